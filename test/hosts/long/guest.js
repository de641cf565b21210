/**
 * Runs cases of host pages, each with the panel and once more without, and says what is wrong and what has changed.
 *
 * A case is data: a browser's driver only opens pages and runs texts in them, see `GuestDriver`. Knows what every page may expect of a guest. Does not
 * know any page.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { acting, CHECK, fallingBack, REMOVE, visiting } from './guest-watch.js';

/**
 * @typedef {import('./guest-world.js').GuestWorld} GuestWorld
 * @typedef {import('./guest-world.js').GuestPage} GuestPage
 * @typedef {import('./guest-state.js').GuestState} GuestState
 * @typedef {import('../visit.js').Visit} Visit
 *
 * @typedef {object} GuestCase
 * @property {string} name  what the page is like, as a sentence: 'Prototype.js changes arrays and elements'
 * @property {true} [webkit]  among the ten most important: also run in WebKit
 * @property {string | null} [skip]  why it cannot be run here
 * @property {(world: GuestWorld) => GuestPage} page  is asked twice: for a world with the script, and for one without
 * @property {string} [at]  what comes behind the page's address: '#/start'
 * @property {'panel' | 'fallback'} [shows]  what the visitor gets in the end; default 'panel'
 * @property {string} [code]  the code of `integreat-error`; without it there must be none with 'panel', and none is awaited with 'fallback'
 * @property {string} [hint]  words that its hint must contain
 * @property {number} [reports]  CSP reports at most, besides those of the page without us; default 0
 * @property {number} [lines]  what the panel says on the console, exactly; default: not counted
 * @property {string} [prepare]  JavaScript of an async function's body that runs once the page is loaded, with us and without: what the page does late
 * @property {string} [act]  JavaScript of an async function's body that runs after the usual visit (or when the fallback is there); gets `panel`
 *   and `until(what, look)`; throws when something is wrong
 * @property {string} [selector]  default 'integreat-panel'; ` >>> ` leads into an open shadow root
 * @property {string} [frame]  selector of the iframe in which the panel stands, where it does not stand in the page itself
 * @property {string[]} [globals]  names of globals that the page's own scripts add late; one that ends with * stands for all that begin so
 * @property {string[]} [changes]  words of what the page's own scripts change late: lines of differences that contain one do not count
 * @property {(visit: Visit, world: GuestWorld) => Promise<void>} [drive]  further acts, with puppeteer only
 *
 * One visitor on one page, in whatever browser.
 * @typedef {object} GuestDriver
 * @property {(expression: string, frame?: string) => Promise<string>} run  what an expression gives, awaited
 * @property {() => string[]} errors  errors on the console, and those that nobody caught, so far
 * @property {() => string[]} lines  what the panel says on the console, so far
 * @property {Visit} [visit]  where it is puppeteer
 *
 * @typedef {object} GuestResult
 * @property {string} name
 * @property {string[]} wrong  nothing: it passed
 * @property {number} reports  of the content security policy, because of us
 * @property {string} [skipped]
 */

/** @returns {Promise<{ file: string, cases: GuestCase[] }[]>} those of every file in guest-cases/ that exports `cases` */
export async function allGuestCases() {
  const folder = fileURLToPath(new URL('./guest-cases/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = files.sort().map(async (file) => {
    const { cases = [] } = await import(pathToFileURL(join(folder, file)).href);
    return { file, cases };
  });
  return (await Promise.all(found)).filter(({ cases }) => cases.length > 0);
}

/**
 * @typedef {{ world: GuestWorld & { placeholders: [string, string][] }, open: (url: string) => Promise<GuestDriver> }} Side
 * @param {GuestCase} guest
 * @param {Side} present  the world with the script, and what opens its pages
 * @param {Side} absent  the same without
 * @returns {Promise<GuestResult>}
 */
