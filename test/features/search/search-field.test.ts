import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { searchField, type SearchFieldProps } from '../../../src/features/search/search-field.js';
import { click, press, show, texts, the } from '../view.js';

const ACTS = { onIntent: () => undefined, onAct: () => undefined, onQuery: () => undefined };

const field = (props: Partial<SearchFieldProps> = {}) =>
  searchField({ label: 'Search in Weidenau', query: '', ...ACTS, ...props });

function showField(props: Partial<SearchFieldProps> = {}) {
  const acts: string[] = [];
  const { root, update } = show(
    field({
      onQuery: (query) => acts.push(`query "${query}"`),
      onIntent: () => acts.push('intent'),
      onAct: (event) => acts.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type),
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

  it('tells of clicks, and of the keyboard that leaves', () => {
    const { input, acts } = showField();
    click(input);
    input.dispatchEvent(new FocusEvent('blur'));
    expect(acts).to.deep.equal(['click', 'blur']);
  });

  it('is a combobox only where it may show something below itself', () => {
    const { root, input, update } = showField();
    expect([input.role, input.ariaExpanded]).to.deep.equal([null, null]);
    update(field({ popup: null }));
    expect([input.role, input.ariaExpanded]).to.deep.equal(['combobox', 'false']);
    expect(input.hasAttribute('aria-controls')).to.be.false;
    update(
      field({
        popup: { list: html`<ul id="suggestions" role="listbox" aria-label="x"></ul>`, active: 'suggestion-1' },
      }),
    );
    expect([input.role, input.ariaExpanded]).to.deep.equal(['combobox', 'true']);
    expect(the(root, `#${input.getAttribute('aria-controls')}`).role).to.equal('listbox');
    expect(input.getAttribute('aria-activedescendant')).to.equal('suggestion-1');
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
