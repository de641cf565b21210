/**
 * What a word becomes in the index: its folded form, its stem, and for German the parts of a compound.
 *
 * Knows which words the corpus holds, and in how many documents. Does not know what is asked for.
 */
import { languageTag, primaryTag } from '../model/language.js';
import { compoundParts, knownParts } from './compounds.js';
import { fold, foldGerman } from './fold.js';
import { stem } from './stems.js';
import { tokens, UNSPACED_SCRIPT as UNSPACED } from './tokens.js';

/** Stems and parts are terms of their own kind, so far from words that neither a prefix nor a typo leads to them. */
const STEM = '\u0001\u0001\u0001';

export interface Word {
  /** As it is looked up first. */
  readonly folded: string;
  /** Its stem as an index term. */
  readonly stem: string;
  /** Parts of a compound as index terms; empty for every other word. */
  readonly parts: readonly string[];
}

/** Words that are longer are cut: they are addresses and codes, whose beginning says enough. */
const LONGEST_WORD = 64;

/** Of two words that were written together; in German they are compounds, which begin at four letters. */
const SHORTEST_WORD = 3;

/** Arabic writes its article, and what may stand before it, together with the word; people type it with and without. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{2})/;

export class Analysis {
  /** The language's own code, `fa` for `prs` or `fa-AF`: by it rules and tables are found. */
  readonly language: string;
  readonly #fold: (text: string) => string;
  readonly #words = new Map<string, Word>();
  #stopwords: ReadonlySet<string> = new Set();
  /** In how many entries a folded word stands. */
  readonly #entriesOfWord = new Map<string, number>();
  /** In how many entries a stem stands, in whatever form. */
  readonly #entriesOfStem = new Map<string, number>();

  /** `language` is a slug of the CMS or a tag. */
  constructor(language: string) {
    this.language = primaryTag(languageTag(language));
    this.#fold = this.#isGerman ? foldGerman : fold;
  }

  get #isGerman(): boolean {
    return this.language === 'de';
  }

  /** Counts an entry's words, which decides later how compounds are split. */
  count(text: string): void {
    const words = new Set<string>();
    for (const spelling of this.spellings(text)) words.add(this.folded(spelling));
    const stems = new Set<string>();
    for (const word of words) stems.add(stem(word, this.language));
    add(this.#entriesOfWord, words);
    add(this.#entriesOfStem, stems);
  }

  /** These words only hold a question together: they count little. Between blanks. */
  learnStopwords(words: string): void {
    this.#stopwords = new Set(words.split(' ').map((word) => this.folded(word)));
  }

  /** Whether a word tells nothing of what a question is about; a pair of characters with one that tells nothing does not, either. */
  isStopword({ folded }: Word): boolean {
    if (this.#stopwords.has(folded)) return true;
    return UNSPACED.test(folded) && Array.from(folded).some((character) => this.#stopwords.has(character));
  }

  /** Whether any entry holds a folded word in this very form; stems are none. */
  isKnown(folded: string): boolean {
    return this.#entriesOfWord.has(folded);
  }

  /** Whether any entry holds an index term, a folded word or a stem, by itself. */
  holds(term: string): boolean {
    return this.isKnown(term) || this.#entriesOfStem.has(term.slice(STEM.length));
  }

  /** How a folded word is written, in the first spelling that was met. */
  spellingOf(folded: string): string | null {
    for (const [spelling, word] of this.#words) if (word.folded === folded) return spelling;
    return null;
  }

  /** In how many entries a word stands, in whatever form. */
  frequency({ folded, stem }: Word): number {
    return Math.max(this.#entriesOfWord.get(folded) ?? 0, this.#entriesOfStem.get(stem.slice(STEM.length)) ?? 0);
  }

  folded(raw: string): string {
    const folded = this.#fold(raw.replace(/['’ʼ‘`´]/g, '')).slice(0, LONGEST_WORD);
    return this.language === 'ar' ? folded.replace(ARABIC_ARTICLE, '') : folded;
  }

  /** The words of a text as they are written. */
  *spellings(text: string): Generator<string> {
    for (const { start, end } of tokens(text, this.language)) yield text.slice(start, end);
  }

  /** The words of a text, each analysed once for each of its spellings. */
  *words(text: string): Generator<Word> {
    for (const spelling of this.spellings(text)) {
      const word = this.word(spelling);
      if (word.folded !== '') yield word;
    }
  }

  /** Every word that was met so far, once for each of its spellings. */
  known(): Iterable<Word> {
    return this.#words.values();
  }

  word(raw: string): Word {
    const known = this.#words.get(raw);
    if (known) return known;
    const word = this.#analyse(raw);
    this.#words.set(raw, word);
    return word;
  }

  #analyse(raw: string): Word {
    const folded = this.folded(raw);
    const bare = stem(folded, this.language);
    const parts = this.#isGerman ? compoundParts(folded, this.#isPart) : [];
    return { folded, stem: STEM + bare, parts: parts.map((part) => STEM + stem(part, this.language)) };
  }

  /** The parts of a word that no entry holds, in any language: also of one that was written together by mistake. */
  partsOfUnknown(folded: string): { parts: readonly string[]; isWhole: boolean } {
    const isPart = (part: string) => this.#entriesOf(part) >= 1;
    const whole = compoundParts(folded, isPart, this.#isGerman ? undefined : SHORTEST_WORD);
    const parts = whole.length > 0 ? whole : this.#isGerman ? knownParts(folded, isPart) : [];
    return { parts: parts.map((part) => STEM + stem(part, this.language)), isWhole: whole.length > 0 };
  }

  readonly #isPart = (part: string): boolean => this.#entriesOf(part) >= 2;

  #entriesOf(part: string): number {
    return Math.max(
      this.#entriesOfWord.get(part) ?? 0,
      this.#entriesOfStem.get(part) ?? 0,
      this.#entriesOfStem.get(stem(part, this.language)) ?? 0,
    );
  }
}

function add(counts: Map<string, number>, seen: ReadonlySet<string>): void {
  for (const each of seen) counts.set(each, (counts.get(each) ?? 0) + 1);
}

/** The index terms of a word. Pairs of characters have one, away from words: nobody slips there, and a slip in a word is looked for among words only. */
export function termsOf({ folded, stem, parts }: Word): readonly string[] {
  return UNSPACED.test(folded) ? [stem] : [folded, stem, ...parts];
}