export async function runGuestCase(guest, present, absent) {
  const { name, frame, skip } = guest;
  if (skip) return { name, wrong: [], reports: 0, skipped: skip };
  const [url, urlWithout] = [present, absent].map(({ world }) => world.add(guest.page(world)) + (guest.at ?? ''));
  const without = await absent.open(urlWithout);
  const before = await look(without, guest, absent.world);
  const driver = await present.open(url);
  /** @type {string[]} */
  const wrong = [];
  const note = (/** @type {string} */ what) => (/** @type {unknown} */ error) => void wrong.push(`${what}: ${error}`);
  const then = await lookAfter(driver, guest, present.world, wrong);
  wrong.push(...hostChanges(before, then, guest));
  if (guest.act) await ask(driver, acting(guest.act, selectorOf(guest)), frame).catch(note('act'));
  if (guest.drive && driver.visit) await guest.drive(driver.visit, present.world).catch(note('drive'));
  // where it is a broken one, it is there all the same
  await ask(driver, REMOVE, frame).catch(guest.shows === 'fallback' ? () => '' : note('remove'));
  const end = await states(driver, guest, present.world);
  wrong.push(...hostChanges(before, end, guest, ['globals', 'builtins', 'listeners']));
  const reports = more(before.reports, end.reports);
  wrong.push(...whatIsSaid(guest, driver, without, reports), ...more(before.errors, end.errors));
  return { name, wrong: [...new Set(wrong)], reports: reports.length };
}

/** @param {GuestDriver} driver @param {string} expression @param {string} [frame] */
async function ask(driver, expression, frame) {
  const answer = await driver.run(expression, frame);
  if (answer.startsWith('failed: ')) throw new Error(answer.slice('failed: '.length));
  return answer;
}

/** @param {GuestCase} guest */
const selectorOf = ({ selector = 'integreat-panel' }) => selector;

/** @param {GuestDriver} driver @param {GuestCase} guest @param {Side['world']} world */
async function look(driver, guest, world) {
  if (guest.prepare) await ask(driver, acting(guest.prepare, selectorOf(guest)), guest.frame);
  return states(driver, guest, world);
}

/**
 * After a visit, or when the fallback is there.
 * @param {GuestDriver} driver @param {GuestCase} guest @param {Side['world']} world @param {string[]} wrong
 */
async function lookAfter(driver, guest, world, wrong) {
  const { shows = 'panel', code, hint, prepare, frame } = guest;
  const selector = selectorOf(guest);
  if (prepare) await ask(driver, acting(prepare, selector), frame);
  const note = (/** @type {unknown} */ error) => {
    wrong.push(String(error));
    return '';
  };
  if (shows === 'panel') await ask(driver, visiting(selector), frame).catch(note);
  const seen = shows === 'panel' ? '' : await ask(driver, fallingBack(selector, code !== undefined), frame).catch(note);
  if (seen === 'not to be seen') wrong.push('the fallback is not to be seen');
  const state = await states(driver, guest, world);
  const told = state.events.filter((event) => code !== undefined && event.startsWith(`${code}: `));
  if (code !== undefined && told.length === 0) wrong.push(`no integreat-error with the code ${code}: ${state.events}`);
  if (hint !== undefined && !told.some((event) => event.includes(hint))) wrong.push(`no hint says "${hint}": ${told}`);
  const others = state.events.filter((event) => !told.includes(event));
  if (shows === 'panel') wrong.push(...others.map((event) => `integreat-error ${event}`));
  return state;
}

/** That of the page, and of the frame in it with the panel. @param {GuestDriver} driver @param {GuestCase} guest @param {Side['world']} world */
async function states(driver, { frame }, world) {
  const all = await Promise.all([driver.run(CHECK), ...(frame ? [driver.run(CHECK, frame)] : [])]);
  const [page, inner] = all.map((json) => {
    for (const [address, name] of world.placeholders) json = json.replaceAll(address, name);
    json = json.replace(/\/page-\d+\//g, '/page/');
    return /** @type {GuestState} */ (JSON.parse(json));
  });
  if (!inner) return page;
  const parts = /** @type {(keyof GuestState)[]} */ (Object.keys(page));
  return /** @type {GuestState} */ (
    Object.fromEntries(
      parts.map((part) => [part, [...page[part], ...inner[part].map((line) => `in the frame ${line}`)]]),
    )
  );
}

/** Entries of one list that the other has not, or not so often. @param {readonly string[]} few @param {readonly string[]} many */
function more(few, many) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const each of few) counts.set(each, (counts.get(each) ?? 0) + 1);
  return many.filter((each) => {
    const left = counts.get(each) ?? 0;
    counts.set(each, left - 1);
    return left <= 0;
  });
}

const HOST = /** @type {(keyof GuestState)[]} */ (['page', 'dom', 'styles', 'globals', 'builtins']);

