import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import {
  cmsHtml,
  decodeEntry,
  decodeList,
  decodeOne,
  flag,
  optionalNumber,
  optionalText,
  path,
  text,
  title,
  translations,
  type Schema,
} from '../../../src/api/wire/decode.js';
import { failureOf } from '../../support/nouns.js';
import { HOSTILE } from '../../support/shapes.js';

const named = v.object({ name: title });

describe('decoding', () => {
  describe('a list', () => {
    it('loses its bad entries, and says how many', () => {
      const read = decodeList(named, [{ name: 'a' }, null, { name: 1 }, 'x', [], { name: 'b' }], 'call');
      expect(read).to.deep.equal({ entries: [{ name: 'a' }, { name: 'b' }], dropped: 4 });
    });

    it('may be empty', () => {
      expect(decodeList(named, [], 'call')).to.deep.equal({ entries: [], dropped: 0 });
    });

    for (const [what, json] of [
      ['is one bad entry', [null]],
      ['is all bad', [{ name: '' }, null]],
      ['is none', { 0: { name: 'a' }, length: 1 }],
      ['is null', null],
      ['is text', '[]'],
    ] as const) {
      it(`fails with schema when it ${what}`, async () => {
        const error = await failureOf(() => decodeList(named, json, 'the/call/'));
        expect(error.code).to.equal('schema');
        expect(error.message).to.match(/^the\/call\/: /);
      });
    }
  });

  it('one thing fails with schema when it is bad', async () => {
    expect(decodeOne(named, { name: 'a', more: 1 }, 'call')).to.deep.equal({ name: 'a' });
    for (const json of [{}, [], null, 'x', [{ name: 'a' }]]) {
      expect((await failureOf(() => decodeOne(named, json, 'call'))).code).to.equal('schema');
    }
  });

  it('one entry of a list is undefined when it is bad', () => {
    expect(decodeEntry(named, { name: 'a' })).to.deep.equal({ name: 'a' });
    expect(decodeEntry(named, { name: 2 })).to.equal(undefined);
  });

  describe('fields', () => {
    const isBad = undefined;
    const tables: Record<string, [schema: Schema<unknown>, good: [json: unknown, read: unknown][], else_: unknown]> = {
      path: [
        path,
        [
          ['lindenfurt/de/a', '/lindenfurt/de/a/'],
          ['/%C3%A4/', '/ä/'],
        ],
        isBad,
      ],
      title: [
        title,
        [
          [' Arbeit\n', 'Arbeit'],
          ['Arbeit\u202Efdp.exe', 'Arbeitfdp.exe'],
          ['العمل \u2067a\u2069', 'العمل \u2067a\u2069'],
        ],
        isBad,
      ],
      text: [
        text,
        [
          [' a ', ' a '],
          ['', ''],
        ],
        '',
      ],
      optionalText: [optionalText, [[' a ', ' a ']], null],
      cmsHtml: [
        cmsHtml,
        [
          ['<p>a</p>', '<p>a</p>'],
          ['', ''],
        ],
        '',
      ],
      flag: [flag, [[true, true]], false],
      optionalNumber: [
        optionalNumber,
        [
          [0, 0],
          [-1.5, -1.5],
        ],
        null,
      ],
    };
    for (const [name, [schema, good, otherwise]] of Object.entries(tables)) {
      for (const [json, read] of good) {
        it(`${name} reads ${JSON.stringify(json)}`, () => expect(decodeEntry(schema, json)).to.equal(read));
      }
      const bad = Object.entries(HOSTILE).filter(([, value]) => {
        if (typeof value === 'string') return name === 'optionalText' && value.trim() === '';
        return name === 'flag' ? value !== true : name !== 'optionalNumber' || !Number.isFinite(value);
      });
      it(`${name} is ${otherwise === isBad ? 'bad' : JSON.stringify(otherwise)} where something else stands`, () => {
        for (const [what, value] of bad) expect(decodeEntry(schema, value), what).to.equal(otherwise);
      });
    }

    it('path and title are bad when they are empty', () => {
      expect(decodeEntry(path, '')).to.equal(undefined);
      expect(decodeEntry(title, ' \n')).to.equal(undefined);
    });

    it('those that may be missing may be missing', () => {
      const entry = v.object({ text, optionalText, flag, optionalNumber, cmsHtml, translations });
      const read = { text: '', optionalText: null, flag: false, optionalNumber: null, cmsHtml: '', translations: {} };
      expect(decodeEntry(entry, {})).to.deep.equal(read);
    });
  });

  describe('translations', () => {
    it('are the paths by language, without those that are announced only', () => {
      expect(
        decodeEntry(translations, {
          en: { id: 1, path: 'r/en/a', url: 'https://cms.example/r/en/a/' },
          ar: { id: null, path: '/r/ar/a/' },
          uk: { id: 2 },
          tr: { id: 3, path: 4 },
          fr: null,
          ru: 'text',
        }),
      ).to.deep.equal({ en: '/r/en/a/' });
    });

    for (const [what, value] of Object.entries(HOSTILE)) {
      it(`are harmless where ${what} stands`, () => {
        const read = decodeEntry(translations, value)!;
        expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
        expect(Object.values(read).filter((each) => typeof each !== 'string')).to.deep.equal([]);
        expect('polluted' in {}).to.be.false;
      });
    }
  });
});
