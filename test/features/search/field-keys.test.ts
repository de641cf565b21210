import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { fieldKey } from '../../../src/features/search/field-keys.js';
import { press, show, the } from '../view.js';

/** A field with a query in it, and what its keys have done. */
function field(query: string) {
  const acts: string[] = [];
  const keys = {
    query,
    onDown: () => acts.push('down'),
    onClear: () => acts.push('clear'),
    onEmpty: (key: string) => key === 'ArrowUp' && acts.push('empty') > 0,
  };
  const onKey = (event: KeyboardEvent) => fieldKey(event, keys);
  const { root } = show(html`<input aria-label="Search" @keydown=${onKey} />`);
  return { input: the(root, 'input'), acts };
}

const USED = { reachesPage: false, isLeftToBrowser: false };
const LEFT_ALONE = { reachesPage: true, isLeftToBrowser: true };

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

  it('belong to the input method that is composing a word', () => {
    const { input, acts } = field('kita');
    for (const key of ['ArrowDown', 'Escape', 'Enter', 'k']) {
      expect(press(input, key, { isComposing: true }), key).to.deep.equal(LEFT_ALONE);
    }
    expect(acts).to.deep.equal([]);
  });
});

describe('keys in an empty field', () => {
  it('do nothing of their own', () => {
    const { input, acts } = field('');
    expect(press(input, 'ArrowDown')).to.deep.equal(LEFT_ALONE);
    expect(press(input, 'Escape')).to.deep.equal(LEFT_ALONE);
    expect(acts).to.deep.equal([]);
  });

  it('are used where what it offers uses them', () => {
    const { input, acts } = field('');
    expect(press(input, 'ArrowUp')).to.deep.equal(USED);
    expect(acts).to.deep.equal(['empty']);
    expect(press(input, 'ArrowUp', { isComposing: true })).to.deep.equal(LEFT_ALONE);
  });
});
