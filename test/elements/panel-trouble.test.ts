import { expect } from '@open-wc/testing';
import { PanelError, type ErrorCode, type IntegreatErrorEvent } from '../../src/index.js';
import { json, TestCms, type Answer } from '../support/cms.js';
import {
  consoleLines,
  deviceIsOffline,
  heard,
  leavePage,
  rejection,
  retriesComeAtOnce,
  until,
} from '../support/page.js';
import { closePanels, openPanel, type PanelOptions, type Visitor } from '../support/panel.js';

/** Opens a panel that fails, and what the page gets to know of it. */
async function fail(options: PanelOptions): Promise<{ visitor: Visitor; error: IntegreatErrorEvent; line: string }> {
  const errors = heard('integreat-error');
  const lines = consoleLines();
  const visitor = await openPanel(options);
  await rejection(visitor.panel.ready);
  await visitor.panel.updateComplete;
  expect(errors).to.have.length(1);
  expect(lines).to.have.length(1);
  return { visitor, error: errors[0]!, line: lines[0]! };
}

const box = (visitor: Visitor) => visitor.find('[part="error"]');

describe('when something is wrong', () => {
  beforeEach(retriesComeAtOnce);
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const language of ['de', 'ar']) {
    it(`is accessible beside what stands in the tag, in ${language}`, async () => {
      const cms = new TestCms();
      cms.unreachable();
      const { visitor } = await fail({ cms, attributes: { language }, fallback: '<p>Lindenfurt</p>' });
      await expect(visitor.panel).to.be.accessible();
    });
  }

  describe('with the CMS', () => {
    const FAILURES: readonly { what: string; answer: Answer; code: ErrorCode; words: string }[] = [
      {
        what: 'can’t be reached',
        answer: () => Promise.reject(new TypeError('Failed to fetch')),
        code: 'network',
        words: 'Es gibt keine Verbindung zum Server.',
      },
      {
        what: 'takes too long',
        answer: () => Promise.reject(new PanelError('timeout', 'no answer within 10 s')),
        code: 'timeout',
        words: 'Der Server braucht zu lange für eine Antwort.',
      },
      {
        what: 'refuses',
        answer: () => json({}, 403),
        code: 'http',
        words: 'Der Server antwortet mit einem Fehler.',
      },
      {
        what: 'is down for maintenance',
        answer: () => new Response('<!doctype html><title>503</title>', { status: 503 }),
        code: 'http',
        words: 'Der Server antwortet mit einem Fehler.',
      },
      {
        what: 'answers with a page of HTML and status 200',
        answer: () => new Response('<!doctype html><title>Login</title>', { headers: { 'content-type': 'text/html' } }),
        code: 'parse',
        words: 'Der Server antwortet mit einem Fehler.',
      },
      {
        what: 'answers with something else',
        answer: () => json({ hello: 'world' }),
        code: 'schema',
        words: 'Der Server antwortet mit einem Fehler.',
      },
    ];

    for (const { what, answer, code, words } of FAILURES) {
      it(`that ${what}: says so, and tells the page \`${code}\``, async () => {
        const cms = new TestCms();
        cms.when(/./, answer);
        const { visitor, error, line } = await fail({ cms });
        expect(error.code).to.equal(code);
        expect(line).to.contain(`[integreat-panel] ${code}: `);
        expect(box(visitor).role).to.equal('alert');
        expect(box(visitor).innerText).to.contain(words);
        expect(visitor.has('[part="retry"]')).to.be.true;
        expect(visitor.find<HTMLAnchorElement>('[part="error"] a').href).to.equal('https://integreat.app/lindenfurt/');
      });

      it(`that ${what}: a retry works once it is over`, async () => {
        const cms = new TestCms();
        const undo = cms.when(/./, answer);
        const { visitor } = await fail({ cms });
        undo();
        visitor.click('Noch einmal versuchen');
        await visitor.next('integreat-ready');
        expect(visitor.tiles).to.have.length(9);
        expect(visitor.has('[part="error"]')).to.be.false;
      });
    }

    it('and the device is offline: says so', async () => {
      deviceIsOffline();
      const cms = new TestCms();
      cms.unreachable();
      const { visitor, error } = await fail({ cms });
      expect(error.code).to.equal('offline');
      expect(box(visitor).innerText).to.contain('Ihr Gerät ist offline.');
    });

    it('tells the webmaster what to look at when there is no connection', async () => {
      const cms = new TestCms();
      cms.unreachable();
      const { error, line } = await fail({ cms });
      expect(error.message).to.contain(cms.base);
      expect(error.hint).to.contain('CORS').and.to.contain('connect-src');
      expect(line).to.contain(error.message).and.to.contain(error.hint);
    });

    it('speaks the language that the page asks for', async () => {
      const cms = new TestCms();
      cms.unreachable();
      const { visitor } = await fail({ cms, attributes: { language: 'ar' } });
      expect(box(visitor).innerText).to.contain('لا يوجد اتصال بالخادم.');
      expect([visitor.root.lang, visitor.root.dir]).to.deep.equal(['ar', 'rtl']);
    });

    it('keeps what stands in the tag, as nothing was ever shown', async () => {
      const cms = new TestCms();
      const undo = cms.unreachable();
      const { visitor } = await fail({ cms, fallback: '<a href="https://integreat.app/">Integreat</a>' });
      const fallback = visitor.panel.querySelector('a')!;
      expect(fallback.checkVisibility()).to.be.true;
      undo();
      await visitor.panel.reload();
      expect(fallback.checkVisibility()).to.be.false;
    });

    it('leaves no sketch of tiles behind', async () => {
      const cms = new TestCms();
      cms.unreachable();
      const { visitor } = await fail({ cms });
      expect(visitor.has('.skeleton')).to.be.false;
    });

    it('that fails at a page only: the way back is there', async () => {
      const cms = new TestCms();
      cms.when(/url=/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      visitor.click('Erste Schritte');
      await visitor.next('integreat-error');
      expect(box(visitor).innerText).to.contain('Der Server antwortet mit einem Fehler.');
      visitor.click('Stadt Lindenfurt');
      await until(visitor.panel, () => !visitor.has('[part="error"]'));
      expect(visitor.tiles).to.have.length(9);
    });

    it('that fails at the choice of regions: a retry works', async () => {
      const cms = new TestCms();
      const undo = cms.unreachable();
      const { visitor } = await fail({ cms, attributes: { region: '' } });
      expect(visitor.find<HTMLAnchorElement>('[part="error"] a').href).to.equal('https://integreat.app/');
      undo();
      visitor.click('Noch einmal versuchen');
      await visitor.next('integreat-ready');
      expect(visitor.tiles).to.have.length(3);
    });
  });

  describe('with the region', () => {
    it('names the nearest one, leads to the web app, and tells the webmaster what to change', async () => {
      const { visitor, error, line } = await fail({ attributes: { region: 'lindenfrt' } });
      expect(error.code).to.equal('config');
      expect(error.message).to.equal('unknown region "lindenfrt"');
      expect(error.hint).to.contain('"lindenfurt"');
      expect(line).to.equal(`[integreat-panel] config: ${error.message}. ${error.hint}`);
      expect(box(visitor).innerText).to.contain('Eine Kommune „lindenfrt“ gibt es hier nicht.');
      expect(visitor.texts('[part="error"] li')).to.deep.equal(['Stadt Lindenfurt']);
      expect(visitor.find<HTMLAnchorElement>('[part="error"] li a').href).to.equal('https://integreat.app/lindenfurt/');
      expect(visitor.find<HTMLAnchorElement>('[data-web-app]').href).to.equal('https://integreat.app/');
    });

    it('opens the nearest one by a click', async () => {
      const { visitor } = await fail({ attributes: { region: 'muhlenau' } });
      visitor.click('Stadt Mühlenau');
      await visitor.next('integreat-ready');
      expect(visitor.panel.currentRegion).to.equal('muehlenau');
      expect(visitor.has('[part="error"]')).to.be.false;
    });

    it('leads to the web app where none is near', async () => {
      const { visitor, error } = await fail({ attributes: { region: 'atlantis' } });
      expect(visitor.has('[part="error"] li')).to.be.false;
      expect(error.hint).to.contain('slug');
    });

    it('leads to the web app where the list of regions can’t be had', async () => {
      const cms = new TestCms();
      cms.when(/^regions\/$/, () => json({}, 403));
      const { visitor, error } = await fail({ cms, attributes: { region: 'lindenfrt' } });
      expect(error.code).to.equal('config');
      expect(visitor.has('[part="error"] [data-web-app]')).to.be.true;
    });

    it('is shown when the page mends it', async () => {
      const { visitor } = await fail({ attributes: { region: 'lindenfrt' } });
      visitor.panel.region = 'lindenfurt';
      await visitor.next('integreat-ready');
      expect(visitor.tiles).to.have.length(9);
    });

    it('shows as text what the page has written', async () => {
      const { visitor } = await fail({ attributes: { region: '<b>bold</b>' } });
      expect(visitor.has('b')).to.be.false;
      expect(box(visitor).innerText).to.contain('<b>bold</b>');
    });
  });
});
