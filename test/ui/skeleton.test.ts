import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { skeleton, skeletonStyles } from '../../src/ui/skeleton.js';
import { show, the } from '../features/view.js';

describe('the skeleton', () => {
  it('is accessible, and silent for screen readers', async () => {
    const { root } = show(skeleton());
    expect(the(root, '.skeleton').getAttribute('aria-hidden')).to.equal('true');
    expect(root.textContent.trim()).to.equal('');
    await expect(root).to.be.accessible();
  });

  it('is about as high as the six tiles for which it stands', () => {
    const { root } = show(
      html`<style>
          ${skeletonStyles}</style
        >${skeleton()}`,
    );
    const tiles = [...the(root, '.skeleton').children] as HTMLElement[];
    expect(tiles).to.have.length(6);
    for (const tile of tiles) expect(tile.offsetHeight).to.equal(72);
  });
});
