/**
 * The suggestions of a panel's empty search field: which there are, whether they are open, and which one the keyboard is at.
 *
 * What was searched for is kept in this object only, so it is gone with the page. Does not know what picking one leads to.
 */
import type { FieldPopup } from '../features/search/search-field.js';
import { suggestionId, suggestionList, type Suggestion } from '../features/search/suggestions.js';
import type { PageTitle } from '../model/page.js';

/** Earlier searches that are offered again. */
const MOST_EARLIER = 4;

export class PanelSuggestions {
  readonly #onChange: () => void;
  readonly #onPick: (suggestion: Suggestion) => void;
  #earlier: readonly string[] = [];
  #topics: readonly PageTitle[] = [];
  #isOpen = false;
  #active = -1;

  constructor(onChange: () => void, onPick: (suggestion: Suggestion) => void) {
    this.#onChange = onChange;
    this.#onPick = onPick;
  }

  /** The visitor has searched for this. */
  remember(query: string): void {
    const words = query.trim();
    if (words !== '') this.#earlier = [words, ...this.#earlier.filter((each) => each !== words)].slice(0, MOST_EARLIER);
  }

  /** What the field shows below itself; null while it shows nothing. */
  popup(): FieldPopup | null {
    const suggestions = this.#all;
    if (!this.#isOpen || suggestions.length === 0) return null;
    const onPick = (suggestion: Suggestion) => this.#pick(suggestion);
    return {
      list: suggestionList({ suggestions, active: this.#active, onPick }),
      active: this.#active < 0 ? undefined : suggestionId(this.#active),
    };
  }

  /** A click into the empty field, with the topics that are not on the screen anyway. */
  open(topics: readonly PageTitle[]): void {
    this.#topics = topics;
    this.#set(true);
  }

  close(): void {
    this.#set(false);
  }

  /** A key in the empty field; returns whether it was for the suggestions. */
  key(key: string, topics: readonly PageTitle[]): boolean {
    const { length } = this.#all;
    const isOpen = this.#isOpen && length > 0;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!isOpen) this.open(topics);
        // round and round, through the field itself
        else this.#set(true, ((this.#active + (key === 'ArrowDown' ? 2 : length + 1)) % (length + 1)) - 1);
        return this.#all.length > 0;
      case 'Enter':
        if (!isOpen || this.#active < 0) return false;
        this.#pick(this.#all[this.#active]!);
        return true;
      case 'Escape':
        this.close();
        return isOpen;
      default:
        return false;
    }
  }

  get #all(): readonly Suggestion[] {
    return [
      ...this.#earlier.map((text) => ({ text, page: null })),
      ...this.#topics.map((page) => ({ text: page.title, page })),
    ];
  }

  #pick(suggestion: Suggestion): void {
    this.close();
    this.#onPick(suggestion);
  }

  #set(isOpen: boolean, active = -1): void {
    if (isOpen === this.#isOpen && active === this.#active) return;
    this.#isOpen = isOpen;
    this.#active = active;
    this.#onChange();
  }
}
