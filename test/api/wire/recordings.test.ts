/** Everything that a real CMS was heard to answer can be read: the sample's regions, and a real region where its recording is at hand. */
import { expect } from '@open-wc/testing';
import { decodeList, decodeOne, type Schema } from '../../../src/api/wire/decode.js';
import { eventSchema } from '../../../src/api/wire/event.js';
import { newsSchema } from '../../../src/api/wire/news.js';
import { pageSchema } from '../../../src/api/wire/page.js';
import { placeSchema } from '../../../src/api/wire/place.js';
import { regionSchema } from '../../../src/api/wire/region.js';
import type { Event } from '../../../src/model/event.js';
import type { Page } from '../../../src/model/page.js';
import type { Place } from '../../../src/model/place.js';
import { TestCms } from '../../support/cms.js';
import { misshapen, SHAPES, type Shape } from '../../support/shapes.js';

/** An entry as it was recorded; regions have no title. */
interface Wire {
  readonly path: string;
  readonly title?: string;
}

/** Reads a recorded list whole: nothing dropped, every field in its form, nothing confused. */
function readAll<T extends object>(schema: Schema<T>, shape: Shape<T>, answer: Wire[], call: string): readonly T[] {
  const { entries, dropped } = decodeList(schema, answer, call);
  expect(dropped, `dropped of ${call}`).to.equal(0);
  entries.forEach((entry, index) => {
    expect(misshapen(entry, shape), `${call} ${index}`).to.deep.equal([]);
    expect((entry as { title?: string }).title).to.equal(answer[index]!.title?.trim());
  });
  return entries;
}

/** What can be told of each kind from outside: what is null there is null here, and nothing else. */
const READERS: Record<string, (answer: Wire[], call: string) => void> = {
  pages: (answer, call) => {
    const pages = readAll<Page>(pageSchema, SHAPES.page, answer, call);
    const paths = new Set(pages.map(({ path }) => path));
    expect(paths.size, 'a path each').to.equal(answer.length);
    for (const { parentPath } of pages) if (parentPath !== null) expect(paths, call).to.include(parentPath);
  },
  children: (answer, call) => {
    for (const { parentPath } of readAll<Page>(pageSchema, SHAPES.page, answer, call))
      expect(parentPath).to.equal(null);
  },
  events: (answer, call) => {
    readAll<Event>(eventSchema, SHAPES.event, answer, call).forEach((event, index) => {
      const {
        location,
        event: times,
        recurrence_rule,
      } = answer[index] as unknown as {
        location: { name: string | null };
        event: { start: string };
        recurrence_rule: string | null;
      };
      expect(event.place?.name ?? null).to.equal(location.name);
      expect(event.start).to.equal(times.start);
      expect(event.recurrenceRule).to.equal(recurrence_rule);
    });
  },
  locations: (answer, call) => {
    readAll<Place>(placeSchema, SHAPES.place, answer, call).forEach((place, index) => {
      const wire = answer[index] as unknown as {
        contacts: unknown[];
        opening_hours: unknown[] | null;
        category: object | null;
        location: { latitude: number | null };
      };
      expect(place.contacts).to.have.length(wire.contacts.length);
      expect(place.openingHours === null, 'unknown hours').to.equal(wire.opening_hours === null);
      expect(place.category === null, 'no category').to.equal(wire.category === null);
      expect(place.position?.latitude ?? null).to.equal(wire.location.latitude);
    });
  },
  news: (answer, call) => void readAll(newsSchema, SHAPES.news, answer, call),
};

describe('recorded answers', () => {
  describe('of the sample', () => {
    const { base } = new TestCms();
    const answerTo = async (call: string) => (await fetch(`${base}/api/v3/${call}`)).json() as Promise<Wire[]>;
    const calls = {
      pages: 'pages/',
      children: 'children/?depth=1',
      events: 'events/?combine_recurring=True',
      locations: 'locations/',
      news: 'news/?size=500',
    };

    it('list all regions with their languages', async () => {
      const answer = await answerTo('regions/');
      const regions = readAll(regionSchema, SHAPES.region, answer, 'regions/');
      const languages = regions.map(({ slug, languages: each }) => `${slug}: ${each.map((l) => l.tag).join()}`);
      expect(languages.sort()).to.deep.equal([
        'lindenfurt: de,en,ar,uk,tr,zh-CN',
        'lk-hohenwalde: de,en,uk',
        'muehlenau: de,en,ar',
      ]);
      expect(regions.flatMap((each) => each.languages).filter((each) => each.direction === 'rtl')).to.have.length(2);
    });

    for (const [region, languages] of [
      ['lindenfurt', ['de', 'en', 'ar', 'uk', 'tr', 'zh-CN']],
      ['lk-hohenwalde', ['de', 'en', 'uk']],
      ['muehlenau', ['de', 'en', 'ar']],
    ] as const) {
      for (const language of languages) {
        for (const [kind, call] of Object.entries(calls)) {
          it(`can be read: ${region}/${language}/${call}`, async () =>
            READERS[kind]!(await answerTo(`${region}/${language}/${call}`), call));
        }

        it(`can be read: ${region}/${language}/imprint/`, async () => {
          const answer: unknown = await answerTo(`${region}/${language}/imprint/`);
          if (region === 'muehlenau') expect(answer, 'for none').to.deep.equal([]);
          else expect(misshapen(decodeOne(pageSchema, answer, 'imprint/'), SHAPES.page)).to.deep.equal([]);
        });
      }
    }
  });

  describe('of a real region (skipped where ../shared/recorded is not beside the project)', () => {
    const listed = {
      pages: 'pages',
      children: 'children-depth-1',
      events: 'events-combined',
      locations: 'locations',
      news: 'news',
    };
    const recorded = (file: string) => fetch(`/shared-recorded/${file}.json`);
    /** Region and language of each recording, as a folder. */
    let folders: string[] = [];

    before(async function () {
      const answer = await recorded('regions');
      if (answer.status === 404) return this.skip();
      const regions = readAll(regionSchema, SHAPES.region, (await answer.json()) as Wire[], 'regions/');
      const answers = await Promise.all(regions.map(({ slug }) => recorded(`${slug}/languages`)));
      folders = regions
        .filter((_, index) => answers[index]!.ok)
        .flatMap(({ slug, languages }) => languages.map((language) => `${slug}/${language.slug}`));
    });

    for (const [kind, file] of Object.entries(listed)) {
      it(`can be read: ${file}, in every language`, async () => {
        expect(folders).not.to.deep.equal([]);
        for (const folder of folders) {
          const answer = await recorded(`${folder}/${file}`);
          READERS[kind]!((await answer.json()) as Wire[], `${folder}/${file}`);
        }
      });
    }

    it('can be read: imprints, where there is one', async () => {
      for (const folder of folders) {
        const imprint: unknown = await (await recorded(`${folder}/imprint`)).json();
        if (Array.isArray(imprint)) continue;
        expect(misshapen(decodeOne(pageSchema, imprint, 'imprint/'), SHAPES.page)).to.deep.equal([]);
      }
    });

    it('can be read: events date by date, where they were recorded', async () => {
      for (const folder of folders) {
        const answer = await recorded(`${folder}/events`);
        if (answer.ok) READERS.events!((await answer.json()) as Wire[], `${folder}/events`);
      }
    });
  });
});
