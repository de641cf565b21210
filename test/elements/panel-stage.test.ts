import { expect, nextFrame } from '@open-wc/testing';
import type { PanelError } from '../../src/index.js';
import { json, TestCms } from '../support/cms.js';
import { consoleLines, heard, leavePage, listen, pickLanguage, rejection, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const FIRST_STEPS = '/lindenfurt/de/erste-schritte/';

/** The CSS states that a panel is in. */
function states({ panel }: Visitor): string[] {
  return ['loading', 'ready', 'error', 'open'].filter((state) => panel.matches(`:state(${state})`));
}

describe('what a panel tells its page', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const language of ['de', 'ar']) {
    it(`stays accessible while it loads what is next, in ${language}`, async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms, attributes: { region: 'muehlenau', language } });
      await visitor.panel.ready;
      const held = cms.hold(/url=/);
      visitor.find('[part="tile"]').click();
      await until(visitor.panel, () => visitor.root.ariaBusy === 'true');
      await expect(visitor.panel).to.be.accessible();
      held.release();
    });
  }

  describe('`ready`', () => {
    it('is kept with first content, before anybody clicks', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      expect(visitor.tiles).to.not.be.empty;
    });

    it('is one promise as long as nothing loads anew', async () => {
      const { panel } = await openPanel();
      const { ready } = panel;
      await ready;
      await panel.navigate(FIRST_STEPS);
      panel.theme = 'dark';
      await panel.updateComplete;
      expect(panel.ready === ready).to.be.true;
    });

    for (const [name, value] of Object.entries({
      region: 'muehlenau',
      regions: 'lindenfurt muehlenau',
      language: 'en',
      languages: 'de en',
      root: 'wohnen',
      api: '',
    })) {
      it(`is renewed by a change of ${name}`, async () => {
        const { panel } = await openPanel();
        const { ready } = panel;
        await ready;
        panel.setAttribute(name, value || new TestCms().base);
        await panel.updateComplete;
        expect(panel.ready === ready).to.be.false;
        await panel.ready;
      });
    }

    it('is renewed by the visitor’s pick of a language', async () => {
      const visitor = await openPanel();
      const { ready } = visitor.panel;
      await ready;
      pickLanguage(visitor, 'English');
      const { language } = await visitor.next('integreat-ready');
      expect(language).to.equal('en');
      expect(visitor.panel.ready === ready).to.be.false;
      await visitor.panel.ready;
    });

    it('stays one promise for changes that come before first content', async () => {
      const cms = new TestCms();
      const held = cms.hold();
      const { panel } = await openPanel({ cms });
      const { ready } = panel;
      panel.region = 'muehlenau';
      await panel.updateComplete;
      expect(panel.ready === ready).to.be.true;
      held.release();
      await ready;
      expect(panel.currentRegion).to.equal('muehlenau');
    });

    it('is broken by a failure, and nobody has to listen', async () => {
      const unhandled: Event[] = [];
      const listener = (event: Event) => void unhandled.push(event);
      window.addEventListener('unhandledrejection', listener);
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await until(visitor.panel, () => visitor.has('[part="error"]'));
      visitor.click('Noch einmal versuchen');
      await visitor.next('integreat-error');
      await nextFrame();
      window.removeEventListener('unhandledrejection', listener);
      expect(unhandled).to.be.empty;
    });

    it('is broken anew when a change fails like what was before', async () => {
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const { panel } = await openPanel({ cms });
      await rejection(panel.ready);
      panel.languages = 'de';
      await panel.updateComplete;
      expect((await rejection<PanelError>(panel.ready)).code).to.equal('http');
    });

    it('is kept after a retry that works, with the event that belongs to it', async () => {
      const cms = new TestCms();
      const undo = cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      undo();
      visitor.click('Noch einmal versuchen');
      const { region, language } = await visitor.next('integreat-ready');
      expect([region, language]).to.deep.equal(['lindenfurt', 'de']);
      await visitor.panel.ready;
    });
  });

  describe('`integreat-ready`', () => {
    it('comes once at the start and once for each change of region', async () => {
      const ready = heard('integreat-ready');
      const { panel } = await openPanel();
      await panel.navigate(FIRST_STEPS);
      await panel.navigate('/');
      panel.region = 'muehlenau';
      await panel.updateComplete;
      await panel.ready;
      expect(ready.map(({ region, language }) => `${region} ${language}`)).to.deep.equal([
        'lindenfurt de',
        'muehlenau de',
      ]);
    });

    it('names no region where the visitor has to choose one', async () => {
      const ready = heard('integreat-ready');
      const { panel } = await openPanel({ attributes: { region: '' } });
      await panel.ready;
      expect(ready.map(({ region, language }) => [region, language])).to.deep.equal([['', '']]);
    });

    it('does not come again for a page that failed and was asked for again', async () => {
      const ready = heard('integreat-ready');
      const cms = new TestCms();
      const undo = cms.when(/url=/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      await rejection(visitor.panel.navigate(FIRST_STEPS));
      undo();
      visitor.click('Noch einmal versuchen');
      await visitor.next('integreat-navigate');
      expect(visitor.title).to.equal('Erste Schritte');
      expect(ready).to.have.length(1);
    });
  });

  describe('CSS states', () => {
    it('say that it loads, then that it is ready', async () => {
      const cms = new TestCms();
      const held = cms.hold();
      const visitor = await openPanel({ cms });
      expect(states(visitor)).to.deep.equal(['loading']);
      expect(visitor.root.ariaBusy).to.equal('true');
      held.release();
      await visitor.panel.ready;
      expect(states(visitor)).to.deep.equal(['ready']);
      expect(visitor.root.ariaBusy).to.equal('false');
    });

    it('say nothing before the load has begun', async () => {
      const visitor = await openPanel({ attributes: { loading: 'visible', style: 'display: none' } });
      expect(states(visitor)).to.be.empty;
    });

    it('say that it loads what is next, beside what is shown', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      const held = cms.hold(/url=/);
      visitor.click('Erste Schritte');
      await until(visitor.panel, () => visitor.root.ariaBusy === 'true');
      await visitor.panel.updateComplete;
      expect(states(visitor)).to.deep.equal(['loading', 'ready']);
      held.release();
      await visitor.next('integreat-navigate');
      expect(states(visitor)).to.deep.equal(['ready']);
    });

    it('say that something failed, until it works', async () => {
      const cms = new TestCms();
      const undo = cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      expect(states(visitor)).to.deep.equal(['error']);
      undo();
      await visitor.panel.reload();
      expect(states(visitor)).to.deep.equal(['ready']);
    });
  });

  describe('`integreat-error`', () => {
    it('comes again when a retry fails again', async () => {
      const errors = heard('integreat-error');
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      visitor.click('Noch einmal versuchen');
      await visitor.next('integreat-error');
      expect(errors).to.have.length(2);
    });

    it('comes once for what did not change', async () => {
      const lines = consoleLines();
      const errors = heard('integreat-error');
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const { panel } = await openPanel({ cms });
      await rejection(panel.ready);
      panel.headingLevel = 3;
      panel.languages = 'de';
      await panel.updateComplete;
      await rejection(panel.ready);
      expect(errors).to.have.length(1);
      expect(lines).to.have.length(1);
    });

    it('does not come for a page that is not there: that is no failure', async () => {
      const errors = heard('integreat-error');
      const visitor = await openPanel();
      await rejection(visitor.panel.navigate('/lindenfurt/de/nirgendwo/'));
      expect(errors).to.be.empty;
      expect(states(visitor)).to.deep.equal(['ready']);
    });

    it('cancelled: no box of the panel’s own, and what stands in the tag stays', async () => {
      listen('integreat-error', (event) => event.preventDefault());
      const cms = new TestCms();
      const undo = cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms, fallback: '<p>Lindenfurt</p>' });
      await rejection(visitor.panel.ready);
      await visitor.panel.updateComplete;
      expect(visitor.has('[part="error"]')).to.be.false;
      expect(visitor.panel.querySelector('p')!.checkVisibility()).to.be.true;
      undo();
      await visitor.panel.reload();
      expect(visitor.tiles).to.have.length(9);
    });

    for (const [what, attributes] of Object.entries({
      'an unknown region': { region: 'lindenfrt' },
      'an unknown language': { language: 'xx' },
      'a mistake in `api`': { api: 'ftp://cms.example' },
    })) {
      it(`cancelled: no box for ${what}`, async () => {
        listen('integreat-error', (event) => event.preventDefault());
        const visitor = await openPanel({ attributes });
        await rejection(visitor.panel.ready);
        await visitor.panel.updateComplete;
        expect(visitor.has('[part="error"]')).to.be.false;
      });
    }

    it('cancelled once: the next failure shows its box', async () => {
      const cancel = (event: Event) => event.preventDefault();
      const visitor = await openPanel({
        attributes: { region: 'lindenfrt', loading: 'visible', style: 'display: none' },
      });
      visitor.panel.addEventListener('integreat-error', cancel, { once: true });
      await rejection(visitor.panel.open());
      visitor.panel.region = 'muehlnau';
      await visitor.next('integreat-error');
      await visitor.panel.updateComplete;
      expect(visitor.has('[part="error"]')).to.be.true;
    });
  });
});
