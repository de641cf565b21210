import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../../src/api/wire/decode.js';
import { newsSchema } from '../../../src/api/wire/news.js';
import { misshapen, SHAPES, spoiled } from '../../support/shapes.js';
import { WIRE_NEWS } from '../../support/wire.js';

const read = (more: object) => decodeEntry(newsSchema, { ...WIRE_NEWS, ...more });

describe('news on the wire', () => {
  it('are read whole', () => {
    expect(decodeEntry(newsSchema, WIRE_NEWS)).to.deep.equal({
      id: 'local-37',
      title: 'Wertstoffhof zu',
      text: 'Bis Mai: https://lindenfurt.example',
      published: '2026-03-02T08:00:00Z',
      translations: { de: 'local-37', en: 'local-38' },
      url: 'https://cms.example/r/de/news/local/37',
    });
  });

  it('may have numbers for ids', () => {
    const news = read({ id: 37, available_languages: { de: { id: 37 }, en: { id: 'local-38' } } });
    expect(news).to.include({ id: '37' });
    expect(news!.translations).to.deep.equal({ de: '37', en: 'local-38' });
  });

  it('lose a translation that can’t be read, not the others', () => {
    const available_languages = { de: { id: 'local-37' }, en: { id: null }, ar: null, uk: { id: '' }, tr: 'x' };
    expect(read({ available_languages })!.translations).to.deep.equal({ de: 'local-37' });
  });

  for (const more of [{ id: '' }, { id: null }, { title: ' ' }]) {
    it(`can’t be read with ${JSON.stringify(more)}`, () => expect(read(more)).to.equal(undefined));
  }

  it('have no day where theirs is none', () => {
    for (const display_date of ['', 'abc 1', null, undefined, 5])
      expect(read({ display_date })).to.have.property('published', null);
  });

  it('keep their form, or can’t be read, whatever stands in a field', () => {
    for (const { field, by, entry } of spoiled(WIRE_NEWS)) {
      const news = decodeEntry(newsSchema, entry);
      const mustBeRead = !['id', 'title'].includes(field);
      if (news || mustBeRead) expect(misshapen(news, SHAPES.news), `${by} as ${field}`).to.deep.equal([]);
    }
  });
});
