/**
 * Visitors with real browsers: every suite runs in each one that is installed.
 *
 * Knows browsers, and what can be seen of a page and of a panel from outside. Does not know what is expected.
 */
import { after, afterEach, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium, firefoxPath } from '../../scripts/browsers.js';
import { PATIENCE } from './pages.js';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {HTMLElement & {
 *   ready: Promise<void>,
 *   currentRegion: string | null,
 *   currentLanguage: string | null,
 *   path: string | null,
 *   navigate: (path: string) => Promise<void>,
 * }} Panel  the panel's public interface, as far as it is used here
 * @typedef {{ type: string, target: string, code?: string, message?: string, hint?: string, path?: string, title?: string, to?: string }} Seen
 *   an event of the panel
 * @typedef {Document & { seen: Seen[], globals: (string | symbol)[], symbols: number }} Watched
 * @typedef {{ width?: number, height?: number }} Size
 * @typedef {(url: string, size?: Size) => Promise<Visit>} Open
 */

/** @type {{ name: string, launch: () => Promise<Browser>, skip: string | false }[]} */
const BROWSERS = [
  {
    name: 'Chromium',
    launch: async () => puppeteer.launch({ ...(await chromium()), protocolTimeout: 2 * PATIENCE }),
    skip: false,
  },
  {
    name: 'Firefox',
    launch: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: firefoxPath() ?? undefined,
        headless: true,
        protocolTimeout: 2 * PATIENCE,
      }),
    skip: firefoxPath() ? false : 'Firefox is not installed',
  },
];

/** `BROWSER=Firefox` runs the tests there alone; default: in all. */
const wanted = BROWSERS.filter(({ name }) => (process.env.BROWSER ?? name) === name);

/** @type {Map<string, Promise<Browser>>} those that run, by name: one a test file */
const running = new Map();
after(async () => {
  for (const browser of running.values()) await (await browser).close();
});

/**
 * @param {string} title
 * @param {(open: Open) => void} suite `open` opens a page for a new visitor, who leaves after the test
 */
export function inEachBrowser(title, suite) {
  for (const { name, launch, skip } of wanted) {
    if (skip) {
      test(`${title} (${name})`, { skip });
      continue;
    }
    describe(`${title} (${name})`, () => {
      /** @type {Visit[]} */
      const visits = [];
      afterEach(async () => {
        for (const visit of visits.splice(0)) await visit.leave();
      });
      suite(async (url, size = {}) => {
        const browser = running.get(name) ?? launch();
        running.set(name, browser);
        const context = await (await browser).createBrowserContext();
        const visit = new Visit(await context.newPage());
        visits.push(visit);
        await visit.start(url, size);
        return visit;
      });
    });
  }
}

/** Notes, on the document itself, which globals there are before anything runs, and every event of a panel. */
function record() {
  const watched = /** @type {Watched} */ (document);
  watched.globals = Reflect.ownKeys(window);
  watched.symbols = Reflect.ownKeys(Symbol).length;
  watched.seen = [];
  for (const name of ['ready', 'navigate', 'language-change', 'error']) {
    document.addEventListener(`integreat-${name}`, (event) => {
      const { type, target, code, message, hint, path, title, to } = /** @type {any} */ (event);
      watched.seen.push({ type, target: target.nodeName, code, message, hint, path, title, to });
      document.dispatchEvent(new Event('seen'));
    });
  }
}

/** One visitor on one page. */
export class Visit {
  /** @type {string[]} everything on the console */
  console = [];
  /** @type {string[]} what the panel says there */
  lines = [];
  /** @type {string[]} what goes wrong: errors on the console, and those that nobody caught */
  errors = [];
  /** @type {string[]} every address that the page asked for */
  requests = [];

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      this.console.push(message.text());
      if (message.text().includes('[integreat-panel]')) this.lines.push(message.text());
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** @param {string} url @param {Size} size */
  async start(url, { width = 1000, height = 800 }) {
    await this.page.setViewport({ width, height });
    await this.page.evaluateOnNewDocument(record);
    await this.page.goto(url, { waitUntil: 'load' });
  }

