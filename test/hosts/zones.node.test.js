/** Visitors whose clocks show other times: an event's times are those of the municipality, and where that is not the visitor's time, the panel says so. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startCms } from './cms.js';
import { hostPage, panelTag, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const EVENT = '/lindenfurt/en/events/language-café-at-the-city-library/';

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));

inEachBrowser('A visitor in another time zone', (open) => {
  test('sees the municipality’s times, and is told so', async (context) => {
    const attributes = { region: 'lindenfurt', language: 'en', api: cms.url, loading: 'eager' };
    const url = pages.add(hostPage(scriptTag() + panelTag(attributes)));
    /** @type {Map<string, { dates: string[], note: string }>} */
    const seen = new Map();
    for (const zone of ZONES) {
      const visit = await open('about:blank');
      const isMoved = await visit.page.emulateTimezone(zone).then(
        () => true,
        () => false,
      );
      if (!isMoved) return context.skip('this browser has no other time zone');
      await visit.page.goto(url, { waitUntil: 'load' });
      await visit.ready();
      await visit.page.$eval(
        'integreat-panel',
        (panel, path) => /** @type {import('./visit.js').Panel} */ (panel).navigate(path),
        EVENT,
      );
      seen.set(
        zone,
        await visit.page.$eval('integreat-panel', (panel) => {
          const texts = [...(panel.shadowRoot?.querySelectorAll('.event-facts time') ?? [])];
          const note = panel.shadowRoot?.querySelector('.event-facts')?.textContent ?? '';
          return { dates: texts.map((each) => each.textContent ?? ''), note };
        }),
      );
    }
    const [home, ...elsewhere] = seen.values();
    assert.match(home?.dates[0] ?? '', /^Tuesday, .* 16:00 – 18:00$/);
    assert.doesNotMatch(home?.note ?? '', /local times of the municipality/);
    for (const { dates, note } of elsewhere) {
      assert.deepEqual(dates, home?.dates);
      assert.match(note, /local times of the municipality/);
    }
  });
});
