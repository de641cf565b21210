/**
 * A panel's search: what was asked, what is known about it by now, and who waits for it.
 *
 * Asks a library, which answers again whenever it knows more. Does not know what is in it, nor how an answer looks.
 */
import type { LibraryPort, Seat } from '../library/port.js';
import type { EntryKind, SearchAnswer } from '../model/search.js';
import { Arrival } from './arrival.js';
import { IntegreatSearchEvent } from './place-events.js';

/** What became of the report of a search that found nothing. */
export type ReportState = 'open' | 'sending' | 'sent' | 'failed';

export class PanelSearch {
  readonly #onChange: () => void;
  #query = '';
  #roots: readonly string[] = [];
  #turn = 0;
  /** The turn of the question that was asked last. */
  #asked = -1;
  #answer: SearchAnswer | null = null;
  #port: LibraryPort | null = null;
  #seat: Seat | null = null;
  #shown: SearchAnswer | null = null;
  #reported: SearchAnswer | null = null;
  #arrival: Arrival | null = null;
  #reportState: ReportState = 'open';
  #only: EntryKind | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What the visitor typed; empty: no search. */
  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    if (query === this.#query) return;
    this.#query = query;
    this.#turn++;
    this.#reportState = 'open';
    this.giveUp();
    if (query === '') {
      this.#answer = this.#shown = this.#reported = null;
      this.#only = null;
    }
  }

  /** The newest answer: to the present query, or while that is under way to the one before. Null: none yet. */
  get answer(): SearchAnswer | null {
    return this.#answer;
  }

  /** The kind to which the results are filtered; null: all. */
  get only(): EntryKind | null {
    return this.#only;
  }

  set only(only: EntryKind | null) {
    this.#only = only;
    this.#onChange();
  }

  get reportState(): ReportState {
    return this.#reportState;
  }

  set reportState(state: ReportState) {
    this.#reportState = state;
    this.#onChange();
  }

  /** Asks what is to be asked in this library, within these paths. */
  use(port: LibraryPort, roots: readonly string[]): void {
    const isSame = port === this.#port && roots.join(' ') === this.#roots.join(' ');
    if (!isSame || !this.#seat) {
      this.leave();
      this.#port = port;
      this.#roots = roots;
      this.#answer = null;
      this.#asked = -1;
      this.#seat = port.join((answer, turn) => this.#take(answer, turn));
    }
    if (this.#query === '' || this.#asked === this.#turn) return;
    this.#asked = this.#turn;
    this.#seat.ask(this.#query, roots, this.#turn);
  }

  /** Nobody searches here any more. */
  leave(): void {
    this.#seat?.leave();
    this.#seat = null;
  }

  /** Asks the CMS again for lists that could not be had. */
  retry(): void {
    this.#port?.retry();
  }

  /** There will be no answer: nobody waits any longer. */
  giveUp(): void {
    this.#arrival?.resolve();
    this.#arrival = null;
  }

  /** Resolves when the present query is answered from all that can be had, or is given up. */
  async whenAnswered(): Promise<void> {
    if (this.#answer?.query === this.#query && this.#answer.phase === 'ready') return;
    this.#arrival ??= new Arrival();
    return this.#arrival.promise;
  }

  /** What the view shows for the present query: of that the page is told. */
  show(answer: SearchAnswer): SearchAnswer {
    this.#shown = answer;
    return answer;
  }

  /** After rendering: tells the page of results that are new and final. */
  report(host: HTMLElement, language: string, tellsQuery: boolean): void {
    const answer = this.#shown;
    if (!answer || answer.query !== this.#query || answer.phase !== 'ready') return;
    const isNews = answer.query !== this.#reported?.query || answer.total !== this.#reported.total;
    this.#reported = answer;
    this.giveUp();
    if (isNews)
      host.dispatchEvent(new IntegreatSearchEvent(answer.total, language, tellsQuery ? answer.query : undefined));
  }

  #take(answer: SearchAnswer, turn: number): void {
    if (turn !== this.#turn) return;
    this.#answer = answer;
    this.#onChange();
  }
}