  leave() {
    return this.page.browserContext().close();
  }

  /** Resolves when a panel shows its first content. @param {string} [selector] */
  async ready(selector = 'integreat-panel') {
    await this.page.waitForSelector(`${selector}:defined`);
    await this.page.$eval(selector, (panel) => /** @type {Panel} */ (panel).ready);
  }

  /**
   * The panels' events of a name so far, as soon as there are as many.
   * @param {string} name @param {number} [count] @returns {Promise<Seen[]>}
   */
  seen(name, count = 1) {
    const all = (/** @type {string} */ type, /** @type {number} */ least, /** @type {number} */ patience) => {
      const { seen } = /** @type {Watched} */ (document);
      return new Promise((resolve, reject) => {
        const giveUp = () => reject(new Error(`not ${least} of ${type} in: ${JSON.stringify(seen)}`));
        AbortSignal.timeout(patience).addEventListener('abort', giveUp);
        const look = () => {
          const found = seen.filter((event) => event.type === type);
          if (found.length >= least) resolve(found);
        };
        document.addEventListener('seen', look);
        look();
      });
    };
    return /** @type {Promise<Seen[]>} */ (this.page.evaluate(all, `integreat-${name}`, count, PATIENCE));
  }

  /** What can be seen of a panel. @param {string} [selector] */
  look(selector = 'integreat-panel') {
    return this.page.$eval(selector, (element) => {
      const panel = /** @type {Panel} */ (element);
      /** @param {string} part */
      const texts = (part) =>
        [...(panel.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])].map((each) =>
          /** @type {HTMLElement} */ (each).innerText.trim(),
        );
      const focused = panel.shadowRoot?.activeElement;
      return {
        region: panel.currentRegion,
        language: panel.currentLanguage,
        path: panel.path,
        title: texts('title')[0],
        tiles: texts('tile'),
        content: texts('content')[0],
        breadcrumbs: texts('breadcrumbs')[0],
        errors: texts('error').length,
        direction: panel.shadowRoot?.querySelector('[dir]')?.getAttribute('dir'),
        focusedPart: focused?.getAttribute('part') ?? null,
        focusedText: /** @type {HTMLElement | undefined} */ (focused)?.innerText.trim(),
        /** Whether what the page put into the tag is to be seen. */
        fallback: [...panel.children].some((child) => child.getClientRects().length > 0),
      };
    });
  }

  /** How many elements match, in the page itself. @param {string} selector */
  count(selector) {
    return this.page.$$eval(selector, (found) => found.length);
  }

  /**
   * What matches within an element's shadow root, as soon as it is there. Looked for with each frame: what `waitForSelector` watches are changes of the
   * document, which knows nothing of those in shadow roots.
   * @param {string} inside @param {string} [selector]
   * @returns {Promise<import('puppeteer-core').ElementHandle<HTMLElement>>}
   */
  async within(inside, selector = 'integreat-panel') {
    const found = await this.page.evaluateHandle(
      async (outer, inner, patience) => {
        for (const end = Date.now() + patience; Date.now() < end;) {
          const element = document.querySelector(outer)?.shadowRoot?.querySelector(inner);
          if (element) return element;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        throw new Error(`no ${inner} in ${outer}`);
      },
      selector,
      inside,
      PATIENCE,
    );
    return /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (found);
  }

  /**
   * Clicks what matches within a panel, wherever it moves meanwhile.
   * @param {string} inside @param {string} [selector]
   */
  async press(inside, selector = 'integreat-panel') {
    const found = await this.within(inside, selector);
    await found.evaluate((element) => element.click());
  }

  /** Clicks a panel's link or button by its text. @param {string} text @param {string} [selector] */
  click(text, selector = 'integreat-panel') {
    return this.page.$eval(
      selector,
      (panel, wanted) => {
        const controls = [...(panel.shadowRoot?.querySelectorAll('a, button') ?? [])];
        const found = controls.find((each) => each.textContent?.trim() === wanted);
        if (!found) throw new Error(`no link or button "${wanted}"`);
        /** @type {HTMLElement} */ (found).click();
      },
      text,
    );
  }
}
