import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { NearState } from '../../../src/features/places/place-filters.js';
import { placeList, PLACES_AT_ONCE, type PlaceListProps } from '../../../src/features/places/place-list.js';
import { NO_FILTER, type PlaceFilter } from '../../../src/model/place-filter.js';
import { click, MARKUP, press, show, texts, textOf, the } from '../view.js';
import { at, category, day, place, week } from './place.js';

const OFFICES = category(1, 'Ämter');
const HEALTH = category(2, 'Gesundheit');

const PLACES = [
  place('Rathaus', {
    category: OFFICES,
    address: 'Markt 1',
    postcode: '60001',
    town: 'Weidenau',
    summary: 'Hier melden Sie sich an.',
    openingHours: week(day('08:00-12:00')),
    position: { latitude: 50, longitude: 8.02 },
  }),
  place('Praxis', { category: HEALTH, openingHours: week(day('14:00-18:00')) }),
  place('Klinik', { category: HEALTH, position: { latitude: 50, longitude: 8.01 }, temporarilyClosed: true }),
];

const HERE = { latitude: 50, longitude: 8 };

const view = (props: Partial<PlaceListProps> = {}) =>
  placeList({
    places: PLACES,
    filter: NO_FILTER,
    shown: PLACES_AT_ONCE,
    level: 2,
    now: at('09:00'),
    tag: 'en',
    title: 'Places',
    nearState: 'off',
    href: ({ path }) => `https://integreat.app${path}`,
    onFilter: () => undefined,
    onNear: () => undefined,
    onMore: () => undefined,
    ...props,
  });

