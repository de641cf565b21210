import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../src/search/text.js';

function tables(groups: Readonly<Record<string, readonly (readonly [html: string, text: string])[]>>) {
  for (const [what, table] of Object.entries(groups)) {
    describe(what, () => {
      for (const [html, text] of table) it(html, () => expect(plainText(html)).to.equal(text));
    });
  }
}

describe('the text of HTML', () => {
  tables({
    'has blocks on lines of their own': [
      ['<p>a</p><p>b</p>', 'a\nb'],
      ['<p>a</p>\r\n\r\n<p>b</p>\n', 'a\nb'],
      ['<h2>a</h2>b<h3>c</h3>', 'a\nb\nc'],
      ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', 'a\nb\nc'],
      ['a<br>b<br/>c<br />d', 'a\nb\nc\nd'],
      ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
      ['<DIV>a</DIV><DIV\nCLASS="x">b</DIV\n>c', 'a\nb\nc'],
      ['<details><summary>a</summary>b</details>', 'a\nb'],
      ['<button>a</button><button>b</button>', 'a\nb'],
      ['<p></p><p> </p><p>a</p><p>&nbsp;</p>', 'a'],
    ],
    'has nothing in place of inline tags': [
      ['a<b>b</b>c', 'abc'],
      ['<a href="/x" title="y">a</a>, <em>b</em>', 'a, b'],
      ['Kinder<wbr>geld', 'Kindergeld'],
      ['a<img src="x.png" alt="y">b', 'ab'],
      ['a <b> b </b> c', 'a b c'],
      ...'abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u'
        .split(' ')
        .map((name) => [`a<${name}>b</${name}>c`, 'abc'] as const),
    ],
    'has white space as single blanks': [
      ['  a \t b  ', 'a b'],
      ['a\u00a0 \u00a0b', 'a b'],
      ['<p> a </p> <p> b </p>', 'a\nb'],
      ['<p>a\n  b</p>', 'a b'],
    ],
    'has references as what they stand for': [
      ['&amp; &lt;b&gt; &quot;a&quot; &apos;', '& <b> "a" \''],
      ['M&uuml;ll &Auml;rzte Stra&szlig;e', 'Müll Ärzte Straße'],
      ['&eacute;t&eacute; &Agrave; &ocirc; &ccedil; &ntilde; &Aring;', 'été À ô ç ñ Å'],
      ['&oslash; &aelig; &euro; &sect; &deg; &bdquo;a&ldquo; &ndash; &hellip;', 'ø æ € § ° „a“ – …'],
      ['a&nbsp;b&nbsp; c', 'a b c'],
      ['a&shy;b', 'a\u00adb'],
      ['&#228;&#xE4;&#Xe4;&#0228;', 'ääää'],
      ['&#x1F600; &#128512;', '😀 😀'],
      ['&AMP;&NBSP;&LT;', '& <'],
      ['&amp', '&'],
      ['&amp;lt;', '&lt;'],
      ['&uuml', 'ü'],
    ],
    'has broken references as they are': [
      ['a & b', 'a & b'],
      ['&', '&'],
      ['&;', '&;'],
      ['&#;', '&#;'],
      ['&#x;', '&#x;'],
      ['&#0;', '&#0;'],
      ['&#xD800;', '&#xD800;'],
      ['&#xDFFF;', '&#xDFFF;'],
      ['&#x110000;', '&#x110000;'],
      ['&#99999999;', '&#99999999;'],
      ['&nothing;', '&nothing;'],
      ['R&D', 'R&D'],
      ['&constructor;', '&constructor;'],
      ['&valueOf;', '&valueOf;'],
      ['&prototype;', '&prototype;'],
      ['&toString;', '&toString;'],
      ['&avalueOf;', '&avalueOf;'],
    ],
    'lacks what nobody sees': [
      ['a<script>if (b < c) d()</script>e', 'ae'],
      ['a<SCRIPT type="x">b</Script >c', 'ac'],
      ['a<script>"</scripts>"</script>b', 'ab'],
      ['a<script>b("<script c>")</script>d', 'ad'],
      ['<style>p > b { color: red }</style>a', 'a'],
      ['<head><title>a</title></head>b', 'b'],
      ['<svg viewBox="0 0 1 1"><text>a</text></svg>b', 'b'],
      ['<iframe src="x">a</iframe>b<noscript>c</noscript>', 'b'],
      ['<select><option>a</option></select>b<textarea>c</textarea>', 'b'],
      ['a<!-- b <p>c</p> -- > d -->e', 'ae'],
      ['a<!---->b', 'ab'],
      ['<!DOCTYPE html>a<?xml version="1.0"?>b', 'ab'],
      ['<p style="display: none">a<b>b</b></p>c', 'c'],
      ["a<span STYLE='color:red;DISPLAY:none'>b</span>c", 'ac'],
      ['<p data-style="display: none">a</p>', 'a'],
      ['<p style="display: block">a</p>', 'a'],
      ['<p title="display: none">a</p>', 'a'],
    ],
    'lacks what nobody sees, and nothing behind it': [
      ['<div style="display: none">a<div>b</div>c</div>d', 'd'],
      ['<svg>a<svg>b</svg>c</svg>d', 'd'],
      ['<div style="display:none"><div style="display:none">a</div></div>b', 'b'],
      ['<img style="display: none">a', 'a'],
      ['<input style="display: none"/>a', 'a'],
      ['<br style="display:none">a', 'a'],
      ['<svg/>a', 'a'],
    ],
    'ends a tag behind its quoted values': [
      ['<a href="x>y">a</a>', 'a'],
      ["<a title='\">'>a</a>", 'a'],
      ['<img alt="5 > 3" src="x">a', 'a'],
      ['<p title="a" b>"c"</p>', '"c"'],
      ['<p title=a"b>c</p>d"e', 'c\nd"e'],
    ],
    'has < as text where it begins no tag': [
      ['a < b', 'a < b'],
      ['1<2', '1<2'],
      ['<', '<'],
      ['a<', 'a<'],
      ['<3 <<p>a</p>', '<3 <\na'],
      ['a > b', 'a > b'],
    ],
    'ends with what is not closed': [
      ['a<b', 'a'],
      ['a<b title="c>d</b>e', 'a'],
      ['a<!-- b', 'a'],
      ['a<!', 'a'],
      ['a<script>b', 'a'],
      ['a<script>b</script', 'a'],
      ['<p style="display:none">a', ''],
      ['', ''],
    ],
  });
});

