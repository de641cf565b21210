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
import { startDemo } from '/work/main/demo/server/server.js';
import { chromium } from '/work/main/scripts/browsers.js';

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
    own.loafs = [];
    new PerformanceObserver((list) => own.loafs.push(...list.getEntries().map((e) => ({ at: Math.round(e.startTime), d: Math.round(e.duration), render: Math.round(e.startTime + e.duration - e.renderStart), style: Math.round(e.startTime + e.duration - e.styleAndLayoutStart), s: e.scripts.map((x) => [Math.round(x.duration), x.invoker, x.sourceURL.split('/').pop(), x.sourceFunctionName, x.sourceCharPosition, Math.round(x.forcedStyleAndLayoutDuration)].join(' ')) })))).observe({ type: 'long-animation-frame' });
  });
  await page.goto(`${url}/alone/?language=${language}`, { waitUntil: 'networkidle0' });
  await page.$eval('integreat-panel', (panel, mode) => panel.setAttribute('worker', mode), worker);
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.evaluate(() => /** @type {any} */ (globalThis).tasks.splice(0));
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
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
  const { profile } = await cdp.send('Profiler.stop');
  {
    const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
    const parent = new Map(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
    // find tasks: group consecutive samples not idle/program
    const self = new Map(); let t = profile.startTime; let cur = null; const runs = [];
    profile.samples.forEach((id, i) => { t += profile.timeDeltas[i]; const name = nodes.get(id).callFrame.functionName; const busy = name !== '(idle)'; if (busy) { cur ??= { from: t, by: new Map() }; cur.to = t; let n = id; const seen = new Set(); while (n !== undefined) { const f = nodes.get(n).callFrame; const k = f.functionName + ':' + f.lineNumber + ':' + f.columnNumber + ' ' + f.url.split('/').pop(); if (!seen.has(k)) { seen.add(k); const e = cur.by.get(k) ?? [0, 0]; e[0] += profile.timeDeltas[i]; if (n === id) e[1] += profile.timeDeltas[i]; cur.by.set(k, e); } n = parent.get(n); } } else if (cur) { runs.push(cur); cur = null; } });
    for (const r of runs.filter((r) => r.to - r.from > 45000)) { console.log('RUN', Math.round((r.from - profile.startTime) / 1000), Math.round((r.to - r.from) / 1000)); for (const [k, [tot, slf]] of [...r.by].sort((a, b) => b[1][0] - a[1][0]).slice(0, 28)) console.log('   ', (tot / 1000).toFixed(1), (slf / 1000).toFixed(1), k); }
  }
  console.log(JSON.stringify(await page.evaluate(() => globalThis.loafs.filter((x) => x.d > 45)), null, 1));
  console.log(tasks.map(Math.round).join(' '));
  await page.close();
  const longest = Math.max(0, ...tasks);
  console.log(
    `${language}, ${PAGES} pages, worker ${worker}: longest task ${longest < 50 ? 'under 50' : Math.round(longest)} ms, ` +
      `${tasks.length} of 50 ms or more, complete after ${(ready / 1000).toFixed(1)} s`,
  );
}

const recordings = largeRecordings();
const demo = await startDemo({ recordings });
const browser = await puppeteer.launch(await chromium());
try {
  for (const language of ['de']) {
    for (const worker of /** @type {const} */ (['auto', 'off'])) await measure(browser, demo.url, language, worker);
  }
} finally {
  await browser.close();
  await demo.close();
  rmSync(recordings, { recursive: true });
}
