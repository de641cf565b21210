import { expect } from '@open-wc/testing';
import { suggestionId, suggestionList, type Suggestion } from '../../../src/features/search/suggestions.js';
import { click, show, texts, the } from '../view.js';

const SUGGESTIONS: readonly Suggestion[] = [
  { text: 'kita', page: null },
  { text: 'Housing', page: { path: '/r/en/housing/', title: 'Housing' } as Suggestion['page'] },
];

function list(active = -1) {
  const picked: Suggestion[] = [];
  const { root } = show(suggestionList({ suggestions: SUGGESTIONS, active, onPick: (each) => picked.push(each) }));
  return { root, picked };
}

describe('suggestions', () => {
  it('are the options of a listbox with a name, each with what it is', () => {
    const { root } = list();
    expect(the(root, '[role="listbox"]').getAttribute('aria-label')).to.equal('Suggestions');
    expect(texts(root, '[role="option"]')).to.deep.equal(['kita Searched before', 'Housing Topic']);
  });

  it('have one that is selected', () => {
    const { root } = list(1);
    expect(texts(root, '[aria-selected="true"]')).to.deep.equal(['Housing Topic']);
    expect(the(root, `#${suggestionId(1)}`)).to.equal(the(root, '[aria-selected="true"]'));
  });

  it('are picked by a click, and leave the keyboard where it is', () => {
    const { root, picked } = list();
    const down = new PointerEvent('pointerdown', { bubbles: true, cancelable: true });
    const [first] = root.querySelectorAll<HTMLElement>('[role="option"]');
    first!.dispatchEvent(down);
    expect(down.defaultPrevented).to.be.true;
    click(first!);
    expect(picked).to.deep.equal([SUGGESTIONS[0]]);
  });
});
