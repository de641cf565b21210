/**
 * What a search costs the page around it: the longest task on its main thread while a thousand pages are read and indexed and a visitor types,
 * in Chromium on a processor slowed down four times. Prints one line for the worker, and one for a page that allows none.
 *
 * `npm run -s build && node test/bench/main-thread.js [PAGES]`
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startDemo } from '../../demo/server/server.js';
import { chromium } from '../../scripts/browsers.js';

const PAGES = Number(process.argv[2] ?? 1000);
const SLOWDOWN = 4;
const TYPED = { de: 'wohnung anmelden', ar: 'تسجيل السكن' };

/** The sample, its pages repeated under other paths until there are enough. */
function largeRecordings() {
  const folder = mkdtempSync(join(tmpdir(), 'integreat-panel-'));
  cpSync('demo/recordings', folder, { recursive: true });
  for (const language of Object.keys(TYPED)) {
    const file = join(folder, 'lindenfurt', language, 'pages.json');
    /** @type {{ path: string, url: string, title: string }[]} */
    const pages = JSON.parse(readFileSync(file, 'utf8'));
    const many = Array.from({ length: PAGES }, (_, at) => {
      const page = pages[at % pages.length];
      const round = Math.floor(at / pages.length);
      if (!page) throw new Error('the sample has no pages');
      return round === 0
        ? page
        : { ...page, path: page.path.replace(/\/$/, `-${round}/`), title: `${page.title} ${round}` };
    });
    // as the CMS writes it: everything beyond ASCII escaped, which makes Arabic the heaviest
    const escaped = JSON.stringify(many).replace(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    writeFileSync(file, escaped);
  }
  return folder;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {'de' | 'ar'} language
 * @param {'auto' | 'off'} worker
 */
async function measure(browser, url, language, worker) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const own = /** @type {any} */ (globalThis);
    own.tasks = [];
    new PerformanceObserver((list) => own.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(`${url}/alone/?language=${language}`);
  await page.$eval('integreat-panel', (panel) => /** @type {any} */ (panel).ready);
  await page.$eval('integreat-panel', (panel, mode) => panel.setAttribute('worker', mode), worker);
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.evaluate(() => /** @type {any} */ (globalThis).tasks.splice(0));
  const started = performance.now();
  const field = await page.waitForSelector('integreat-panel >>> [part="search-input"]');
  await field?.type(TYPED[language], { delay: 120 });
  await page.$eval('integreat-panel', (panel) =>
    /** @type {any} */ (panel).search(panel.shadowRoot?.querySelector('input')?.value),
  );
  const ready = performance.now() - started;
  for (const letter of ' a') await field?.type(letter, { delay: 120 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  /** @type {number[]} */
  const tasks = await page.evaluate(() => /** @type {any} */ (globalThis).tasks);
  await page.close();
  const longest = Math.max(0, ...tasks);
  console.log(
    `${language}, ${PAGES} pages, worker ${worker}: longest task ${longest < 50 ? 'under 50' : Math.round(longest)} ms, ` +
      `${tasks.length} of 50 ms or more, complete after ${(ready / 1000).toFixed(1)} s`,
  );
}

const recordings = largeRecordings();
const demo = await startDemo({ recordings });
// a browser whose requests are watched keeps each body for its tools, and decodes it on the main thread: 90 ms of the 13 MB of Arabic
const browser = await puppeteer.launch({ ...(await chromium()), networkEnabled: false });
try {
  for (const language of /** @type {const} */ (['de', 'ar'])) {
    for (const worker of /** @type {const} */ (['auto', 'off'])) await measure(browser, demo.url, language, worker);
  }
} finally {
  await browser.close();
  await demo.close();
  rmSync(recordings, { recursive: true });
}
