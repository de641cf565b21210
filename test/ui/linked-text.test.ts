import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkedText } from '../../src/ui/linked-text.js';
import { MARKUP, show, texts, textOf, the } from '../features/view.js';

const shown = (text: string) => show(linkedText(text)).root;

/** Of each link its text and where it leads. */
const links = (text: string) => [...shown(text).querySelectorAll('a')].map((link) => [link.textContent, link.href]);

describe('text with links', () => {
  it('is accessible', async () => {
    await expect(shown('Read on:\nhttps://a.example/b\n\nوداعاً www.a.example')).to.be.accessible();
  });

  it('keeps paragraphs and lines', () => {
    const root = shown('\n\nOne\r\nTwo\n \t\n\n\nThree\rFour\n');
    expect(texts(root, 'p')).to.have.length(2);
    expect([...root.querySelectorAll('p')].map((each) => each.innerText)).to.deep.equal(['One\nTwo', 'Three\nFour']);
  });

  it('shows nothing where there is nothing', () => {
    for (const text of ['', ' ', '\n\n \n']) expect(texts(shown(text), 'p')).to.deep.equal([]);
  });

  it('is never taken for markup', () => {
    const root = shown(`${MARKUP} <a href="javascript:alert(1)">x</a> &amp;`);
    expect(root.querySelectorAll('img, a')).to.have.length(0);
    expect(textOf(the(root, 'p'))).to.equal(`${MARKUP} <a href="javascript:alert(1)">x</a> &amp;`);
  });

  it('has links that read from left to right, and tell nobody where they are', () => {
    const link = the<HTMLAnchorElement>(shown('الرابط https://a.example/b هنا'), 'a');
    expect(link.dir).to.equal('ltr');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  const addresses: readonly [text: string, ...found: [address: string, href: string][]][] = [
    ['See https://a.example.', ['https://a.example', 'https://a.example/']],
    ['https://a.example/b?c=d&e=f#g, and', ['https://a.example/b?c=d&e=f#g', 'https://a.example/b?c=d&e=f#g']],
    ['HTTP://A.example/', ['HTTP://A.example/', 'http://a.example/']],
    ['www.a.example/b!', ['www.a.example/b', 'https://www.a.example/b']],
    ['(https://a.example/b)', ['https://a.example/b', 'https://a.example/b']],
    ['(s. https://a.example/B_(c)).', ['https://a.example/B_(c)', 'https://a.example/B_(c)']],
    ['[https://a.example/b]', ['https://a.example/b', 'https://a.example/b']],
    ['https://a.example/)))))))', ['https://a.example/', 'https://a.example/']],
    ['"https://a.example/b"', ['https://a.example/b', 'https://a.example/b']],
    ['„https://a.example/b“', ['https://a.example/b', 'https://a.example/b']],
    ['<https://a.example/b>', ['https://a.example/b', 'https://a.example/b']],
    ['https://a.example/b…', ['https://a.example/b', 'https://a.example/b']],
    ['https://a.example/b😀', ['https://a.example/b', 'https://a.example/b']],
    ['https://münchen.example/', ['https://münchen.example/', 'https://xn--mnchen-3ya.example/']],
    ['https://a.example/العمل، ثم', ['https://a.example/العمل', 'https://a.example/%D8%A7%D9%84%D8%B9%D9%85%D9%84']],
    ['请看https://a.example/路，谢谢', ['https://a.example/路', 'https://a.example/%E8%B7%AF']],
    ['（https://a.example/b）。', ['https://a.example/b', 'https://a.example/b']],
    ['https://a.example:8080/b-', ['https://a.example:8080/b-', 'https://a.example:8080/b-']],
    [
      'https://a.example https://b.example',
      ['https://a.example', 'https://a.example/'],
      ['https://b.example', 'https://b.example/'],
    ],
  ];
  for (const [text, ...found] of addresses) {
    it(`finds what is meant in: ${text}`, () => {
      expect(links(text)).to.deep.equal(found);
      expect(shown(text).textContent.trim()).to.equal(text);
    });
  }

  for (const text of [
    'javascript:alert(1)',
    'javascript://a.example/%0aalert(1)',
    'data:text/html,https',
    'mailto:a@b.example',
    'ftp://a.example',
    'https://',
    'http://.',
    'https://?',
    'http://[bad',
    'https://bank.example@evil.example/',
    'https://user:word@a.example/',
    'info@www.a.example',
    'awww.a.example',
    'www.',
    'www..a',
    'www.a',
    `https://a.example/${'b'.repeat(3000)}`,
  ]) {
    it(`finds no link in: ${text.slice(0, 40)}`, () => {
      expect(links(text)).to.deep.equal([]);
      expect(shown(text).textContent.trim()).to.equal(text);
    });
  }

  it('ends a link where the direction of writing is turned', () => {
    expect(links('https://a.example/\u202egnp.exe')).to.deep.equal([['https://a.example/', 'https://a.example/']]);
  });

  it('leads only to the web, and loses nothing, whatever the text', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      'www.',
      'a.example',
      'javascript:',
      '/',
      '(',
      ')',
      '[',
      ']',
      '.',
      ',',
      '@',
      ' ',
      '\n',
      '\u202e',
      '<b>',
      '&amp;',
      '"',
      'ü',
      '路',
      '😀',
      '\ud83d',
    );
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const root = shown(written);
        for (const link of root.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
        expect(root.querySelectorAll('p > :not(a, br)')).to.have.length(0);
        expect(root.textContent.replace(/\s/g, '')).to.equal(written.replace(/\s/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  for (const [what, text] of [
    ['letters', 'x'.repeat(1_000_000)],
    ['one address', `https://a.example/${'b'.repeat(1_000_000)}`],
    ['brackets', `https://a.example/${'('.repeat(500_000)}${')'.repeat(500_000)}`],
    ['beginnings of addresses', 'http://'.repeat(150_000)],
    ['words that begin with www.', ' www.'.repeat(200_000)],
    ['addresses', 'https://a.example '.repeat(60_000)],
    ['returns', '\n\r'.repeat(500_000)],
    ['lines', 'a\n'.repeat(500_000)],
  ] as const) {
    it(`of a million characters is shown in part: ${what}`, () => {
      const root = shown(text);
      expect(root.textContent.length).to.be.below(70_000);
    });
  }
});