/**
 * What is different in a page with us. One listener of the script is documented: for what the page's policy refuses, see `debug`.
 * @param {GuestState} before @param {GuestState} after @param {Pick<GuestCase, 'globals' | 'changes'>} guest
 * @param {(keyof GuestState)[]} [parts]
 */
export function hostChanges(before, after, { globals = [], changes = [] }, parts = HOST) {
  const ours = ['Symbol(integreat-panel)', ...globals];
  const isAllowed = (/** @type {string} */ line) =>
    /^(?:in the frame )?(?:HTML|XML)Document securitypolicyviolation$/.test(line) ||
    changes.some((word) => line.includes(word)) ||
    ours.some((name) =>
      name.endsWith('*')
        ? new RegExp(`^(?:in the frame )?\\w+\\.${literal(name.slice(0, -1))}`).test(line)
        : new RegExp(`^(?:in the frame )?\\w+\\.${literal(name)} `).test(line),
    );
  const differences = parts.flatMap((part) => [
    ...more(before[part], after[part]).map((line) => `${part}: now ${line}`),
    ...(part === 'listeners' ? [] : more(after[part], before[part]).map((line) => `${part}: not ${line}`)),
  ]);
  const ownElements =
    parts === HOST ? more(after.panels, before.panels).map((text) => `our element has changed: ${text}`) : [];
  return [...differences.filter((line) => !isAllowed(line.replace(/^\w+: (?:now|not) /, ''))), ...ownElements];
}

/** @param {string} text */
const literal = (text) => text.replace(/[^\w]/g, '\\$&');

/** @param {GuestCase} guest @param {GuestDriver} driver @param {GuestDriver} without @param {string[]} reports */
function whatIsSaid({ shows, reports: allowed = 0, lines }, driver, without, reports) {
  const ports = (/** @type {string} */ text) => text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1');
  const errors = more(without.errors().map(ports), driver.errors().map(ports)).filter((error) => {
    const isReport = /content.security.policy|refused to|trusted ?types/i.test(error);
    return !(isReport && reports.length > 0) && !(shows === 'fallback' && isLoading(error));
  });
  const said = driver.lines();
  return [
    ...errors.map((error) => `error on the console: ${error}`),
    ...(reports.length > allowed ? [`${reports.length} CSP reports: ${reports.join('; ')}`] : []),
    ...(lines !== undefined && said.length !== lines
      ? [`${said.length} lines on the console: ${said.join('; ')}`]
      : []),
  ];
}

/** The browser's own word about a file that did not come. @param {string} error */
const isLoading = (error) => /failed to load|MIME|CORS|net::|blocked/i.test(error);

const REPORT = fileURLToPath(new URL('../../../coverage/', import.meta.url));

/**
 * Keeps the results of one browser, and writes the table of all browsers whose results are kept.
 * @param {string} browser @param {readonly GuestResult[]} results
 * @returns {string} the table
 */
export function reportGuests(browser, results) {
  const folder = join(REPORT, 'guests');
  mkdirSync(folder, { recursive: true });
  // another browser's run may read the folder just now: it must not meet half a file
  const kept = join(folder, `${browser}.json`);
  writeFileSync(`${kept}.part`, JSON.stringify({ browser, at: new Date().toISOString(), results }));
  renameSync(`${kept}.part`, kept);
  /** @type {{ browser: string, at: string, results: GuestResult[] }[]} */
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const names = [...new Set(all.flatMap(({ results: those }) => those.map(({ name }) => name)))];
  const rows = names.map((name) => {
    const found = all.map(({ results: those }) => those.find((each) => each.name === name));
    const most = Math.max(...found.map((each) => each?.reports ?? 0));
    return `| ${[cell(name), ...found.map(outcome), most].join(' | ')} |`;
  });
  const head = ['Host page', ...all.map((each) => each.browser), 'CSP reports'];
  const table = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  const ran = all.map(({ browser: each, at }) => `${each}: ${at}`).join(', ');
  writeFileSync(join(REPORT, 'guests.md'), `# A guest on ${names.length} host pages\n\n${ran}\n\n${table}\n`);
  return table;
}

/** @param {GuestResult | undefined} result */
function outcome(result) {
  if (!result) return '–';
  if (result.skipped) return cell(`skipped: ${result.skipped}`);
  return result.wrong.length === 0 ? 'passed' : cell(`failed: ${result.wrong.slice(0, 3).join('; ')}`);
}

/** @param {string} text */
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 300);
