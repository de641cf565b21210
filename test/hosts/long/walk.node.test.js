/** A walk through a real region, where its recording lies beside the project: every page, event and place opens, and nothing is said on the console. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recordedPages, startCms } from '../cms.js';
import { hostPage, panelTag, scriptTag, startPages } from '../pages.js';
import { inEachBrowser } from '../visit.js';

const recordings = fileURLToPath(new URL('../../../../shared/recorded/', import.meta.url));
const REGION = 'muenchen';
const LANGUAGES = ['de', 'ar', 'uk'];
const FILES = { page: 'pages', event: 'events-combined', place: 'locations' };

if (existsSync(join(recordings, REGION))) await testWalk();
else test('A walk', { skip: 'there is no ../shared/recorded beside the project' });

/**
 * What a panel shows of each path, one after the other; runs in the page.
 * @param {Element} element @param {string[]} paths
 */
async function walk(element, paths) {
  const panel = /** @type {import('../visit.js').Panel} */ (element);
  /** @type {{ path: string | null, kind: string, title: string, text: number }[]} */
  const seen = [];
  let kind = '';
  panel.addEventListener('integreat-navigate', (event) => (kind = /** @type {any} */ (event).kind));
  for (const path of paths) {
    await panel.navigate(path).catch((error) => seen.push({ path, kind: String(error), title: '', text: 0 }));
    const root = panel.shadowRoot;
    const title = root?.querySelector('[part~="title"]')?.textContent?.trim() ?? '';
    seen.push({ path: panel.path, kind, title, text: root?.querySelector('.view')?.textContent?.length ?? 0 });
  }
  return seen;
}

async function testWalk() {
  const cms = await startCms(recordings);
  const pages = await startPages();
  after(() => Promise.all([cms.close(), pages.close()]));

  inEachBrowser('A walk through a real region', (open) => {
    for (const language of LANGUAGES) {
      test(`opens every page, event and place in ${language} without a word on the console`, async (context) => {
        const attributes = { region: REGION, language, api: cms.url, loading: 'eager', 'language-offer': 'off' };
        const visit = await open(pages.add(hostPage(scriptTag() + panelTag(attributes))));
        await visit.ready();
        const expected = Object.entries(FILES).flatMap(([kind, file]) =>
          recordedPages(REGION, language, file, recordings).map(({ path, title }) => ({
            path,
            kind,
            title: title.trim(),
          })),
        );
        const started = Date.now();
        const seen = await visit.page.$eval(
          'integreat-panel',
          walk,
          expected.map(({ path }) => path),
        );
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        assert.deepEqual(
          seen.map(({ path, kind, title }) => ({ path, kind, title })),
          expected.map(({ path, ...rest }) => ({ path: path.normalize('NFC'), ...rest })),
        );
        assert.ok(seen.every(({ text }) => text > 0));
        assert.deepEqual(visit.console, []);
        context.diagnostic(`${language}: ${seen.length} pages, events and places opened in ${seconds} s`);
      });
    }
  });
}
