import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../../src/api/wire/decode.js';
import { pageSchema } from '../../../src/api/wire/page.js';
import { misshapen, SHAPES, spoiled } from '../../support/shapes.js';
import { WIRE_OFFER, WIRE_PAGE } from '../../support/wire.js';

const read = (more: object) => decodeEntry(pageSchema, { ...WIRE_PAGE, ...more });

describe('a page on the wire', () => {
  it('is read whole', () => {
    expect(decodeEntry(pageSchema, WIRE_PAGE)).to.deep.equal({
      path: '/r/de/a/b/',
      url: 'https://cms.example/r/de/a/b/',
      title: 'Beratung',
      parentPath: '/r/de/a/',
      order: 3,
      content: '<p>Wir beraten Sie.</p>',
      lastUpdated: '2026-03-06T04:18:00+01:00',
      thumbnail: 'https://cms.example/media/a.svg',
      translations: { en: '/r/en/a/' },
      organization: 'Verein',
      offers: [
        {
          alias: 'praktika',
          name: 'Praktika',
          url: 'https://praktika.example/?plz=99871',
          post: { plz: '99871', radius: '20' },
          thumbnail: 'https://cms.example/media/o.svg',
        },
      ],
    });
  });

  it('needs no more than path and title', () => {
    const { path, title } = WIRE_PAGE;
    expect(decodeEntry(pageSchema, { path, title })).to.deep.equal({
      path,
      url: '',
      title,
      parentPath: null,
      order: 0,
      content: '',
      lastUpdated: null,
      thumbnail: null,
      translations: {},
      organization: null,
      offers: [],
    });
  });

  for (const field of ['path', 'title']) {
    it(`can’t be read without ${field}`, () => {
      expect(read({ [field]: undefined })).to.equal(undefined);
      expect(read({ [field]: null })).to.equal(undefined);
      expect(read({ [field]: 1 })).to.equal(undefined);
    });
  }

  for (const parent of [null, { id: 0, url: null, path: null }, {}, 7, '/r/de/a/', []]) {
    it(`is a root page when its parent is ${JSON.stringify(parent)}`, () =>
      expect(read({ parent })).to.have.property('parentPath', null));
  }

  it('loses an offer that can’t be read, not the others', () => {
    const embedded_offers = [null, { ...WIRE_OFFER, alias: '' }, { ...WIRE_OFFER, post: { a: [], b: null } }, 'x'];
    expect(read({ embedded_offers })!.offers.map(({ alias, post }) => [alias, post])).to.deep.equal([['praktika', {}]]);
    expect(read({ embedded_offers: {} })!.offers).to.deep.equal([]);
  });

  it('keeps its form, or can’t be read, whatever stands in a field', () => {
    for (const { field, by, entry } of spoiled(WIRE_PAGE)) {
      const page = decodeEntry(pageSchema, entry);
      const mustBeRead = !['path', 'title'].includes(field);
      if (page || mustBeRead) expect(misshapen(page, SHAPES.page), `${by} as ${field}`).to.deep.equal([]);
    }
  });
});
