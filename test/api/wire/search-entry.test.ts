import { expect } from '@open-wc/testing';
import { decodeEntry, decodeList, type Schema } from '../../../src/api/wire/decode.js';
import { eventEntry, pageEntry, placeEntry, type WireEntry } from '../../../src/api/wire/search-entry.js';
import { ENTRY_KINDS } from '../../../src/model/search.js';
import { TestCms } from '../../support/cms.js';
import { misshapen, spoiled, type Shape } from '../../support/shapes.js';
import { normalisePath } from '../../../src/model/path.js';
import { WIRE_EVENT, WIRE_PAGE, WIRE_PLACE } from '../../support/wire.js';

const isPath = (value: unknown) => typeof value === 'string' && normalisePath(value) === value;
const isText = (value: unknown) => typeof value === 'string';
const isFilled = (value: unknown) => isText(value) && value.trim() !== '';

const SHAPE: Shape<WireEntry> = {
  kind: (value) => (ENTRY_KINDS as readonly unknown[]).includes(value),
  path: isPath,
  url: isText,
  title: (value) => isFilled(value) && (value as string).trim() === value,
  html: isText,
  lines: (value) => Array.isArray(value) && value.every(isText),
  parentPath: (value) => value === null || isPath(value),
  date: (value) => value === null || isFilled(value),
  recurrenceRule: (value) => value === null || value === undefined || isFilled(value),
  translations: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isPath),
};

const KINDS: readonly [name: string, schema: Schema<WireEntry>, whole: object][] = [
  ['a page', pageEntry, WIRE_PAGE],
  ['an event', eventEntry, WIRE_EVENT],
  ['a place', placeEntry, WIRE_PLACE],
];

const common = {
  title: 'Beratung',
  html: '<p>Wir beraten Sie.</p>',
  translations: { en: '/r/en/a/' },
};
const WHERE = ['Stadtbibliothek', 'Brückenstraße 2', 'Lindenfurt'];

