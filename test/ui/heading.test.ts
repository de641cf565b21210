import { expect } from '@open-wc/testing';
import { heading } from '../../src/ui/heading.js';
import { MARKUP, show, textOf, the } from '../features/view.js';

describe('a heading', () => {
  const levels: readonly [asked: number, shown: string][] = [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
  ];
  for (const [level, tag] of levels) {
    it(`of level ${level} is an ${tag} that can take the focus`, async () => {
      const { root } = show(heading(level, MARKUP, 'page-title'));
      const title = the(root, '[part="title"].page-title');
      expect(title.localName).to.equal(tag);
      expect(title.tabIndex).to.equal(-1);
      expect(textOf(title)).to.equal(MARKUP);
      title.focus();
      expect(document.activeElement).to.equal(title);
      await expect(root).to.be.accessible();
    });
  }
});
