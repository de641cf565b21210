import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../src/api/wire/decode.js';
import { eventSchema } from '../../src/api/wire/event.js';
import { pageSchema } from '../../src/api/wire/page.js';
import { placeSchema } from '../../src/api/wire/place.js';
import { heldEntry, searchEntry } from '../../src/library/search-entries.js';
import { WIRE_EVENT, WIRE_PAGE, WIRE_PLACE } from '../support/wire.js';

const common = {
  title: 'Beratung',
  translations: { en: '/r/en/a/' },
};

describe('an entry of a list, as a search takes it', () => {
  it('is a page’s text, and the page above', () => {
    expect(searchEntry('pages', WIRE_PAGE)).to.deep.equal({
      ...common,
      kind: 'page',
      path: '/r/de/a/b/',
      url: 'https://cms.example/r/de/a/b/',
      text: 'Wir beraten Sie.',
      parentPath: '/r/de/a/',
      date: '2026-03-06T04:18:00+01:00',
    });
  });

  it('is an event’s text, where it is, and when it begins', () => {
    expect(searchEntry('events', WIRE_EVENT)).to.deep.equal({
      ...common,
      kind: 'event',
      path: '/r/de/events/a/',
      url: 'https://cms.example/r/de/events/a/',
      text: 'Wir beraten Sie.\nStadtbibliothek\nBrückenstraße 2\nLindenfurt',
      parentPath: null,
      date: WIRE_EVENT.event.start,
      recurrenceRule: WIRE_EVENT.recurrence_rule,
    });
  });

  it('is a place’s text, what it is for, and where it is', () => {
    expect(searchEntry('locations', WIRE_PLACE)).to.deep.equal({
      ...common,
      kind: 'place',
      path: '/r/de/locations/a/',
      url: 'https://cms.example/r/de/locations/a/',
      text: 'Wir beraten Sie.\nHier wird beraten.\nÄmter\nAufenthalt\nStadtbibliothek\nBrückenstraße 2\nLindenfurt',
      parentPath: null,
      date: '2026-03-06T04:18:00+01:00',
    });
  });

  it('has the text of its HTML as a reader sees it', () => {
    const content =
      '<h2>Wohnen &amp; Leben</h2><p>Erst <b>Miet</b>vertrag,<br>dann</p><script>evil()</script><ul><li>Strom</li></ul>';
    expect(searchEntry('pages', { ...WIRE_PAGE, content })?.text).to.equal(
      'Wohnen & Leben\nErst Mietvertrag,\ndann\nStrom',
    );
  });

  for (const [what, json] of [
    ['without a path', { ...WIRE_PAGE, path: undefined }],
    ['without a title', { ...WIRE_PAGE, title: ' ' }],
    ['that is none', 'text'],
    ['that is null', null],
  ] as const) {
    it(`is none for one ${what}`, () => {
      for (const list of ['pages', 'events', 'locations'] as const) expect(searchEntry(list, json)).to.equal(null);
    });
  }

  it('has no blank lines for what an entry lacks', () => {
    const bare = { path: '/r/de/a/', url: '', title: 'a', content: '<p>Text</p>' };
    for (const list of ['pages', 'events', 'locations'] as const) {
      expect(searchEntry(list, bare), list).to.have.property('text', 'Text');
    }
  });

  it('has no blank line before where it is when it has no text of its own', () => {
    expect(searchEntry('events', { ...WIRE_EVENT, content: '' })?.text).to.equal(
      'Stadtbibliothek\nBrückenstraße 2\nLindenfurt',
    );
  });
});

describe('what the page holds already, as a search takes it', () => {
  it('is the same for a page', () => {
    expect(heldEntry(decodeEntry(pageSchema, WIRE_PAGE)!)).to.deep.equal(searchEntry('pages', WIRE_PAGE));
  });

  it('is the same for an event', () => {
    expect(heldEntry(decodeEntry(eventSchema, WIRE_EVENT)!)).to.deep.equal(searchEntry('events', WIRE_EVENT));
  });

  it('is the same for a place, but for its name, which is its title', () => {
    const held = heldEntry(decodeEntry(placeSchema, WIRE_PLACE)!);
    const read = searchEntry('locations', WIRE_PLACE)!;
    expect(held).to.deep.equal({ ...read, text: read.text.replace('Stadtbibliothek\n', '') });
  });

  it('is an event’s text also where nobody knows where it is', () => {
    const event = decodeEntry(eventSchema, { ...WIRE_EVENT, location: null })!;
    expect(heldEntry(event).text).to.equal('Wir beraten Sie.');
  });
});
