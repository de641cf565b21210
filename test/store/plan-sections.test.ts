import { expect } from '@open-wc/testing';
import type { CmsHtml } from '../../src/model/page.js';
import type { Event } from '../../src/model/event.js';
import type { News } from '../../src/model/news.js';
import type { Place } from '../../src/model/place.js';
import { NEW_VISIT, pathOf, plan, translationsOf, type Screen, type Visit, type Wish } from '../../src/store/plan.js';
import { planMore } from '../../src/store/plan-more.js';
import type { Section } from '../../src/store/sections.js';
import { page, region } from '../support/nouns.js';
import { World } from '../support/world.js';

const WISH: Wish = {
  region: 'r',
  regions: [],
  language: 'de',
  languages: [],
  roots: [],
  shows: [],
  preferredLanguages: [],
};
const WHERE = { region: 'r', language: 'de' } as const;

const article = (path: string) => ({
  path,
  url: '',
  title: path,
  content: '' as CmsHtml,
  excerpt: '',
  lastUpdated: null,
  thumbnail: null,
  translations: { en: path.replace('/de/', '/en/') },
});

const event: Event = {
  ...article('/r/de/events/markt/'),
  start: '2026-03-10T16:00:00+01:00',
  end: '2026-03-10T18:00:00+01:00',
  allDay: false,
  timeZone: 'Europe/Berlin',
  recurrenceRule: null,
  place: null,
  meetingUrl: null,
};

const place: Place = {
  ...article('/r/de/locations/amt/'),
  summary: '',
  category: null,
  address: '',
  postcode: null,
  town: '',
  position: null,
  contacts: [],
  temporarilyClosed: false,
  openingHours: null,
  appointmentUrl: null,
  barrierFree: null,
  organization: null,
};

const offer = { alias: 'praktika', name: 'Praktika', url: 'https://o.example', post: null, thumbnail: null };
const news = (id: string): News => ({
  id,
  title: id,
  text: '',
  published: null,
  translations: { de: id, ar: 'local-7' },
  url: '',
});
const fullPage = (from: number) => Array.from({ length: 20 }, (_, at) => news(`local-${from + at}`));

const town = () => new World().has({ kind: 'region', region: 'r' }, region('r'));
const planOf = (world: World, visit: Partial<Visit>, wish: Partial<Wish> = {}) =>
  plan(world, { ...WISH, ...wish }, { ...NEW_VISIT, ...visit }, planMore);

function section(world: World, path: string, visit: Partial<Visit> = {}) {
  const { screen } = planOf(world, { path, ...visit });
  expect(screen.kind, 'the kind of screen').to.equal('section');
  return screen as Extract<Screen, { kind: 'section' }>;
}

function ofKind<Kind extends Section['kind']>(screen: Extract<Screen, { kind: 'section' }>, kind: Kind) {
  expect(screen.section.kind).to.equal(kind);
  return screen.section as Extract<Section, { kind: Kind }>;
}

