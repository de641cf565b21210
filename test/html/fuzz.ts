/**
 * Random content, made of nasty pieces, and what must hold for each: the same for the few cases of each push and for the many on demand.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanContent } from '../../src/html/cms-content.js';
import { notAllowed, OPTIONS, parsedAgain } from './allow-list.js';

const clean = (html: string) => cleanContent(html, OPTIONS);

const HARMLESS =
  'b em strong span u s small mark q cite sub sup div section blockquote pre h1 h2 h4 ul ol li article'.split(' ');
const STRUCTURE =
  'table tbody tr td th caption colgroup col thead p a details summary dl dt dd br hr img ruby rt rp address main nav'.split(
    ' ',
  );
const NASTY =
  `script style svg math foreignObject mtext mi mglyph annotation-xml desc title template noscript textarea xmp plaintext iframe noembed noframes
  select option optgroup button form input object embed video audio source picture base link meta html head body frameset frame data x-y x-iframe x-style
  font center marquee nobr listing menu dialog slot isindex image keygen portal use animate set`.split(/\s+/);

const VALUES = [
  '',
  'a',
  '0',
  '2',
  '65534',
  'rtl',
  'javascript:hacked()',
  '&#106;avascript:hacked()',
  ' java\nscript:hacked()',
  'data:text/html,<script>hacked()</script>',
  'https://example.org/?a=b&c#d',
  '//evil.example/x',
  '/media/a.png',
  'mailto:a@b.example?subject=c',
  'tel:+49%2089%201',
  'https://player.vimeo.com/video/1',
  'https://www.youtube.com/embed/aqz-KE-bpKQ',
  'https://maps.example/embed',
  'contact-card',
  'video',
  'video-box button table-box rich-text',
  'display: none',
  'color: red; background: url(//evil.example/x)',
  '"><img src=x onerror=hacked()>',
  "'><img src=x onerror=hacked()>",
  '--><img src=x onerror=hacked()>',
  '</style><img src=x onerror=hacked()>',
  '</title></textarea></noscript></svg><img src=x onerror=hacked()>',
  '`onerror=hacked()',
  '‮evil‏',
  '\0',
  'body',
  'attributes',
];
const NAMES =
  `href src title class id name style dir lang translate width height colspan rowspan span scope headers start type value reversed open datetime alt
  onerror onload onclick onfocus data-x data-style aria-label role tabindex srcset srcdoc xlink:href action formaction background slot part is form for
  shadowrootmode http-equiv content hidden contenteditable autofocus popover constructor __proto__ x`.split(/\s+/);
const TEXTS = [
  'a',
  'word ',
  ' ',
  '\n',
  'ا',
  '‮',
  '&lt;b&gt;',
  '&amp;lt;',
  '<',
  '>',
  '"',
  ']]>',
  '-->',
  '&nbsp;',
  'x < y',
  '&#0;',
  '\uD800',
];
const COMMENTS = [
  '<!--a-->',
  '<!-->',
  '<!--->',
  '<!-- --!>',
  '<!--<img src=x onerror=hacked()>-->',
  '<![CDATA[<b>]]>',
  '<?php a ?>',
  '<!doctype html>',
  '</>',
  '</p>',
  '</br>',
];

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HARMLESS) },
  { weight: 3, arbitrary: fc.constantFrom(...STRUCTURE) },
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
);
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.constantFrom('"', "'", ''))
  .map(([key, value, quote]) => `${key}=${quote}${quote ? value.replaceAll(quote, '') : value}${quote}`);
const attributes = fc.array(attribute, { maxLength: 3 }).map((all) => all.map((each) => ` ${each}`).join(''));
const open = fc.tuple(name, attributes).map(([tag, more]) => `<${tag}${more}>`);
const close = name.map((tag) => `</${tag}>`);
const text = fc.constantFrom(...TEXTS);
const comment = fc.constantFrom(...COMMENTS);

/** Elements in elements, each closed. */
const tree = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    comment,
    fc.tuple(name, attributes, tie('tree')).map(([tag, more, inner]) => `<${tag}${more}>${inner}</${tag}>`),
  ),
  tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).tree;

/** Beginnings and ends in any order. */
const soup = fc.array(fc.oneof(open, open, close, text, comment), { maxLength: 30 }).map((pieces) => pieces.join(''));

/** What changes its meaning when it is parsed again: foreign namespaces and raw text, around something that bites. */
const mutation = fc
  .array(fc.constantFrom(...NASTY.slice(0, 21), 'table', 'p', 'a', 'b', 'li', 'h2', 'td'), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((tags) =>
    fc.tuple(fc.constant(tags), fc.constantFrom(...VALUES), fc.nat({ max: tags.length }), fc.boolean()).map(
      ([names, value, ends, inStyle]) =>
        names.map((tag) => `<${tag}>`).join('') +
        (inStyle ? '<style><!--' : '') +
        `<a title="${value.replaceAll('"', '&quot;')}">x</a>` +
        names
          .slice(0, ends)
          .map((tag) => `</${tag}>`)
          .join('') +
        '<img src=x onerror=hacked()>',
    ),
  );

/** Only what editors may write, nested as they like. */
const harmless = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('a', 'word ', 'ا', '&lt;b&gt;', ' '),
    fc.tuple(fc.constantFrom(...HARMLESS), tie('tree')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
  tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).tree;

const GENERATORS = {
  trees: tree,
  'pieces in any order': soup,
  'nests that mutate': mutation,
  'what editors write': harmless,
};

/** A suite over so many cases of all kinds together. */
export function fuzz(cases: number): void {
  describe(`${cases} random contents`, () => {
    for (const [kind, generator] of Object.entries(GENERATORS)) {
      it(`hold nothing that may not be there, also after a second parse; cleaned twice they read the same: ${kind}`, () => {
        fc.assert(
          fc.property(generator, (html) => {
            const content = clean(html);
            expect(notAllowed(content)).to.deep.equal([]);
            expect(notAllowed(parsedAgain(content))).to.deep.equal([]);
            expect(visible(clean(content.innerHTML))).to.deep.equal(visible(content));
          }),
          { numRuns: cases / 4 },
        );
      }).timeout(300_000);
    }

    it('lose no word of what editors write', () => {
      fc.assert(
        fc.property(harmless, (html) => {
          expect(wordsOf(clean(html))).to.equal(wordsOf(new DOMParser().parseFromString(html, 'text/html').body));
        }),
        { numRuns: cases / 4 },
      );
    }).timeout(300_000);
  });
}

/** What a reader has of it. */
function visible(content: HTMLElement) {
  return {
    words: wordsOf(content),
    links: [...content.querySelectorAll('a')].map(({ href }) => href),
    pictures: [...content.querySelectorAll('img')].map(({ src }) => src),
    headings: [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (each) => `${each.localName} ${wordsOf(each)}`,
    ),
    entries: content.querySelectorAll('li').length,
    cells: content.querySelectorAll('td, th').length,
  };
}

/** Spaces aside: the parser moves those between the parts of tables and lists. */
function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, '');
}
