import { expect } from '@open-wc/testing';
import { recognise, videoPage } from '../../src/html/recognise.js';

function parse(html: string, parser = new DOMParser()): HTMLElement {
  const { body } = parser.parseFromString(html, 'text/html');
  return body;
}

describe('recognise', () => {
  it('takes contact cards and frames out and leaves numbered markers', () => {
    const body = parse(
      '<p>A</p><iframe src="https://a.example/" title="T"></iframe><div class="x contact-card">C</div><p>B</p>',
    );
    const [frame, card, ...others] = recognise(body);
    expect(frame).to.deep.equal({ kind: 'frame', url: 'https://a.example/', title: 'T' });
    expect(card?.kind === 'card' && card.content.textContent).to.equal('C');
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
    expect(card?.kind === 'card' && card.content.innerHTML).to.contain('B<data value="0"></data>');
  });

  it('unwraps markers that an editor forged', () => {
    const body = parse('<data value="0">text</data><div class="contact-card">C<data value="0"></data></div>');
    const [card] = recognise(body);
    expect(body.innerHTML).to.equal('text<data value="0"></data>');
    expect(card?.kind === 'card' && card.content.innerHTML).to.equal('C');
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
          `<form class="contact-card">${field}C</form><form hidden>${field}H</form><form style="display:none">${field}H</form>`,
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

describe('videoPage', () => {
  const videos: readonly [src: string, page: string | null][] = [
    ['https://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
    ['https://player.vimeo.com/video/76979871?dnt=1#t=10', 'https://vimeo.com/76979871'],
    ['https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e#t=10', 'https://vimeo.com/76979871/8272103f6e'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'https://vimeo.com/76979871/8272103f6e'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e/../x', 'https://vimeo.com/76979871'],
    ['https://www.youtube.com/embed/aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
    ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
    ['http://player.vimeo.com/video/1', null],
    ['https://player.vimeo.com.evil.example/video/1', null],
    ['https://evil.example/https://player.vimeo.com/video/1', null],
    ['https://player.vimeo.com@evil.example/video/1', null],
    ['https://player-vimeo.com/video/1', null],
    ['https://player.vimeoxcom/video/1', null],
    ['https://player.vimeo.com/video/1/../../evil', null],
    ['https://player.vimeo.com/video/abc', null],
    ['https://www.youtube.com/embed/a"onload="x', null],
    ['https://www.youtube.com/embed/abc', null],
    ['https://wwwXyoutube.com/embed/aqz-KE-bpKQ', null],
    ['javascript:alert(1)', null],
    ['', null],
  ];
  for (const [src, page] of videos) {
    it(`${src || 'nothing'} is ${page ?? 'no video'}`, () => {
      expect(videoPage(src)?.url ?? null).to.equal(page);
    });
  }

  it('says who provides it', () => {
    expect(videoPage('https://player.vimeo.com/video/1')?.provider).to.equal('Vimeo');
    expect(videoPage('https://www.youtube.com/embed/aqz-KE-bpKQ')?.provider).to.equal('YouTube');
  });
});
