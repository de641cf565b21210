/** Everything that editors of the recorded municipalities wrote comes out whole. */
import { expect } from '@open-wc/testing';
import { cleanContent } from '../../src/html/cms-content.js';
import { TestCms } from '../support/cms.js';
import { notAllowed, OPTIONS, parsedAgain } from './allow-list.js';

interface Entry {
  readonly path: string;
  readonly content: string;
}

const KINDS = ['pages', 'events', 'locations'];

describe('content of real editors', () => {
  let entries: readonly Entry[] = [];
  let base = '';

  before(async function () {
    this.timeout(60_000);
    const cms = new TestCms();
    base = cms.base;
    const ask = async (call: string) => (await fetch(`${base}/api/v3/${call}/`)).json() as Promise<unknown>;
    const regions = (await ask('regions')) as { path: string; languages: { code: string }[] }[];
    const lists = regions.flatMap(({ path, languages }) =>
      languages.flatMap(({ code }) => KINDS.map((kind) => ask(`${path}/${code}/${kind}`) as Promise<Entry[]>)),
    );
    entries = (await Promise.all(lists)).flat().filter(({ content }) => content !== '');
  });

  const forEach = (check: (entry: Entry, cleaned: HTMLElement, original: HTMLElement) => void) => {
    expect(entries.length).to.be.above(300);
    for (const entry of entries) check(entry, cleanContent(entry.content, { ...OPTIONS, base }), asWritten(entry));
  };

  it('loses no visible word', () => {
    forEach(({ path }, cleaned, original) => {
      for (const frame of cleaned.querySelectorAll('.video, .frame-link')) frame.remove();
      expect(words(cleaned), path).to.equal(words(original));
    });
  }).timeout(60_000);

  it('loses no link, table, list, picture or heading', () => {
    forEach(({ path }, cleaned, original) => {
      for (const parts of ['a:not(.frame-link)', 'td, th', 'li', 'img', 'h1, h2, h3, h4, h5, h6', 'strong, em', 'br']) {
        for (const icon of original.querySelectorAll('.contact-card img')) icon.remove();
        expect(cleaned.querySelectorAll(parts).length, `${parts} in ${path}`).to.equal(
          original.querySelectorAll(parts).length,
        );
      }
      const frames = cleaned.querySelectorAll('.frame-link').length;
      expect(frames, `frames in ${path}`).to.equal(original.querySelectorAll('iframe').length);
    });
  }).timeout(60_000);

  it('leaves nothing that may not be there, also after a second parse', () => {
    forEach(({ path }, cleaned) => {
      expect(notAllowed(cleaned), path).to.deep.equal([]);
      expect(notAllowed(parsedAgain(cleaned)), path).to.deep.equal([]);
      expect(words(parsedAgain(cleaned)), path).to.equal(words(cleaned));
    });
  }).timeout(60_000);
});

/** The original as a browser would show it, without running anything: hidden parts and empty paragraphs are not seen. */
function asWritten({ content }: Entry): HTMLElement {
  const { body } = new DOMParser().parseFromString(content, 'text/html');
  for (const hidden of body.querySelectorAll<HTMLElement>('*')) {
    if (hidden.style.display === 'none') hidden.remove();
  }
  return body;
}

function words(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
