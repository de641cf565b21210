import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import type { PanelError } from '../../src/index.js';
import { json, TestCms } from '../support/cms.js';
import { browserPrefers, heard, leavePage, rejection, until } from '../support/page.js';
import { closePanels, openPanel, Visitor } from '../support/panel.js';

const FIRST_STEPS = '/lindenfurt/de/erste-schritte/';

/** Each screen of the panel, as a visitor comes to it. */
const SCREENS: Readonly<Record<string, (language: string) => Promise<Visitor>>> = {
  'the start page': async (language) => {
    const visitor = await openPanel({ attributes: { region: 'muehlenau', language } });
    await visitor.panel.ready;
    return visitor;
  },
  'a page': async (language) => {
    const visitor = await openPanel({ attributes: { region: 'muehlenau', language } });
    await visitor.panel.ready;
    visitor.find('[part="tile"]').click();
    await visitor.next('integreat-navigate');
    return visitor;
  },
  'search results': async (language) => {
    const visitor = await openPanel({ attributes: { region: 'muehlenau', language } });
    await visitor.panel.ready;
    visitor.type(visitor.tiles[0]!.split(' ')[0]!);
    await visitor.next('integreat-search');
    expect(visitor.has('[part="result"]')).to.be.true;
    return visitor;
  },
  'an error': async (language) => {
    const cms = new TestCms();
    cms.when(/./, () => json({}, 403));
    const visitor = await openPanel({ cms, attributes: { language } });
    await rejection(visitor.panel.ready);
    expect(visitor.has('[part="retry"]')).to.be.true;
    return visitor;
  },
  'an unknown region': async (language) => {
    const visitor = await openPanel({ attributes: { region: 'lindenfrt', language } });
    await rejection(visitor.panel.ready);
    return visitor;
  },
  'an unknown language': async (language) => {
    browserPrefers(language);
    const visitor = await openPanel({ attributes: { language: 'xx' } });
    await rejection(visitor.panel.ready);
    return visitor;
  },
  'a missing page': async (language) => {
    const visitor = await openPanel({ attributes: { language } });
    await rejection(visitor.panel.navigate(`/lindenfurt/${language}/nowhere/`));
    return visitor;
  },
  'the choice of regions': async (language) => {
    const visitor = await openPanel({ attributes: { region: '', language } });
    await visitor.panel.ready;
    return visitor;
  },
};

