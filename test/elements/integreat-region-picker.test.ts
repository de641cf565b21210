import { expect, nextFrame } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { browserPrefers, consoleLines, hasFocus, heard, isLeftToBrowser, leavePage, listen } from '../support/page.js';
import { closePanels } from '../support/panel.js';
import { openEnglish, sideOpener, type SideVisitor } from '../support/side.js';

const ALL = ['Landkreis Hohenwalde', 'Stadt Lindenfurt', 'Stadt Mühlenau'];
const REGIONS = /^regions\/$/;

const { openList, openAlone } = sideOpener('integreat-region-picker');

/** A picker in English that has a CMS of its own, and no panel. */
const openPicker = (cms = new TestCms(), attributes: Readonly<Record<string, string>> = {}): Promise<SideVisitor> =>
  openList({ attributes: { api: cms.base, language: 'en', ...attributes } });

/** A CMS that has these towns. */
function cmsOf(...names: string[]): TestCms {
  const cms = new TestCms();
  const languages = [['de', 'Deutsch'] as const, ['en', 'English'] as const].map(([code, native_name]) => ({
    code,
    bcp47_tag: code,
    native_name,
    dir: 'LEFT_TO_RIGHT',
  }));
  cms.when(REGIONS, () =>
    json(
      names.map((name) => ({
        path: name.toLowerCase().replaceAll(' ', '-'),
        name: `Stadt ${name}`,
        name_without_prefix: name,
        live: true,
        languages,
      })),
    ),
  );
  return cms;
}

const TOWNS = [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `${letter}stadt`);

const field = ({ root }: SideVisitor) => root.querySelector('input')!;
const status = ({ root }: SideVisitor) => root.querySelector<HTMLElement>('[role="status"]')!.innerText.trim();
const marked = ({ root }: SideVisitor) =>
  [...root.querySelectorAll<HTMLElement>('[aria-current]')].map((each) => each.innerText.trim());

/** Types into the field, as a keyboard does: the whole word in one go. */
async function type(picker: SideVisitor, text: string): Promise<void> {
  field(picker).focus();
  field(picker).value = text;
  field(picker).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await picker.element.updateComplete;
}

/** Presses a key where the keyboard is. */
async function press(picker: SideVisitor, key: string): Promise<void> {
  const at = picker.element.shadowRoot!.activeElement!;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await picker.element.updateComplete;
}

/** Text of what the keyboard is at. */
const focused = ({ element }: SideVisitor) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.innerText.trim() ?? null;

