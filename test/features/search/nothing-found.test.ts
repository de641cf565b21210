import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { nothingFound, type NothingFoundProps } from '../../../src/features/search/nothing-found.js';
import type { SearchAnswer } from '../../../src/model/search.js';
import { answer, hit } from '../../support/found.js';
import { click, MARKUP, page, show, texts, textOf, the } from '../view.js';

const CONTACTS = [hit('Migrationsberatung', { kind: 'place' }), hit('Jugendamt', { kind: 'place' })];
const TOPICS = [page('Wohnen'), page('Arbeit')];

function showNothing(more: Partial<SearchAnswer> = {}, props: Partial<NothingFoundProps> = {}) {
  const acts: string[] = [];
  const view = (next: Partial<NothingFoundProps> = {}) =>
    nothingFound({
      answer: answer(more),
      topics: [],
      report: null,
      tag: 'de',
      tagOf: (slug) => slug,
      href: ({ path }) => `https://integreat.app${path}`,
      onSpelling: (query) => acts.push(`spelling ${query}`),
      onReport: () => acts.push('report'),
      ...props,
      ...next,
    });
  const { root, update } = show(html`<div>${view()}</div>`);
  return { root, acts, update: (next: Partial<NothingFoundProps>) => update(html`<div>${view(next)}</div>`) };
}

describe('where nothing was found', () => {
  it('it is accessible, bare and with all there can be', async () => {
    const { root } = showNothing();
    await expect(root).to.be.accessible();
    for (const report of ['open', 'sending', 'sent', 'failed'] as const) {
      const full = showNothing({ spelling: 'Kita', contacts: CONTACTS }, { topics: TOPICS, report });
      await expect(full.root).to.be.accessible();
    }
  });

  it('there is no empty promise where nothing helps', () => {
    const { root } = showNothing();
    expect(textOf(root)).to.equal('');
    expect(root.querySelectorAll('a, button, ul, p')).to.have.length(0);
  });

  it('another spelling is a click away', () => {
    const { root, acts } = showNothing({ spelling: 'Kindergarten' });
    const button = the(root, 'button');
    expect(textOf(button)).to.equal('Did you mean “Kindergarten”?');
    click(button);
    expect(acts).to.deep.equal(['spelling Kindergarten']);
  });

  it('the offices to ask are links, in the order given', () => {
    const { root } = showNothing({ contacts: CONTACTS });
    expect(textOf(root)).to.contain('People you can ask:');
    expect(texts(root, 'li a[part="result"]')).to.deep.equal(['Migrationsberatung', 'Jugendamt']);
    expect(root.querySelectorAll('a')[1]!.href).to.equal('https://integreat.app/r/de/jugendamt/');
  });

  it('pages with similar titles are links, before everything else but the spelling', () => {
    const { root } = showNothing({ nearest: [hit('Wohnen')], contacts: CONTACTS });
    expect(textOf(root)).to.match(/^Pages with similar titles: Wohnen People you can ask:/);
  });

  it('all topics are links, in the order given', () => {
    const { root } = showNothing({}, { topics: TOPICS });
    expect(textOf(root)).to.contain('All topics:');
    expect(texts(root, 'li a')).to.deep.equal(['Wohnen', 'Arbeit']);
    expect(root.querySelectorAll('a')[0]!.href).to.equal('https://integreat.app/weidenau/de/wohnen/');
  });

  it('spellings, offices and topics are shown as they are written', () => {
    const { root } = showNothing(
      { spelling: MARKUP, contacts: [hit('x', { title: { text: MARKUP, marks: [] } })] },
      { topics: [page(MARKUP)] },
    );
    expect(root.querySelectorAll('img')).to.have.length(0);
    expect(texts(root, 'button')).to.deep.equal([`Did you mean “${MARKUP}”?`]);
    expect(texts(root, 'li a')).to.deep.equal([MARKUP, MARKUP]);
  });

  describe('the editors', () => {
    const TELL = 'Tell the editors that this is missing';

    it('are not told where the page does not want that', () => {
      expect(showNothing({}, { report: null }).root.querySelectorAll('button')).to.have.length(0);
    });

    it('are told on a click', () => {
      const { root, acts } = showNothing({}, { report: 'open' });
      expect(texts(root, 'button')).to.deep.equal([TELL]);
      expect(textOf(the(root, '[role="status"]')), 'there, to be read out when it says something').to.equal('');
      click(the(root, 'button'));
      expect(acts).to.deep.equal(['report']);
    });

    it('are told once: while that is under way, nothing can be clicked', () => {
      const { root, acts } = showNothing({}, { report: 'sending' });
      expect(the<HTMLButtonElement>(root, 'button').disabled).to.be.true;
      the(root, 'button').click();
      expect(acts).to.deep.equal([]);
    });

    it('were told: the visitor is thanked, and there is nothing more to click', () => {
      const { root, update } = showNothing({}, { report: 'sending' });
      update({ report: 'sent' });
      expect(textOf(the(root, '[role="status"]'))).to.equal('Thank you. The editors will see what you searched for.');
      expect(root.querySelectorAll('button')).to.have.length(0);
    });

    it('could not be told: that is said, and can be tried again', () => {
      const { root, acts, update } = showNothing({}, { report: 'sending' });
      update({ report: 'failed' });
      expect(textOf(the(root, '[role="status"]'))).to.equal('That could not be sent. Please try again.');
      expect(the<HTMLButtonElement>(root, 'button').disabled).to.be.false;
      click(the(root, 'button'));
      expect(acts).to.deep.equal(['report']);
      update({ report: 'sending' });
      expect(textOf(the(root, '[role="status"]')), 'there, to be read out when it says something').to.equal('');
    });
  });
});
