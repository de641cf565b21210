/**
 * Runs test steps one after the other and adds up what they counted.
 *
 * `node scripts/run-tests.js` runs what needs only `npm ci` and little time; with `--all` also the rest. `--only NAME` runs one step. Ends with the coverage
 * of `src/`, where that was measured, and `N passed, N failed, N skipped`; a step without counts of its own counts as one.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * `reads`: nothing but source files, so it runs beside the others, one such step at a time. `repeats`: its tests are counted elsewhere.
 * @typedef {{ name: string, command: string, all?: true, reads?: true, repeats?: true }} Step
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'types', command: 'npm run -s check:types', reads: true },
  { name: 'lint', command: 'npm run -s check:lint', reads: true },
  { name: 'doors', command: 'npm run -s check:doors', reads: true },
  { name: 'format', command: 'npm run -s check:format', reads: true },
  { name: 'locales', command: 'npm run -s check:locales', reads: true },
  { name: 'build', command: 'npm run -s build' },
  { name: 'size', command: 'npm run -s size' },
  { name: 'cli', command: 'node --test test/cli/' },
  { name: 'tools', command: 'node --test test/cms/compare.node.test.js test/i18n/' },
  { name: 'demo', command: 'node --test test/demo/' },
  { name: 'units', command: 'npx wtr' },
  { name: 'hosts', command: 'BROWSER=Chromium node --test --test-concurrency=2 test/hosts/*.node.test.js' },
  { name: 'units-firefox', command: 'IN_FIREFOX=1 npx wtr', all: true },
  {
    name: 'hosts-firefox',
    command: 'BROWSER=Firefox node --test --test-concurrency=2 test/hosts/*.node.test.js',
    all: true,
  },
  { name: 'coverage', command: 'COVERAGE=1 npx wtr', all: true, repeats: true },
  { name: 'hosts-long', command: 'node --test --test-concurrency=2 test/hosts/long/', all: true },
  { name: 'cms', command: 'npm run -s test:cms', all: true },
];

const { values } = parseArgs({
  options: { all: { type: 'boolean' }, only: { type: 'string' }, rest: { type: 'boolean' } },
});
const steps = STEPS.filter((step) =>
  values.only ? step.name === values.only : values.rest ? step.all : values.all || !step.all,
);
if (steps.length === 0)
  throw new Error(`no step is called "${values.only}"; there are ${STEPS.map((step) => step.name).join(', ')}`);

const total = { passed: 0, failed: 0, skipped: 0 };
let coverage = '';
await Promise.all([inOrder(steps.filter(({ reads }) => reads)), inOrder(steps.filter(({ reads }) => !reads))]);
if (coverage) console.log(coverage);
console.log(say(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Step[]} steps */
async function inOrder(steps) {
  for (const { name, command, reads, repeats } of steps) {
    const started = Date.now();
    const { code, output } = await run(command, !reads);
    const counts = (!repeats && countsOf(output)) || { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
    if (code !== 0 && counts.failed === 0) counts.failed = 1; // also a runner that fell over after its tests
    for (const key of /** @type {(keyof Counts)[]} */ (Object.keys(total))) total[key] += counts[key];
    coverage = /Coverage of src\/: .*/.exec(output)?.[0] ?? coverage;
    console.log(`== ${name}: ${say(counts)} in ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

/** @param {Counts} counts */
function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * What a runner counted: our own closing line, or that of Node's runner.
 * @param {string} output
 * @returns {Counts | null}
 */
function countsOf(output) {
  const own = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]), skipped: Number(own[3]) };
  const node = (/** @type {string} */ name) =>
    Number(new RegExp(`^(?:#|ℹ) ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  const counts = { passed: node('pass'), failed: node('fail') + node('cancelled'), skipped: node('skipped') };
  return Number.isNaN(counts.passed) ? null : counts;
}

/**
 * Shows what a command prints, at once or when it has ended, and keeps it.
 * @param {string} command
 * @param {boolean} isLive
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, isLive) {
  // the steps' own closing lines would be taken for the total
  const show = (/** @type {string} */ text) =>
    process.stdout.write(text.replace(/^(\d+ passed, \d+ failed)/gm, '  $1'));
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (isLive) show(text);
    });
    child.on('close', (code) => {
      if (!isLive) show(output);
      resolve({ code: code ?? 1, output });
    });
  });
}
