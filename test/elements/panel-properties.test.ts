import { expect, nextFrame } from '@open-wc/testing';
import { PANEL_ATTRIBUTES, PANEL_PROPERTIES } from '../../src/elements/panel-properties.js';
import { IntegreatPanel, type PanelError } from '../../src/index.js';
import { json, TestCms } from '../support/cms.js';
import {
  browserPrefers,
  consoleLines,
  heard,
  insteadOf,
  isLeftToBrowser,
  leavePage,
  pickLanguage,
  rejection,
  until,
} from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const START = '/lindenfurt/de/';
const HOUSING = '/lindenfurt/de/wohnen/';
const PICTURE = 'https://images.example/icon.svg';

/** Where links lead. */
function pathsOf(visitor: Visitor, selector: string): string[] {
  return [...visitor.root.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => new URL(href).pathname);
}

describe('attributes of <integreat-panel>', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const language of ['de', 'ar']) {
    it(`leave the panel accessible, in ${language}`, async () => {
      const visitor = await openPanel({
        attributes: { language, 'heading-level': '3', theme: 'dark', features: 'search', languages: `${language} en` },
      });
      await visitor.panel.ready;
      visitor.panel.style.background = 'black';
      await expect(visitor.panel).to.be.accessible();
    });
  }

  it('are properties in camelCase', () => {
    const names = Object.keys(PANEL_PROPERTIES).map((name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(PANEL_ATTRIBUTES).to.deep.equal(names);
    expect(IntegreatPanel.observedAttributes).to.include.members(names);
  });

  describe('region', () => {
    it('is found with blanks around it', async () => {
      const { panel } = await openPanel({ attributes: { region: ' lindenfurt ' } });
      await panel.ready;
      expect(panel.path).to.equal(START);
    });

    it('leaves the choice to the visitor where there is none', async () => {
      const visitor = await openPanel({ attributes: { region: '' } });
      await visitor.panel.ready;
      expect(visitor.title).to.equal('Wählen Sie Ihre Kommune');
      expect(visitor.tiles).to.deep.equal(['Landkreis Hohenwalde', 'Stadt Lindenfurt', 'Stadt Mühlenau']);
      expect(visitor.panel.path).to.be.null;
      visitor.click('Stadt Mühlenau');
      await visitor.next('integreat-ready');
      expect(visitor.panel.currentRegion).to.equal('muehlenau');
      visitor.click('Alle Kommunen');
      await visitor.next('integreat-navigate');
      expect(visitor.tiles).to.have.length(3);
    });

    it('does not list what the CMS has not published', async () => {
      const cms = new TestCms();
      const recorded = await (await fetch(`${cms.base}/api/v3/regions/`)).text();
      const [hidden, ...live] = JSON.parse(recorded) as [object, ...object[]];
      cms.when(/^regions\/$/, () => json([{ ...hidden, live: false }, ...live]));
      const visitor = await openPanel({ cms, attributes: { region: '' } });
      await visitor.panel.ready;
      expect(visitor.tiles).to.have.length(live.length);
    });

    it('shows another region when the page changes it', async () => {
      const { panel } = await openPanel();
      await panel.navigate('/lindenfurt/de/wohnen/');
      panel.region = 'muehlenau';
      await panel.updateComplete;
      await panel.ready;
      expect(panel.path).to.equal('/muehlenau/de/');
    });

    it('by the page overrides the visitor’s pick, and its old value set again does not', async () => {
      const visitor = await openPanel({ attributes: { region: '', regions: 'lindenfurt muehlenau' } });
      const { panel } = visitor;
      await panel.ready;
      visitor.click('Stadt Mühlenau');
      await visitor.next('integreat-ready');
      panel.setAttribute('region', '');
      await panel.updateComplete;
      expect(panel.currentRegion).to.equal('muehlenau');
      panel.setAttribute('region', 'lindenfurt');
      await visitor.next('integreat-ready');
      expect(panel.currentRegion).to.equal('lindenfurt');
    });

    it('shows the last of two that the page sets in a hurry', async () => {
      const cms = new TestCms();
      const { panel } = await openPanel({ cms });
      await panel.ready;
      const held = cms.hold(/muehlenau/);
      panel.region = 'muehlenau';
      await panel.updateComplete;
      panel.region = 'lk-hohenwalde';
      await panel.updateComplete;
      await panel.ready;
      held.release();
      await nextFrame();
      expect(panel.currentRegion).to.equal('lk-hohenwalde');
    });
  });

  describe('regions', () => {
    it('are the only ones to choose from', async () => {
      const visitor = await openPanel({ attributes: { region: '', regions: 'muehlenau lindenfurt nowhere' } });
      await visitor.panel.ready;
      expect(visitor.tiles).to.deep.equal(['Stadt Lindenfurt', 'Stadt Mühlenau']);
    });

    it('that do not exist are a mistake of the page', async () => {
      const visitor = await openPanel({ attributes: { region: '', regions: 'nowhere' } });
      const error = await rejection<PanelError>(visitor.panel.ready);
      expect(error.code).to.equal('config');
      expect(error.message).to.contain('nowhere');
      expect(error.hint).to.contain('slugs');
      expect(visitor.find('[part="error"]').innerText).to.contain('Dieses Fenster ist nicht richtig eingerichtet.');
      expect(visitor.has('[part="retry"]')).to.be.false;
    });

    it('from an empty CMS say that there is nothing', async () => {
      const cms = new TestCms();
      cms.when(/^regions\/$/, () => json([]));
      const visitor = await openPanel({ cms, attributes: { region: '' } });
      expect((await rejection<PanelError>(visitor.panel.ready)).code).to.equal('empty');
      expect(visitor.find('[part="error"]').innerText).to.contain('Hier gibt es nichts.');
    });

    it('are offered anew when the page changes them', async () => {
      const visitor = await openPanel({ attributes: { region: '', regions: 'muehlenau' } });
      await visitor.panel.ready;
      visitor.panel.regions = 'lindenfurt';
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.tiles).to.deep.equal(['Stadt Lindenfurt']);
    });
  });

  describe('root', () => {
    const SCHOOL = '/lindenfurt/de/familie-kita-und-schule/schule/';

    for (const [how, root] of Object.entries({
      path: SCHOOL,
      slug: 'schule',
      'slug in another language': 'school',
      'path in another language': '/lindenfurt/en/family-daycare-and-school/school/',
    })) {
      it(`restricts the panel to one page, by its ${how}`, async () => {
        const visitor = await openPanel({ attributes: { root } });
        await visitor.panel.ready;
        expect(visitor.title).to.equal('Schule');
        expect(visitor.tiles).to.deep.equal(['Anmeldung in der Schule', 'Deutsch lernen in der Schule']);
        expect(visitor.panel.path).to.equal(START);
        expect(visitor.has('[part="breadcrumbs"]')).to.be.false;
      });
    }

    it('is the same page in the language that the visitor picks', async () => {
      const visitor = await openPanel({ attributes: { root: 'schule' } });
      await visitor.panel.ready;
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      expect(visitor.title).to.equal('School');
    });

    describe('in a language that lacks its pages', () => {
      const attributes = { root: 'alltag-und-freizeit wohngeld', language: 'ar', lang: 'en' };
      const MISSING = 'هذه الصفحة غير متوفرة بهذه اللغة: العربية.';

      it('says so, and leads to a language that has them', async () => {
        const visitor = await openPanel({ attributes });
        await visitor.panel.ready;
        expect(visitor.find('[part="notice"]').innerText).to.contain(MISSING);
        expect([visitor.panel.currentLanguage, visitor.root.dir]).to.deep.equal(['ar', 'rtl']);
        expect(visitor.panel.matches(':state(error)'), 'it is no failure').to.be.false;
        expect(visitor.texts('[part="notice"] a'), 'and nowhere else').to.have.length(1);
        await expect(visitor.panel).to.be.accessible();
        visitor.find('[part="notice"] a').click();
        await visitor.next('integreat-language-change');
        expect(visitor.panel.path).to.equal('/lindenfurt/en/');
        expect(visitor.tiles).to.deep.equal(['Everyday life and leisure', 'Housing benefit (Wohngeld)']);
      });

      it('leaves the choice of languages to the visitor', async () => {
        const visitor = await openPanel({ attributes });
        await visitor.panel.ready;
        pickLanguage(visitor, 'Türkçe');
        await visitor.next('integreat-language-change');
        expect(visitor.has('[part="tile"]')).to.be.false;
        pickLanguage(visitor, 'Deutsch');
        await visitor.next('integreat-language-change');
        expect(visitor.tiles).to.deep.equal(['Alltag und Freizeit', 'Wohngeld']);
      });

      it('shows the imprint all the same', async () => {
        const { panel } = await openPanel({ attributes });
        await panel.navigate('/lindenfurt/ar/disclaimer/');
        expect(panel.path).to.equal('/lindenfurt/ar/disclaimer/');
      });
    });

    it('shows several pages as tiles, in the page’s order and each once', async () => {
      const visitor = await openPanel({ attributes: { root: 'wohnen erste-schritte health gesundheit nirgendwo' } });
      await visitor.panel.ready;
      expect(visitor.tiles).to.deep.equal(['Wohnen', 'Erste Schritte', 'Gesundheit']);
    });

    it('finds nothing outside of it', async () => {
      const visitor = await openPanel({ attributes: { root: 'wohnen' } });
      await visitor.panel.search('wohnung');
      expect(visitor.texts('.result-title')).to.include('Eine Wohnung suchen').and.not.to.include('Wohnung anmelden');
      expect(pathsOf(visitor, '[part="result"]').filter((path) => !path.startsWith(HOUSING))).to.be.empty;
    });

    it('finds in the German text of its pages, and nothing outside of them', async () => {
      const visitor = await openPanel({ attributes: { root: 'housing', language: 'en' } });
      await visitor.panel.search('mietvertrag');
      expect(visitor.texts('.result-german')).to.include('Der Mietvertrag');
      const isOutside = (path: string) => !path.startsWith('/lindenfurt/en/housing/');
      expect(pathsOf(visitor, '[part="result"]').filter(isOutside)).to.be.empty;
    });

    it('offers nothing outside of it where nothing is found', async () => {
      const visitor = await openPanel({ attributes: { root: 'wohnen' } });
      await visitor.panel.search('rundfungsbeitrack');
      expect(visitor.has('.nothing-found')).to.be.true;
      expect(pathsOf(visitor, '.nothing-found a').filter((path) => !path.startsWith(HOUSING))).to.be.empty;
    });

    it('offers no spelling that is found outside of it only', async () => {
      const visitor = await openPanel({ attributes: { root: 'wohnen' } });
      await visitor.panel.search('kindergelt');
      expect(visitor.texts('.nothing-found button')).to.deep.equal(['Der Redaktion sagen, dass das fehlt']);
    });

    it('opens nothing outside of it', async () => {
      const { panel } = await openPanel({ attributes: { root: 'wohnen' } });
      const error = await rejection<PanelError>(panel.navigate('/lindenfurt/de/gesundheit/'));
      expect(error.code).to.equal('not-found');
      await panel.navigate('/lindenfurt/de/wohnen/wohngeld/');
      expect(panel.path).to.equal('/lindenfurt/de/wohnen/wohngeld/');
    });

    it('is where breadcrumbs begin', async () => {
      const visitor = await openPanel({ attributes: { root: 'schule wohnen' } });
      await visitor.panel.navigate(`${SCHOOL}anmeldung-in-der-schule/schulsachen/`);
      expect(visitor.texts('[part="breadcrumbs"] li')).to.deep.equal([
        'Stadt Lindenfurt',
        'Schule',
        'Anmeldung in der Schule',
        'Schulsachen',
      ]);
    });

    it('that names no page is a mistake of the page', async () => {
      const visitor = await openPanel({ attributes: { root: 'nirgendwo' } });
      const error = await rejection<PanelError>(visitor.panel.ready);
      expect(error.code).to.equal('config');
      expect(error.message).to.contain('nirgendwo').and.to.contain('lindenfurt');
      expect(error.hint).to.contain('paths');
      expect(visitor.has('[part="retry"]')).to.be.false;
    });

    it('may be changed and taken away', async () => {
      const visitor = await openPanel({ attributes: { root: 'wohnen' } });
      await visitor.panel.ready;
      visitor.panel.root = 'gesundheit';
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.title).to.equal('Gesundheit');
      visitor.panel.removeAttribute('root');
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.tiles).to.have.length(9);
    });
  });

  describe('features', () => {
    const shown = (visitor: Visitor) => ({
      search: visitor.has('[part="search"]'),
      languages: visitor.has('[part="language-picker"]'),
    });

    for (const [features, expected] of [
      ['search', { search: true, languages: false }],
      ['languages', { search: false, languages: true }],
      ['languages  search', { search: true, languages: true }],
      ['', { search: false, languages: false }],
      ['nonsense', { search: false, languages: false }],
    ] as const) {
      it(`"${features}" shows ${JSON.stringify(expected)}`, async () => {
        const visitor = await openPanel({ attributes: { features } });
        await visitor.panel.ready;
        expect(shown(visitor)).to.deep.equal(expected);
      });
    }

    it('are all there by default, also after the attribute was taken away', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      expect(shown(visitor)).to.deep.equal({ search: true, languages: true });
      visitor.panel.setAttribute('features', 'search');
      await visitor.panel.updateComplete;
      expect(shown(visitor).languages).to.be.false;
      visitor.panel.removeAttribute('features');
      await visitor.panel.updateComplete;
      expect(shown(visitor)).to.deep.equal({ search: true, languages: true });
    });
  });

  describe('loading', () => {
    it('"visible" asks for nothing before the panel nears the screen, then loads', async () => {
      const spacer = document.createElement('div');
      spacer.style.height = '5000px';
      document.body.prepend(spacer);
      try {
        const visitor = await openPanel({ attributes: { loading: 'visible' } });
        const other = await openPanel();
        await other.panel.ready;
        expect(visitor.cms.calls).to.be.empty;
        expect(visitor.panel.matches(':state(loading)')).to.be.false;
        visitor.panel.scrollIntoView();
        await visitor.panel.ready;
        expect(visitor.tiles).to.have.length(9);
      } finally {
        spacer.remove();
      }
    });

    it('"eager" loads also where nobody looks', async () => {
      const visitor = await openPanel({ attributes: { loading: 'eager', style: 'display: none' } });
      await visitor.panel.ready;
      expect(visitor.panel.path).to.equal(START);
    });

    it('may become "eager" later', async () => {
      const visitor = await openPanel({ attributes: { loading: 'visible', style: 'display: none' } });
      expect(visitor.cms.calls).to.be.empty;
      visitor.panel.loading = 'eager';
      await visitor.panel.ready;
      expect(visitor.panel.path).to.equal(START);
    });
  });

  describe('theme', () => {
    for (const [theme, around, expected] of [
      ['light', 'background: black', 'light'],
      ['dark', 'background: white', 'dark'],
      ['auto', 'background: rgb(20, 20, 20)', 'dark'],
      ['auto', 'background: white; color-scheme: dark', 'light'],
      ['auto', 'color-scheme: dark', 'dark'],
      ['auto', '', 'light'],
      ['sepia', 'background: black', 'dark'],
    ] as const) {
      it(`"${theme}" is ${expected} in a page with "${around}"`, async () => {
        const visitor = await openPanel({ attributes: { theme: 'auto' } });
        const { panel } = visitor;
        panel.parentElement!.setAttribute('style', around);
        panel.parentElement!.append(panel); // the background is looked at where the panel arrives
        panel.setAttribute('theme', theme);
        await panel.updateComplete;
        expect(visitor.root.dataset.theme).to.equal(expected);
      });
    }
  });

  describe('heading-level', () => {
    for (const [value, first, below] of [
      ['1', 'H1', 'H2'],
      ['4', 'H4', 'H5'],
      ['6', 'H6', 'H6'],
      ['9', 'H2', 'H3'],
      ['high', 'H2', 'H3'],
      [null, 'H2', 'H3'],
    ] as const) {
      it(`${value ?? 'taken away'}: ${first} first, ${below} below`, async () => {
        const visitor = await openPanel({ attributes: { 'heading-level': '3' } });
        await visitor.panel.ready;
        if (value === null) visitor.panel.removeAttribute('heading-level');
        else visitor.panel.setAttribute('heading-level', value);
        await visitor.panel.updateComplete;
        expect(visitor.find('[part="title"]').tagName).to.equal(first);
        await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
        const levels = [...visitor.root.querySelectorAll('[part="title"]')].map((each) => each.tagName);
        expect(levels).to.deep.equal([first, below]);
      });
    }
  });

  describe('image-hosts', () => {
    async function openWithPicture(attributes: Record<string, string>): Promise<Visitor> {
      const cms = new TestCms();
      const answer = await fetch(`${cms.base}/api/v3/lindenfurt/de/children/?depth=1`);
      const [first] = (await answer.json()) as [object];
      cms.when(/children\/\?depth=1$/, () => json([{ ...first, thumbnail: PICTURE }]));
      const visitor = await openPanel({ cms, attributes });
      await visitor.panel.ready;
      return visitor;
    }

    it('load nothing from elsewhere by default', async () => {
      const visitor = await openWithPicture({});
      expect(visitor.tiles).to.have.length(1);
      expect(visitor.has('img')).to.be.false;
    });

    it('clear the hosts that they name, and only those', async () => {
      const visitor = await openWithPicture({ 'image-hosts': 'other.example images.example' });
      expect(visitor.find<HTMLImageElement>('img').src).to.equal(PICTURE);
      visitor.panel.imageHosts = 'mages.example';
      await visitor.panel.updateComplete;
      expect(visitor.has('img')).to.be.false;
    });

    it('are not needed for the CMS’s own pictures', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      expect(visitor.root.querySelectorAll('.tile img')).to.have.length(9);
    });
  });

  describe('api', () => {
    for (const api of ['ftp://cms.example', 'http://', 'javascript:alert(1)']) {
      it(`"${api}" is a mistake of the page, and asks nobody`, async () => {
        const lines = consoleLines();
        const visitor = await openPanel({ attributes: { api }, fallback: 'Lindenfurt' });
        const error = await rejection<PanelError>(visitor.panel.ready);
        expect(error.code).to.equal('config');
        expect(error.message).to.contain(api);
        expect(visitor.find('[part="error"]').innerText).to.contain('Dieses Fenster ist nicht richtig eingerichtet.');
        expect(visitor.has('slot')).to.be.true;
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('https://');
      });
    }

    it('that is a mistake lets no method wait for ever', async () => {
      const { panel } = await openPanel({ attributes: { api: 'ftp://cms.example' } });
      await rejection(panel.ready);
      for (const act of [
        () => panel.open(),
        () => panel.reload(),
        () => panel.navigate('/'),
        () => panel.search('w'),
      ]) {
        expect((await rejection<PanelError>(act())).code).to.equal('config');
      }
    });

    it('may end with a slash', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms, attributes: { api: `${cms.base}/` } });
      await visitor.panel.ready;
      expect(visitor.tiles).to.have.length(9);
    });

    it('is another CMS when the page changes it', async () => {
      const other = new TestCms();
      other.when(/children/, () => json([]));
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/wohnen/');
      visitor.panel.api = other.base;
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.panel.path).to.equal(START);
      expect(visitor.tiles).to.be.empty;
    });

    it('is mended when the page mends it', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms, attributes: { api: 'ftp://cms.example' } });
      await rejection(visitor.panel.ready);
      visitor.panel.api = cms.base;
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.tiles).to.have.length(9);
    });
  });

  describe('language-offer', () => {
    it('"auto" offers the browser’s language in that language, "off" does not', async () => {
      browserPrefers('ar-EG', 'de');
      const visitor = await openPanel({ attributes: { 'language-offer': 'auto' } });
      await visitor.panel.ready;
      await until(visitor.panel, () => visitor.has('.language-offer'));
      expect(visitor.find('.offer-accept').innerText).to.equal('اقرأ هذه المعلومات باللغة: العربية');
      expect(visitor.find('.language-offer').dir).to.equal('rtl');
      visitor.panel.languageOffer = 'off';
      await visitor.panel.updateComplete;
      expect(visitor.has('.language-offer')).to.be.false;
      expect(visitor.root.innerText).to.match(/^Stadt Lindenfurt/); // and says nothing in its place
    });
  });

  describe('link-target', () => {
    /** Where the link to the web app opens when it is clicked. */
    function targetOfClick(visitor: Visitor): string {
      const link = visitor.find<HTMLAnchorElement>('footer [data-web-app]');
      expect(isLeftToBrowser(link)).to.be.true;
      return link.target;
    }

    for (const [value, target] of [
      ['self', ''],
      ['blank', '_blank'],
      ['nonsense', ''],
    ] as const) {
      it(`"${value}" opens links that leave the panel in "${target}"`, async () => {
        const visitor = await openPanel({ attributes: { 'link-target': value } });
        await visitor.panel.navigate('/');
        expect(targetOfClick(visitor)).to.equal(target);
      });
    }

    it('counts as it is when the visitor clicks', async () => {
      const visitor = await openPanel({ attributes: { 'link-target': 'blank' } });
      await visitor.panel.navigate('/');
      expect(targetOfClick(visitor)).to.equal('_blank');
      visitor.panel.removeAttribute('link-target');
      expect(targetOfClick(visitor)).to.equal('');
    });

    it('"blank" leaves mail and telephone as they are', async () => {
      const visitor = await openPanel({ attributes: { 'link-target': 'blank' } });
      await visitor.panel.navigate('/lindenfurt/de/familie-kita-und-schule/schule/');
      const mail = visitor.find<HTMLAnchorElement>('[part="content"] a[href^="mailto:"]');
      expect(isLeftToBrowser(mail)).to.be.true;
      expect(mail.target).to.equal('');
    });
  });

  describe('report-queries', () => {
    it('tells the page the words that were typed, only where it stands', async () => {
      const searches = heard('integreat-search');
      const visitor = await openPanel({ attributes: { 'report-queries': '' } });
      await visitor.panel.search('zahnarzt');
      visitor.panel.removeAttribute('report-queries');
      await visitor.panel.search('hebamme');
      visitor.panel.reportQueries = true;
      await visitor.panel.search('schwimmbad');
      expect(searches.map(({ query }) => query)).to.deep.equal(['zahnarzt', undefined, 'schwimmbad']);
    });
  });

  describe('worker', () => {
    const listsOf = ({ calls }: TestCms) => calls.filter((call) => /(pages|locations)\/$|events\//.test(call));

    for (const [value, inPage] of [
      ['auto', 0],
      ['nonsense', 0],
      ['off', 3],
    ] as const) {
      it(`"${value}": the page itself asks for ${inPage} lists, and the same is found`, async () => {
        const visitor = await openPanel({ attributes: { worker: value } });
        await visitor.panel.search('zahnarzt');
        expect(listsOf(visitor.cms)).to.have.length(inPage);
        expect(visitor.texts('.result-title')).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
      });
    }

    for (const [how, Forbidden] of Object.entries({
      'does not let it be': class extends EventTarget {
        constructor() {
          super();
          throw new DOMException('The page’s CSP', 'SecurityError');
        }
      },
      'does not let it begin': class extends EventTarget {
        constructor() {
          super();
          queueMicrotask(() => this.dispatchEvent(new Event('error', { cancelable: true })));
        }
        postMessage(): void {}
        terminate(): void {}
      },
    })) {
      it(`"auto" does without one where the page ${how}`, async () => {
        insteadOf('Worker', Forbidden);
        const lines = consoleLines();
        const visitor = await openPanel({ attributes: { worker: 'auto' } });
        await visitor.panel.search('zahnarzt');
        expect(listsOf(visitor.cms)).to.have.length(3);
        expect(visitor.texts('.result-title')).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
        // once a page: the next library does not try again
        expect(lines.filter((line) => !line.includes('its worker could not be started'))).to.be.empty;
      });
    }
  });

  it('tells of a failure for each mistake, and not twice of one', async () => {
    const errors = heard('integreat-error');
    const visitor = await openPanel({ attributes: { region: 'lindenfrt' } });
    await rejection(visitor.panel.ready);
    visitor.panel.theme = 'dark';
    await visitor.panel.updateComplete;
    expect(errors).to.have.length(1);
    visitor.panel.region = 'muehlnau';
    await visitor.next('integreat-error');
    expect(errors).to.have.length(2);
  });
});