describe('an entry of a search on the wire', () => {
  it('is a page with the page above', () => {
    expect(decodeEntry(pageEntry, WIRE_PAGE)).to.deep.equal({
      ...common,
      kind: 'page',
      path: '/r/de/a/b/',
      url: 'https://cms.example/r/de/a/b/',
      lines: [],
      parentPath: '/r/de/a/',
      date: '2026-03-06T04:18:00+01:00',
    });
  });

  it('is an event with its start and where it is', () => {
    expect(decodeEntry(eventEntry, WIRE_EVENT)).to.deep.equal({
      ...common,
      kind: 'event',
      path: '/r/de/events/a/',
      url: 'https://cms.example/r/de/events/a/',
      lines: WHERE,
      parentPath: null,
      date: WIRE_EVENT.event.start,
      recurrenceRule: WIRE_EVENT.recurrence_rule,
    });
  });

  it('is a place with what it is for and where it is', () => {
    expect(decodeEntry(placeEntry, WIRE_PLACE)).to.deep.equal({
      ...common,
      kind: 'place',
      path: '/r/de/locations/a/',
      url: 'https://cms.example/r/de/locations/a/',
      lines: ['Hier wird beraten.', 'Ämter', 'Aufenthalt', ...WHERE],
      parentPath: null,
      date: '2026-03-06T04:18:00+01:00',
    });
  });

  for (const [name, schema, whole] of KINDS) {
    describe(`which is ${name}`, () => {
      const read = (more: object) => decodeEntry(schema, { ...whole, ...more });

      it('needs no more than path and title', () => {
        expect(decodeEntry(schema, { path: '/r/de/a', title: ' A ' })).to.deep.include({
          path: '/r/de/a/',
          url: '',
          title: 'A',
          html: '',
          parentPath: null,
          date: null,
          translations: {},
        });
      });

      for (const field of ['path', 'title']) {
        it(`can’t be read without ${field}`, () => {
          for (const value of [undefined, null, 1, []]) expect(read({ [field]: value })).to.equal(undefined);
        });
      }

      it('can’t be read when path or title are empty', () => {
        expect(read({ path: '' })).to.equal(undefined);
        expect(read({ title: ' \n' })).to.equal(undefined);
      });

      it('has translations only that are there: announced ones have no id', () => {
        const available_languages = {
          en: { id: 2, url: 'https://cms.example/r/en/a/', path: '/r/en/a' },
          ar: { id: null, url: null, path: '/r/ar/a/' },
          uk: { id: 3, url: null, path: null },
          tr: null,
          fr: 'text',
        };
        expect(read({ available_languages })).to.have.deep.property('translations', { en: '/r/en/a/' });
        for (const odd of [null, undefined, [], 'text', 7]) {
          expect(read({ available_languages: odd }), JSON.stringify(odd)).to.have.deep.property('translations', {});
        }
      });

      it('keeps its form, or can’t be read, whatever stands in a field', () => {
        for (const { field, by, entry } of spoiled(whole)) {
          const found = decodeEntry(schema, entry);
          const mustBeRead = !['path', 'title'].includes(field);
          if (found || mustBeRead) expect(misshapen(found, SHAPE), `${by} as ${field}`).to.deep.equal([]);
        }
      });
    });
  }

  it('has no lines of a location that is missing or an object of nulls', () => {
    const nulls = Object.fromEntries(Object.keys(WIRE_EVENT.location).map((name) => [name, null]));
    for (const location of [null, undefined, nulls, {}, 'text', 7, []]) {
      expect(decodeEntry(eventEntry, { ...WIRE_EVENT, location }), JSON.stringify(location)).to.have.deep.property(
        'lines',
        [],
      );
    }
  });

  it('has the lines that there are where others are missing', () => {
    const location = { ...WIRE_EVENT.location, name: null, address: ' ' };
    expect(decodeEntry(eventEntry, { ...WIRE_EVENT, location })).to.have.deep.property('lines', ['Lindenfurt']);
  });

  it('has no lines of contacts that are missing or say nothing', () => {
    for (const contacts of [null, undefined, [], {}, 'text', [null, 1, {}, { area_of_responsibility: null }]]) {
      const read = decodeEntry(placeEntry, { ...WIRE_PLACE, contacts });
      expect(read?.lines.filter(Boolean), JSON.stringify(contacts)).to.deep.equal([
        'Hier wird beraten.',
        'Ämter',
        ...WHERE,
      ]);
    }
  });

  it('has a line of each contact', () => {
    const contacts = ['Asyl', 'Arbeit'].map((area_of_responsibility) => ({ area_of_responsibility }));
    expect(decodeEntry(placeEntry, { ...WIRE_PLACE, contacts })?.lines).to.include.members(['Asyl', 'Arbeit']);
  });

  it('is an event with its first time, and with how it repeats', () => {
    const rule = 'RRULE:FREQ=WEEKLY';
    const start = '2020-01-06T10:00:00+01:00';
    const at = (recurrence_rule: unknown) =>
      decodeEntry(eventEntry, { ...WIRE_EVENT, event: { start }, recurrence_rule });
    expect(at(rule)).to.deep.include({ date: start, recurrenceRule: rule });
    expect(at(null)).to.deep.include({ date: start, recurrenceRule: null });
    expect(at(7)).to.deep.include({ date: start, recurrenceRule: null });
  });

  for (const event of [null, undefined, {}, 'text', { start: null }, { start: 7 }]) {
    it(`is an event without a date when its times are ${JSON.stringify(event)}`, () =>
      expect(decodeEntry(eventEntry, { ...WIRE_EVENT, event })).to.have.property('date', null));
  }

  for (const parent of [null, { id: 0, url: null, path: null }, {}, 7, '/r/de/a/', []]) {
    it(`is a root page when its parent is ${JSON.stringify(parent)}`, () =>
      expect(decodeEntry(pageEntry, { ...WIRE_PAGE, parent })).to.have.property('parentPath', null));
  }
});

describe('recorded answers, as a search takes them', () => {
  const { base } = new TestCms();
  const LISTS = {
    'pages/': pageEntry,
    'events/?combine_recurring=True': eventEntry,
    'locations/': placeEntry,
  };

  for (const [region, languages] of [
    ['lindenfurt', ['de', 'en', 'ar', 'uk', 'tr', 'zh-CN']],
    ['lk-hohenwalde', ['de', 'en', 'uk']],
    ['muehlenau', ['de', 'en', 'ar']],
  ] as const) {
    for (const language of languages) {
      for (const [list, schema] of Object.entries(LISTS)) {
        const call = `${region}/${language}/${list}`;
        it(`can be read: ${call}`, async () => {
          const answer = (await (await fetch(`${base}/api/v3/${call}`)).json()) as { title: string }[];
          const { entries, dropped } = decodeList(schema, answer, call);
          expect(dropped).to.equal(0);
          entries.forEach((entry, at) => {
            expect(misshapen(entry, SHAPE), `${call} ${at}`).to.deep.equal([]);
            expect(entry.title).to.equal(answer[at]!.title.trim());
            expect(entry.lines.every(Boolean), `a line that says nothing in ${call} ${at}`).to.be.true;
            if (entry.date !== null) expect(Date.parse(entry.date)).to.be.greaterThan(0);
          });
          expect(new Set(entries.map(({ path }) => path)).size, 'a path each').to.equal(answer.length);
        });
      }
    }
  }
});
