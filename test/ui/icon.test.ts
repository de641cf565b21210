import { expect } from '@open-wc/testing';
import { html } from 'lit';
import * as first from '../../src/ui/icon.js';
import * as later from '../../src/ui/later-icons.js';
import { show, the } from '../features/view.js';

const icons = { ...first, ...later };

describe('icons', () => {
  for (const [name, icon] of Object.entries(icons)) {
    it(`${name} is a drawing, hidden from screen readers`, async () => {
      const { root } = show(html`<button aria-label="Act">${icon()}</button>`);
      const drawing = the<HTMLElement & SVGSVGElement>(root, 'svg.icon[aria-hidden="true"]');
      expect(drawing.querySelector('path')?.getTotalLength()).to.be.above(10);
      await expect(root).to.be.accessible();
    });
  }

  it('are mirrored only where they point the way one reads', () => {
    const mirrored = Object.entries(icons).filter(([, icon]) => show(icon()).root.querySelector('.mirrored'));
    expect(mirrored.map(([name]) => name)).to.have.members(['backIcon', 'forwardIcon']);
  });
});
