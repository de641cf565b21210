import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { fieldKey } from '../../../src/features/search/field-keys.js';
import { press, show, the } from '../view.js';

/** A field with a query in it, and what its keys have done. */
function field(query: string) {
  const acts: string[] = [];
  const keys = { query, onDown: () => acts.push('down'), onClear: () => acts.push('clear') };
  const onKey = (event: KeyboardEvent) => fieldKey(event, keys);
  const { root } = show(html`<input aria-label="Search" @keydown=${onKey} @keypress=${onKey} @keyup=${onKey} />`);
  return { input: the(root, 'input'), acts };
}

const USED = { reachesPage: false, isLeftToBrowser: false };
const TYPED = { reachesPage: false, isLeftToBrowser: true };
const LEFT_TO_PAGE = { reachesPage: true, isLeftToBrowser: true };

describe('keys in a field with a query', () => {
  it('arrow down leads to the results', () => {
    const { input, acts } = field('kita');
    expect(press(input, 'ArrowDown')).to.deep.equal(USED);
    expect(acts).to.deep.equal(['down']);
  });

  it('Escape clears it', () => {
    const { input, acts } = field('kita');
    expect(press(input, 'Escape')).to.deep.equal(USED);
    expect(acts).to.deep.equal(['clear']);
  });

  it('act once, when they go down', () => {
    const { input, acts } = field('kita');
    for (const type of ['keypress', 'keyup']) press(input, 'ArrowDown', { type });
    expect(acts).to.deep.equal([]);
  });

  it('belong to the input method that is composing a word', () => {
    const { input, acts } = field('kita');
    for (const key of ['ArrowDown', 'Escape', 'Enter', 'k']) {
      expect(press(input, key, { isComposing: true }), key).to.deep.equal(TYPED);
    }
    expect(acts).to.deep.equal([]);
  });
});

describe('keys in an empty field', () => {
  it('do nothing of their own', () => {
    const { input, acts } = field('');
    expect(press(input, 'ArrowDown')).to.deep.equal(TYPED);
    expect(press(input, 'Escape')).to.deep.equal(LEFT_TO_PAGE);
    expect(acts).to.deep.equal([]);
  });
});

describe('what is typed is no shortcut of the page', () => {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    for (const query of ['', 'kita']) {
      it(`on ${type} with ${query === '' ? 'nothing' : 'something'} in the field`, () => {
        const { input } = field(query);
        for (const key of ['a', '/', '?', 'Enter', 'Backspace', ' ', 'Home']) {
          expect(press(input, key, { type }), key).to.deep.equal(TYPED);
        }
        expect(press(input, 'Tab', { type })).to.deep.equal(LEFT_TO_PAGE);
      });
    }
  }
});
