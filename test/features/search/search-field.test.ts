import { expect } from '@open-wc/testing';
import { searchField, type SearchFieldProps } from '../../../src/features/search/search-field.js';
import { click, press, show, texts, the } from '../view.js';

const ACTS = { onIntent: () => undefined, onKey: () => undefined, onQuery: () => undefined };

const field = (props: Partial<SearchFieldProps> = {}) =>
  searchField({ label: 'Search in Weidenau', query: '', ...ACTS, ...props });

function showField(props: Partial<SearchFieldProps> = {}) {
  const acts: string[] = [];
  const { root, update } = show(
    field({
      onQuery: (query) => acts.push(`query "${query}"`),
      onIntent: () => acts.push('intent'),
      onKey: ({ type, key }) => acts.push(`${type} ${key}`),
      ...props,
    }),
  );
  return { root, update, acts, input: the<HTMLInputElement>(root, 'input') };
}

describe('the search field', () => {
  it('is accessible, empty and filled', async () => {
    const { root, update } = showField();
    await expect(root).to.be.accessible();
    update(field({ query: 'kita' }));
    await expect(root).to.be.accessible();
  });

  it('is a search with a name', () => {
    const { root, input } = showField();
    expect(the(root, 'form').getAttribute('role')).to.equal('search');
    expect(input.getAttribute('aria-label')).to.equal('Search in Weidenau');
    expect(input.type).to.equal('search');
  });

  it('says what is typed', () => {
    const { input, acts } = showField();
    input.value = 'kita';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(acts).to.deep.equal(['query "kita"']);
  });

  it('shows the query that it is given, also when the visitor has typed another', () => {
    const { input, update } = showField({ query: 'kita' });
    expect(input.value).to.equal('kita');
    update(field({ query: '' }));
    expect(input.value).to.equal('');
  });

  it('says when somebody is about to search', () => {
    const { input, acts } = showField();
    input.dispatchEvent(new PointerEvent('pointerenter'));
    input.dispatchEvent(new FocusEvent('focus'));
    expect(acts).to.deep.equal(['intent', 'intent']);
  });

  it('is cleared by a button that is there only when there is something to clear', () => {
    const { root, acts, update } = showField({ query: 'kita' });
    click(the(root, 'button[type="button"]'));
    expect(acts).to.deep.equal(['query ""']);
    update(field());
    expect(texts(root, 'button')).to.deep.equal([]);
  });

  it('does not send its form', () => {
    const { root } = showField();
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    the(root, 'form').dispatchEvent(submit);
    expect(submit.defaultPrevented).to.be.true;
  });

  it('tells of keys that go down', () => {
    const { input, acts } = showField();
    for (const type of ['keydown', 'keypress', 'keyup']) press(input, 'ArrowDown', { type });
    expect(acts).to.deep.equal(['keydown ArrowDown']);
  });

  describe('keeps what is typed from the shortcuts of the page', () => {
    const TYPED = { reachesPage: false, isLeftToBrowser: true };
    const LEFT_TO_PAGE = { reachesPage: true, isLeftToBrowser: true };

    for (const type of ['keydown', 'keypress', 'keyup']) {
      it(`on ${type}`, () => {
        const { input } = showField();
        for (const key of ['a', '/', '?', 'Enter', 'Backspace', ' ', 'Home', 'ArrowDown']) {
          expect(press(input, key, { type }), key).to.deep.equal(TYPED);
        }
      });

      it(`but on ${type} not the ways out`, () => {
        const { input } = showField();
        for (const key of ['Tab', 'Escape']) expect(press(input, key, { type }), key).to.deep.equal(LEFT_TO_PAGE);
      });

      it(`on ${type} also while an input method composes a word`, () => {
        const { input } = showField();
        for (const key of ['ArrowDown', 'Escape', 'Enter', 'k']) {
          expect(press(input, key, { type, isComposing: true }), key).to.deep.equal(TYPED);
        }
      });
    }
  });
});
