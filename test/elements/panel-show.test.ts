/** The attribute `show`: a panel of some kinds of content only. */
import { expect } from '@open-wc/testing';
import { TestCms } from '../support/cms.js';
import { itIs, leavePage, rejection } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const HOME = '/lindenfurt/de/';

async function openShowing(show: string, cms = new TestCms()): Promise<Visitor> {
  itIs('2026-03-09T08:00+01:00');
  const visitor = await openPanel({ cms, attributes: { show } });
  await visitor.panel.ready;
  return visitor;
}

const ways = (visitor: Visitor) => visitor.texts('[part="navigation"] a');

describe('a panel that shows some kinds of content', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('shows all that the region has unless it is told otherwise, or in words that mean nothing', async () => {
    const all = ['Themen', 'Veranstaltungen', 'Orte', 'Nachrichten', 'Angebote'];
    expect(ways(await openShowing(''))).to.deep.equal(all);
    expect(ways(await openShowing('everything'))).to.deep.equal(all);
  });

  it('has the ways to these kinds only', async () => {
    expect(ways(await openShowing('pages events'))).to.deep.equal(['Themen', 'Veranstaltungen']);
    expect(ways(await openShowing('pages'))).to.deep.equal([]);
  });

  it('begins with the list where it shows no pages, and asks for nothing else', async () => {
    const cms = new TestCms();
    const visitor = await openShowing('events', cms);
    expect(visitor.panel.path).to.equal(`${HOME}events/`);
    expect(ways(visitor)).to.deep.equal([]);
    expect(visitor.tiles.length).to.be.greaterThan(3);
    expect(cms.calls.join()).not.to.contain('children');
  });

  it('begins with the first list of several', async () => {
    const visitor = await openShowing('places news');
    expect(visitor.panel.path).to.equal(`${HOME}locations/`);
    expect(ways(visitor)).to.deep.equal(['Orte', 'Nachrichten']);
  });

  it('can be an imprint', async () => {
    expect((await openShowing('imprint')).panel.path).to.equal(`${HOME}disclaimer/`);
  });

  it('leaves the rest to the web app', async () => {
    const visitor = await openShowing('events');
    const error = await rejection<Error & { code: string }>(visitor.panel.navigate(`${HOME}erste-schritte/`));
    expect(error.code).to.equal('not-found');
    expect(visitor.panel.path).to.equal(`${HOME}events/`);
    const imprint = [...visitor.root.querySelectorAll('footer a')].find((link) =>
      link.textContent.includes('Impressum'),
    );
    let isOurs = false;
    visitor.panel.addEventListener('click', (click) => {
      isOurs = click.defaultPrevented;
      click.preventDefault();
    });
    (imprint as HTMLElement).click();
    expect(isOurs).to.be.false;
  });

  it('finds only these kinds', async () => {
    const visitor = await openShowing('pages');
    await visitor.panel.search('Stadtbibliothek');
    const kinds = new Set(
      [...visitor.root.querySelectorAll('[part~="result"]')].map((hit) => hit.getAttribute('href')),
    );
    expect(kinds.size).to.be.greaterThan(0);
    expect([...kinds].join()).not.to.match(/\/(?:events|locations)\//);
  });

  it('finds events and places where it shows no pages', async () => {
    const visitor = await openShowing('events places');
    await visitor.panel.search('Stadtbibliothek');
    const hits = [...visitor.root.querySelectorAll('[part~="result"]')].map((hit) => hit.getAttribute('href'));
    expect(hits.length).to.be.greaterThan(0);
    for (const href of hits) expect(href).to.match(/\/(?:events|locations)\//);
  });

  it('takes other kinds at any time', async () => {
    const visitor = await openShowing('events');
    visitor.panel.show = 'pages';
    await visitor.panel.updateComplete;
    await visitor.panel.ready;
    expect(visitor.panel.path).to.equal(HOME);
    visitor.panel.removeAttribute('show');
    await visitor.panel.updateComplete;
    await visitor.panel.ready;
    expect(ways(visitor)).to.have.length(5);
  });
});
