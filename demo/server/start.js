/**
 * The program behind `npm start`: reads its options, starts the demo, says where it is and ends it when told to.
 * Knows the command line; knows nothing of how the demo is served.
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDemo } from './server.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const usualPort = 8080;

export const help = `Starts the demo of integreat-panel on this machine.

  npm start -- [options]

  --port N         the port to listen at; by default ${usualPort}, or any free one if that is taken; 0: any free one
  --api URL        base URL of an Integreat CMS to show instead of the recorded sample, such as http://localhost:8000
  --recorded DIR   a folder of recorded answers of another municipality; by default demo/recordings
  --help           this text
`;

/**
 * @typedef {{ port: number | null, api?: string, recorded?: string, help: boolean }} StartOptions  port null: the usual one if it is free
 * @typedef {{ options: StartOptions } | { mistake: string }} ReadOptions
 */

/** @param {string} text @returns {string | null} what is wrong with it as the address of a CMS */
function mistakeInApi(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return `--api takes an http or https URL, not "${text}".`;
  if (url.search || url.hash || url.username)
    return `--api takes a base URL without user, query or fragment, not "${text}".`;
  return null;
}

/** @param {string} dir @returns {string | null} what is wrong with it as a folder of recordings */
function mistakeInRecordings(dir) {
  if (!existsSync(dir)) return `There is no folder ${dir} with recorded answers.`;
  if (!existsSync(join(dir, 'regions.json')))
    return `The folder ${dir} holds no recorded answers: regions.json is missing.`;
  const isRegion = readdirSync(dir).some((name) => existsSync(join(dir, name, 'languages.json')));
  return isRegion ? null : `The folder ${dir} holds no recorded region: no folder in it has a languages.json.`;
}

/** @param {string[]} args @returns {ReadOptions} */
export function readOptions(args) {
  let values;
  try {
    const string = /** @type {const} */ ({ type: 'string' });
    const known = { port: string, api: string, recorded: string, help: /** @type {const} */ ({ type: 'boolean' }) };
    ({ values } = parseArgs({ args, options: known, allowPositionals: false }));
  } catch (error) {
    // The first sentence says what is wrong; those behind it explain Node's own conventions.
    const [what] = String(error instanceof Error ? error.message : error).split(/\.(?:\s|$)/);
    return { mistake: `${what}: the options are --port N, --api URL, --recorded DIR and --help.` };
  }
  const { port, api, recorded, help: isHelp = false } = values;
  if (isHelp) return { options: { port: null, help: true } };
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    return { mistake: `--port takes a number from 0 to 65535, not "${port}".` };
  }
  if (api !== undefined && recorded !== undefined) {
    return { mistake: 'Either --api or --recorded: a real CMS is shown, or recorded answers.' };
  }
  const dir = recorded ?? join(project, 'demo', 'recordings');
  const mistake = api === undefined ? mistakeInRecordings(dir) : mistakeInApi(api);
  if (mistake !== null) return { mistake };
  return { options: { port: port === undefined ? null : Number(port), api, recorded, help: false } };
}

/**
 * @param {string} url the demo's origin
 * @param {StartOptions} options
 * @param {boolean} isBuilt
 */
export function announcement(url, { api, recorded }, isBuilt) {
  const lines = [
    `The demo is at   ${url}/`,
    `  recruitment    ${url}/recruitment/`,
    `  city           ${url}/city/`,
    `  ministry       ${url}/ministry/`,
  ];
  if (recorded !== undefined)
    lines.push(
      `  recorded       ${url}/recorded/   (the municipalities in ${recorded}; the pages above are made for the sample)`,
    );
  if (api !== undefined) lines.push(`It shows the CMS at ${api}.`);
  if (!isBuilt)
    lines.push(
      'The panel is not built yet: "npm run build" makes dist/integreat-panel.js; until then its fallback links are shown.',
    );
  return `${lines.join('\n')}\nCtrl+C ends it.\n`;
}

/** @param {StartOptions} options */
async function start({ port, api, recorded }) {
  const demo = (/** @type {number} */ number) => startDemo({ port: number, api, recordings: recorded });
  if (port !== null) return demo(port);
  return demo(usualPort).catch((error) => {
    if (error?.code === 'EADDRINUSE' || error?.code === 'EACCES') return demo(0);
    throw error;
  });
}

async function main() {
  const read = readOptions(process.argv.slice(2));
  if ('mistake' in read) {
    console.error(read.mistake);
    process.exitCode = 2;
    return;
  }
  if (read.options.help) {
    console.log(help);
    return;
  }
  try {
    const { url, close } = await start(read.options);
    process.stdout.write(announcement(url, read.options, existsSync(join(project, 'dist', 'integreat-panel.js'))));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  } catch (error) {
    const isTaken = /** @type {{ code?: string }} */ (error)?.code === 'EADDRINUSE';
    console.error(
      isTaken ? `Port ${read.options.port} is taken: choose another one with --port, or 0 for any.` : error,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
