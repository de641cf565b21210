import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../../src/api/wire/decode.js';
import { offerSchema } from '../../../src/api/wire/offer.js';
import { misshapen, SHAPES, spoiled } from '../../support/shapes.js';
import { WIRE_OFFER } from '../../support/wire.js';

const read = (more: object) => decodeEntry(offerSchema, { ...WIRE_OFFER, ...more });

describe('an offer on the wire', () => {
  it('is read whole', () => {
    expect(decodeEntry(offerSchema, WIRE_OFFER)).to.deep.equal({
      alias: 'praktika',
      name: 'Praktika',
      url: 'https://praktika.example/?plz=99871',
      post: { plz: '99871', radius: '20' },
      thumbnail: 'https://cms.example/media/o.svg',
    });
  });

  it('needs no more than alias, name and address', () => {
    const { alias, name, url } = WIRE_OFFER;
    expect(decodeEntry(offerSchema, { alias, name, url })).to.deep.equal({
      alias,
      name,
      url,
      post: null,
      thumbnail: null,
    });
  });

  for (const field of ['alias', 'name', 'url']) {
    it(`can’t be read without ${field}`, () => {
      for (const value of [undefined, null, '', ' \n', 1, {}, []])
        expect(read({ [field]: value }), JSON.stringify(value)).to.equal(undefined);
    });
  }

  it('loses blanks around, and keeps the address as it is otherwise', () => {
    expect(read({ name: ' Praktika\n', url: ' javascript:alert(1) ' })).to.include({
      name: 'Praktika',
      url: 'javascript:alert(1)', // what is safe to open is decided where it is shown
    });
  });

  describe('sends along with a POST', () => {
    it('text and numbers as text, and nothing else', () => {
      const post = {
        text: 'a',
        empty: '',
        zero: 0,
        fraction: -1.5,
        yes: true,
        none: null,
        list: ['a'],
        deep: { a: 1 },
      };
      expect(read({ post })!.post).to.deep.equal({ text: 'a', empty: '', zero: '0', fraction: '-1.5' });
    });

    for (const post of [null, undefined, false, 'plz=99871', 5]) {
      it(`nothing where it is ${JSON.stringify(post)}: its address is just opened`, () =>
        expect(read({ post })).to.have.property('post', null));
    }

    it('no field that would reach for prototypes', () => {
      const post: unknown = JSON.parse('{"__proto__": {"polluted": "a"}, "plz": "1"}');
      const fields = read({ post })!.post!;
      expect(Object.entries(fields)).to.deep.equal([['plz', '1']]);
      expect('polluted' in fields).to.be.false;
    });
  });

  it('keeps its form, or can’t be read, whatever stands in a field', () => {
    for (const { field, by, entry } of spoiled(WIRE_OFFER)) {
      const offer = decodeEntry(offerSchema, entry);
      const mustBeRead = !['alias', 'name', 'url'].includes(field);
      if (offer || mustBeRead) expect(misshapen(offer, SHAPES.offer), `${by} as ${field}`).to.deep.equal([]);
    }
  });
});