describe('<integreat-panel>', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [name, visit] of Object.entries(SCREENS)) {
    for (const [language, direction] of Object.entries({ de: 'ltr', ar: 'rtl' })) {
      it(`is accessible on ${name}, ${direction}`, async () => {
        const visitor = await visit(language);
        expect(visitor.root.dir).to.equal(direction);
        expect(visitor.root.lang).to.equal(language);
        await expect(visitor.panel).to.be.accessible();
      });
    }
  }

  it('shows the root pages as tiles', async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    expect(visitor.tiles).to.include('Arbeit und Beruf');
    expect(visitor.tiles).to.have.length(9);
  });

  it('opens a page by a click, with its content and what is below', async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    visitor.click('Erste Schritte');
    const { path, kind } = await visitor.next('integreat-navigate');
    expect(path).to.equal(FIRST_STEPS);
    expect(kind).to.equal('page');
    expect(visitor.title).to.equal('Erste Schritte');
    expect(visitor.tiles).to.include('Wohnung anmelden');
  });

  it('says that a region without pages has nothing yet', async () => {
    const cms = new TestCms();
    cms.when(/children/, () => json([]));
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    expect(visitor.tiles).to.be.empty;
    expect(visitor.root.innerText).to.contain('Hier gibt es noch nichts.');
  });

  describe('before there is content', () => {
    it('keeps what stands in the tag visible, and loses it with the content', async () => {
      const cms = new TestCms();
      const held = cms.hold();
      const visitor = await openPanel({
        cms,
        fallback: '<a href="https://integreat.app/lindenfurt/de">Lindenfurt</a>',
      });
      const fallback = visitor.panel.querySelector('a')!;
      expect(fallback.checkVisibility()).to.be.true;
      expect(visitor.has('.skeleton')).to.be.false;
      held.release();
      await visitor.panel.ready;
      expect(fallback.checkVisibility()).to.be.false;
    });

    for (const [what, fallback] of Object.entries({
      nothing: '',
      'nothing but white space and a comment': '\n <!-- the panel --> ',
    })) {
      it(`sketches tiles where ${what} stands in the tag`, async () => {
        const cms = new TestCms();
        const held = cms.hold();
        const visitor = await openPanel({ cms, fallback });
        expect(visitor.find('.skeleton').checkVisibility()).to.be.true;
        held.release();
        await visitor.panel.ready;
        expect(visitor.has('.skeleton')).to.be.false;
      });
    }

    it('keeps bare words in the tag visible', async () => {
      const cms = new TestCms();
      cms.hold();
      const visitor = await openPanel({ cms, fallback: 'Lindenfurt' });
      expect(visitor.has('slot')).to.be.true;
    });
  });

  describe('state', () => {
    it('knows nothing before there is content', async () => {
      const cms = new TestCms();
      cms.hold();
      const { panel } = await openPanel({ cms });
      expect(panel.currentRegion).to.be.null;
      expect(panel.currentLanguage).to.be.null;
      expect(panel.path).to.be.null;
      expect(panel.opened).to.be.true;
    });

    it('names region, language and path of what is shown', async () => {
      const { panel } = await openPanel({ attributes: { language: 'auto', lang: 'en-GB' } });
      await panel.ready;
      expect(panel.currentRegion).to.equal('lindenfurt');
      expect(panel.currentLanguage).to.equal('en');
      expect(panel.path).to.equal('/lindenfurt/en/');
      await panel.navigate(FIRST_STEPS);
      expect(panel.currentLanguage).to.equal('de');
      expect(panel.path).to.equal(FIRST_STEPS);
    });

    it('is not for the page to write', async () => {
      const { panel } = await openPanel();
      for (const name of ['currentRegion', 'currentLanguage', 'path', 'opened', 'ready'] as const) {
        expect(Reflect.set(panel, name, 'mine'), name).to.be.false;
      }
    });

    it('is not open outside the page', async () => {
      const { panel } = await openPanel();
      panel.remove();
      expect(panel.opened).to.be.false;
    });
  });

  describe('navigate()', () => {
    for (const path of [
      FIRST_STEPS,
      'lindenfurt/de/erste-schritte',
      'https://integreat.app/lindenfurt/de/erste-schritte/?from=here#part',
    ]) {
      it(`opens ${path}`, async () => {
        const visitor = await openPanel();
        await visitor.panel.navigate(path);
        expect(visitor.panel.path).to.equal(FIRST_STEPS);
        expect(visitor.title).to.equal('Erste Schritte');
      });
    }

    it('finds a page by the encoded form of its path', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(encodeURI('/lindenfurt/de/erste-schritte/bankkonto-eröffnen/'));
      expect(visitor.title).to.equal('Bankkonto eröffnen');
    });

    it('goes back to the start page with /', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(FIRST_STEPS);
      await visitor.panel.navigate('/');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/');
      expect(visitor.tiles).to.have.length(9);
    });

    it('resolves for the place that is shown already', async () => {
      const { panel } = await openPanel();
      await panel.navigate(FIRST_STEPS);
      await panel.navigate(FIRST_STEPS);
      expect(panel.path).to.equal(FIRST_STEPS);
    });

    it('changes the language with the path', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/en/first-steps/');
      expect(visitor.title).to.equal('First steps');
      expect(visitor.panel.currentLanguage).to.equal('en');
    });

    it('leads to a region’s start page by its slug alone', async () => {
      const { panel } = await openPanel();
      await panel.navigate('/lindenfurt/en/first-steps/');
      await panel.navigate('/lindenfurt/');
      expect(panel.path).to.equal('/lindenfurt/en/');
    });

    for (const path of ['/elsewhere/de/page/', '/elsewhere/', '/lindenfurt/de/\ud800/', 'mailto:someone']) {
      it(`rejects ${path} as no place of this panel, and stays where it is`, async () => {
        const { panel } = await openPanel();
        await panel.ready;
        const error = await rejection<PanelError>(panel.navigate(path));
        expect(error.code).to.equal('not-found');
        expect(error.hint).to.not.be.empty;
        expect(panel.path).to.equal('/lindenfurt/de/');
      });
    }

    it('rejects a page that is not there, and shows what is', async () => {
      const visitor = await openPanel();
      const error = await rejection<PanelError>(visitor.panel.navigate('/lindenfurt/de/nirgendwo/'));
      expect(error.code).to.equal('not-found');
      expect(visitor.find('[part="notice"]').innerText).to.contain('Diese Seite gibt es nicht (mehr).');
      expect(visitor.tiles).to.have.length(9);
      visitor.click('Zurück zu „Stadt Lindenfurt“');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/');
    });

    it('rejects a language that the region lacks, and offers those that it has', async () => {
      const visitor = await openPanel();
      const error = await rejection<PanelError>(visitor.panel.navigate('/lindenfurt/xx/page/'));
      expect(error.code).to.equal('not-found');
      expect(visitor.texts('[part="error"] button')).to.include('Deutsch');
    });

    it('rejects with what failed, each time that it fails', async () => {
      const cms = new TestCms();
      cms.when(/url=/, () => json({}, 403));
      const { panel } = await openPanel({ cms });
      await panel.ready;
      for (const attempt of ['first', 'second']) {
        const error = await rejection<PanelError>(panel.navigate(FIRST_STEPS));
        expect(error.code, attempt).to.equal('http');
        expect(error.status, attempt).to.equal(403);
      }
    });

    it('ends a search', async () => {
      const visitor = await openPanel();
      await visitor.panel.search('wohnung');
      await visitor.panel.navigate(FIRST_STEPS);
      expect(visitor.has('[part="results"]')).to.be.false;
      expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.be.empty;
    });

    it('starts a panel that waits for the visitor to come near', async () => {
      const { panel } = await openPanel({ attributes: { loading: 'visible', style: 'display: none' } });
      await panel.navigate(FIRST_STEPS);
      expect(panel.path).to.equal(FIRST_STEPS);
    });
  });

  describe('search()', () => {
    it('resolves when all titles were looked at', async () => {
      const visitor = await openPanel();
      await visitor.panel.search('wohnung');
      expect(visitor.texts('.result-title')).to.include.members(['Wohnung anmelden', 'Eine Wohnung suchen']);
      expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.equal('wohnung');
    });

    it('resolves again for the same words', async () => {
      const visitor = await openPanel();
      await visitor.panel.search('wohnung');
      await visitor.panel.search('wohnung');
      expect(visitor.texts('.result-title')).to.include('Wohnung anmelden');
    });

    it('ends with an empty query', async () => {
      const visitor = await openPanel();
      await visitor.panel.search('wohnung');
      await visitor.panel.search('');
      await visitor.panel.updateComplete;
      expect(visitor.has('[part="results"]')).to.be.false;
      expect(visitor.tiles).to.have.length(9);
    });

    it('gives up the words before, when others come', async () => {
      const cms = new TestCms();
      const held = cms.hold(/pages\//);
      const { panel } = await openPanel({ cms });
      const before = panel.search('wohnung');
      await until(panel, () => panel.shadowRoot!.querySelector('[part="results"]') !== null);
      const after = panel.search('kita');
      await before;
      held.release();
      await after;
    });

    it('rejects when there is no content to search in', async () => {
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const { panel } = await openPanel({ cms });
      expect((await rejection<PanelError>(panel.search('wohnung'))).code).to.equal('http');
    });

    it('does not wait for ever where no region is chosen yet', async () => {
      const visitor = await openPanel({ attributes: { region: '' } });
      await visitor.panel.search('wohnung');
      expect(visitor.tiles).to.include('Stadt Lindenfurt');
    });
  });

  describe('open() and close()', () => {
    it('open() starts the load and resolves with content', async () => {
      const visitor = await openPanel({ attributes: { loading: 'visible', style: 'display: none' } });
      await visitor.panel.open();
      expect(visitor.panel.path).to.equal('/lindenfurt/de/');
    });

    it('open() rejects with what failed', async () => {
      const visitor = await openPanel({ attributes: { region: 'lindenfrt' } });
      expect((await rejection<PanelError>(visitor.panel.open())).code).to.equal('config');
    });

    it('close() leaves a panel that stands in the page as it is', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      await visitor.panel.close();
      expect(visitor.panel.opened).to.be.true;
      expect(visitor.tiles).to.have.length(9);
    });
  });

  describe('reload()', () => {
    it('asks again for what is shown, which stays until the answer is there', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms });
      await visitor.panel.navigate('/'); // by now all the code for it is there
      const calls = cms.calls.length;
      const held = cms.hold();
      const reloaded = visitor.panel.reload();
      await nextFrame();
      expect(cms.calls.slice(calls)).to.have.members(['regions/lindenfurt/', 'lindenfurt/de/children/?depth=1']);
      expect(visitor.tiles).to.have.length(9);
      held.release();
      await reloaded;
      expect(visitor.tiles).to.have.length(9);
    });

    it('shows what is new', async () => {
      const cms = new TestCms();
      const undo = cms.when(/children/, () => json([]));
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      undo();
      await visitor.panel.reload();
      expect(visitor.tiles).to.have.length(9);
    });

    it('keeps what is shown when the CMS fails meanwhile', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      cms.when(/./, () => json({}, 403));
      await visitor.panel.reload();
      expect(visitor.tiles).to.have.length(9);
      expect(visitor.has('[part="error"]')).to.be.false;
    });

    it('brings back a panel whose load had failed, and keeps `ready`', async () => {
      const cms = new TestCms();
      const undo = cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      undo();
      const ready = heard('integreat-ready');
      await visitor.panel.reload();
      await visitor.panel.ready;
      expect(ready).to.have.length(1);
      expect(visitor.has('[part="error"]')).to.be.false;
    });
  });

  describe('as an element of the page', () => {
    it('works when it is cloned', async () => {
      const { panel, cms } = await openPanel({ attributes: { language: 'en' } });
      await panel.navigate('/lindenfurt/en/first-steps/');
      const frame = await fixture(html`<div>${panel.cloneNode(true)}</div>`);
      const other = new Visitor(frame.querySelector('integreat-panel')!, cms);
      await other.panel.ready;
      expect(other.panel.path).to.equal('/lindenfurt/en/');
      expect(other.tiles).to.include('First steps');
      expect(panel.path).to.equal('/lindenfurt/en/first-steps/');
    });

    it('leaves its attributes to the page', async () => {
      const { panel } = await openPanel();
      const before = panel.outerHTML;
      await panel.navigate('/lindenfurt/en/first-steps/');
      await panel.search('flat');
      expect(panel.outerHTML).to.equal(before);
    });

    it('takes properties in place of attributes', async () => {
      const { base } = new TestCms();
      const frame = await fixture(
        html`<div>
          <integreat-panel .api=${base} .region=${'lindenfurt'} .language=${'en'} .loading=${'eager'}></integreat-panel>
        </div>`,
      );
      const panel = frame.querySelector('integreat-panel')!;
      await panel.ready;
      expect(panel.path).to.equal('/lindenfurt/en/');
    });
  });
});
