import { expect } from '@open-wc/testing';
import { regionFilter, type RegionFilterProps } from '../../../src/features/regions/region-filter.js';
import { click, MARKUP, press, region, show, textOf, texts, the } from '../view.js';

const REGIONS = [
  region('augsburg', 'Stadt Augsburg'),
  region('lkaugsburg', 'Landkreis Augsburg'),
  region('weidenau', 'Stadt Weidenau'),
];

const USED = { reachesPage: false, isLeftToBrowser: false };
const LEFT_ALONE = { reachesPage: true, isLeftToBrowser: true };
const TYPED = { reachesPage: false, isLeftToBrowser: true };

/** The choice, and what a visitor has done with it. */
function choice(more: Partial<RegionFilterProps> = {}) {
  const acts: string[] = [];
  const props: RegionFilterProps = {
    regions: REGIONS,
    query: '',
    found: (more.regions ?? REGIONS).length,
    isGuess: false,
    more: 0,
    href: ({ slug }) => `https://integreat.app/${slug}/`,
    onPick: ({ slug }) => acts.push(`pick ${slug}`),
    onQuery: (query) => acts.push(`query "${query}"`),
    onMore: () => acts.push('more'),
    ...more,
  };
  const { root, update } = show(regionFilter(props));
  return {
    root,
    acts,
    again: (next: Partial<RegionFilterProps>) => update(regionFilter({ ...props, ...next })),
    field: the<HTMLInputElement>(root, 'input'),
    links: [...root.querySelectorAll('a')],
    status: () => textOf(the(root, '[role="status"]')),
  };
}

/** Whether the keyboard is there. */
const isAt = (element: Element | undefined) => document.activeElement === element;

