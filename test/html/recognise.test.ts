import { expect } from '@open-wc/testing';
import { recognise, type Finding } from '../../src/html/recognise.js';

function parse(html: string, parser = new DOMParser()): HTMLElement {
  const { body } = parser.parseFromString(html, 'text/html');
  return body;
}

/** What is in a card. */
function inside(finding: Finding | undefined): string {
  return finding?.kind === 'card' ? finding.content.firstElementChild!.innerHTML : 'no card';
}

describe('recognise', () => {
  it('takes contact cards and frames out and leaves numbered markers', () => {
    const body = parse(
      '<p>A</p><iframe src="https://a.example/" title="T"></iframe><div class="x contact-card">C</div><p>B</p>',
    );
    const [frame, card, ...others] = recognise(body);
    expect(frame).to.deep.equal({ kind: 'frame', url: 'https://a.example/', title: 'T' });
    expect(inside(card)).to.equal('C');
    expect(others).to.be.empty;
    expect(body.innerHTML).to.equal('<p>A</p><data value="0"></data><data value="1"></data><p>B</p>');
  });

  it('drops frames without an address', () => {
    const body = parse('a<iframe></iframe><iframe src=""></iframe><iframe srcdoc="<p>x"></iframe>b');
    expect(recognise(body)).to.be.empty;
    expect(body.innerHTML).to.equal('ab');
  });

  it('keeps a frame that stands in a card, and makes one card of a card in a card', () => {
    const body = parse(
      '<div class="contact-card">A<div class="contact-card">B<iframe src="https://a.example/"></iframe></div></div>',
    );
    const findings = recognise(body);
    expect(findings.map((finding) => finding.kind)).to.deep.equal(['frame', 'card']);
    expect(body.innerHTML).to.equal('<data value="1"></data>');
    const [, card] = findings;
    expect(inside(card)).to.contain('B<data value="0"></data>');
  });

  it('takes the number off markers that an editor forged', () => {
    const body = parse('<data value="0">text</data><div class="contact-card">C<data value="0"></data></div>');
    const [card] = recognise(body);
    expect(body.innerHTML).to.equal('<data>text</data><data value="0"></data>');
    expect(inside(card)).to.equal('C<data></data>');
  });

  describe('removes what editors hid', () => {
    const hidden = [
      'style="display: none"',
      'style="display:none!important"',
      'style="DISPLAY : NONE"',
      'style="color: red; display: none"',
      'style="color: red;\n  visibility:hidden"',
      'hidden',
      'hidden="until-found"',
    ];
    for (const attribute of hidden) {
      it(`by ${attribute}`, () => {
        const body = parse(`<p>A</p><a ${attribute} href="/contact/">Contact</a>`);
        recognise(body);
        expect(body.textContent).to.equal('A');
      });
    }

    for (const attribute of ['style="display: block"', 'style="color: none"', 'style="x-display: none"', 'style']) {
      it(`and keeps what has ${attribute}`, () => {
        const body = parse(`<p ${attribute}>A</p>`);
        recognise(body);
        expect(body.textContent).to.equal('A');
      });
    }

    it('also in a page that forbids inline styles', async () => {
      const strict = document.createElement('iframe');
      strict.srcdoc = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
      await new Promise((resolve) => {
        strict.addEventListener('load', resolve, { once: true });
        document.body.append(strict);
      });
      const { DOMParser: StrictParser } = strict.contentWindow as Window & typeof globalThis;
      const body = parse('<p>A</p><p style="display: none">B</p>', new StrictParser());
      recognise(body);
      strict.remove();
      expect(body.textContent).to.equal('A');
    });
  });

  describe('is not misled by the names of fields and images', () => {
    const names =
      'remove replaceWith hasAttribute getAttribute removeAttribute style hidden childNodes matches closest';
    for (const name of names.split(' ')) {
      it(name, () => {
        const field = `<input name="${name}"><img id="${name}">`;
        const body = parse(
          `<div class="contact-card"><form>${field}C</form></div><form hidden>${field}H</form><form style="display:none">${field}H</form>`,
        );
        const [card] = recognise(body);
        expect(card?.kind === 'card' && card.content.textContent).to.equal('C');
        expect(body.textContent).to.equal('');
      });
    }

    it('createElement, of the document', () => {
      const body = parse(
        '<form name="createElement"></form><img name="createElement"><div class="contact-card">C</div>',
      );
      expect(recognise(body)).to.have.length(1);
    });
  });
});
