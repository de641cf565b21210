/** Parts that come later, and what becomes of a panel when one of them can't be had. */
import { expect, nextFrame } from '@open-wc/testing';
import { LATER } from '../../src/elements/later-parts.js';
import { LazyParts, type PartName } from '../../src/elements/lazy-parts.js';
import { PanelError } from '../../src/index.js';
import { consoleLines, heard, leavePage, rejection, until } from '../support/page.js';
import { closePanels, openPanel } from '../support/panel.js';

type LaterName = keyof typeof LATER;

const loaders = { ...LATER };

/** The host's code for these parts is not there, or a server does not let the page have it. Returns how often each was asked for. */
function lacking(...names: LaterName[]): { asked: LaterName[]; mend: () => void } {
  const asked: LaterName[] = [];
  for (const name of names) {
    const refuse = () => {
      asked.push(name);
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    };
    Object.assign(LATER, { [name]: refuse });
  }
  return { asked, mend: () => void Object.assign(LATER, loaders) };
}

/** Parts of an element that is no panel, and how often it was asked to render. */
function partsOfSomething() {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  let renderings = 0;
  const parts = new LazyParts({ renderRoot: root, requestUpdate: () => (renderings += 1) }, []);
  return { parts, root, renderings: () => renderings };
}

describe('parts that come later', () => {
  afterEach(() => {
    closePanels();
    Object.assign(LATER, loaders);
    leavePage();
  });

  it('are there once they have come, with their styles, and their host renders again', async () => {
    const { parts, root, renderings } = partsOfSomething();
    expect(parts.get('regions')).to.equal(undefined);
    const part = await parts.load('regions');
    expect(part.RegionBrowser).to.be.a('function');
    expect(parts.get('regions') === part && parts.loaded('regions') === part).to.be.true;
    expect(root.adoptedStyleSheets.length).to.be.at.least(part.styles.length);
    expect(renderings()).to.be.above(0);
    expect([parts.error, parts.lacks('regions')]).to.deep.equal([null, false]);
  });

  it('are not looked for by who only wants to know whether they are there', () => {
    const { asked } = lacking('regions');
    expect(partsOfSomething().parts.loaded('regions')).to.equal(undefined);
    expect(asked).to.be.empty;
  });

  describe('that nobody needs', () => {
    for (const name of ['contrast', 'advice', 'diagnosis', 'description'] as const) {
      it(`may be missing (${name}): that is no error, and is said on the console`, async () => {
        const lines = consoleLines();
        lacking(name);
        const { parts, renderings } = partsOfSomething();
        const error = await rejection<PanelError>(parts.load(name));
        expect(error).to.be.instanceOf(PanelError);
        expect(error.code).to.equal('script');
        expect(parts.error).to.equal(null);
        expect(parts.lacks(name)).to.be.true;
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(`"${name}"`).and.contain('Access-Control-Allow-Origin');
        expect(renderings()).to.be.above(0);
      });
    }

    it('are asked for again only after a retry, and keep no other part away', async () => {
      const lines = consoleLines();
      const { asked, mend } = lacking('contrast');
      const { parts } = partsOfSomething();
      expect(parts.get('contrast')).to.equal(undefined);
      await rejection(parts.load('contrast')); // the same attempt
      expect(parts.get('contrast')).to.equal(undefined);
      expect(asked).to.deep.equal(['contrast']);
      expect((await parts.load('qr')) === parts.get('qr')).to.be.true;
      mend();
      expect(parts.get('contrast')).to.equal(undefined);
      parts.retry();
      expect(parts.lacks('contrast')).to.be.false;
      parts.get('contrast');
      expect((await parts.load('contrast')).repairContrast).to.be.a('function');
      expect(lines).to.have.length(1);
    });

    it('leave the panel as it is without them', async () => {
      const lines = consoleLines();
      const errors = heard('integreat-error');
      const { asked } = lacking('contrast', 'description');
      const visitor = await openPanel({ attributes: { 'structured-data': '' } });
      await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
      while (lines.length < 2) await nextFrame();
      await visitor.panel.navigate('/');
      expect(visitor.tiles).to.have.length(9);
      expect(visitor.has('[part="error"]')).to.be.false;
      expect(errors.length).to.equal(0);
      expect(asked).to.have.members(['contrast', 'description']);
      expect(lines).to.have.length(2);
    });
  });

  describe('that are needed', () => {
    for (const name of ['page', 'regions', 'search'] as const satisfies readonly PartName[]) {
      it(`are an error where they are missing (${name}), until a retry`, async () => {
        const lines = consoleLines();
        const { asked, mend } = lacking(name);
        const { parts } = partsOfSomething();
        const error = await rejection<PanelError>(parts.load(name));
        expect(parts.error === error).to.be.true;
        expect(error.code).to.equal('script');
        expect(error.message).to.contain(`"${name}"`);
        expect(error.hint).to.contain('Access-Control-Allow-Origin');
        expect(parts.lacks(name)).to.be.true;
        expect(parts.get(name)).to.equal(undefined);
        expect(asked).to.deep.equal([name]);
        expect(lines, 'the panel says it').to.be.empty;
        mend();
        parts.retry();
        expect(parts.error).to.equal(null);
        await parts.load(name);
        expect(parts.loaded(name)).not.to.equal(undefined);
      });
    }

    it('are shown as an error, and come with its button', async () => {
      consoleLines();
      const { mend } = lacking('page');
      const visitor = await openPanel();
      await visitor.panel.ready;
      const failed = visitor.next('integreat-error');
      visitor.click('Erste Schritte');
      expect((await failed).code).to.equal('script');
      await until(visitor.panel, () => visitor.has('[part="retry"]'));
      mend();
      visitor.find('[part="retry"]').click();
      await until(visitor.panel, () => visitor.has('[part="content"]'));
      expect(visitor.title).to.equal('Erste Schritte');
    });

    it('leave the way to the web app where the error can’t be shown either, and come when the page reloads the panel', async () => {
      consoleLines();
      const { asked, mend } = lacking('page', 'trouble');
      const visitor = await openPanel();
      await visitor.panel.ready;
      const failed = visitor.next('integreat-error');
      visitor.click('Erste Schritte');
      expect((await failed).code).to.equal('script');
      while (!asked.includes('trouble')) await nextFrame();
      await visitor.panel.updateComplete;
      expect(visitor.find<HTMLAnchorElement>('[part="error"] a').href).to.contain('integreat.app/lindenfurt');
      expect(asked).to.deep.equal(['page', 'trouble']);
      mend();
      await visitor.panel.reload();
      await until(visitor.panel, () => visitor.has('[part="content"]'));
      expect(visitor.has('[part="error"]')).to.be.false;
      expect(visitor.title).to.equal('Erste Schritte');
    });
  });
});
