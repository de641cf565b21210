/** Types of the snippets, for the tests in browsers. */

export interface Snippet {
  readonly name: string;
  readonly html: string;
  /** What a reader reads, in order, with everything unfolded and each gap as one blank. */
  readonly text: string;
  /** How many there are, by selector. */
  readonly has?: Readonly<Record<string, number>>;
  /** Where they lead, in order; what begins with a slash is on the CMS. */
  readonly links?: readonly string[];
}

export declare const SNIPPETS: readonly Snippet[];
