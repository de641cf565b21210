import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { searchResult, type SearchResultProps } from '../../../src/features/search/search-result.js';
import type { Hit } from '../../../src/model/search.js';
import { hit, marked } from '../../support/found.js';
import { MARKUP, show, texts, textOf, the } from '../view.js';

const PROPS: SearchResultProps = {
  tag: 'de',
  tagOf: (slug) => slug,
  href: ({ path }) => `https://integreat.app${path}`,
};

/** A hit as a panel in German shows it, unless the properties say otherwise. */
const result = (title: string, more: Partial<Hit> = {}, props: Partial<SearchResultProps> = {}) =>
  searchResult(hit(title, more), { ...PROPS, ...props });

const IN_ARABIC = { tag: 'ar' };

const FULL: Partial<Hit> = {
  kind: 'event',
  germanTitle: marked('[Wohngeld]'),
  trail: ['Wohnen', 'Geld'],
  excerpt: marked('Wer wenig hat, bekommt [Wohngeld].'),
  date: '2026-03-10T16:00:00+01:00',
};

/** What a reader of the page or a screen reader takes an element's language and direction from. */
const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
const dirOf = (element: Element) => getComputedStyle(element).direction;

describe('a search result', () => {
  it('is accessible, bare, with all there can be, and in another language', async () => {
    for (const view of [result('[Wohn]geld'), result('[Wohn]geld', FULL), result('[Wohn]geld', FULL, IN_ARABIC)]) {
      const { root } = show(html`<div>${view}</div>`);
      await expect(root).to.be.accessible();
    }
  });

  it('is a real link to the entry', () => {
    const asked: unknown[] = [];
    const href = (entry: { path: string; url: string }) => {
      asked.push([entry.path, entry.url]);
      return 'https://integreat.app/x';
    };
    const { root } = show(result('Wohngeld', {}, { href }));
    expect(the<HTMLAnchorElement>(root, 'a[part="result"]').href).to.equal('https://integreat.app/x');
    expect(asked).to.deep.equal([['/r/de/wohngeld/', 'https://town.example/r/de/wohngeld/']]);
  });

  it('shows no more than there is', () => {
    const { root } = show(result('Wohngeld'));
    expect(textOf(the(root, 'a'))).to.equal('Wohngeld');
    expect(root.querySelectorAll('mark, time, .result-trail, .result-german, .result-excerpt')).to.have.length(0);
  });

  it('marks what was asked for, in title, German title and excerpt', () => {
    const { root } = show(result('[Wohn]en und [Wohn]geld', { ...FULL, trail: [] }));
    expect(textOf(the(root, '.result-title'))).to.equal('Wohnen und Wohngeld');
    expect(texts(root, '.result-title mark')).to.deep.equal(['Wohn', 'Wohn']);
    expect(textOf(the(root, '.result-german'))).to.equal('Wohngeld');
    expect(texts(root, '.result-german mark')).to.deep.equal(['Wohngeld']);
    expect(textOf(the(root, '.result-excerpt'))).to.equal('Wer wenig hat, bekommt Wohngeld.');
    expect(texts(root, '.result-excerpt mark')).to.deep.equal(['Wohngeld']);
  });

  for (const [what, text] of [
    ['at the beginning', '[Wohn]geld'],
    ['at the end', 'Wohn[geld]'],
    ['on the whole', '[Wohngeld]'],
    ['side by side', '[Wohn][geld]'],
    ['around signs of two units', '👩‍👩‍👧 [Wohn👩‍👩‍👧]geld'],
    ['in a text of the other direction', 'عن [السكن] هنا'],
    ['nowhere', 'Wohngeld'],
  ] as const) {
    it(`has marks ${what}`, () => {
      const { root } = show(result(text));
      const title = the(root, '.result-title');
      const { text: plain, marks } = marked(text);
      expect(title.textContent).to.equal(plain);
      expect(texts(title, 'mark')).to.deep.equal(marks.map(([start, end]) => plain.slice(start, end)));
    });
  }

  it('shows texts as they are written, never as markup', () => {
    const text = { text: MARKUP, marks: [[1, 4]] as const };
    const { root } = show(
      result('', {
        title: text,
        germanTitle: text,
        trail: [MARKUP],
        excerpt: { text: MARKUP, marks: [[0, MARKUP.length]] },
      }),
    );
    expect(root.querySelectorAll('img')).to.have.length(0);
    for (const name of ['title', 'german', 'trail', 'excerpt']) {
      expect(the(root, `.result-${name}`).textContent, name).to.equal(MARKUP);
    }
    expect(texts(root, 'mark')).to.deep.equal(['img', 'img', textOf(the(root, '.result-excerpt'))]);
  });

  it('says where a page stands', () => {
    const { root } = show(result('Wohngeld', { trail: ['Leben', 'Wohnen'] }));
    expect(texts(root, '.result-trail')).to.deep.equal(['Leben / Wohnen']);
  });

  describe('of an event', () => {
    const event = (date: string | null, props: Partial<SearchResultProps> = {}) =>
      show(result('Treffen', { kind: 'event', date }, props)).root;

    it('says on which day it is, in the panel’s language', () => {
      const time = the(event('2026-03-10T16:00:00+01:00'), 'time');
      expect(textOf(time)).to.equal('10. März 2026');
      expect(time.getAttribute('datetime')).to.equal('2026-03-10T16:00:00+01:00');
      expect(textOf(the(event('2026-03-10T16:00:00+01:00', { tag: 'en' }), 'time'))).to.equal('March 10, 2026');
    });

    it('means the day in the municipality', () => {
      expect(textOf(the(event('2026-03-10T23:30:00Z'), 'time'))).to.equal('11. März 2026');
    });

    it('says on which day it is next where it repeats, and nothing where it has ended', () => {
      const { root } = show(
        result('Treffen', { kind: 'event', date: '2020-01-06T10:00:00+01:00', recurrenceRule: 'RRULE:FREQ=WEEKLY' }),
      );
      const next = Date.parse(the(root, 'time').getAttribute('datetime')!);
      expect(next).to.be.within(Date.now() - 86_400_000, Date.now() + 8 * 86_400_000);
      expect(new Date(next).getUTCDay(), 'a Monday').to.equal(1);
      const over = 'RRULE:FREQ=WEEKLY;UNTIL=20200301T235959';
      const { root: past } = show(
        result('Treffen', { kind: 'event', date: '2020-01-06T10:00:00+01:00', recurrenceRule: over }),
      );
      expect(past.querySelectorAll('time')).to.have.length(0);
    });

    it('says nothing where the day is unknown', () => {
      for (const date of [null, '', 'soon', '2026-13-45T16:00:00Z']) {
        expect(event(date).querySelectorAll('time'), String(date)).to.have.length(0);
      }
    });
  });

  describe('in the panel’s own language', () => {
    it('needs no word about it', () => {
      const { root } = show(result('Wohngeld', { excerpt: marked('Text') }));
      expect(root.querySelectorAll('[lang], [hreflang], [dir]')).to.have.length(0);
    });

    it('also where the CMS spells that otherwise', () => {
      const tagOf = (slug: string) => (slug === 'fa-AF' ? 'prs' : slug);
      const { root } = show(result('Wohngeld', { language: 'fa-AF' }, { tag: 'prs', tagOf }));
      expect(root.querySelectorAll('[lang], [hreflang]')).to.have.length(0);
    });
  });

  describe('in German, in a panel in Arabic', () => {
    const arabic = (more: Partial<Hit> = {}) =>
      show(html`<div lang="ar" dir="rtl">${result('Wohngeld', more, IN_ARABIC)}</div>`).root;

    it('says so of the page behind it, its title and its excerpt', () => {
      const root = arabic({ excerpt: marked('Text') });
      expect(the(root, 'a').getAttribute('hreflang')).to.equal('de');
      for (const name of ['title', 'excerpt']) {
        expect(langOf(the(root, `.result-${name}`)), name).to.equal('de');
        expect(dirOf(the(root, `.result-${name}`)), name).to.equal('ltr');
      }
    });

    it('says the day in the panel’s language, and says that it is', () => {
      const time = the(arabic({ kind: 'event', date: '2026-03-10T16:00:00+01:00' }), 'time');
      expect(textOf(time)).to.match(/\p{Script=Arabic}/u);
      expect(langOf(time)).to.equal('ar');
    });

    it('is that of the page’s own language when only German words led there', () => {
      const root = show(
        html`<div lang="ar" dir="rtl">
          ${result('بدل السكن', { language: 'ar', germanTitle: marked('[Wohngeld]') }, IN_ARABIC)}
        </div>`,
      ).root;
      expect(the(root, 'a').hasAttribute('hreflang')).to.be.false;
      expect(langOf(the(root, '.result-title'))).to.equal('ar');
      expect(dirOf(the(root, '.result-title'))).to.equal('rtl');
      expect(langOf(the(root, '.result-german'))).to.equal('de');
      expect(dirOf(the(root, '.result-german'))).to.equal('ltr');
    });
  });

  it('names the language by its tag, not by the CMS’s slug', () => {
    const tagOf = (slug: string) => (slug === 'de-si' ? 'de' : slug);
    const { root } = show(result('Wohngeld', { language: 'de-si' }, { ...IN_ARABIC, tagOf }));
    expect(the(root, 'a').getAttribute('hreflang')).to.equal('de');
    expect(langOf(the(root, '.result-title'))).to.equal('de');
  });
});
