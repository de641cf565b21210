import { expect, fixtureCleanup, fixtureSync, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { adoptStyles } from 'lit';
import {
  mountMap,
  styles,
  type MapOptions,
  type MountedMap,
  type PlaceOnMap,
} from '../../src/elements/place-map-canvas.js';
import type { MapWords } from '../../src/features/places/place-map.js';
import { tokens } from '../../src/ui/tokens.styles.js';
import { click, MARKUP, press, textOf, texts, the } from '../features/view.js';

const WORDS: MapWords = {
  keys: 'Map. Arrow keys move it.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',
  places: 'Places',
  credit: '© OpenStreetMap contributors',
  tag: 'en',
};

/** Nobody answers there; it is the test's own host, so that its requests can be counted. */
const PATH = '/media/no-such-tiles/';
const TILES = { template: `${location.origin}${PATH}{z}/{x}/{y}.png`, host: location.host };
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const place = (title: string, latitude: number, longitude: number): PlaceOnMap => ({
  title,
  path: `/weidenau/de/locations/${title.toLowerCase()}/`,
  href: `https://integreat.app/weidenau/de/locations/${title.toLowerCase()}/`,
  position: { latitude, longitude },
});
const HALL = place('Hall', 50.1, 8.6);
const SCHOOL = place('School', 50.11, 8.62);
const DOCTOR = place('Doctor', 50.09, 8.63);

const maps: MountedMap[] = [];

interface Shown {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly map: MountedMap;
}

/** A map in a shadow root, as in a panel. */
function mounted(options: Partial<MapOptions> = {}, style = ''): Shown {
  const host = fixtureSync<HTMLElement>(`<div style="inline-size: 500px; ${style}"></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [tokens, ...styles]);
  const container = document.createElement('div');
  container.className = 'root';
  root.append(container);
  const map = mountMap(container, { tiles: TILES, places: [HALL, SCHOOL, DOCTOR], words: WORDS, ...options });
  maps.push(map);
  return { root, container, map };
}

const stage = (root: ParentNode) => the(root, '.map-stage');
const pins = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.map-pin')];
const names = (root: ParentNode) => pins(root).map((pin) => pin.getAttribute('aria-label'));
const pin = (root: ParentNode, name: string) => pins(root).find((each) => each.getAttribute('aria-label') === name)!;
const card = (root: ParentNode) => the(root, '.map-card');
const zoom = (root: ParentNode, name: string) => the(root, `.map-zoom [aria-label="${name}"]`);
/** How far two places are apart, in pixels: twice as far with each level of zoom. */
const apart = (root: ParentNode, a = 'Hall', b = 'School') => {
  const [one, other] = [pin(root, a), pin(root, b)].map((each) => each.getBoundingClientRect());
  return Math.hypot(one!.x - other!.x, one!.y - other!.y);
};
const placeOf = (root: ParentNode, name = 'Hall') => {
  const { x, y } = pin(root, name).getBoundingClientRect();
  return { x, y };
};
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes(PATH)).length;
const tiles = (root: ParentNode) => [...root.querySelectorAll<HTMLImageElement>('.leaflet-tile')];
const zoomed = async (root: ParentNode, by: number, before: number) => {
  await waitUntil(() => Math.abs(apart(root) / before - by) < by * 0.1, `it zooms by ${by}`);
  await waitUntil(() => !root.querySelector('.leaflet-zoom-anim'));
};

afterEach(async () => {
  for (const map of maps.splice(0)) map.destroy();
  await resetMouse();
});

describe('the map itself', () => {
  it('is accessible, with a card too', async () => {
    const { root, container } = mounted();
    await expect(container).to.be.accessible();
    pin(root, 'Hall').click();
    await expect(container).to.be.accessible();
  });

  it('asks nobody before it is drawn, and then the server that the page has named', async () => {
    performance.clearResourceTimings();
    expect(asked()).to.equal(0);
    const { root } = mounted();
    await waitUntil(() => asked() > 0);
    expect(tiles(root).every(({ src }) => src.startsWith(location.origin + PATH))).to.be.true;
    expect(tiles(root).every(({ referrerPolicy }) => referrerPolicy === 'strict-origin-when-cross-origin')).to.be.true;
    expect(tiles(root).every(({ alt, crossOrigin }) => alt === '' && crossOrigin === null)).to.be.true;
  });

  it('shows all its places, by name, in their order', () => {
    const { root } = mounted();
    expect(names(root)).to.deep.equal(['Hall', 'School', 'Doctor']);
    const frame = stage(root).getBoundingClientRect();
    for (const each of pins(root)) {
      const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
      expect(left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom).to.be.true;
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('lies as the earth does, also in a panel that is read from right to left', () => {
    const { root, container } = mounted();
    container.dir = 'rtl';
    expect(placeOf(root, 'Hall').x).to.be.lessThan(placeOf(root, 'School').x);
    expect(placeOf(root, 'School').y).to.be.lessThan(placeOf(root, 'Hall').y);
    expect(getComputedStyle(stage(root)).direction).to.equal('ltr');
  });

  it('comes no nearer to a single place than to its street', () => {
    const { root } = mounted({ places: [HALL] });
    expect(tiles(root)[0]!.src).to.contain(`${PATH}16/`);
  });

  it('names whose data it is, with the licence', () => {
    const link = the<HTMLAnchorElement>(mounted().root, '.map-credit a');
    expect([textOf(link), link.href]).to.deep.equal([WORDS.credit, 'https://www.openstreetmap.org/copyright']);
    expect(link.getBoundingClientRect().height).to.be.above(0);
  });

  it('writes titles as text, and drops places that are nowhere on earth', () => {
    const nowhere = [place('A', NaN, 8), place('B', 50, Infinity), place('C', 500, 8)];
    const { root } = mounted({ places: [...nowhere, { ...HALL, title: MARKUP }] });
    expect(names(root)).to.deep.equal([MARKUP]);
    pins(root)[0]!.click();
    expect(texts(root, '.map-card a')).to.deep.equal([MARKUP]);
    expect(card(root).querySelector('img')).to.be.null;
    expect(() => mounted({ places: nowhere })).to.not.throw();
    expect(() => mounted({ places: [place('North', 90, 180), place('South', -90, -180)] })).to.not.throw();
  });

  it('marks the place that the visitor is at', () => {
    const { root } = mounted({ selected: SCHOOL.path });
    expect(pins(root).map((each) => each.getAttribute('aria-current'))).to.deep.equal([null, 'true', null]);
  });

  it('waits until it has room', async () => {
    performance.clearResourceTimings();
    const { root } = mounted({}, 'display: none');
    expect([pins(root).length, tiles(root).length, asked()]).to.deep.equal([0, 0, 0]);
    (root.host as HTMLElement).style.display = '';
    await waitUntil(() => names(root).length === 3);
  });

  it('may be made before its container is in the page', async () => {
    const { root, container, map } = mounted();
    map.destroy();
    container.remove();
    maps.push(mountMap(container, { tiles: TILES, places: [HALL], words: WORDS }));
    root.append(container);
    await waitUntil(() => names(root).length === 1, 'the place is there', { timeout: 10_000 });
    expect(stage(root).clientHeight).to.be.above(200);
    const frame = stage(root).getBoundingClientRect();
    expect(placeOf(root).y).to.be.within(frame.top, frame.bottom);
  });

  it('keeps its middle where its room changes', async () => {
    const { root } = mounted({ places: [HALL] });
    const offset = () => middleOf(pin(root, 'Hall'))[0] - middleOf(stage(root))[0];
    const before = offset();
    (root.host as HTMLElement).style.inlineSize = '300px';
    await waitUntil(() => stage(root).clientWidth === 300 && Math.abs(offset() - before) <= 1);
  });

  describe('a place', () => {
    it('opens a card with its link, and gives it the keyboard', () => {
      const selected: string[] = [];
      const { root } = mounted({ onSelect: (path) => selected.push(path) });
      expect(card(root).hidden).to.be.true;
      pin(root, 'Hall').click();
      const link = the<HTMLAnchorElement>(root, '.map-card a');
      expect([textOf(link), link.href, card(root).hidden]).to.deep.equal(['Hall', HALL.href, false]);
      expect(root.activeElement === link).to.be.true;
      expect(selected).to.deep.equal([HALL.path]);
      pin(root, 'School').click();
      expect(texts(root, '.map-card a')).to.deep.equal(['School']);
    });

    it('is marked as long as its card is open', () => {
      const { root } = mounted();
      const picked = () => texts(root, '.picked').length;
      pin(root, 'Hall').click();
      expect([picked(), pin(root, 'Hall').matches('.picked')]).to.deep.equal([1, true]);
      pin(root, 'School').click();
      expect([picked(), pin(root, 'School').matches('.picked')]).to.deep.equal([1, true]);
      press(stage(root), 'Escape');
      expect(picked()).to.equal(0);
    });

    it('leaves clicks on its link to the panel', () => {
      const { root } = mounted();
      pin(root, 'Hall').click();
      expect(click(the(root, '.map-card a')).isLeftToBrowser).to.be.true;
    });

    it('is closed by its button and by Escape, which give the keyboard back to it', () => {
      const { root } = mounted();
      pin(root, 'Hall').click();
      the(root, '.map-card button').click();
      expect([card(root).hidden, root.activeElement === pin(root, 'Hall')]).to.deep.equal([true, true]);
      pin(root, 'School').click();
      expect(press(the(root, '.map-card a'), 'Escape')).to.deep.equal({ reachesPage: false, isLeftToBrowser: false });
      expect([card(root).hidden, root.activeElement === pin(root, 'School')]).to.deep.equal([true, true]);
      expect(press(stage(root), 'Escape')).to.deep.equal({ reachesPage: true, isLeftToBrowser: true });
    });

    it('is closed by a click beside it', () => {
      const { root } = mounted();
      pin(root, 'Hall').click();
      stage(root).click();
      expect(card(root).hidden).to.be.true;
    });

    it('is opened by the keyboard', async () => {
      const { root } = mounted();
      stage(root).focus();
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement === pin(root, 'Hall')).to.be.true;
      await sendKeys({ press: ' ' });
      expect(texts(root, '.map-card a')).to.deep.equal(['Hall']);
    });
  });

  describe('places that stand together', () => {
    const NEAR = [place('First', 50.1, 8.6), place('Second', 50.1001, 8.6001), place('Far', 50.3, 8.9)];

    it('are one, with their number, and stand apart from near', async () => {
      const { root } = mounted({ places: NEAR });
      expect(names(root)).to.deep.equal(['Places: 2', 'Far']);
      expect(textOf(pin(root, 'Places: 2'))).to.equal('2');
      pin(root, 'Places: 2').focus();
      pin(root, 'Places: 2').click();
      await waitUntil(() => names(root).includes('Second'));
      expect(names(root)).to.deep.equal(['First', 'Second']);
      expect(root.activeElement === stage(root)).to.be.true;
      expect(card(root).hidden).to.be.true;
    });

    it('are links on one card where they are in the same house', () => {
      const selected: string[] = [];
      const places = [place('Ground', 50.1, 8.6), place('Upper', 50.1, 8.6), SCHOOL];
      const { root } = mounted({ places, onSelect: (path) => selected.push(path) });
      pin(root, 'Places: 2').click();
      expect(texts(root, '.map-card a')).to.deep.equal(['Ground', 'Upper']);
      expect(selected).to.be.empty;
    });

    it('are counted in the digits of the language', () => {
      const many = Array.from({ length: 1200 }, (_, index) => place(`P${index}`, 50.1, 8.6));
      const { root } = mounted({ places: many, words: { ...WORDS, places: 'الأماكن', tag: 'ar-EG' } });
      expect(names(root)).to.deep.equal(['الأماكن: ١٬٢٠٠']);
    });

    it('are some dozens of buttons where there are five hundred, and none on another', () => {
      const many = Array.from({ length: 500 }, (_, index) =>
        place(`P${index}`, 50 + ((index * 37) % 101) / 500, 8 + ((index * 53) % 97) / 300),
      );
      const { root } = mounted({ places: many });
      expect(pins(root).length).to.be.within(5, 90);
      const boxes = pins(root).map((each) => each.getBoundingClientRect());
      boxes.forEach((a, index) => {
        const isOver = (b: DOMRect) => Math.abs(a.x - b.x) < a.width - 2 && Math.abs(a.y - b.y) < a.height - 2;
        expect(boxes.slice(index + 1).some(isOver)).to.be.false;
      });
    });
  });

  describe('its zoom', () => {
    it('has two buttons, which say when there is no further', async () => {
      const { root } = mounted();
      const before = apart(root);
      zoom(root, 'Zoom in').click();
      await zoomed(root, 2, before);
      zoom(root, 'Zoom out').click();
      await zoomed(root, 1, before);
      expect(zoom(root, 'Zoom out').getAttribute('aria-disabled')).to.equal('false');
      expect(mountedFar().getAttribute('aria-disabled')).to.equal('true');
    });

    /** The button to go further away, of a map that shows the whole earth. */
    function mountedFar(): HTMLElement {
      const { root } = mounted({ places: [place('North', 80, -170), place('South', -80, 170)] });
      return zoom(root, 'Zoom out');
    }

    it('goes by plus and minus, on the map itself', async () => {
      const { root } = mounted();
      const before = apart(root);
      expect(press(stage(root), '+')).to.deep.equal({ reachesPage: false, isLeftToBrowser: false });
      await zoomed(root, 2, before);
      press(stage(root), '-');
      await zoomed(root, 1, before);
    });

    it('leaves the wheel to the page until the keyboard is in the map', async () => {
      const { root } = mounted();
      const before = apart(root);
      expect(turn(stage(root), 120)).to.be.true;
      stage(root).focus();
      expect(turn(stage(root), 120)).to.be.false;
      await zoomed(root, 0.5, before);
      stage(root).blur();
      expect(turn(stage(root), -120)).to.be.true;
    });

    /** Whether the turn of the wheel is left to the browser. */
    function turn(element: Element, deltaY: number): boolean {
      const [clientX, clientY] = middleOf(element);
      return element.dispatchEvent(
        new WheelEvent('wheel', { deltaY, clientX, clientY, bubbles: true, composed: true, cancelable: true }),
      );
    }

    it('goes by a double click', async () => {
      const { root } = mounted();
      const before = apart(root);
      const [clientX, clientY] = middleOf(stage(root));
      stage(root).dispatchEvent(new MouseEvent('dblclick', { clientX, clientY, bubbles: true }));
      await zoomed(root, 2, before);
    });

    it('is over at once where the visitor takes the map away meanwhile', async () => {
      const errors: unknown[] = [];
      const listen = (event: ErrorEvent) => errors.push(event.error);
      window.addEventListener('error', listen);
      const { root, map, container } = mounted();
      zoom(root, 'Zoom in').click();
      await waitUntil(() => root.querySelector('.leaflet-zoom-anim'));
      const gone = stage(root);
      map.destroy();
      expect(container.childElementCount).to.equal(0);
      await waitUntil(() => gone.childElementCount === 0);
      window.removeEventListener('error', listen);
      expect(errors).to.be.empty;
    });
  });

  describe('is moved', () => {
    it('by arrows, on the map itself, without modifiers', async () => {
      const { root } = mounted();
      const before = placeOf(root);
      expect(press(stage(root), 'ArrowRight')).to.deep.equal({ reachesPage: false, isLeftToBrowser: false });
      await waitUntil(() => placeOf(root).x === before.x - 80);
      for (const event of [
        press(stage(root), 'ArrowLeft', { altKey: true }),
        press(pin(root, 'Hall'), 'ArrowLeft'),
        press(stage(root), 'a'),
      ])
        expect(event).to.deep.equal({ reachesPage: true, isLeftToBrowser: true });
      expect(placeOf(root).x).to.equal(before.x - 80);
    });

    it('by the mouse, which then clicks on nothing', async () => {
      const { root } = mounted();
      const before = placeOf(root);
      const [x, y] = middleOf(pin(root, 'Hall'));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 30, y + 20] });
      await sendMouse({ type: 'move', position: [x + 60, y + 40] });
      await sendMouse({ type: 'up' });
      expect(placeOf(root)).to.deep.equal({ x: before.x + 60, y: before.y + 40 });
      expect(card(root).hidden).to.be.true;
      await sendMouse({ type: 'move', position: [x, y] });
      expect(placeOf(root)).to.deep.equal({ x: before.x + 60, y: before.y + 40 });
    });

    it('not by a hand that trembles in a click', async () => {
      const { root } = mounted();
      const before = placeOf(root);
      const [x, y] = middleOf(pin(root, 'Hall'));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 2, y] });
      await sendMouse({ type: 'up' });
      expect(placeOf(root)).to.deep.equal(before);
      expect(texts(root, '.map-card a')).to.deep.equal(['Hall']);
    });

    it('to what the keyboard comes to', async () => {
      const { root } = mounted();
      const frame = stage(root).getBoundingClientRect();
      while (placeOf(root).x >= frame.x) {
        const before = placeOf(root).x;
        press(stage(root), 'ArrowRight');
        await waitUntil(() => placeOf(root).x === before - 80);
      }
      stage(root).focus();
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement === pin(root, 'Hall')).to.be.true;
      expect(placeOf(root).x).to.be.at.least(frame.x);
    });

    (typeof Touch === 'undefined' ? it.skip : it)('by two fingers, while one scrolls the page', async () => {
      const { root } = mounted();
      const before = apart(root);
      const [x, y] = middleOf(stage(root));
      const { x: hall } = placeOf(root);
      expect(touch(root, 'touchstart', [x, y])).to.be.true;
      expect(touch(root, 'touchmove', [x + 50, y])).to.be.true;
      expect(placeOf(root).x).to.equal(hall);
      expect(getComputedStyle(stage(root)).touchAction).to.equal('pan-x pan-y');
      expect(touch(root, 'touchstart', [x - 40, y], [x + 40, y])).to.be.false;
      expect(touch(root, 'touchmove', [x - 60, y], [x + 60, y])).to.be.false;
      expect(apart(root) / before).to.be.closeTo(1.5, 0.05);
      touch(root, 'touchend', [x - 60, y]);
      await zoomed(root, 2, before);
    });

    function touch(root: ParentNode, type: string, ...points: readonly [number, number][]): boolean {
      const target = stage(root);
      const touches = points.map(
        ([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }),
      );
      return target.dispatchEvent(
        new TouchEvent(type, { touches, targetTouches: touches, bubbles: true, composed: true, cancelable: true }),
      );
    }
  });

  it('says that its server gives no tiles, once', async () => {
    let failures = 0;
    const { root } = mounted({ onFailure: () => (failures += 1) });
    await waitUntil(() => failures > 0);
    press(stage(root), 'ArrowRight');
    await waitUntil(() => tiles(root).length > 0);
    expect(failures).to.equal(1);
  });

  it('may be taken away by who hears of it', async () => {
    const errors: unknown[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.error);
    window.addEventListener('error', listen);
    const { container, map } = mounted({ onFailure: () => map.destroy() });
    await waitUntil(() => container.childElementCount === 0, 'it is gone', { timeout: 10_000 });
    await nextFrame();
    window.removeEventListener('error', listen);
    expect(errors).to.be.empty;
  });

  it('says nothing of the kind where there are tiles', async () => {
    let failures = 0;
    const { root } = mounted({
      tiles: { template: `${PICTURE}#{z}{x}{y}`, host: '' },
      onFailure: () => (failures += 1),
    });
    await waitUntil(() => tiles(root).every((tile) => tile.classList.contains('leaflet-tile-loaded')));
    expect(failures).to.equal(0);
  });

  describe('changes', () => {
    it('to other places, and stays where it is if one of them is to be seen', () => {
      const { root, map } = mounted();
      const before = placeOf(root);
      map.update({ places: [HALL, place('Library', 50.105, 8.61)], words: WORDS });
      expect(names(root)).to.deep.equal(['Hall', 'Library']);
      expect(placeOf(root)).to.deep.equal(before);
      map.update({ places: [], words: WORDS });
      expect(names(root)).to.be.empty;
    });

    it('its view if none is', () => {
      const { root, map } = mounted();
      map.update({ places: [place('Abroad', 48, 16)], words: WORDS });
      const frame = stage(root).getBoundingClientRect();
      expect(placeOf(root, 'Abroad').x).to.be.within(frame.left, frame.right);
    });

    it('its language', () => {
      const { root, map } = mounted();
      pin(root, 'Hall').click();
      map.update({
        places: [{ ...HALL, title: 'Rathaus' }, SCHOOL],
        words: { ...WORDS, zoomIn: 'Vergrößern', close: 'Schließen', places: 'Orte', credit: '© OpenStreetMap' },
      });
      expect(names(root)).to.deep.equal(['Rathaus', 'School']);
      expect(zoom(root, 'Vergrößern').textContent).to.equal('+');
      expect(texts(root, '.map-card a')).to.deep.equal(['Rathaus']);
      expect(the(root, '.map-card button').getAttribute('aria-label')).to.equal('Schließen');
      map.update({ places: [SCHOOL], words: WORDS });
      expect(card(root).hidden).to.be.true;
    });

    it('before it has room', () => {
      const { root, map } = mounted({}, 'display: none');
      map.update({ places: [SCHOOL], words: WORDS });
      expect(pins(root)).to.be.empty;
    });
  });

  describe('leaves the page as it was', () => {
    const globals = () =>
      Object.getOwnPropertyNames(window)
        .filter((name) => !/^\d+$/.test(name))
        .sort();
    const attributes = () =>
      [document.documentElement, document.body].map((each) =>
        [...each.attributes].map(({ name, value }) => [name, value]),
      );

    it('without a global, a class or a style', async () => {
      const before = [globals(), attributes()];
      const { root } = mounted();
      const [x, y] = middleOf(stage(root));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 60, y + 40] });
      expect([globals(), attributes()]).to.deep.equal(before);
      await sendMouse({ type: 'up' });
      expect('L' in window).to.be.false;
    });

    it('without a listener on window, document, root or body, even while it is used', () => {
      const added: string[] = [];
      const original = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
        const targets: readonly EventTarget[] = [window, document, document.documentElement, document.body];
        if (targets.includes(this)) added.push(args[0]);
        original.apply(this, args);
      };
      try {
        const { root, map } = mounted();
        const [clientX, clientY] = middleOf(stage(root));
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'])
          stage(root).dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true }));
        pin(root, 'Hall').click();
        stage(root).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true }));
        map.destroy();
      } finally {
        EventTarget.prototype.addEventListener = original;
      }
      expect(added).to.be.empty;
      expect(
        Object.keys(document)
          .concat(Object.keys(window))
          .filter((key) => key.includes('leaflet')),
      ).to.be.empty;
    });

    it('with an empty container, however often it is taken away', () => {
      const { container, map } = mounted();
      map.destroy();
      map.destroy();
      expect(container.childElementCount).to.equal(0);
      mountMap(container, { tiles: TILES, places: [HALL], words: WORDS }).destroy();
      expect(container.childElementCount).to.equal(0);
      fixtureCleanup();
    });
  });
});
