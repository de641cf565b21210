import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { adviceFor, advise } from '../../src/elements/attribute-advice.js';
import { adviceSentence } from '../../src/features/diagnosis/attribute-sentence.js';
import { CHOICES, WITHOUT_EFFECT, WORD_LISTS } from '../../src/model/attribute-values.js';
import { PANEL_ATTRIBUTES } from '../../src/elements/panel-properties.js';
import { consoleLines, leavePage } from '../support/page.js';
import { closePanels, openPanel } from '../support/panel.js';
import { sideOpener } from '../support/side.js';

const SMALLER = ['integreat-event-list', 'integreat-news-list', 'integreat-search-box', 'integreat-region-picker'];

/** An element with these attributes, as a parser would make it. */
function element(attributes: Readonly<Record<string, string>>, name = 'integreat-panel'): Element {
  const made = document.createElement(name);
  for (const [each, value] of Object.entries(attributes)) {
    try {
      made.setAttribute(each, value);
    } catch {
      // only a parser may make such a name
      const parsed = new DOMParser().parseFromString(`<p ${each}="${value}">`, 'text/html').querySelector('p')!;
      made.setAttributeNode(parsed.removeAttributeNode(parsed.attributes[0]!));
    }
  }
  return made;
}

function tag(attributes: Readonly<Record<string, string>>): HTMLScriptElement {
  return element(attributes, 'script') as HTMLScriptElement;
}

const sentences = (attributes: Readonly<Record<string, string>>, name?: string) =>
  adviceFor(element(attributes, name), null).map(adviceSentence);

/** A panel as the loader places it. */
function placed(attributes: Readonly<Record<string, string>>) {
  const known = Object.entries(attributes).map(([name, value]) => [name.replace('data-', ''), value] as const);
  return adviceFor(
    element(Object.fromEntries(known.filter(([name]) => PANEL_ATTRIBUTES.includes(name)))),
    tag(attributes),
  ).map(adviceSentence);
}