/** A list that does what is asked of it, as a panel would. */
function liveList(props: Partial<PlaceListProps> = {}) {
  let filter = { ...NO_FILTER, ...props.filter };
  let shown = props.shown ?? PLACES_AT_ONCE;
  const render = () =>
    view({
      ...props,
      filter,
      shown,
      onFilter: (next: PlaceFilter) => {
        filter = next;
        update(render());
      },
      onMore: () => {
        shown += PLACES_AT_ONCE;
        update(render());
      },
    });
  const { root, update } = show(render());
  return {
    root,
    titles: () => texts(root, '.tile-title'),
    type: (text: string) => {
      const field = the<HTMLInputElement>(root, 'input');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    choose: (name: string) => {
      const select = the<HTMLSelectElement>(root, 'select');
      select.value = [...select.options].find((option) => option.text === name)!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    press: (name: string) => click(buttonOf(root, name)),
    filter: () => filter,
  };
}

function buttonOf(root: ParentNode, name: string): HTMLButtonElement {
  const button = [...root.querySelectorAll('button')].find((each) => textOf(each).startsWith(name));
  if (!button) throw new Error(`no button ${name}`);
  return button;
}

const many = (count: number) => Array.from({ length: count }, (_, index) => place(`Amt ${index}`));

describe('a list of places', () => {
  it('is accessible, with everything that it can have', async () => {
    const { root } = show(view({ filter: { ...NO_FILTER, near: HERE }, nearState: 'on' }));
    await expect(root).to.be.accessible();
  });

  it('is accessible when nothing matches, when there is more, and when there is nothing', async () => {
    const { root, update } = show(view({ filter: { ...NO_FILTER, query: 'x' }, nearState: 'refused' }));
    await expect(root).to.be.accessible();
    update(view({ places: many(61) }));
    await expect(root).to.be.accessible();
    update(view({ places: [] }));
    await expect(root).to.be.accessible();
  });

  it('has its title as a heading of the level asked for, and as its name', () => {
    const { root } = show(view({ level: 3, title: 'Offices' }));
    expect(textOf(the(root, 'h3[part="title"]'))).to.equal('Offices');
    expect(the(root, 'ul[role="list"]').getAttribute('aria-label')).to.equal('Offices');
  });

  describe('has a card for each place', () => {
    it('which says what is known of it, and leads there', () => {
      const { root } = show(view());
      expect(texts(root, 'li > a[part="tile"]')).to.deep.equal([
        'Rathaus Ämter Open until 12:00 Markt 1, 60001 Weidenau Hier melden Sie sich an.',
        'Praxis Gesundheit Closed, opens today 14:00',
        'Klinik Gesundheit Closed for now',
      ]);
      expect([...root.querySelectorAll('a')].map((each) => each.pathname)).to.deep.equal([
        '/weidenau/de/locations/rathaus/',
        '/weidenau/de/locations/praxis/',
        '/weidenau/de/locations/klinik/',
      ]);
    });

    it('which says how far it is, where somebody said where they are', () => {
      const { root } = show(view({ filter: { ...NO_FILTER, near: HERE } }));
      expect(texts(root, '.place-distance')).to.deep.equal(['710 m', '1.4 km']);
      expect(texts(root, '.tile-title')).to.deep.equal(['Klinik', 'Rathaus', 'Praxis']);
    });

    it('with the address in its own direction', () => {
      const { root } = show(html`<div dir="rtl">${view()}</div>`);
      expect(textOf(the(root, '.place-tile [dir="ltr"]'))).to.equal('Markt 1, 60001 Weidenau');
    });

    it('and shows texts as they are written', () => {
      const hostile = place(MARKUP, { category: category(1, MARKUP), address: MARKUP, summary: MARKUP });
      const { root } = show(view({ places: [hostile] }));
      expect(texts(root, 'a')).to.deep.equal([`${MARKUP} ${MARKUP} ${MARKUP} ${MARKUP}`]);
      expect(root.querySelectorAll('img')).to.have.length(0);
    });
  });

  it('says how many there are, politely', () => {
    const { root, update } = show(view());
    expect(textOf(the(root, '.place-count[role="status"]'))).to.equal('Places: 3');
    update(view({ filter: { ...NO_FILTER, category: 2 } }));
    expect(textOf(the(root, '.place-count'))).to.equal('Places: 2');
  });

  it('is narrowed by what is typed, a category, and what is open now', () => {
    const list = liveList();
    list.type('PRAXIS');
    expect(list.titles()).to.deep.equal(['Praxis']);
    list.type('');
    list.choose('Gesundheit');
    expect(list.titles()).to.deep.equal(['Praxis', 'Klinik']);
    list.choose('All categories');
    list.press('Open now');
    expect(list.titles()).to.deep.equal(['Rathaus']);
    expect(buttonOf(list.root, 'Open now').getAttribute('aria-pressed')).to.equal('true');
    list.press('Open now');
    expect(list.filter()).to.deep.equal(NO_FILTER);
  });

  it('keeps what is typed from the shortcuts of the page, but not the way out', () => {
    const { root } = show(view());
    const field = the(root, 'input');
    for (const type of ['keydown', 'keypress', 'keyup']) {
      expect(press(field, 's', { type })).to.deep.equal({ reachesPage: false, isLeftToBrowser: true });
    }
    expect(press(field, 'Tab').reachesPage).to.equal(true);
    expect(press(field, 'Escape').reachesPage).to.equal(true);
  });

  it('does not leave the page when somebody presses Enter', () => {
    const { root } = show(view());
    const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    the(root, 'form').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  describe('offers only what helps', () => {
    it('categories by their names, where there is more than one', () => {
      const { root, update } = show(view({ tag: 'de', places: [...PLACES].reverse() }));
      expect(texts(root, 'option')).to.deep.equal(['All categories', 'Ämter', 'Gesundheit']);
      expect(the<HTMLSelectElement>(root, 'select').getAttribute('aria-label')).to.equal('Category');
      update(view({ places: PLACES.slice(1) }));
      expect(root.querySelectorAll('select')).to.have.length(0);
    });

    it('the category that is chosen', () => {
      const { root } = show(view({ filter: { ...NO_FILTER, category: 2 } }));
      expect(the<HTMLSelectElement>(root, 'select').selectedOptions[0]?.text).to.equal('Gesundheit');
    });

    it('no hours and no distance where nobody knows them', () => {
      const { root } = show(view({ places: many(2) }));
      expect(root.querySelectorAll('button')).to.have.length(0);
    });
  });

  describe('with the nearest first', () => {
    function near(nearState: NearState, filter: PlaceFilter = NO_FILTER) {
      const asked: unknown[] = [];
      const { root } = show(
        view({ nearState, filter, onNear: () => asked.push('position'), onFilter: (next) => asked.push(next) }),
      );
      const button = buttonOf(root, 'Nearest first');
      return { asked, button, words: textOf(the(root, '.place-near[role="status"]')) };
    }

    it('asks where somebody is only when they want it', () => {
      const { asked, button, words } = near('off');
      expect(asked).to.deep.equal([]);
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      expect(words).to.equal('');
      click(button);
      expect(asked).to.deep.equal(['position']);
    });

    it('asks only once at a time, and says what happens', () => {
      const { asked, button, words } = near('asking');
      expect(words).to.equal('Your browser asks you if it may tell where you are. This stays on your device.');
      click(button);
      expect(asked).to.deep.equal([]);
    });

    it('can be turned off again', () => {
      const { asked, button, words } = near('on', { ...NO_FILTER, query: 'a', near: HERE });
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expect(words).to.equal('');
      click(button);
      expect(asked).to.deep.equal([{ ...NO_FILTER, query: 'a' }]);
    });

    for (const [state, text] of [
      ['refused', 'Your browser may not tell where you are. You can allow it in the settings of the browser.'],
      ['failed', 'It could not be found out where you are. Please try again.'],
    ] as const) {
      it(`says that it has ${state}, and can be tried again`, () => {
        const { asked, button, words } = near(state);
        expect(words).to.equal(text);
        click(button);
        expect(asked).to.deep.equal(['position']);
      });
    }
  });

  describe('where nothing matches', () => {
    it('says so, shows everything again when asked, and keeps the order and the focus', () => {
      const list = liveList({ filter: { query: 'zzz', category: 2, openNow: true, near: HERE } });
      expect(textOf(the(list.root, '[part="notice"]'))).to.equal('No place matches. Show all places');
      list.press('Show all places');
      expect(list.titles()).to.deep.equal(['Klinik', 'Rathaus', 'Praxis']);
      expect(list.filter()).to.deep.equal({ ...NO_FILTER, near: HERE });
      expect(document.activeElement === the(list.root, 'input')).to.equal(true);
      expect(the<HTMLInputElement>(list.root, 'input').value).to.equal('');
      expect(the<HTMLSelectElement>(list.root, 'select').value).to.equal('');
    });

    it('offers nothing to narrow where there are no places', () => {
      const { root } = show(view({ places: [] }));
      expect(textOf(the(root, '[part="notice"]'))).to.equal('There are no places here yet.');
      expect(root.querySelectorAll('form, button')).to.have.length(0);
    });
  });

  describe('that is long', () => {
    it('shows some, says how many are left, and shows more when asked', () => {
      const list = liveList({ places: many(130) });
      expect(list.titles()).to.have.length(60);
      expect(textOf(the(list.root, '.place-count'))).to.equal('Places: 130');
      list.press('Show more. Left: 70');
      expect(list.titles()).to.have.length(120);
      list.press('Show more. Left: 10');
      expect(list.titles()).to.have.length(130);
      expect(list.root.querySelectorAll('.place-more')).to.have.length(0);
    });

    it('keeps the keyboard at the last card that was there when the button goes', () => {
      const list = liveList({ places: many(61) });
      buttonOf(list.root, 'Show more').focus();
      list.press('Show more');
      expect(document.activeElement && textOf(document.activeElement)).to.equal('Amt 59');
    });

    it('has no such button where all fit', () => {
      const { root } = show(view({ places: many(60) }));
      expect(root.querySelectorAll('.place-more')).to.have.length(0);
    });
  });
});