describe('hostile HTML takes no longer than any other', () => {
  for (const [piece, text] of [
    ['<', '<'],
    ['</', '</'],
    ['<a ', ''],
    ['<a "', ''],
    ['<a href="', ''],
    ['<a =', ''],
    ['</p', ''],
    ['<!', ''],
    ['<!--', ''],
    ['<!-- -->', ''],
    ['<script', ''],
    ['<script>', ''],
    ['<script></script', ''],
    ['<svg>', ''],
    ['<p style="', ''],
    ['<p style="display', ''],
    ['<p style="display:none">', ''],
    ['<p style="display:none"></p>', ''],
    ['<div style="display:none"></p>', ''],
    [`<${'a'.repeat(40)}`, ''],
    ['&', '&'],
    ['&amp', '&'],
    ['&#x', '&#x'],
    ['&#65', 'A'],
    ['a<b>', 'a'],
    [' \n', ''],
    [' ', ''],
    ['\u00a0', ''],
  ] as const) {
    it(`200,000 times ${JSON.stringify(piece)}`, () => {
      expect(plainText(piece.repeat(200_000)) === text.repeat(200_000)).to.be.true;
    });
  }
});

describe('the text of well-formed HTML', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aäßéعم居ж5'), minLength: 1, maxLength: 6 });
  const name = fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'b', 'em', 'span', 'a');
  const attributes = fc.constantFrom('', ' class="x"', " title='>'", ' hidden', '\n id=y', ' style="color: red"');
  const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
    html: fc
      .array(fc.oneof({ depthSize: 'small' }, word, tie('element')), { maxLength: 4 })
      .map((parts) => parts.join(' ')),
    element: fc.tuple(name, attributes, tie('html')).map(([tag, more, inner]) => `<${tag}${more}>${inner}</${tag}>`),
  }));
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  it('has its words in their order and no tag', () => {
    fc.assert(
      fc.property(html, (text) => {
        const plain = plainText(text);
        expect(words(plain)).to.deep.equal(words(text.replace(/<\/?[a-z][^'>]*(?:'>'[^>]*)?>/g, ' ')));
        expect(plain).not.to.match(/[<>]/);
      }),
      { numRuns: 200 },
    );
  });

  it('has no white space but single blanks and line ends', () => {
    fc.assert(
      fc.property(html, (text) => {
        expect(plainText(text)).not.to.match(/^\s|\s$|[^\S\n ]|\s\s/);
      }),
      { numRuns: 200 },
    );
  });

  it('is any text at all, when that is escaped', () => {
    const escaped = (text: string) => text.replace(/[&<]/g, (char) => `&#${char.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab<>&;#"\'/=! ') }), (text) => {
        expect(plainText(escaped(text))).to.equal(text.replace(/ +/g, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });
});
