/** What ordinary editors write comes out whole: each word, each link, each structure. */
import { expect } from '@open-wc/testing';
import { cleanContent } from '../../src/html/cms-content.js';
import { BASE, notAllowed, OPTIONS, parsedAgain } from './allow-list.js';
import { SNIPPETS } from './snippets.js';

const { imageHosts, headingLevel, frameLabel, tableLabel } = OPTIONS;

/** What a reader reads, with everything unfolded. */
function read(content: HTMLElement): string {
  document.body.append(content);
  for (const details of content.querySelectorAll('details')) details.open = true;
  const text = content.innerText.replace(/\s+/g, ' ').trim();
  content.remove();
  return text;
}

describe('what editors write', () => {
  for (const { name, html, text, has = {}, links = [] } of SNIPPETS) {
    it(`comes out whole: ${name}`, () => {
      const content = cleanContent(html, { base: BASE, imageHosts, headingLevel, frameLabel, tableLabel });
      const counts = Object.keys(has).map((selector) => [selector, content.querySelectorAll(selector).length]);
      expect(Object.fromEntries(counts), content.innerHTML).to.deep.equal(has);
      expect([...content.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(
        links.map((link) => (link.startsWith('/') ? new URL(link, BASE).href : link)),
      );
      expect(notAllowed(content)).to.deep.equal([]);
      expect(notAllowed(parsedAgain(content))).to.deep.equal([]);
      expect(read(content)).to.equal(text);
    });
  }

  it('comes in many kinds and languages', () => {
    expect(SNIPPETS.length).to.be.at.least(45);
  });
});
