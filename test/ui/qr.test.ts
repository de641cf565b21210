import { expect } from '@open-wc/testing';
import { correction, generate } from 'lean-qr';
import { qrCode, qrStyles } from '../../src/ui/qr.js';
import { MARKUP, show } from '../features/view.js';

const ADDRESS = 'https://integreat.app/lindenfurt/de/erste-schritte/';
const ARABIC = encodeURI('https://integreat.app/lindenfurt/ar/العمل-والمهنة-493/');

const drawn = (text: string, label = 'QR code') => show(qrCode(text, label)).root.querySelector('svg')!;
const modulesOf = (svg: Element) => Number(svg.getAttribute('viewBox')!.split(' ')[2]) - 8;

/** Whether a module is dark, as the browser draws it; x and y as in the code, the quiet zone has negative ones. */
function reader(svg: Element): (x: number, y: number) => boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  const path = new Path2D(svg.querySelector('path')!.getAttribute('d')!);
  return (x, y) => context.isPointInPath(path, x + 0.5, y + 0.5);
}

/** The 7 by 7 square that readers look for, from its upper left corner, with the light line around it. */
function hasFinder(isDark: (x: number, y: number) => boolean, left: number, top: number): boolean {
  for (let y = -1; y < 8; y++) {
    for (let x = -1; x < 8; x++) {
      const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      if (isDark(left + x, top + y) !== (ring !== 2 && ring !== 4)) return false;
    }
  }
  return true;
}

describe('a QR code', () => {
  it('is accessible: a picture with a name', async () => {
    const { root } = show(qrCode(ADDRESS, 'QR code for: First steps'));
    await expect(root).to.be.accessible();
    const svg = root.querySelector('svg')!;
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'QR code for: First steps',
    ]);
  });

  for (const text of ['1', ADDRESS, ARABIC, 'Straße, مدرسة, 学校 😀', 'x'.repeat(2331)]) {
    it(`shows each module as it is to be: ${text.slice(0, 60)}`, () => {
      const code = generate(text, { minCorrectionLevel: correction.M });
      const svg = drawn(text);
      const isDark = reader(svg);
      expect(modulesOf(svg)).to.equal(code.size);
      const wrong = [];
      for (let y = -4; y < code.size + 4; y++)
        for (let x = -4; x < code.size + 4; x++) if (isDark(x, y) !== code.get(x, y)) wrong.push([x, y]);
      expect(wrong).to.deep.equal([]);
    });
  }

  it('has the three marks that readers look for, and the line between them', () => {
    const svg = drawn(ADDRESS);
    const isDark = reader(svg);
    const end = modulesOf(svg) - 7;
    expect([hasFinder(isDark, 0, 0), hasFinder(isDark, end, 0), hasFinder(isDark, 0, end)]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(hasFinder(isDark, end, end)).to.be.false;
    for (let x = 8; x < end; x++) expect(isDark(x, 6)).to.equal(x % 2 === 0);
  });

  it('is as large as its text needs at level M', () => {
    const versions = { 14: 1, 26: 2, 42: 3, 62: 4, 84: 5, 213: 10, 2331: 40 };
    for (const [bytes, version] of Object.entries(versions))
      expect(modulesOf(drawn('x'.repeat(Number(bytes)))), bytes).to.equal(17 + 4 * version);
    expect(modulesOf(drawn('x'.repeat(15)))).to.equal(17 + 4 * 2);
  });

  it('lies on white, four modules wider on each side', () => {
    const svg = drawn(ADDRESS);
    const rect = svg.querySelector('rect')!;
    const box = ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name));
    expect(box.join(' ')).to.equal(svg.getAttribute('viewBox'));
    expect(box).to.deep.equal(['-4', '-4', '41', '41']);
  });

  it('is black on white whatever the colours around it', () => {
    const { root } = show(qrCode(ADDRESS, 'QR code'));
    root.style.cssText = 'color-scheme: dark; color: #eee; background: #111';
    const fill = (name: string) => getComputedStyle(root.querySelector(name)!).fill;
    expect([fill('rect'), fill('path')]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(qrStyles.cssText).to.include('forced-color-adjust: none');
  });

  it('is drawn without any style attribute, which a page may forbid', () => {
    expect(show(qrCode(ADDRESS, 'QR code')).root.querySelector('[style]')).to.be.null;
  });

  it('is none for no text, or for more than the largest holds', () => {
    expect(qrCode('', 'QR code')).to.be.null;
    expect(qrCode('x'.repeat(2332), 'QR code')).to.be.null;
    expect(qrCode('1'.repeat(1_000_000), 'QR code')).to.be.null;
  });

  it('takes broken text and markup for text', () => {
    expect(qrCode('\uD800', 'QR code')).to.not.be.null;
    const svg = drawn(MARKUP, MARKUP);
    expect(svg.getAttribute('aria-label')).to.equal(MARKUP);
    expect(svg.querySelector('img')).to.be.null;
  });
});
