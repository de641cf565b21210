import { expect } from '@open-wc/testing';
import { linksOf } from '../../src/elements/panel-links.js';
import { homePath } from '../../src/model/path.js';
import type { Screen } from '../../src/store/plan.js';
import { json, TestCms } from '../support/cms.js';
import { language, region } from '../support/nouns.js';
import { leavePage, rejection } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const TAX_ID = '/lindenfurt/de/erste-schritte/steuer-id/';

/** Addresses of all links that match. */
function addresses(visitor: Visitor, selector: string): string[] {
  return [...visitor.root.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => link.href);
}

/** Addresses of the web app that the recorded CMS names: its own. */
function published(...paths: string[]): string[] {
  return paths.map((path) => location.origin + encodeURI(path));
}

describe('the panel’s links', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const language of ['de', 'ar']) {
    it(`are accessible in the choice of regions that the page has made, in ${language}`, async () => {
      const visitor = await openPanel({ attributes: { region: '', regions: 'lindenfurt muehlenau', language } });
      await visitor.panel.ready;
      await expect(visitor.panel).to.be.accessible();
    });
  }

  it('lead from a tile to the page’s own address', async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    expect(addresses(visitor, '[part="tile"]')[0]).to.equal(published('/lindenfurt/de/erste-schritte/')[0]);
  });

  it('lead from breadcrumbs to what is above', async () => {
    const visitor = await openPanel();
    await visitor.panel.navigate(TAX_ID);
    expect(addresses(visitor, '[part="breadcrumbs"] a')).to.deep.equal(
      published('/lindenfurt/de/', '/lindenfurt/de/erste-schritte/'),
    );
  });

  it('lead to the same page in each language, or to its start page', async () => {
    const visitor = await openPanel({ attributes: { languages: 'de en' } });
    await visitor.panel.navigate(TAX_ID);
    const picker = '[part="language-picker"] a';
    expect(addresses(visitor, picker)).to.deep.equal(published(TAX_ID, '/lindenfurt/en/first-steps/tax-id/'));
    const clubs = '/lindenfurt/de/alltag-und-freizeit/sport-und-bewegung/vereine-von-a-bis-z/';
    await visitor.panel.navigate(clubs);
    expect(addresses(visitor, picker)).to.deep.equal(published(clubs, '/lindenfurt/en/'));
    await visitor.panel.navigate('/');
    expect(addresses(visitor, picker)).to.deep.equal(published('/lindenfurt/de/', '/lindenfurt/en/'));
  });

  it('lead from the footer to imprint, privacy and what is shown', async () => {
    const visitor = await openPanel();
    await visitor.panel.navigate(TAX_ID);
    expect(addresses(visitor, '[part="footer"] a')).to.deep.equal([
      ...published('/lindenfurt/de/disclaimer/'),
      'https://integreat-app.de/datenschutz/',
      ...published(TAX_ID),
    ]);
    await visitor.panel.navigate('/lindenfurt/en/');
    expect(addresses(visitor, '[part="footer"] a')[1]).to.equal('https://integreat-app.de/en/privacy/');
  });

  it('lead to the web app where the CMS names no address that is safe', async () => {
    const cms = new TestCms();
    const answer = await fetch(`${cms.base}/api/v3/lindenfurt/de/children/?depth=1`);
    const pages = (await answer.json()) as object[];
    cms.when(/children\/\?depth=1$/, () => json(pages.map((page) => ({ ...page, url: 'javascript:alert(1)' }))));
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    const links = addresses(visitor, 'a');
    expect(links.filter((link) => !/^https:\/\/integreat(-app\.de|\.app)\//.test(link))).to.be.empty;
    expect(links).to.include('https://integreat.app/lindenfurt/de/wohnen/');
  });

  it('lead to a region’s start page in the web app, from the choice of regions', async () => {
    const visitor = await openPanel({ attributes: { region: '' } });
    await visitor.panel.ready;
    expect(addresses(visitor, '[part="tile"]')).to.deep.equal([
      'https://integreat.app/lk-hohenwalde/',
      'https://integreat.app/lindenfurt/',
      'https://integreat.app/muehlenau/',
    ]);
  });

  it('lead to the region in the web app, from a failure', async () => {
    const cms = new TestCms();
    cms.when(/./, () => json({}, 403));
    const visitor = await openPanel({ cms });
    await rejection(visitor.panel.ready);
    expect(addresses(visitor, '[part="error"] a')).to.deep.equal(['https://integreat.app/lindenfurt/']);
  });

  it('lead to the page’s own place of its icons', async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    for (const image of visitor.root.querySelectorAll('img')) {
      expect(new URL(image.src).origin).to.equal(location.origin);
    }
  });

  describe('at a section', () => {
    const [german, english, arabic] = ['de', 'en', 'ar'].map((slug) => language(slug)) as [
      ReturnType<typeof language>,
      ReturnType<typeof language>,
      ReturnType<typeof language>,
    ];
    const setting = {
      region: region('lindenfurt', { sections: ['events', 'places', 'news', 'offers'] }),
      language: german,
      languages: [german, english, arabic],
      roots: [],
    };
    const EVENT = '/lindenfurt/de/events/sommerfest/';
    const LIST = '/lindenfurt/de/locations/';

    const links = (path: string, translations: Readonly<Record<string, string>>) => {
      const section = { kind: 'events', events: [] } as const;
      const screen: Screen = { kind: 'section', setting, path, url: '', translations, section };
      return linksOf(screen, 'https://cms.example');
    };

    /** The path of an address of the web app. */
    const pathOf = (address: string) => {
      const url = new URL(address);
      expect(url.protocol).to.equal('https:');
      expect(url.search + url.hash).to.equal('');
      return url.pathname;
    };

    it('lead to what is shown, in the web app', () => {
      for (const path of [EVENT, LIST, '/lindenfurt/de/news/local/121/'])
        expect(links(path, {}).here).to.equal(`https://integreat.app${path}`);
    });

    it('lead to the same entry in each language, and to what is shown in its own', () => {
      const { translation } = links(EVENT, { en: '/lindenfurt/en/events/summer-party/' });
      expect(pathOf(translation(german))).to.equal(EVENT);
      expect(pathOf(translation(english))).to.equal('/lindenfurt/en/events/summer-party/');
    });

    it('lead to the list in each language', () => {
      const others = { en: '/lindenfurt/en/locations/', ar: '/lindenfurt/ar/locations/' };
      const { translation } = links(LIST, others);
      expect([german, english, arabic].map((each) => pathOf(translation(each)))).to.deep.equal([
        LIST,
        '/lindenfurt/en/locations/',
        '/lindenfurt/ar/locations/',
      ]);
    });

    it('lead to the start page of a language that lacks the entry', () => {
      const { translation } = links(EVENT, { en: '/lindenfurt/en/events/summer-party/' });
      expect(pathOf(translation(arabic))).to.equal(homePath('lindenfurt', 'ar'));
    });

    it('lead to what is shown in its own language, whatever the CMS names for that', () => {
      const { translation } = links(EVENT, { de: '/lindenfurt/de/events/other/' });
      expect(pathOf(translation(german))).to.equal(EVENT);
    });

    it('encode other alphabets', () => {
      const arab = '/lindenfurt/ar/events/مهرجان/';
      const { translation, here } = links(EVENT, { ar: arab });
      expect(translation(arabic)).to.equal(`https://integreat.app${encodeURI(arab)}`);
      expect(here).to.equal(`https://integreat.app${EVENT}`);
      expect(pathOf(links(arab, {}).here)).to.equal(encodeURI(arab));
    });

    it('lead to one date of a repeating event', () => {
      const date = '/lindenfurt/de/events/sommerfest$2026-03-10/';
      expect(pathOf(links(date, {}).here)).to.equal(date);
    });

    it('lead to the region’s own places, as anywhere else', () => {
      const { home, imprint, privacy, place } = links(EVENT, {});
      expect(pathOf(home)).to.equal('/lindenfurt/de/');
      expect(pathOf(imprint)).to.equal('/lindenfurt/de/disclaimer/');
      expect(pathOf(place(LIST))).to.equal(LIST);
      expect(privacy).to.equal('https://integreat-app.de/datenschutz/');
    });
  });
});
