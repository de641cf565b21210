import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { printOrigin } from '../../../src/features/share/print-origin.js';
import { MARKUP, show, textOf, the } from '../view.js';

const URL_AR = 'https://integreat.app/lindenfurt/ar/%D8%A7%D9%84%D8%B9%D9%85%D9%84-493/';
const QR = html`<svg role="img" aria-label="QR code for: Work"></svg>`;

describe('where a printed article comes from', () => {
  it('is accessible', async () => {
    await expect(show(printOrigin({ url: URL_AR, qr: QR })).root).to.be.accessible();
  });

  it('is an address that can be typed, from left to right, and a code that can be scanned', () => {
    const { root } = show(printOrigin({ url: URL_AR, qr: QR }));
    expect(textOf(the(root, '.print-only'))).to.equal(
      'You find the newest version here: https://integreat.app/lindenfurt/ar/العمل-493/',
    );
    expect(the(root, 'bdi').dir).to.equal('ltr');
    expect(root.querySelector('svg')).to.not.be.null;
  });

  it('is the address alone without a code', () => {
    for (const qr of [undefined, null]) {
      const { root } = show(printOrigin({ url: URL_AR, qr }));
      expect(the(root, '.print-only').children).to.have.length(1);
    }
  });

  it('shows any address as text', () => {
    const { root } = show(printOrigin({ url: MARKUP, qr: null }));
    expect(textOf(the(root, 'bdi'))).to.equal(MARKUP);
  });
});
