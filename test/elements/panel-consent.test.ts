import { expect } from '@open-wc/testing';
import type { IntegreatConsentEvent } from '../../src/index.js';
import { json, TestCms } from '../support/cms.js';
import { heard, leavePage, listen, pickLanguage } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const HOME = '/lindenfurt/en/';
const FILM = `${HOME}film/`;
const OTHER_FILM = `${HOME}other-film/`;
const GERMAN_FILM = '/lindenfurt/de/film/';
const VIMEO = 'https://player.vimeo.com/video/76979871?dnt=1';
const SHOW = 'Show video: How to register (Vimeo)';

/** A page of the CMS with this content. */
const pageAt = (path: string, content: string, translations: Record<string, string> = {}) => ({
  id: 1,
  url: `https://integreat.app${path}`,
  path,
  title: 'Film',
  last_updated: '2026-03-01T09:00:00+01:00',
  excerpt: '',
  content,
  available_languages: Object.fromEntries(
    Object.entries(translations).map(([language, each]) => [language, { id: 2, url: '', path: each }]),
  ),
  thumbnail: null,
  parent: { id: 0, url: null, path: null },
  order: 1,
  organization: null,
  embedded_offers: [],
});

const frame = (src: string) => `<p>Watch:</p><iframe src="${src}" title="How to register" allowfullscreen></iframe>`;
const OF_VIMEO = frame('https://player.vimeo.com/video/76979871?title=0&autoplay=1');

/** A CMS in which these pages are, by their path. */
function cmsWith(pages: Readonly<Record<string, string>>): TestCms {
  const cms = new TestCms();
  for (const [path, content] of Object.entries(pages)) {
    const language = path === GERMAN_FILM ? { en: FILM } : { de: GERMAN_FILM };
    const branch = [pageAt(path, content, language)];
    cms.when(new RegExp(`children/\\?url=${path}&`), () => json(branch));
  }
  return cms;
}

async function openFilm(
  pages: Readonly<Record<string, string>> = { [FILM]: OF_VIMEO },
  attributes: Record<string, string> = {},
): Promise<Visitor> {
  const visitor = await openPanel({ cms: cmsWith(pages), attributes: { language: 'en', ...attributes } });
  await visitor.panel.navigate(FILM);
  return visitor;
}

/** The player that stands in the panel, if any; it is taken out before it can load. */
function takeOut(visitor: Visitor): HTMLIFrameElement | null {
  const player = visitor.root.querySelector('iframe');
  player?.remove();
  return player;
}

/** The address of the player that stands in the panel; null where there is none. */
const played = (visitor: Visitor) => takeOut(visitor)?.src ?? null;

/** The page's own consent tool takes the question over. */
function takeOver(): readonly IntegreatConsentEvent[] {
  listen('integreat-consent', (event) => event.preventDefault());
  return heard('integreat-consent');
}

/** Hosts that anything in the panel would load from, besides the page's. */
const others = ({ root }: Visitor): string[] =>
  [...root.querySelectorAll<HTMLElement>('[src], [srcset], [data], [poster]')]
    .map((each) => new URL(each.getAttribute('src') ?? each.getAttribute('data') ?? '', location.href).host)
    .filter((host) => host !== location.host);

