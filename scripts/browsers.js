/** Finds the browsers in which everything is tested. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing but the pages under test: no look-ups, no updates, no first-run pages. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/**
 * Launch options for Chromium: `CHROME_PATH`, an installed one, else (or with `CHROME_PATH=packaged`) the one that comes as a package.
 * @returns {Promise<{ executablePath: string, args: string[], headless: true | 'shell' }>}
 */
export async function chromium() {
  const args = [...QUIET, ...(needsNoSandbox() ? ['--no-sandbox'] : [])];
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path)) ?? 'packaged';
  if (installed !== 'packaged') return { executablePath: installed, args, headless: true };
  // the package unpacks the libraries that a bare Debian lacks only where it believes to run as a lambda
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const folder = join(process.cwd(), '.cache', 'chromium'); // it would take a stale one from the shared TMPDIR
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // it points at fonts in places of its own, and a browser without any font dies: the machine's fonts, else those that come with it
  delete process.env.FONTCONFIG_PATH;
  if (!existsSync('/etc/fonts/fonts.conf')) {
    const config = join(folder, 'fonts.conf');
    writeFileSync(
      config,
      `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    process.env.FONTCONFIG_FILE = config;
  }
  // its own arguments switch web security off: not for tests of a guest on other people's pages
  return { executablePath, args: [...args, '--no-zygote', '--disable-dev-shm-usage'], headless: 'shell' };
}

/** Path of Firefox, or null where it is not installed. */
export function firefoxPath() {
  const candidates = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

function needsNoSandbox() {
  return process.env.CI !== undefined || process.getuid?.() === 0;
}
