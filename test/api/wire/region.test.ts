import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../../src/api/wire/decode.js';
import { languageSchema, regionSchema } from '../../../src/api/wire/region.js';
import { misshapen, SHAPES, spoiled } from '../../support/shapes.js';
import { WIRE_REGION } from '../../support/wire.js';

const read = (more: object) => decodeEntry(regionSchema, { ...WIRE_REGION, ...more });
const [dari, german] = WIRE_REGION.languages;

describe('a region on the wire', () => {
  it('is read whole', () => {
    expect(decodeEntry(regionSchema, WIRE_REGION)).to.deep.equal({
      slug: 'lk-hohenwalde',
      name: 'Landkreis Hohenwalde',
      shortName: 'Hohenwalde',
      live: true,
      languages: [
        { slug: 'fa-pr', tag: 'fa-AF', name: 'دری', direction: 'rtl' },
        { slug: 'de', tag: 'de-DE', name: 'Deutsch', direction: 'ltr' },
      ],
      sections: ['events', 'places', 'offers'],
    });
  });

  it('is sorted by its whole name where it has no other', () => {
    expect(read({ name_without_prefix: '' })).to.have.property('shortName', 'Landkreis Hohenwalde');
  });

  it('has a slug without slashes, or can’t be read', () => {
    expect(read({ path: '/lindenfurt/' })).to.have.property('slug', 'lindenfurt');
    expect(read({ path: '/' })).to.equal(undefined);
  });

  it('is hidden unless the CMS says that it is live', () => {
    for (const live of [false, null, undefined, 'true', 1])
      expect(read({ live }), String(live)).to.have.property('live', false);
  });

  describe('publishes', () => {
    const OFF = { events: false, pois: false, push_notifications: false, extras: false };
    for (const [name, kind] of [
      ['events', 'events'],
      ['pois', 'places'],
      ['push_notifications', 'news'],
      ['extras', 'offers'],
    ] as const) {
      it(`${kind} where ${name} is on`, () => {
        expect(read({ ...OFF, [name]: true })!.sections).to.deep.equal([kind]);
      });

      it(`no ${kind} where ${name} is no switch`, () => {
        for (const value of [null, undefined, 'true', '1', 'false', '', 0, 1, [], [true], {}, { value: true }])
          expect(read({ ...OFF, [name]: value })!.sections, JSON.stringify(value)).to.deep.equal([]);
      });
    }

    it('in one order, whatever that of the switches', () => {
      expect(read({ extras: true, push_notifications: true, pois: true, events: true })!.sections).to.deep.equal([
        'events',
        'places',
        'news',
        'offers',
      ]);
    });
  });

  it('loses a language that can’t be read, not the others', () => {
    const languages = [null, { ...dari, code: '' }, { ...dari, native_name: ' ' }, 'de', german];
    expect(read({ languages })!.languages.map(({ slug }) => slug)).to.deep.equal(['de']);
    expect(read({ languages: {} })!.languages).to.deep.equal([]);
  });

  it('takes a language’s tag from its code where the CMS names none', () => {
    for (const bcp47_tag of [null, undefined, '', 5]) {
      expect(decodeEntry(languageSchema, { ...dari, bcp47_tag })).to.have.property('tag', 'fa-AF');
    }
  });

  it('keeps its form, or can’t be read, whatever stands in a field', () => {
    for (const { field, by, entry } of spoiled(WIRE_REGION)) {
      const region = decodeEntry(regionSchema, entry);
      if (region || !['path', 'name'].includes(field)) {
        expect(misshapen(region, SHAPES.region), `${by} as ${field}`).to.deep.equal([]);
      }
    }
  });
});