describe('a choice of regions by name', () => {
  for (const [what, props] of Object.entries({
    'when nothing is typed': {},
    'with a marked region and more than it shows': { current: 'weidenau', more: 12 },
    'with what was found': { query: 'augs', found: 2 },
    'with a guess': { query: 'weidennau', found: 0, isGuess: true },
    'with nothing': { query: 'xyz', found: 0, isGuess: true, regions: [] },
    'in a box that scrolls': { regions: Array.from({ length: 40 }, (_, at) => region(`r${at}`, `Stadt ${at}`)) },
  })) {
    it(`is accessible ${what}`, async () => {
      await expect(choice(props).root).to.be.accessible();
    });
  }

  it('is a named field above a named list of links', () => {
    const { root, field } = choice();
    expect(field.labels?.[0]?.textContent).to.equal('Type the name of your municipality');
    expect(texts(root, 'ul[aria-label="Municipalities"] a[part="tile"]')).to.deep.equal([
      'Stadt Augsburg',
      'Landkreis Augsburg',
      'Stadt Weidenau',
    ]);
    expect(the<HTMLAnchorElement>(root, 'li:last-child a').href).to.equal('https://integreat.app/weidenau/');
    expect(the(root, '[part="region-picker"]').contains(field)).to.be.true;
  });

  it('marks the region that is shown, and no other', () => {
    const { root } = choice({ current: 'lkaugsburg' });
    expect(texts(root, '[aria-current="true"]')).to.deep.equal(['Landkreis Augsburg']);
    expect(root.querySelectorAll('[aria-current]')).to.have.length(1);
  });

  it('scrolls in a box of its own from nine regions on', () => {
    const some = (length: number) => Array.from({ length }, (_, at) => region(`r${at}`, `Stadt ${at}`));
    expect(choice({ regions: some(8) }).root.querySelector('.region-box') === null).to.be.true;
    expect(choice({ regions: some(9) }).root.querySelector('.region-box') === null).to.be.false;
  });

  it('shows names as text, whatever is in them', () => {
    const { root } = choice({ regions: [region('odd', MARKUP), region('bidi', '\u202Eevil')] });
    expect(root.querySelector('img') === null).to.be.true;
    expect(texts(root, 'li')).to.deep.equal([MARKUP, '\u202Eevil']);
    expect(root.querySelectorAll('li bdi')).to.have.length(2);
  });

  describe('says', () => {
    it('what is typed', () => {
      const { field, acts } = choice();
      field.value = 'augs';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(acts).to.deep.equal(['query "augs"']);
    });

    it('politely how many are found, and nothing where nothing is typed', () => {
      const { status, again } = choice();
      expect(status()).to.equal('');
      again({ query: 'augs', found: 17 });
      expect(status()).to.equal('Municipalities found: 17');
      again({ query: '  ' });
      expect(status()).to.equal('');
    });

    it('that there is none, and which are spelt alike', () => {
      const { root, status, again } = choice();
      again({ query: 'weidennau', found: 0, isGuess: true, regions: REGIONS.slice(2) });
      expect(status()).to.equal('There is no municipality “weidennau” here. Did you mean one of these?');
      expect(texts(root, 'ul[aria-label="Did you mean one of these?"] a')).to.deep.equal(['Stadt Weidenau']);
      again({ query: 'xyz', found: 0, isGuess: true, regions: [] });
      expect(status()).to.equal('There is no municipality “xyz” here.');
      expect(root.querySelector('ul') === null).to.be.true;
    });

    it('so of what is hostile or long too', () => {
      const { root, status } = choice({ query: MARKUP, found: 0, isGuess: true, regions: [] });
      expect(root.querySelector('img') === null).to.be.true;
      expect(status()).to.contain(MARKUP);
      const long = choice({ query: 'x'.repeat(100), found: 0, isGuess: true, regions: [] });
      expect(long.status()).to.contain(`“${'x'.repeat(80)}”`);
    });

    it('how many more there are, and that they are wanted', () => {
      const { root, acts } = choice({ more: 12 });
      const button = the(root, '.region-more');
      expect(textOf(button)).to.equal('More municipalities: 12');
      click(button);
      expect(acts).to.deep.equal(['more']);
    });
  });

  describe('picks', () => {
    it('on a plain click, and leaves others to the browser', () => {
      const { links, acts } = choice();
      expect(click(links[1]!, { metaKey: true }).isLeftToBrowser).to.be.true;
      expect(acts).to.deep.equal([]);
      expect(click(links[1]!).isLeftToBrowser).to.be.false;
      expect(acts).to.deep.equal(['pick lkaugsburg']);
    });

    it('nothing where the links lead elsewhere', () => {
      const { links } = choice({ onPick: null });
      expect(click(links[0]!).isLeftToBrowser).to.be.true;
    });

    it('the only one that is found with Enter', () => {
      const { field, acts } = choice({ query: 'weid', found: 1, regions: REGIONS.slice(2) });
      expect(press(field, 'Enter')).to.deep.equal(USED);
      expect(acts).to.deep.equal(['pick weidenau']);
    });

    for (const [what, props] of Object.entries({
      'several are found': { query: 'augs', found: 2 },
      'one is guessed': { query: 'weidennau', found: 0, isGuess: true, regions: REGIONS.slice(2) },
      'nothing is typed': { query: ' ', found: 1, regions: REGIONS.slice(2) },
      'nothing is found': { query: 'xyz', found: 0, isGuess: true, regions: [] },
    })) {
      it(`none with Enter where ${what}`, () => {
        const { field, acts } = choice(props);
        expect(press(field, 'Enter')).to.deep.equal(TYPED);
        expect(acts).to.deep.equal([]);
      });
    }
  });

  describe('leads the keyboard', () => {
    it('from the field down the list to its end, and back up to the field', () => {
      const { root, field, links } = choice({ more: 2 });
      field.focus();
      const more = the(root, '.region-more');
      for (const next of [...links, more, more]) {
        expect(press(document.activeElement!, 'ArrowDown')).to.deep.equal(USED);
        expect(isAt(next)).to.be.true;
      }
      for (const next of [...[...links].reverse(), field]) {
        expect(press(document.activeElement!, 'ArrowUp')).to.deep.equal(USED);
        expect(isAt(next)).to.be.true;
      }
    });

    it('nowhere from the field where there is nothing to go to', () => {
      const { field } = choice({ query: 'xyz', found: 0, isGuess: true, regions: [] });
      field.focus();
      expect(press(field, 'ArrowDown')).to.deep.equal(TYPED);
      expect(press(field, 'ArrowUp')).to.deep.equal(TYPED);
      expect(isAt(field)).to.be.true;
    });

    it('back to the field with the button that clears it', () => {
      const { root, field, acts } = choice({ query: 'augs', found: 2 });
      click(the(root, '.region-clear'));
      expect(acts).to.deep.equal(['query ""']);
      expect(isAt(field)).to.be.true;
    });

    it('back to the field from the list with Escape, which clears it', () => {
      const { field, links, acts } = choice({ query: 'augs', found: 2 });
      links[1]!.focus();
      expect(press(links[1]!, 'Escape')).to.deep.equal(USED);
      expect(acts).to.deep.equal(['query ""']);
      expect(isAt(field)).to.be.true;
    });
  });

  describe('keeps from the shortcuts of the page', () => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      it(`what is typed, on ${type}`, () => {
        const { field } = choice();
        for (const key of ['a', '/', '?', 's', ' ', 'Backspace', 'Home'])
          expect(press(field, key, { type }), key).to.deep.equal(TYPED);
        expect(press(field, 'Tab', { type })).to.deep.equal(LEFT_ALONE);
      });
    }

    it('Escape where it clears the field, and only there', () => {
      const { field, acts } = choice({ query: 'a' });
      expect(press(field, 'Escape')).to.deep.equal(USED);
      expect(acts).to.deep.equal(['query ""']);
      const empty = choice();
      expect(press(empty.field, 'Escape')).to.deep.equal(LEFT_ALONE);
      expect(press(empty.links[0]!, 'Escape')).to.deep.equal(LEFT_ALONE);
      expect(empty.acts).to.deep.equal([]);
    });

    it('both halves of a key that is used, and the next one no more', () => {
      const { field, links } = choice({ query: 'augs', found: 2 });
      for (const [at, key, then] of [
        [links[0]!, 'ArrowDown', links[1]!],
        [links[1]!, 'Escape', field],
        [field, 'Escape', field],
      ] as const) {
        expect(press(at, key).reachesPage, key).to.be.false;
        expect(press(then, key, { type: 'keyup' }).reachesPage, key).to.be.false;
        expect(press(links[0]!, key, { type: 'keyup' }).reachesPage, key).to.be.true;
      }
      press(links[0]!, 'ArrowDown');
      expect(press(links[1]!, 'Tab', { type: 'keyup' }).reachesPage).to.be.true;
    });

    it('no other key on a link: it is not ours', () => {
      const { links } = choice({ query: 'augs', found: 2 });
      for (const key of ['a', 'Enter', 'Tab', 'End', 'ArrowLeft'])
        expect(press(links[0]!, key), key).to.deep.equal(LEFT_ALONE);
    });
  });

  it('leaves keys to the input method that is composing a word, and those with modifiers to the browser', () => {
    const { field, links, acts } = choice({ query: 'weid', found: 1, regions: REGIONS.slice(2) });
    field.focus();
    for (const key of ['ArrowDown', 'Escape', 'Enter'])
      expect(press(field, key, { isComposing: true }).isLeftToBrowser, key).to.be.true;
    for (const modifier of ['shiftKey', 'altKey', 'ctrlKey', 'metaKey'] as const) {
      expect(press(field, 'ArrowDown', { [modifier]: true }).isLeftToBrowser, modifier).to.be.true;
      expect(press(links[0]!, 'ArrowUp', { [modifier]: true }).isLeftToBrowser, modifier).to.be.true;
    }
    expect(isAt(field)).to.be.true;
    expect(acts).to.deep.equal([]);
  });
});
