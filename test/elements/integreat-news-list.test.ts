import { expect } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { consoleLines, heard, isLeftToBrowser, itIs, leavePage, navigated, pickLanguage } from '../support/page.js';
import { closePanels } from '../support/panel.js';
import { MONDAY, openEnglish, sideOpener } from '../support/side.js';

const NEWEST = [
  'After the storm: trams are running again',
  'Recycling centre is being rebuilt',
  'Tram 2 takes a different route',
];
const NEWS_ITEM = '/lindenfurt/en/news/local/4/';
const NEWS = /\/news\//;

const { openList, openAlone } = sideOpener('integreat-news-list');

const asked = ({ calls }: TestCms) => calls.filter((call) => NEWS.test(call));

describe('<integreat-news-list>', () => {
  beforeEach(() => itIs(MONDAY));

  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is accessible, ${direction}`, async () => {
      const list = await (await openAlone(new TestCms(), { language })).ready();
      expect([list.root.dir, list.root.lang]).to.deep.equal([direction, language]);
      await expect(list.element).to.be.accessible();
    });
  }

  it('shows the newest news, with their days', async () => {
    const list = await (await openAlone()).ready();
    expect(list.titles).to.deep.equal(NEWEST);
    expect(list.text).to.contain('March 8, 2026').and.contain('All trams are running again.');
  });

  for (const [limit, count] of [
    ['1', 1],
    ['12', 12],
    ['many', 3],
    ['-1', 3],
  ] as const) {
    it(`shows ${count} with limit="${limit}"`, async () => {
      const list = await openAlone(new TestCms(), { limit });
      await list.until(() => list.text.includes('All news'));
      expect(list.titles).to.have.length(count);
    });
  }

  it('shows no way to more than a panel has', async () => {
    const list = await (await openAlone()).ready();
    expect([...list.root.querySelectorAll('button')].map((each) => each.innerText)).to.be.empty;
  });

  it('tells the page when it is there, once', async () => {
    const told = heard('integreat-ready');
    const list = await (await openAlone()).ready();
    list.element.limit = 1;
    await list.until(() => list.titles.length === 1);
    expect(told.map(({ target, region, language }) => [target === list.element, region, language])).to.deep.equal([
      [true, 'lindenfurt', 'en'],
    ]);
  });

  describe('beside the page’s only panel', () => {
    it('follows its region and language, also when they change', async () => {
      const visitor = await openEnglish();
      const list = await (await openList()).ready();
      expect(list.titles).to.deep.equal(NEWEST);
      pickLanguage(visitor, 'Deutsch');
      await list.until(() => list.root.lang === 'de' && list.titles.length > 0 && list.titles[0] !== NEWEST[0]);
      const german = list.titles[0];
      visitor.panel.region = 'muehlenau';
      await list.until(() => list.titles[0] !== german && list.titles.length > 0);
      expect(list.hrefOf(list.titles[0]!)).to.contain('/muehlenau/');
    });

    it('leads a click to the panel, and only a plain one', async () => {
      const visitor = await openEnglish();
      const list = await (await openList({ attributes: { target: '/new-here/' } })).ready();
      expect(isLeftToBrowser(list.find(NEWEST[1]!), { metaKey: true })).to.be.true;
      list.find(NEWEST[1]!).click();
      expect(await navigated(visitor)).to.include({ kind: 'news-item', path: NEWS_ITEM });
      expect(visitor.panel.path).to.equal(NEWS_ITEM);
      list.find('All news').click();
      expect(await navigated(visitor)).to.include({ kind: 'news', path: '/lindenfurt/en/news/' });
    });

    it('asks for nothing that the panel has', async () => {
      const cms = new TestCms();
      const visitor = await openEnglish(cms);
      await (await openList()).ready();
      await visitor.panel.navigate('/lindenfurt/en/news/');
      expect(asked(cms)).to.deep.equal(['lindenfurt/en/news/?page=1&size=20']);
      expect(cms.calls.filter((call) => call === 'regions/lindenfurt/')).to.have.length(1);
    });
  });

  it('follows the panel that it names', async () => {
    await openEnglish(new TestCms(), { language: 'de' });
    const other = await openEnglish(new TestCms(), { id: 'other' });
    const list = await (await openList({ attributes: { for: 'other' } })).ready();
    expect(list.titles).to.deep.equal(NEWEST);
    list.find(NEWEST[1]!).click();
    expect(await navigated(other)).to.include({ kind: 'news-item' });
  });

  describe('without a panel', () => {
    it('leads to the web app', async () => {
      const list = await (await openAlone()).ready();
      expect(new URL(list.hrefOf(NEWEST[1]!)).pathname).to.equal(NEWS_ITEM.slice(0, -1));
      expect(list.hrefOf('All news')).to.equal('https://integreat.app/lindenfurt/en/news/');
      expect(isLeftToBrowser(list.find(NEWEST[1]!))).to.be.true;
    });

    it('leads to the page that holds one, with the path of the news', async () => {
      const list = await (await openAlone(new TestCms(), { target: 'new-here' })).ready();
      const { pathname, searchParams } = new URL(list.hrefOf(NEWEST[1]!));
      expect(pathname).to.contain('new-here');
      expect(searchParams.get('integreat')).to.equal(NEWS_ITEM);
      expect(new URL(list.hrefOf('All news')).searchParams.get('integreat')).to.equal('/lindenfurt/en/news/');
    });

    it('says once that it has no region, and keeps what stands in it', async () => {
      const errors = heard('integreat-error');
      const lines = consoleLines();
      const list = await openList({ fallback: '<a href="/news">News</a>' });
      await list.isTold(errors);
      list.element.requestUpdate();
      await list.element.updateComplete;
      expect(errors.map(({ code, target }) => [code, target === list.element])).to.deep.equal([['config', true]]);
      expect(lines).to.have.length(1);
      expect(list.element.querySelector('a')!.checkVisibility()).to.be.true;
    });
  });

  describe('when something is wrong', () => {
    it('says so, accessibly, and tries again', async () => {
      const cms = new TestCms();
      const undo = cms.when(NEWS, () => json({}, 403));
      const list = await openAlone(cms);
      await list.until(() => list.has('[part="retry"]'));
      await expect(list.element).to.be.accessible();
      undo();
      list.find('Try again').click();
      await list.ready();
      expect(list.titles).to.deep.equal(NEWEST);
      expect(list.has('[part="error"]')).to.be.false;
    });

    it('says that there are none', async () => {
      const cms = new TestCms();
      cms.when(NEWS, () => json([]));
      const list = await openAlone(cms);
      await list.until(() => list.text.includes('There is no news at the moment.'));
      await expect(list.element).to.be.accessible();
    });
  });

  it('loses what stands in it with the news', async () => {
    const cms = new TestCms();
    const held = cms.hold(NEWS);
    const list = await openList({
      attributes: { api: cms.base, region: 'lindenfurt', language: 'en' },
      fallback: '<a href="/news">News</a>',
    });
    const fallback = list.element.querySelector('a')!;
    expect(fallback.checkVisibility()).to.be.true;
    held.release();
    await list.ready();
    expect(fallback.checkVisibility()).to.be.false;
  });
});