describe('<integreat-region-picker>', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is accessible, ${direction}`, async () => {
      const picker = await (await openPicker(new TestCms(), { language })).ready();
      expect([picker.root.dir, picker.root.lang]).to.deep.equal([direction, language]);
      await expect(picker.element).to.be.accessible();
    });
  }

  it('is accessible with a failure', async () => {
    const cms = new TestCms();
    cms.when(REGIONS, () => json({}, 403));
    const picker = await openPicker(cms);
    await picker.until(() => picker.has('[part="retry"]'));
    await expect(picker.element).to.be.accessible();
  });

  it('shows every region that is public, by name', async () => {
    expect((await (await openPicker()).ready()).titles).to.deep.equal(ALL);
  });

  it('has a heading of the level that the page wants', async () => {
    const picker = await (await openPicker(new TestCms(), { 'heading-level': '4' })).ready();
    expect(picker.root.querySelector('h4')!.innerText).to.equal('Choose your municipality');
  });

  it('tells the page when it is there, once', async () => {
    const told = heard('integreat-ready');
    const picker = await (await openAlone()).ready();
    await type(picker, 'm');
    expect(told.map(({ target, region }) => [target === picker.element, region])).to.deep.equal([[true, 'lindenfurt']]);
  });

  describe('finds a region', () => {
    it('by the beginning of a word of its name, and says how many there are', async () => {
      const picker = await (await openPicker()).ready();
      await type(picker, 'muehl');
      expect(picker.titles).to.deep.equal(['Stadt Mühlenau']);
      expect(status(picker)).to.equal('Municipalities found: 1');
      await type(picker, 'stadt');
      expect(picker.titles).to.deep.equal(['Stadt Lindenfurt', 'Stadt Mühlenau']);
      await type(picker, '');
      expect(picker.titles).to.deep.equal(ALL);
      expect(status(picker)).to.equal('');
    });

    it('that is misspelt', async () => {
      const picker = await (await openPicker()).ready();
      await type(picker, 'lintenfurt');
      expect(picker.titles).to.deep.equal(['Stadt Lindenfurt']);
      expect(status(picker)).to.contain('There is no municipality “lintenfurt” here.').and.contain('Did you mean');
      await type(picker, 'timbuktu');
      expect(picker.titles).to.be.empty;
      expect(status(picker)).to.equal('There is no municipality “timbuktu” here.');
    });

    it('and forgets it with Escape', async () => {
      const picker = await (await openPicker()).ready();
      await type(picker, 'muehl');
      await press(picker, 'Escape');
      expect([field(picker).value, picker.titles]).to.deep.equal(['', ALL]);
      expect(picker.element.shadowRoot!.activeElement === field(picker)).to.be.true;
    });

    it('with the keyboard', async () => {
      const picker = await (await openPicker()).ready();
      await type(picker, 'stadt');
      await press(picker, 'ArrowDown');
      await press(picker, 'ArrowDown');
      expect(focused(picker)).to.equal('Stadt Mühlenau');
      await press(picker, 'Escape');
      expect(picker.element.shadowRoot!.activeElement === field(picker)).to.be.true;
      expect(picker.titles).to.deep.equal(ALL);
    });
  });

  describe('of many', () => {
    it('shows all, in a box that scrolls', async () => {
      const picker = await (await openPicker(cmsOf(...TOWNS))).ready();
      expect(picker.titles).to.have.length(20);
      const box = picker.root.querySelector('.region-box')!;
      const em = Number.parseFloat(getComputedStyle(box).fontSize);
      expect(box.clientHeight).to.be.at.most(18 * em);
      expect(box.scrollHeight).to.be.above(box.clientHeight);
    });

    it('shows the one that is marked, and what was found from its start', async () => {
      const picker = await (await openPicker(cmsOf(...TOWNS), { region: 'rstadt' })).ready();
      await nextFrame();
      expect(marked(picker)).to.deep.equal(['Stadt Rstadt']);
      const [box, mark] = ['.region-box', '[aria-current]'].map((each) =>
        picker.root.querySelector(each)!.getBoundingClientRect(),
      );
      expect(mark!.top).to.be.at.least(box!.top);
      expect(mark!.bottom).to.be.at.most(box!.bottom);
      await type(picker, 'stadt');
      expect(picker.root.querySelector('.region-box')!.scrollTop).to.equal(0);
    });

    it('shows as many at once as the page wants, and how many more there are', async () => {
      const picker = await (await openPicker(cmsOf(...TOWNS), { limit: '8' })).ready();
      expect(picker.titles).to.have.length(8);
      picker.find('More municipalities: 12').click();
      await picker.until(() => picker.titles.length === 16);
      await picker.element.updateComplete;
      expect(focused(picker)).to.equal('Stadt Istadt');
      picker.find('More municipalities: 4').click();
      await picker.until(() => picker.titles.length === 20);
      await picker.element.updateComplete;
      expect(focused(picker)).to.equal('Stadt Qstadt');
      expect(picker.has('button')).to.be.false;
      await type(picker, 'stadt');
      expect(picker.titles, 'as many at once as before').to.have.length(8);
      expect(status(picker)).to.equal('Municipalities found: 20');
    });

    it('leaves the one that is marked not out', async () => {
      const picker = await (await openPicker(cmsOf(...TOWNS), { region: 'tstadt', limit: '3' })).ready();
      expect(picker.titles).to.deep.equal(['Stadt Tstadt', 'Stadt Astadt', 'Stadt Bstadt']);
      expect(marked(picker)).to.deep.equal(['Stadt Tstadt']);
    });

    for (const limit of ['many', '-1', '0', '']) {
      it(`shows all with limit="${limit}"`, async () => {
        expect((await (await openPicker(cmsOf(...TOWNS), { limit })).ready()).titles).to.have.length(20);
      });
    }
  });

  describe('offers', () => {
    it('only what the page names', async () => {
      const picker = await (await openPicker(new TestCms(), { regions: 'muehlenau  lk-hohenwalde nowhere' })).ready();
      expect(picker.titles).to.deep.equal(['Landkreis Hohenwalde', 'Stadt Mühlenau']);
      picker.element.setAttribute('regions', 'lindenfurt');
      await picker.until(() => picker.titles[0] === 'Stadt Lindenfurt');
      expect(picker.titles).to.have.length(1);
    });

    it('nothing that is hidden', async () => {
      const cms = new TestCms();
      const all = (await (await fetch(`${cms.base}/api/v3/regions/`)).json()) as readonly object[];
      cms.when(REGIONS, () => json(all.map((each, at) => ({ ...each, live: at > 0 }))));
      expect((await (await openPicker(cms)).ready()).titles).to.have.length(2);
    });

    it('nothing that is misspelt, and says so', async () => {
      const errors = heard('integreat-error');
      const lines = consoleLines();
      const picker = await openList({
        attributes: { api: new TestCms().base, language: 'en', regions: 'lindenfurd' },
        fallback: '<a href="/towns">Towns</a>',
      });
      await picker.until(() => picker.has('[part="error"]'));
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
        ['config', 'regions="lindenfurd" names no region'],
      ]);
      expect(lines).to.have.length(1);
      expect(picker.element.querySelector('a')!.checkVisibility()).to.be.true;
    });
  });

  describe('beside the page’s only panel', () => {
    it('shows a choice in it, and marks it', async () => {
      const visitor = await openEnglish();
      const picker = await (await openList()).ready();
      expect(picker.titles).to.deep.equal(ALL);
      expect(marked(picker)).to.deep.equal(['Stadt Lindenfurt']);
      await type(picker, 'mueh');
      picker.find('Stadt Mühlenau').click();
      await picker.until(() => marked(picker)[0] === 'Stadt Mühlenau' && picker.titles.length === 3);
      expect(visitor.panel.currentRegion).to.equal('muehlenau');
      expect(visitor.title).to.equal('Stadt Mühlenau');
      expect([field(picker).value, picker.titles]).to.deep.equal(['', ALL]);
    });

    it('shows the only one that is found with Enter', async () => {
      const visitor = await openEnglish();
      const picker = await (await openList()).ready();
      await type(picker, 'hohen');
      await press(picker, 'Enter');
      await picker.until(() => marked(picker)[0] === 'Landkreis Hohenwalde' && field(picker).value === '');
      expect(visitor.panel.currentRegion).to.equal('lk-hohenwalde');
      expect(hasFocus(visitor, '[part="title"]'), 'there the visitor reads on').to.be.true;
    });

    it('keeps what was typed where the choice can’t be shown', async () => {
      const cms = new TestCms();
      cms.when(/^regions\/muehlenau/, () => json({}, 403));
      consoleLines();
      const visitor = await openEnglish(cms);
      const picker = await (await openList()).ready();
      await type(picker, 'mueh');
      const failed = visitor.next('integreat-error');
      await press(picker, 'Enter');
      expect((await failed).code).to.equal('http');
      expect([field(picker).value, picker.titles]).to.deep.equal(['mueh', ['Stadt Mühlenau']]);
      expect(visitor.has('[part="retry"]')).to.be.true;
    });

    it('opens it where it is a dialog', async () => {
      const visitor = await openEnglish(new TestCms(), { mode: 'drawer' });
      const picker = await (await openList()).ready();
      expect(visitor.panel.opened).to.be.false;
      picker.find('Stadt Mühlenau').click();
      await visitor.next('integreat-open');
      await picker.until(() => marked(picker)[0] === 'Stadt Mühlenau');
      expect(visitor.panel.opened).to.be.true;
    });

    it('leaves clicks for a new tab to the browser, which leads to the web app', async () => {
      const visitor = await openEnglish();
      const picker = await (await openList({ attributes: { target: '/new-here/' } })).ready();
      expect(isLeftToBrowser(picker.find('Stadt Mühlenau'), { ctrlKey: true })).to.be.true;
      expect(picker.hrefOf('Stadt Mühlenau')).to.equal('https://integreat.app/muehlenau/');
      expect(visitor.panel.currentRegion).to.equal('lindenfurt');
    });

    it('follows what is shown there', async () => {
      const visitor = await openEnglish();
      const picker = await (await openList()).ready();
      visitor.panel.region = 'muehlenau';
      await picker.until(() => marked(picker)[0] === 'Stadt Mühlenau');
      visitor.panel.language = 'ar';
      await picker.until(() => picker.root.dir === 'rtl');
    });

    it('chooses for one that has no region yet', async () => {
      const visitor = await openEnglish(new TestCms(), { region: '' });
      const picker = await (await openList()).ready();
      expect(marked(picker)).to.be.empty;
      picker.find('Stadt Lindenfurt').click();
      await picker.until(() => marked(picker).length > 0);
      expect(visitor.panel.currentRegion).to.equal('lindenfurt');
    });

    it('offers what the panel does, and of that what the page wants here', async () => {
      await openEnglish(new TestCms(), { regions: 'lindenfurt muehlenau' });
      const picker = await (await openList()).ready();
      expect(picker.titles).to.deep.equal(['Stadt Lindenfurt', 'Stadt Mühlenau']);
      picker.element.setAttribute('regions', 'muehlenau lk-hohenwalde');
      await picker.until(() => picker.titles.length === 1);
      expect(picker.titles).to.deep.equal(['Stadt Mühlenau']);
    });

    it('asks for nothing that the panel has', async () => {
      const cms = new TestCms();
      await openEnglish(cms, { region: '' });
      await (await openList()).ready();
      expect(cms.calls.filter((call) => REGIONS.test(call))).to.have.length(1);
    });
  });

  it('chooses for the panel that it names', async () => {
    const first = await openEnglish();
    const other = await openEnglish(new TestCms(), { id: 'other' });
    const picker = await (await openList({ attributes: { for: 'other' } })).ready();
    picker.find('Stadt Mühlenau').click();
    await picker.until(() => marked(picker)[0] === 'Stadt Mühlenau');
    expect([first.panel.currentRegion, other.panel.currentRegion]).to.deep.equal(['lindenfurt', 'muehlenau']);
  });

  describe('without a panel', () => {
    it('leads to the web app', async () => {
      const picker = await (await openPicker()).ready();
      expect(picker.hrefOf('Stadt Mühlenau')).to.equal('https://integreat.app/muehlenau/');
      expect(isLeftToBrowser(picker.find('Stadt Mühlenau'))).to.be.true;
    });

    it('leads there also with Enter', async () => {
      const picker = await (await openPicker()).ready();
      const followed: string[] = [];
      listen('click', (event) => {
        event.preventDefault();
        followed.push((event.composedPath()[0] as HTMLAnchorElement).href);
      });
      await type(picker, 'Mühlenau');
      await press(picker, 'Enter');
      expect(followed).to.deep.equal(['https://integreat.app/muehlenau/']);
    });

    it('leads to the page that holds one, in the nearest language of each region', async () => {
      browserPrefers('tr', 'uk');
      const target = '/new-here/?from=list#top';
      const picker = await (await openPicker(new TestCms(), { target, language: 'ar' })).ready();
      const places = ALL.map((name) => new URL(picker.hrefOf(name)).searchParams.get('integreat'));
      expect(places).to.deep.equal(['/lk-hohenwalde/uk/', '/lindenfurt/ar/', '/muehlenau/ar/']);
      const url = new URL(picker.hrefOf(ALL[0]!));
      expect([url.pathname, url.searchParams.get('from'), url.hash]).to.deep.equal(['/new-here/', 'list', '#top']);
      expect(isLeftToBrowser(picker.find(ALL[0]!))).to.be.true;
      picker.element.languages = 'de en';
      await picker.until(() => picker.hrefOf(ALL[1]!).includes('%2Fde%2F'));
    });

    it('leads to the web app, where the target is no address of the web, or the region has no language', async () => {
      const hostile = await (await openPicker(new TestCms(), { target: 'javascript:alert(1)' })).ready();
      expect(hostile.hrefOf('Stadt Mühlenau')).to.equal('https://integreat.app/muehlenau/');
      const cms = new TestCms();
      cms.when(REGIONS, () => json([{ path: 'mute', name: 'Stadt Stumm', live: true, languages: [] }]));
      const picker = await (await openPicker(cms, { target: '/new-here/' })).ready();
      expect(picker.hrefOf('Stadt Stumm')).to.equal('https://integreat.app/mute/');
    });

    it('says once that there is none, and keeps what stands in it', async () => {
      const errors = heard('integreat-error');
      const lines = consoleLines();
      const picker = await openList({ fallback: '<a href="/towns">Towns</a>' });
      await picker.isTold(errors);
      picker.element.requestUpdate();
      await picker.element.updateComplete;
      expect(errors.map(({ code, target }) => [code, target === picker.element])).to.deep.equal([['config', true]]);
      expect(errors[0]!.hint).to.contain('"for"').and.contain('"target"');
      expect(lines).to.have.length(1);
      expect(picker.element.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('says so where the panel that it names is not there', async () => {
      const errors = heard('integreat-error');
      consoleLines();
      const picker = await openList({ attributes: { for: 'nowhere' } });
      await picker.isTold(errors);
      expect(errors[0]!.code).to.equal('config');
    });

    it('says that its api is no address', async () => {
      const errors = heard('integreat-error');
      consoleLines();
      const picker = await openList({ attributes: { api: 'javascript:alert(1)' } });
      await picker.isTold(errors);
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
        ['config', 'api="javascript:alert(1)" is not the address of a CMS'],
      ]);
    });
  });

  describe('what stands in it', () => {
    it('is shown until there is content', async () => {
      const cms = new TestCms();
      const held = cms.hold(REGIONS);
      const picker = await openList({
        attributes: { api: cms.base, language: 'en' },
        fallback: '<a href="/towns">Towns</a>',
      });
      const fallback = picker.element.querySelector('a')!;
      await picker.until(() => picker.has('slot'));
      expect(fallback.checkVisibility()).to.be.true;
      held.release();
      await picker.ready();
      expect(fallback.checkVisibility()).to.be.false;
    });

    it('stays where there never is any', async () => {
      const cms = new TestCms();
      cms.when(REGIONS, () => json([]));
      const told = heard('integreat-ready');
      const errors = heard('integreat-error');
      consoleLines();
      const picker = await openList({
        attributes: { api: cms.base, language: 'en' },
        fallback: '<a href="/towns">Towns</a>',
      });
      await picker.until(() => picker.has('[part="error"]'));
      expect([told.length, errors[0]!.code]).to.deep.equal([0, 'empty']);
      expect(picker.element.querySelector('a')!.checkVisibility()).to.be.true;
    });
  });

  describe('when something is wrong', () => {
    it('says so, and tries again', async () => {
      const cms = new TestCms();
      const undo = cms.when(REGIONS, () => json({}, 403));
      const picker = await openPicker(cms);
      await picker.until(() => picker.has('[part="retry"]'));
      expect(picker.text).to.contain('This information can’t be shown right now.');
      undo();
      picker.find('Try again').click();
      await picker.ready();
      expect(picker.titles).to.deep.equal(ALL);
      expect(picker.has('[part="error"]')).to.be.false;
    });

    it('tells the page, which may show it itself', async () => {
      const cms = new TestCms();
      cms.when(REGIONS, () => json({}, 403));
      const told = new Promise((resolve) =>
        listen('integreat-error', (event) => {
          event.preventDefault();
          resolve(event);
        }),
      );
      const picker = await openPicker(cms);
      expect(await told).to.include({ code: 'http' });
      await picker.element.updateComplete;
      expect(picker.has('[part="error"]')).to.be.false;
    });

    it('shows names that are markup, or turn the direction of writing, as text', async () => {
      const odd = ['<img src=x onerror=alert(1)>', '\u202Eevil', 'x'.repeat(300)];
      const cms = cmsOf(...odd);
      const picker = await (await openPicker(cms)).ready();
      expect(picker.has('img')).to.be.false;
      expect(picker.text).to.contain(odd[0]);
      expect(picker.root.scrollWidth).to.be.at.most(picker.root.clientWidth);
    });
  });

  it('loads when it nears the viewport, not before', async () => {
    const cms = new TestCms();
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.prepend(spacer);
    const picker = await openPicker(cms);
    await nextFrame();
    await nextFrame();
    expect(cms.calls).to.be.empty;
    spacer.remove();
    await picker.ready();
    expect(cms.calls).to.deep.equal(['regions/']);
  });

  it('goes on where the page moves it, and asks for nothing again', async () => {
    const cms = new TestCms();
    const picker = await (await openPicker(cms)).ready();
    await type(picker, 'mueh');
    picker.element.parentElement!.before(picker.element);
    await picker.element.updateComplete;
    expect(picker.titles).to.deep.equal(['Stadt Mühlenau']);
    expect(cms.calls).to.deep.equal(['regions/']);
    picker.element.remove();
  });
});