describe('a section', () => {
  it('asks for the region and its list, and for no page', () => {
    const { screen, needs } = planOf(new World(), { path: '/r/de/events/' });
    expect(screen.kind).to.equal('loading');
    expect(needs).to.deep.equal([{ kind: 'region', region: 'r' }]);
    expect(planOf(town(), { path: '/r/de/events/' }).needs.slice(1)).to.deep.equal([{ kind: 'events', ...WHERE }]);
  });

  for (const [kind, path, entries] of [
    ['events', '/r/de/events/', [event]],
    ['places', '/r/de/locations/', [place]],
    ['offers', '/r/de/offers/', [offer]],
  ] as const) {
    it(`shows the list of ${kind}, which is in the other languages too`, () => {
      const screen = section(town().has({ kind, ...WHERE }, entries), path);
      expect(ofKind(screen, kind)).to.have.property(kind, entries);
      expect(pathOf(screen)).to.equal(path);
      expect(translationsOf(screen)).to.deep.equal({ en: path.replace('de', 'en'), ar: path.replace('de', 'ar') });
    });

    it(`shows an empty list of ${kind}, and says what failed`, () => {
      expect(section(town().has({ kind, ...WHERE }, []), path).section.kind).to.equal(kind);
      expect(planOf(town().lacks({ kind, ...WHERE }, 'timeout'), { path }).screen).to.have.nested.property(
        'error.code',
        'timeout',
      );
    });
  }

  it('shows an event by its path, by a date of it, and by its slug alone', () => {
    const world = town().has({ kind: 'events', ...WHERE }, [event]);
    for (const path of [event.path, '/r/de/events/markt$2026-03-17/', '/r/de/events/old/markt/']) {
      const screen = section(world, path);
      expect(ofKind(screen, 'event').event).to.equal(event);
      expect(pathOf(screen)).to.equal(event.path);
      expect(translationsOf(screen)).to.deep.equal({ en: '/r/en/events/markt/' });
    }
  });

  it('shows a place and an offer', () => {
    const world = town()
      .has({ kind: 'places', ...WHERE }, [place])
      .has({ kind: 'offers', ...WHERE }, [offer]);
    expect(ofKind(section(world, place.path), 'place').place).to.equal(place);
    const screen = section(world, '/r/de/offers/praktika/');
    expect(ofKind(screen, 'offer').offer).to.equal(offer);
    expect(translationsOf(screen)).to.include({ ar: '/r/ar/offers/praktika/' });
  });

  it('misses what is not in the list', () => {
    const world = town()
      .has({ kind: 'events', ...WHERE }, [event])
      .has({ kind: 'rootPages', ...WHERE }, [page('/r/de/a/')]);
    const { screen } = planOf(world, { path: '/r/de/events/nothing/' });
    expect(screen).to.include({ kind: 'missing', path: '/r/de/events/nothing/' });
  });

  it('is not part of a panel that is restricted to pages', () => {
    const root = page('/r/de/a/');
    const world = town()
      .has({ kind: 'rootPages', ...WHERE }, [root])
      .has({ kind: 'events', ...WHERE }, [event]);
    expect(planOf(world, { path: event.path }, { roots: ['a'] }).screen.kind).to.equal('missing');
  });
});

describe('news', () => {
  const request = (number: number) => ({ kind: 'news', ...WHERE, page: number }) as const;

  it('come a page at a time, as many as the visitor wants', () => {
    const world = town().has(request(1), fullPage(1));
    expect(ofKind(section(world, '/r/de/news/'), 'news')).to.deep.include({ news: fullPage(1), more: 'some' });
    const second = planOf(world, { path: '/r/de/news/', newsPages: 2 });
    expect(second.needs).to.deep.include(request(2));
    expect(ofKind(second.screen as never, 'news')).to.deep.include({ news: fullPage(1), more: 'loading' });
  });

  it('end with a page that is not full, or that is the one before again', () => {
    const world = town()
      .has(request(1), fullPage(1))
      .has(request(2), [news('local-20'), news('local-21')]);
    const list = ofKind(section(world, '/r/de/news/', { newsPages: 5 }), 'news');
    expect(list.news).to.have.length(21);
    expect(list.more).to.equal('none');
    const again = town().has(request(1), fullPage(1)).has(request(2), fullPage(1));
    expect(ofKind(section(again, '/r/de/news/', { newsPages: 2 }), 'news')).to.include({ more: 'none' });
  });

  it('keep what is there when older ones can’t be had', () => {
    const world = town().has(request(1), fullPage(1)).lacks(request(2), 'http');
    const list = ofKind(section(world, '/r/de/news/', { newsPages: 2 }), 'news');
    expect(list).to.include({ more: 'failed' });
    expect(list.news).to.have.length(20);
  });

  it('are listed at the web app’s address too', () => {
    const world = town().has(request(1), []);
    expect(ofKind(section(world, '/r/de/news/local/'), 'news').news).to.deep.equal([]);
  });

  it('are shown one by one, by the web app’s address, with their addresses in other languages', () => {
    const world = town().has({ kind: 'newsItem', ...WHERE, id: 'local-12' }, news('local-12'));
    const screen = section(world, '/r/de/news/local/12/');
    expect(ofKind(screen, 'news-item').news.id).to.equal('local-12');
    expect(translationsOf(screen)).to.deep.equal({ de: '/r/de/news/local/12/', ar: '/r/ar/news/local/7/' });
  });

  it('that the CMS does not know are missing, as is an address that names none', () => {
    const world = () => town().has({ kind: 'rootPages', ...WHERE }, []);
    const item = { kind: 'newsItem', ...WHERE, id: 'local-12' } as const;
    expect(planOf(world().lacks(item, 'not-found'), { path: '/r/de/news/local/12/' }).screen.kind).to.equal('missing');
    expect(planOf(world(), { path: '/r/de/news/a/b/' }).screen.kind).to.equal('missing');
  });
});
