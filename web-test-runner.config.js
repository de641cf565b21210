/** Tests of `src/` in real browsers: in Chromium, and by `npm run test:all` in Firefox where it is installed. Coverage (`COVERAGE=1`) comes from Chromium. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteerCore from 'puppeteer-core';
import { chromium, firefoxPath } from './scripts/browsers.js';
import { countReporter } from './scripts/count-reporter.js';
import { recordedCmsMiddleware } from './test/support/recorded-cms.js';

const browser = await chromium();
const firefox = firefoxPath();

/** A page that counts as seen: a window of its own, as a tab behind another gets one frame a second, and with the focus, as others lie above. */
async function inForeground({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const chromiumLauncher = chromeLauncher({
  puppeteer: puppeteerCore,
  launchOptions: browser,
  createPage: inForeground,
});
const firefoxLauncher =
  firefox &&
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath: firefox },
    concurrency: 1,
  });
const everywhere = firefoxLauncher ? [chromiumLauncher, firefoxLauncher] : [chromiumLauncher];

/** What only `npm run test:all` does: everything in Firefox, which takes half a second for each test file, and what is large. */
const isExtra = process.env.IN_FIREFOX !== undefined;

const ALL = ['test/**/*.test.ts', '!test/hosts/**'];
/** Megabytes, and ten thousand cases, which take half a minute each. */
const LARGE = ['test/library/large.test.ts', 'test/html/fuzz.large.test.ts'];
const SMALL = [...ALL, ...LARGE.map((file) => `!${file}`)];

/** With `--files` those, in every browser. */
const groups = isExtra
  ? [
      ...(firefoxLauncher ? [{ name: 'in Firefox', files: SMALL, browsers: [firefoxLauncher] }] : []),
      { name: 'large', files: LARGE, browsers: [chromiumLauncher] },
    ]
  : [{ name: 'in Chromium', files: SMALL, browsers: [chromiumLauncher] }];

export default {
  ...(process.argv.includes('--files') ? { browsers: everywhere } : { groups }),
  nodeResolve: true,
  concurrency: 2,
  testFramework: { config: { timeout: 30_000 } }, // how long a test may hang; on a busy machine Firefox takes its time
  middleware: [recordedCmsMiddleware()],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  coverage: process.env.COVERAGE !== undefined, // more than doubles the time
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/i18n/locales/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'json-summary', 'html'],
    threshold: { lines: 90, statements: 0, functions: 0, branches: 0 },
  },
  reporters: [countReporter()],
};