describe('an outside video', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('is accessible before it is asked for', async () => {
    const visitor = await openFilm();
    await expect(visitor.panel).to.be.accessible();
  });

  it('asks nobody else for anything before', async () => {
    performance.clearResourceTimings();
    const visitor = await openFilm();
    expect(visitor.root.innerText).to.contain('When you watch it, Vimeo learns your IP address and what you watch.');
    expect(visitor.has('iframe')).to.be.false;
    expect(others(visitor)).to.be.empty;
    expect(document.head.innerHTML, 'not even a connection').to.not.contain('vimeo');
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(hosts.filter((host) => host !== location.host)).to.be.empty;
  });

  it('is loaded when the visitor says so, and the page is told', async () => {
    const told = heard('integreat-consent');
    const visitor = await openFilm();
    visitor.click(SHOW);
    const player = takeOut(visitor)!;
    expect(player.src, 'without what only the editors’ address had').to.equal(VIMEO);
    expect(player.title).to.contain('How to register');
    expect(player.getAttribute('sandbox')!.split(' ')).to.not.include('allow-top-navigation');
    expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(told.map(({ provider, url, cancelable }) => [provider, url, cancelable])).to.deep.equal([
      ['vimeo', VIMEO, true],
    ]);
    expect(told[0]!.target === visitor.panel).to.be.true;
  });

  it('of YouTube is asked for under its own name', async () => {
    const taken = takeOver();
    const visitor = await openFilm({ [FILM]: frame('https://www.youtube.com/embed/dQw4w9WgXcQ') });
    visitor.click('Show video: How to register (YouTube)');
    expect(taken.map(({ provider, url }) => [provider, url])).to.deep.equal([
      ['youtube', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ]);
    expect(visitor.has('iframe')).to.be.false;
  });

  it('waits until the page grants it, which it can do once', async () => {
    const taken = takeOver();
    const visitor = await openFilm();
    visitor.click(SHOW);
    await visitor.panel.updateComplete;
    expect(visitor.has('iframe')).to.be.false;
    expect(others(visitor)).to.be.empty;
    visitor.click(SHOW);
    expect(taken.length, 'the visitor may ask again').to.equal(2);
    taken[0]!.grant();
    expect(visitor.root.querySelectorAll('iframe')).to.have.length(1);
    taken[0]!.grant();
    taken[1]!.grant();
    expect(visitor.root.querySelectorAll('iframe')).to.have.length(1);
    expect(played(visitor)).to.equal(VIMEO);
  });

  it('one of two, leaves the other waiting', async () => {
    const second = frame('https://player.vimeo.com/video/1084537').replaceAll('How to register', 'Another');
    const visitor = await openFilm({ [FILM]: `${OF_VIMEO}${second}` });
    visitor.click('Show video: Another (Vimeo)');
    const players = [...visitor.root.querySelectorAll('iframe')].map(({ src }) => src);
    takeOut(visitor);
    expect(players).to.deep.equal(['https://player.vimeo.com/video/1084537?dnt=1']);
    expect(visitor.texts('.video button')).to.deep.equal([SHOW]);
  });

  it('stays while the panel is drawn again', async () => {
    const visitor = await openFilm();
    visitor.click(SHOW);
    const player = visitor.find<HTMLIFrameElement>('iframe');
    player.removeAttribute('src');
    visitor.panel.requestUpdate();
    await visitor.panel.updateComplete;
    expect(visitor.root.querySelector('iframe') === player).to.be.true;
  });

  it('is asked for again after the page was left', async () => {
    const visitor = await openFilm();
    visitor.click(SHOW);
    takeOut(visitor);
    await visitor.panel.navigate('/');
    visitor.click('First steps');
    await visitor.next('integreat-navigate');
    await visitor.panel.navigate(FILM);
    expect(played(visitor)).to.be.null;
    expect(visitor.texts('.video button')).to.deep.equal([SHOW]);
  });

  it('is asked for again on the next page that has the same one', async () => {
    const visitor = await openFilm({ [FILM]: OF_VIMEO, [OTHER_FILM]: OF_VIMEO });
    visitor.click(SHOW);
    takeOut(visitor);
    await visitor.panel.navigate(OTHER_FILM);
    expect(played(visitor)).to.be.null;
  });

  it('is asked for again on the same page in another language', async () => {
    const visitor = await openFilm({ [FILM]: OF_VIMEO, [GERMAN_FILM]: OF_VIMEO });
    visitor.click(SHOW);
    takeOut(visitor);
    pickLanguage(visitor, 'Deutsch');
    await visitor.next('integreat-language-change');
    expect(visitor.panel.path).to.equal(GERMAN_FILM);
    expect(played(visitor)).to.be.null;
    expect(visitor.has('.video button')).to.be.true;
  });

  it('is not loaded by a grant that comes when the page is no longer shown', async () => {
    const taken = takeOver();
    const visitor = await openFilm({ [FILM]: OF_VIMEO, [OTHER_FILM]: OF_VIMEO });
    visitor.click(SHOW);
    await visitor.panel.navigate('/');
    taken[0]!.grant();
    expect(visitor.has('iframe')).to.be.false;
    await visitor.panel.navigate(OTHER_FILM);
    expect(played(visitor)).to.be.null;
  });

  describe('that the page has cleared', () => {
    it('is loaded at once, and nobody is asked', async () => {
      const told = heard('integreat-consent');
      const visitor = await openFilm({ [FILM]: OF_VIMEO }, { consent: 'youtube vimeo' });
      expect(played(visitor)).to.equal(VIMEO);
      expect(visitor.has('.video button')).to.be.false;
      expect(told.length).to.equal(0);
    });

    it('is loaded as soon as the page clears it', async () => {
      const visitor = await openFilm();
      visitor.panel.consent = 'vimeo';
      await visitor.panel.updateComplete;
      expect(played(visitor)).to.equal(VIMEO);
    });

    for (const consent of ['youtube', 'player.vimeo.com', 'vimeo.com', 'all', '*']) {
      it(`is not one of Vimeo’s, with ${consent}`, async () => {
        const visitor = await openFilm({ [FILM]: OF_VIMEO }, { consent });
        expect(played(visitor)).to.be.null;
      });
    }
  });

  for (const src of [
    'https://player.vimeo.com.evil.example/video/76979871',
    'https://evil.example/https://player.vimeo.com/video/76979871',
    'javascript:alert(1)//player.vimeo.com/video/1',
    'data:text/html,<script>alert(1)</script>',
  ]) {
    it(`is none for ${src}, also where Vimeo is cleared`, async () => {
      const visitor = await openFilm({ [FILM]: frame(src.replaceAll('<', '&lt;')) }, { consent: 'vimeo youtube' });
      expect(visitor.has('iframe')).to.be.false;
      expect(visitor.has('.video')).to.be.false;
      expect(others(visitor)).to.be.empty;
    });
  }
});