describe('advice on attributes', () => {
  before(() => Promise.all(SMALLER.map((name) => customElements.whenDefined(name))));
  afterEach(leavePage);

  it('is none where nothing is wrong', () => {
    expect(
      sentences({
        region: 'lindenfurt',
        language: 'auto',
        features: 'search  print',
        theme: 'dark',
        'heading-level': '3',
        'report-queries': '',
        'image-hosts': 'images.example.org cdn.example:8443',
        'map-tiles': 'https://tiles.example.org/{z}/{x}/{y}.png',
        loading: '',
      }),
    ).to.be.empty;
  });

  it('is a code, what was written, what was meant, and what counts', () => {
    expect(adviceFor(element({ theme: 'drak' }), null)).to.deep.equal([
      { attribute: 'theme', written: 'drak', advice: 'unknown-value', nearest: 'dark', used: 'auto' },
    ]);
  });

  it('is none for an element that is not defined, or none of ours', () => {
    expect(sentences({ langauge: 'de' }, 'integreat-nothing')).to.be.empty;
    expect(sentences({ langauge: 'de' }, 'p')).to.be.empty;
  });

  describe('that are unknown', () => {
    for (const [written, meant] of [
      ['langauge', 'language'],
      ['lang-uage', 'language'],
      ['headinglevel', 'heading-level'],
      ['linktarget', 'link-target'],
      ['regoin', 'region'],
      ['target', 'link-target'],
      ['queries', 'report-queries'],
      ['locale', 'language'],
      ['slug', 'region'],
      ['language-code', 'language'],
    ] as const) {
      it(`names "${meant}" for "${written}"`, () =>
        expect(sentences({ [written]: 'x' })).to.deep.equal([
          `attribute "${written}" is unknown: did you mean "${meant}"?`,
        ]));
    }

    it('names nothing where nothing is near', () => {
      expect(sentences({ zebra: '' })).to.deep.equal(['attribute "zebra" is unknown']);
    });

    it('says that names with "data-" are for script tags', () => {
      expect(sentences({ 'data-region': 'lindenfurt' })).to.deep.equal([
        'attribute "data-region" is for script tags: on the element it is "region"',
      ]);
      expect(sentences({ 'data-region': 'a', region: 'b', 'data-theme': 'dark', 'data-regoin': 'c' })).to.be.empty;
    });

    it('leaves what HTML, frameworks and extensions put there', () => {
      const names =
        'id class style lang dir title hidden slot part exportparts is nonce popover elementtiming tabindex role inert itemprop aria-label data-x onclick onintegreat-ready _ngcontent-abc-1 _nghost-c2 ng-version ng-reflect-region v-cloak data-v-1a2b x-data hx-get wire:key :region @click [region] #panel v-bind:region x-on:click.prevent jsaction jscontroller suppresshydrationwarning cz-shortcut-listen bis_skin_checked xml:lang on:click q:id astro-cid client:load heading_level b.c';
      for (const name of names.split(' ')) expect(sentences({ [name]: 'x' }), name).to.be.empty;
    });

    it('knows what each smaller element has', () => {
      const own = { for: 'a', region: 'b', target: '/c', limit: '3', 'heading-level': '2' };
      for (const name of SMALLER) {
        expect(sentences(own, name)).to.be.empty;
        expect(sentences({ limt: '3', theme: 'dark' }, name)).to.deep.equal([
          'attribute "limt" is unknown: did you mean "limit"?',
          'attribute "theme" is unknown',
        ]);
      }
    });
  });

  describe('of a script tag', () => {
    it('names ours where a name is nearly one', () => {
      expect(placed({ 'data-region': 'lindenfurt', 'data-langauge': 'de' })).to.deep.equal([
        'attribute "data-langauge" is unknown: did you mean "data-language"?',
      ]);
      expect(
        placed({ 'data-region': 'a', 'data-headinglevel': '3', 'data-traget': '#a', 'data-lang': 'de' }),
      ).to.have.length(3);
    });

    it('leaves what consent tools and optimisers put there', () => {
      const names =
        'data-category data-cookieconsent data-consent-category data-cmplz-src data-service data-name data-src data-type data-cfasync data-code data-node data-post data-app data-module data-reason data-version data-no-optimize data-ezscrex data-borlabs-cookie-script-blocker-id data-usercentrics data-purposes data-vendor data-wp-strategy data-trigger data-loader data-shop async defer src type crossorigin integrity';
      expect(placed(Object.fromEntries(names.split(' ').map((name) => [name, 'x'])))).to.be.empty;
    });

    it('says values under the name that stands in the page', () => {
      expect(placed({ 'data-region': 'a', 'data-theme': 'drak' })[0]).to.contain('data-theme="drak" is unknown');
    });
  });

  describe('with values that are unknown', () => {
    for (const [attributes, expected] of [
      [{ theme: 'drak' }, 'theme="drak" is unknown: did you mean "dark"? Used meanwhile: "auto"'],
      [{ theme: 'dark-mode' }, 'theme="dark-mode" is unknown: did you mean "dark"? Used meanwhile: "auto"'],
      [{ theme: 'sepia' }, 'theme="sepia" is unknown (known: auto, light, dark). Used meanwhile: "auto"'],
      [{ loading: 'eagre' }, 'loading="eagre" is unknown: did you mean "eager"? Used meanwhile: "visible"'],
      [{ 'link-target': '_blank' }, 'link-target="_blank" is unknown: did you mean "blank"? Used meanwhile: "self"'],
      [{ worker: 'of' }, 'worker="of" is unknown: did you mean "off"? Used meanwhile: "auto"'],
      [{ 'heading-level': 'h3' }, 'heading-level="h3" is unknown: did you mean "3"? Used meanwhile: "2"'],
      [{ 'heading-level': '9' }, 'heading-level="9" is unknown: did you mean "6"? Used meanwhile: "2"'],
      [{ 'heading-level': '2.5' }, 'heading-level="2.5" is unknown: did you mean "3"? Used meanwhile: "2"'],
      [{ 'heading-level': 'high' }, 'heading-level="high" is unknown. Used meanwhile: "2"'],
      [{ features: 'serch print' }, 'features: the word "serch" is unknown: did you mean "search"?'],
      [{ features: 'comments' }, 'features: the word "comments" is unknown, and is ignored'],
      [{ features: 'search,print' }, 'features="search,print": words are separated by blanks: "search print"'],
      [{ languages: 'de, en;ar' }, 'languages="de, en;ar": words are separated by blanks: "de en ar"'],
      [{ 'report-queries': 'false' }, 'report-queries="false" is on: to be off, the attribute must not be there'],
      [
        { 'image-hosts': 'https://images.example.org/a' },
        'image-hosts: "https://images.example.org/a" is no host: did you mean "images.example.org"?',
      ],
      [
        { 'image-hosts': 'Images.example.org' },
        'image-hosts: "Images.example.org" is no host: did you mean "images.example.org"?',
      ],
      [{ 'image-hosts': '*.example.org' }, 'image-hosts: "*.example.org" is no host, and is ignored'],
      [
        { 'map-tiles': 'https://{s}.tiles.example.org/{z}/{x}/{y}.png' },
        'map-tiles="https://{s}.tiles.example.org/{z}/{x}/{y}.png" is no server of map tiles: did you mean "https://tiles.example.org/{z}/{x}/{y}.png"?',
      ],
      [
        { 'map-tiles': 'https://tiles.example.org' },
        'map-tiles="https://tiles.example.org" is no server of map tiles: write it like https://tiles.example.org/{z}/{x}/{y}.png',
      ],
    ] as const) {
      it(`${Object.entries(attributes).join()}: ${expected}`, () =>
        expect(sentences(attributes)).to.deep.equal([expected]));
    }

    it('has nothing against blanks and nothing', () => {
      expect(sentences({ 'heading-level': ' 3 ', worker: '', features: '' })).to.be.empty;
    });

    for (const [limit, nearest] of [
      ['0', '1'],
      ['-3', '3'],
      ['3 entries', '3'],
      ['ten', null],
    ] as const) {
      it(`limit="${limit}" of a list`, () => {
        const [advice] = adviceFor(element({ limit }, 'integreat-news-list'), null);
        expect(advice).to.deep.equal({
          attribute: 'limit',
          written: limit,
          advice: 'unknown-value',
          nearest,
          used: null,
        });
      });
    }
  });

  describe('that this version does nothing with', () => {
    it('says so, unless they change nothing', () => {
      for (const name of WITHOUT_EFFECT) {
        expect(sentences({ [name]: 'always' })).to.deep.equal([`attribute "${name}" has no effect in this version`]);
      }
      expect(sentences({ simple: '' })).to.have.length(1);
      expect(sentences({ snapshot: '', 'translation-notice': 'auto' })).to.be.empty;
    });
  });

  describe('that are set later', () => {
    afterEach(closePanels);

    /** The lines for the console, as soon as there are so many. */
    async function linesOf(lines: readonly string[], count: number): Promise<readonly string[]> {
      while (lines.length < count) await nextFrame();
      return lines;
    }

    it('is said of a panel, also of what nothing is rendered for', async () => {
      const lines = consoleLines();
      const { panel } = await openPanel();
      await panel.navigate('/');
      expect(lines).to.be.empty;
      panel.setAttribute('langauge', 'de');
      expect(await linesOf(lines, 1)).to.deep.equal([
        '[integreat-panel] attribute "langauge" is unknown: did you mean "language"?',
      ]);
      panel.setAttribute('theme', 'drak');
      expect((await linesOf(lines, 2))[1]).to.contain('theme="drak" is unknown');
      panel.removeAttribute('langauge');
      panel.setAttribute('langauge', 'en');
      panel.setAttribute('featurs', 'search');
      expect((await linesOf(lines, 3))[2], 'each once').to.contain('did you mean "features"');
    });

    it('is said of a panel that has left the page and come back', async () => {
      const lines = consoleLines();
      const { panel } = await openPanel();
      await panel.navigate('/');
      const place = panel.parentElement!;
      panel.remove();
      await nextFrame();
      place.append(panel);
      await panel.updateComplete;
      panel.setAttribute('rooot', 'wohnen');
      expect((await linesOf(lines, 1))[0]).to.contain('did you mean "root"');
    });

    it('is said of a list of events', async () => {
      const lines = consoleLines();
      const list = await (await sideOpener('integreat-event-list').openAlone()).ready();
      expect(lines).to.be.empty;
      list.element.setAttribute('langauge', 'de');
      expect(await linesOf(lines, 1)).to.deep.equal([
        '[integreat-panel] <integreat-event-list>: attribute "langauge" is unknown: did you mean "language"?',
      ]);
    });
  });

  describe('on the console', () => {
    it('is said once, however many elements have the same', () => {
      const lines = consoleLines();
      for (let time = 0; time < 3; time++) advise(element({ langwage: 'de' }), null);
      expect(lines).to.deep.equal(['[integreat-panel] attribute "langwage" is unknown: did you mean "language"?']);
    });

    it('names the smaller element that it is about', () => {
      const lines = consoleLines();
      advise(element({ limitt: '3' }, 'integreat-event-list'), null);
      expect(lines[0]).to.equal(
        '[integreat-panel] <integreat-event-list>: attribute "limitt" is unknown: did you mean "limit"?',
      );
    });

    it('ends after a hundred lines', () => {
      const lines = consoleLines();
      advise(element(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`zebra${index}`, '']))), null);
      expect(lines.length).to.be.within(50, 100);
    });
  });

  it('shows what was written as text that can be seen, and not all of it', () => {
    const [sentence] = sentences({ theme: `<b>\u202e\n${'x'.repeat(100_000)}` });
    expect(sentence).to.contain('<b>\\u{202e}').and.to.have.length.below(400);
  });

  it('takes any value of any attribute', () => {
    const names = [...PANEL_ATTRIBUTES, ...Object.keys(CHOICES), ...Object.keys(WORD_LISTS), 'limit'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 40 }), (name, value) => {
        for (const host of ['integreat-panel', 'integreat-event-list']) {
          for (const sentence of sentences({ [name]: value }, host))
            expect(sentence).to.be.a('string').and.not.match(/\n/);
        }
      }),
    );
  });

  it('takes any name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), (name) => {
        expect(sentences({ [name]: '' })).to.be.an('array');
        expect(placed({ [`data-${name}`]: '' })).to.be.an('array');
      }),
    );
  });
});
