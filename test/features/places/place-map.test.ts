import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { placeMap, type PlaceMapProps } from '../../../src/features/places/place-map.js';
import { click, show, textOf, texts, the } from '../view.js';

const TILES = { template: 'https://tiles.example.org/{z}/{x}/{y}.png', host: 'tiles.example.org' };
const CANVAS = html`<div class="canvas"></div>`;

const map = (props: Partial<PlaceMapProps> = {}) =>
  placeMap({
    tiles: TILES,
    hasPositions: true,
    state: 'closed',
    canvas: CANVAS,
    onOpen: () => undefined,
    onGrant: () => undefined,
    onCancel: () => undefined,
    ...props,
  });

const shown = (props: Partial<PlaceMapProps> = {}) => show(map(props)).root;
const opener = (root: ParentNode) => the(root, '.place-map-button');
const button = (root: ParentNode, text: string) =>
  [...root.querySelectorAll('button')].find((each) => textOf(each) === text)!;

/** What the visitor wants, in the order in which it is said. */
function recorder() {
  const wanted: string[] = [];
  const record = (what: string) => () => void wanted.push(what);
  return { wanted, acts: { onOpen: record('open'), onGrant: record('grant'), onCancel: record('cancel') } };
}

describe('the map of places', () => {
  it('is accessible in every state', async () => {
    for (const state of ['closed', 'asking', 'loading', 'shown', 'failed'] as const)
      await expect(shown({ state })).to.be.accessible();
  });

  it('is nothing without a server for it, or without a place on it', () => {
    expect(map({ tiles: null })).to.equal(nothing);
    expect(map({ hasPositions: false })).to.equal(nothing);
  });

  it('is a button at first', () => {
    const { wanted, acts } = recorder();
    const root = shown(acts);
    expect(texts(root, 'button')).to.deep.equal(['Show map']);
    expect(opener(root).getAttribute('aria-expanded')).to.equal('false');
    expect(root.querySelector('[role="region"]')).to.be.null;
    click(opener(root));
    expect(wanted).to.deep.equal(['open']);
  });

  describe('before it is loaded', () => {
    it('says who would learn of the visitor, and what', () => {
      const root = shown({ state: 'asking' });
      expect(opener(root).getAttribute('aria-expanded')).to.equal('true');
      const notice = textOf(the(root, '[part="notice"]'));
      expect(notice).to.contain('tiles.example.org').and.to.contain('IP address');
      expect(texts(root, '.notice button')).to.deep.equal(['Load map', 'Cancel']);
      expect(root.querySelector('.canvas')).to.be.null;
    });

    it('reads the same to those who come to the button by keyboard', () => {
      const root = shown({ state: 'asking' });
      const id = button(root, 'Load map').getAttribute('aria-describedby')!;
      expect(textOf(the(root, `#${id}`))).to.contain('tiles.example.org');
    });

    it('takes a yes, a no, and the button once more as a no', () => {
      const { wanted, acts } = recorder();
      const root = shown({ state: 'asking', ...acts });
      for (const text of ['Load map', 'Cancel', 'Show map']) click(button(root, text));
      expect(wanted).to.deep.equal(['grant', 'cancel', 'cancel']);
    });

    it('shows a host as a text, whatever is in it', () => {
      const host = '<img src=x onerror=alert(1)>';
      const root = shown({ state: 'asking', tiles: { ...TILES, host } });
      expect(root.querySelector('img')).to.be.null;
      expect(textOf(root)).to.contain(host);
    });
  });

  it('leaves the keyboard on the button that stays, when another goes', () => {
    for (const [state, text] of [
      ['asking', 'Load map'],
      ['asking', 'Cancel'],
      ['failed', 'Try again'],
    ] as const) {
      const root = shown({ state });
      button(root, text).focus();
      click(button(root, text));
      expect(document.activeElement === opener(root), text).to.be.true;
    }
  });

  it('keeps its button from state to state', () => {
    const { root, update } = show(map());
    const first = opener(root);
    for (const state of ['asking', 'loading', 'shown', 'failed', 'closed'] as const) {
      update(map({ state }));
      expect(opener(root) === first, state).to.be.true;
    }
  });

  it('has its room before it is there, and says that it is on its way, by the status that was there before', () => {
    const { root, update } = show(map({ state: 'asking' }));
    const status = the(root, '[role="status"]');
    expect(textOf(status)).to.equal('');
    update(map({ state: 'loading' }));
    expect(the(root, '[role="status"]') === status).to.be.true;
    expect(textOf(status)).to.equal('The map is loading …');
    const region = the(root, '[role="region"]');
    expect(region.ariaLabel ?? region.getAttribute('aria-label')).to.equal('Map');
    expect(region.querySelector('.canvas')).to.be.null;
    update(map({ state: 'shown' }));
    expect(the(root, '[role="region"]') === region).to.be.true;
    expect(region.querySelector('.canvas')).to.not.be.null;
    expect(textOf(status)).to.equal('');
  });

  it('can be hidden again', () => {
    const { wanted, acts } = recorder();
    for (const state of ['loading', 'shown', 'failed'] as const) click(button(shown({ state, ...acts }), 'Hide map'));
    expect(wanted).to.deep.equal(['cancel', 'cancel', 'cancel']);
  });

  it('says that it failed, and can be tried again', () => {
    const { wanted, acts } = recorder();
    const root = shown({ state: 'failed', ...acts });
    expect(textOf(the(root, '[role="alert"]'))).to.contain('The map could not be loaded.');
    expect(root.querySelector('[role="region"]')).to.be.null;
    click(the(root, '[part="retry"]'));
    expect(wanted).to.deep.equal(['grant']);
  });
});
