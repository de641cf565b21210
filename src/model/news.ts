/** A piece of news: plain text with bare URLs, never HTML. */
export interface News {
  /** Like `local-121`; only unique within a region and language. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly published: string;
  /** Its id in each language, this one too, by language slug. */
  readonly translations: Readonly<Record<string, string>>;
  readonly url: string;
}
