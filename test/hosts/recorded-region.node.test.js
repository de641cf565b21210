/** A real region at its full size, where its recording lies beside the project. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recordedPages, rootTitles, startCms } from './cms.js';
import { hostPage, panelTag, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

const recordings = fileURLToPath(new URL('../../../shared/recorded/', import.meta.url));
const REGION = 'muenchen';

if (existsSync(join(recordings, REGION))) await testRegion();
else test('A real region', { skip: 'there is no ../shared/recorded beside the project' });

/** @param {string} text as the browser renders it */
const collapsed = (text) => text.replace(/\s+/g, ' ').trim();

/** A page four levels below the language that exists in Arabic too. */
function deepPage() {
  const known = new Set(recordedPages(REGION, 'ar', 'pages', recordings).map(({ path }) => path));
  const found = recordedPages(REGION, 'de', 'pages', recordings).find(
    ({ path, available_languages: { ar } }) => path.split('/').length - 4 >= 4 && ar && known.has(ar.path),
  );
  assert.ok(found, 'the recording has no page at level 4');
  return found;
}

async function testRegion() {
  const cms = await startCms(recordings);
  const pages = await startPages();
  after(() => Promise.all([cms.close(), pages.close()]));
  const panel = (/** @type {string} */ language) =>
    panelTag({ region: REGION, language, id: language, api: cms.url, loading: 'eager' });

  inEachBrowser('A real region', (open) => {
    test('shows all its root pages, in three languages on one page', async () => {
      const visit = await open(pages.add(hostPage(scriptTag() + ['de', 'ar', 'uk'].map(panel).join(''))));
      for (const language of ['de', 'ar', 'uk']) {
        await visit.ready(`#${language}`);
        const { tiles, direction } = await visit.look(`#${language}`);
        assert.deepEqual(tiles, rootTitles(REGION, language, recordings).map(collapsed));
        assert.equal(direction, language === 'ar' ? 'rtl' : 'ltr');
      }
      assert.deepEqual(visit.errors, []);
    });

    test('opens a page at level 4, changes to Arabic on it, and back', async () => {
      const german = deepPage();
      const arabic = recordedPages(REGION, 'ar', 'pages', recordings).find(
        ({ path }) => path === german.available_languages['ar']?.path,
      );
      const visit = await open(pages.add(hostPage(scriptTag() + panel('de'))));
      await visit.ready();
      const shows = async (/** @type {import('./cms.js').RecordedPage | undefined} */ page) => {
        const { path, title, content, breadcrumbs, errors } = await visit.look();
        assert.deepEqual([path, title, errors], [page?.path, collapsed(page?.title ?? ''), 0]);
        assert.ok(content);
        return breadcrumbs?.split('\n').length ?? 0;
      };
      await visit.page.$eval(
        'integreat-panel',
        (element, path) => /** @type {import('./visit.js').Panel} */ (element).navigate(path),
        german.path,
      );
      assert.equal(await shows(german), 5);
      await visit.press('summary');
      await visit.click('العربية');
      await visit.seen('language-change', 1);
      await shows(arabic);
      assert.equal((await visit.look()).direction, 'rtl');
      await visit.press('summary');
      await visit.click('Deutsch');
      await visit.seen('language-change', 2);
      await shows(german);
      assert.deepEqual(visit.errors, []);
    });
  });
}
