// The panel over the real CMS, in a browser, and the recordings against what the CMS answers today.
// It knows a visitor's main way through the panel; what is compared and what may differ is compare.js's.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startDemo } from '../../demo/server/server.js';
import { chromium } from '../../scripts/browsers.js';
import { missing, startCms, WORK_DIR } from './cms.js';
import { compareAnswers } from './compare.js';
import { recordAll, RECORDINGS } from './record.js';

/** @typedef {HTMLElement & { ready: Promise<void>, path: string, currentLanguage: string, navigate(path: string): Promise<void>, search(query: string): Promise<void> }} Panel */

const lack = missing();
if (lack) console.log(`Skipped: ${lack}`);

describe('over the real CMS', { skip: lack ?? false, timeout: 30 * 60_000 }, () => {
  /** @type {Awaited<ReturnType<typeof startCms>>} */
  let cms;
  /** @type {Awaited<ReturnType<typeof startDemo>>} */
  let demo;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let page;

  before(async () => {
    cms = await startCms({ workDir: WORK_DIR });
    demo = await startDemo({ api: cms.url });
    browser = await puppeteer.launch(await chromium());
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
    await cms?.stop();
  });

  /** @returns {Promise<import('puppeteer-core').ElementHandle<Panel>>} the panel of a page, with content */
  const openPanel = async (/** @type {string} */ path) => {
    await page.goto(demo.url + path);
    await page.waitForFunction(() => customElements.get('integreat-panel'));
    const panel = await page.waitForSelector('integreat-panel');
    assert.ok(panel);
    await panel.evaluate((element) => {
      element.scrollIntoView();
      return /** @type {Panel} */ (element).ready;
    });
    return /** @type {import('puppeteer-core').ElementHandle<Panel>} */ (/** @type {unknown} */ (panel));
  };

  /** @returns {Promise<string[]>} the texts of a part */
  const texts = (/** @type {import('puppeteer-core').ElementHandle<Panel>} */ panel, /** @type {string} */ part) =>
    panel.evaluate(
      (element, name) =>
        [...(element.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map(
          (each) => each.textContent?.trim() ?? '',
        ),
      part,
    );

  for (const language of ['de', 'en', 'ar', 'uk', 'tr', 'zh-CN']) {
    it(`shows the root pages in ${language}`, async () => {
      const panel = await openPanel(`/alone/?language=${language}`);
      const answer = await fetch(`${cms.url}/api/v3/lindenfurt/${language}/children/?depth=1`);
      const pages = /** @type {{ title: string }[]} */ (await answer.json());
      assert.deepEqual(
        await texts(panel, 'tile'),
        pages.map(({ title }) => title),
      );
    });
  }

  it('opens a page on the fourth level, in another language, and back', async () => {
    const panel = await openPanel('/alone/?language=de');
    const path = await panel.evaluate(async (element) => {
      await element.navigate(
        '/lindenfurt/de/arbeit-und-beruf/anerkennung-ausländischer-abschlüsse/reglementierte-berufe/anerkennung-in-der-pflege/',
      );
      return element.path;
    });
    assert.match(path, /anerkennung-in-der-pflege/);
    const [german] = await texts(panel, 'title');
    const toLanguage = (/** @type {string} */ tag) =>
      panel.evaluate(async (element, lang) => {
        const changed = new Promise((resolve) =>
          element.addEventListener('integreat-language-change', resolve, { once: true }),
        );
        /** @type {HTMLElement | null | undefined} */ (
          element.shadowRoot?.querySelector(`.language-picker a[lang="${lang}"]`)
        )?.click();
        await changed;
        return element.path;
      }, tag);
    assert.match(await toLanguage('ar'), /^\/lindenfurt\/ar\/.+\/.+\/.+\/.+\//);
    assert.equal(await toLanguage('de'), path);
    assert.deepEqual(await texts(panel, 'title'), [german]);
  });

  it('shows pictures and contact cards of a page', async () => {
    const panel = await openPanel('/alone/?language=de');
    await panel.evaluate((element) => element.navigate('/lindenfurt/de/wohnen/müll-trennen/'));
    const image = await panel.evaluateHandle(
      (element) => element.shadowRoot?.querySelector('[part~="content"] img') ?? null,
    );
    await page.waitForFunction((img) => img instanceof HTMLImageElement && img.naturalWidth > 0, {}, image);
    await panel.evaluate((element) => element.navigate('/lindenfurt/de/erste-schritte/wohnung-anmelden/'));
    const links = await panel.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('.contact-card a') ?? [])].map((link) => link.getAttribute('href')),
    );
    assert.ok(
      links.some((href) => href?.startsWith('tel:+49')),
      `a phone number among ${links.join(', ')}`,
    );
  });

  it('finds a page by its title', async () => {
    const panel = await openPanel('/alone/?language=en');
    await panel.evaluate((element) => element.search('recognition'));
    assert.ok((await texts(panel, 'result')).length > 1);
  });

  for (const [section, path] of [
    ['Events', 'events'],
    ['Places', 'locations'],
    ['News', 'news'],
    ['Offers', 'offers'],
  ]) {
    it(`lists ${path} and opens one`, async () => {
      const panel = await openPanel('/alone/?language=en');
      await panel.evaluate((element, list) => element.navigate(`/lindenfurt/en/${list}/`), path);
      const [title] = await texts(panel, 'title');
      assert.equal(title, section);
      assert.ok((await texts(panel, 'tile')).length > 0);
      const opened = await panel.evaluate(async (element) => {
        const shown = new Promise((resolve) =>
          element.addEventListener('integreat-navigate', (event) => resolve(/** @type {any} */ (event).title), {
            once: true,
          }),
        );
        /** @type {HTMLElement | null | undefined} */ (
          element.shadowRoot?.querySelector('.view [part~="tile"]')
        )?.click();
        return shown;
      });
      assert.equal((await texts(panel, 'title'))[0], opened);
    });
  }

  it('accepts what a visitor says of a page, an event and a place, and has a PDF of the page', async () => {
    const panel = await openPanel('/alone/?language=de');
    const paths = await panel.evaluate(async (element) => {
      const found = ['/lindenfurt/de/wohnen/müll-trennen/'];
      for (const list of ['events', 'locations']) {
        await element.navigate(`/lindenfurt/de/${list}/`);
        const tile = element.shadowRoot?.querySelector('.view [part~="tile"]');
        found.push(new URL(/** @type {HTMLAnchorElement} */ (tile).href).pathname);
      }
      return found;
    });
    for (const path of paths) {
      const told = await panel.evaluate(async (element, each) => {
        await element.navigate(each);
        const press = async (/** @type {string} */ selector) => {
          /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.querySelector(selector))?.click();
          await /** @type {any} */ (element).updateComplete;
        };
        const accepted = new Promise((resolve) =>
          element.addEventListener('integreat-feedback', (event) => resolve(/** @type {any} */ (event).rating), {
            once: true,
          }),
        );
        await press('.feedback-question button');
        await press('.feedback [type="submit"]');
        return accepted;
      }, path);
      assert.equal(told, 'up', path);
    }
    // the file itself is served by the web server before the CMS, which is not there
    const url = `${cms.url}/api/v3/lindenfurt/de/pdf/?url=${encodeURIComponent(decodeURIComponent(paths[0] ?? ''))}`;
    const pdf = await fetch(url, { redirect: 'manual' });
    assert.equal(pdf.status, 302);
    assert.match(pdf.headers.get('location') ?? '', /\.pdf$/);
  });

  it('answers as it was recorded, in shape and text', async () => {
    const live = await recordAll(cms.url);
    /** @type {string[]} */
    const differences = [];
    for (const [file, body] of live) {
      if (!file.endsWith('.json')) continue;
      const recorded = await readFile(join(RECORDINGS, file), 'utf8').catch(() => 'null');
      for (const { path, ...values } of compareAnswers(JSON.parse(recorded), JSON.parse(body.toString('utf8')))) {
        differences.push(`${file} ${path}: ${JSON.stringify(values).slice(0, 300)}`);
      }
    }
    assert.deepEqual(differences, [], 'record anew with `node test/cms/record.js`, and look at the difference');
  });
});
