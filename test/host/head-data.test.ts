import { expect } from '@open-wc/testing';
import { HeadData } from '../../src/host/head-data.js';

const EVENT = { '@context': 'https://schema.org', '@type': 'Event', name: 'Sommerfest' };
const PLACE = { '@context': 'https://schema.org', '@type': 'Place', name: 'Bücherei' };

const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];

/** What a search engine reads. */
const read = () => scripts().map((script) => JSON.parse(script.text) as unknown);

describe('structured data in the head', () => {
  let before: string;
  let made: HeadData[];
  const panel = () => {
    const data = new HeadData();
    made.push(data);
    return data;
  };
  beforeEach(() => {
    made = [];
    before = document.head.innerHTML;
  });
  afterEach(() => {
    for (const data of made) data.remove();
    expect(document.head.innerHTML, 'the head afterwards').to.equal(before);
  });

  it('is one script that is never run, in the head', () => {
    panel().show(EVENT);
    expect(read()).to.deep.equal([EVENT]);
    expect(scripts()[0]!.parentElement === document.head).to.be.true;
  });

  it('is nothing before something is shown', () => {
    panel();
    expect(read()).to.deep.equal([]);
  });

  it('is replaced by what is shown next', () => {
    const data = panel();
    data.show(EVENT);
    data.show(PLACE);
    expect(read()).to.deep.equal([PLACE]);
  });

  it('stays where it is when the same is shown again', () => {
    const data = panel();
    data.show(EVENT);
    const [script] = scripts();
    data.show({ ...EVENT });
    expect(scripts()).to.have.length(1);
    expect(scripts()[0] === script).to.be.true;
  });

  for (const nothing of [null, undefined]) {
    it(`is taken away by ${nothing}`, () => {
      const data = panel();
      data.show(EVENT);
      data.show(nothing);
      expect(read()).to.deep.equal([]);
      data.show(EVENT);
      expect(read(), 'and comes again').to.deep.equal([EVENT]);
    });
  }

  it('can be removed, also twice, and also where the page has done so before', () => {
    const data = panel();
    data.remove();
    data.show(EVENT);
    scripts()[0]!.remove();
    data.remove();
    data.remove();
    expect(read()).to.deep.equal([]);
    data.show(EVENT);
    expect(read()).to.deep.equal([EVENT]);
  });

  describe('can’t be ended or broken', () => {
    const TITLES = {
      'an end tag': '</script><script>window.hacked = true</script>',
      'an end tag in capitals, with a blank': '</SCRIPT ><img src=x onerror="window.hacked = true">',
      'the begin of a comment': '<!-- <script>',
      'the end of a comment': '--> <script>window.hacked = true</script>',
      'a CDATA section': ']]><![CDATA[',
      'quotes and backslashes': '"}\\"</script>\\',
      'what is escaped already': '\\u003c/script> &lt;/script&gt;',
      'ends of lines': 'a\u2028b\u2029c\n\r\0',
      'half a letter': '\ud83d',
      'bidi marks': '\u202e\u2066a',
    };
    for (const [what, title] of Object.entries(TITLES)) {
      it(`by ${what} in a title`, () => {
        panel().show({ name: title, [title]: [{ deep: title }] });
        expect(read()).to.deep.equal([{ name: title, [title]: [{ deep: title }] }]);
        expect(scripts()[0]!.text).to.not.contain('<');
        expect('hacked' in window).to.be.false;
      });

      it(`by ${what} in a title, when the page is saved and read again`, () => {
        panel().show({ name: title });
        const wellFormed = JSON.parse(JSON.stringify({ name: title })) as unknown;
        const saved = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
        const found = [...saved.querySelectorAll('script[type="application/ld+json"]')];
        expect(found.map((script) => JSON.parse(script.textContent) as unknown)).to.deep.equal([wellFormed]);
      });
    }
  });

  it('touches nothing else in the head, its own kind included', () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.text = '{"@type":"Organization"}';
    document.head.append(own);
    const held = [...document.head.childNodes];
    const changes = new MutationObserver(() => undefined);
    changes.observe(document.head, { subtree: true, childList: true, characterData: true, attributes: true });
    const data = panel();
    data.show(EVENT);
    data.show(PLACE);
    const [shown] = scripts().slice(-1);
    data.show(null);
    const touched = changes
      .takeRecords()
      .flatMap(({ target, addedNodes, removedNodes }) => [
        ...(target === document.head ? [] : [target]),
        ...addedNodes,
        ...removedNodes,
      ]);
    changes.disconnect();
    expect(touched).to.have.length(4);
    expect(touched.every((node) => !held.includes(node as ChildNode))).to.be.true;
    expect(touched.at(-1) === shown).to.be.true;
    expect([...document.head.childNodes].every((node, at) => node === held[at])).to.be.true;
    own.remove();
  });

  it('of two panels side by side stands side by side', () => {
    const [first, second] = [panel(), panel()];
    first.show(EVENT);
    second.show(EVENT);
    expect(read()).to.deep.equal([EVENT, EVENT]);
    first.show(PLACE);
    expect(read()).to.have.deep.members([EVENT, PLACE]);
    second.show(null);
    expect(read()).to.deep.equal([PLACE]);
    second.remove();
    expect(read()).to.deep.equal([PLACE]);
  });
});
