/**
 * What a visitor is telling the editors, place by place: it stays while it is not sent, also when other places are read meanwhile.
 *
 * Kept in this object only, so it is gone with the page. Knows when something may be sent, and sends it once. Does not know how it looks
 * (features/feedback) nor which places can be told about.
 */
import { sendFeedback, type FeedbackPlace } from '../api/feedback.js';
import type { FeedbackFormProps } from '../features/feedback/feedback-form.js';
import { saysSomething, type Feedback, type FeedbackKind } from '../model/feedback.js';
import { lastSlug } from '../model/path-relations.js';

type Draft = Pick<FeedbackFormProps, 'state' | 'rating' | 'comment' | 'category' | 'isOpen'>;

const EMPTY: Draft = { state: 'open', rating: null, comment: '', category: 'content', isOpen: false };

/** Places whose unsent words are kept: those that were written last. */
const MOST_DRAFTS = 20;

export interface FeedbackTarget {
  readonly kind: FeedbackKind;
  /** In the house's form, with region and language. */
  readonly path: string;
  /** What the CMS calls it: the path's last part, unless something else is said. */
  readonly slug?: string;
}

export class PanelFeedback {
  readonly #onChange: () => void;
  /** By path, oldest first. */
  readonly #drafts = new Map<string, Draft>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What the form of a place shows, and what acts in it do. */
  form(path: string, onSend: () => void): FeedbackFormProps {
    return {
      ...this.#draft(path),
      onRate: (rating) => this.#edit(path, { rating, isOpen: true }),
      onComment: (comment) => this.#edit(path, { comment }),
      onCategory: (category) => this.#edit(path, { category }),
      onSend,
    };
  }

  /** Shows a place's whole form also before the question is answered. */
  open(path: string): void {
    this.#edit(path, { isOpen: true });
  }

  /** Sends what the visitor says of a place; returns what the CMS has accepted, null when it has not, or there was nothing to send. */
  async send(ask: typeof fetch, place: FeedbackPlace, { kind, path, slug }: FeedbackTarget): Promise<Feedback | null> {
    const draft = this.#draft(path);
    if (draft.state === 'sending' || draft.state === 'sent') return null;
    if (!saysSomething(draft)) {
      this.#keep(path, { ...draft, state: 'incomplete', isOpen: true });
      return null;
    }
    this.#keep(path, { ...draft, state: 'sending' });
    const { rating, comment, category } = draft;
    const feedback: Feedback = { kind, slug: slug ?? lastSlug(path), rating, comment, category };
    const isSent = await sendFeedback(ask, place, feedback).then(
      () => true,
      () => false,
    );
    this.#keep(path, isSent ? { ...EMPTY, state: 'sent' } : { ...draft, state: 'failed' });
    return isSent ? feedback : null;
  }

  /** The visitor reads something else: thanks are said once, then the question is there again. Words that were not sent stay. */
  leave(path: string): void {
    const { state } = this.#draft(path);
    if (state === 'sent') this.#drafts.delete(path);
    else if (state === 'incomplete') this.#drafts.set(path, { ...this.#draft(path), state: 'open' });
  }

  #draft(path: string): Draft {
    return this.#drafts.get(path) ?? EMPTY;
  }

  #edit(path: string, change: Partial<Draft>): void {
    const draft = this.#draft(path);
    if (draft.state === 'sending' || draft.state === 'sent') return;
    this.#keep(path, { ...draft, ...change, state: 'open' });
  }

  #keep(path: string, draft: Draft): void {
    this.#drafts.delete(path);
    this.#drafts.set(path, draft);
    for (const oldest of this.#drafts.keys()) {
      if (this.#drafts.size <= MOST_DRAFTS) break;
      this.#drafts.delete(oldest);
    }
    this.#onChange();
  }
}
