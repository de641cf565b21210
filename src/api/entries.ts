/**
 * Reads a bulk answer `[{…}, {…}, …]` entry by entry as its bytes arrive, so that no single task parses megabytes.
 *
 * Knows where an entry of a JSON list begins and ends. Does not know what is in it.
 */
import { PanelError } from '../model/panel-error.js';

/** Larger answers are refused: no phone should hold them. */
const LARGEST = 30_000_000;

/** What an answer's reader takes part in. */
export interface Reading {
  /** Called whenever bytes have arrived. */
  readonly alive?: () => void;
  /** Lets the page do something else where it is time to. */
  readonly breathe?: () => Promise<void> | undefined;
}

/** Calls `onEntry` with each entry that is an object; resolves with how many entries there are of any kind. Throws `parse` for what is no JSON list or too large, after the entries that could be read. */
export async function readEntries(
  response: Response,
  call: string,
  onEntry: (entry: unknown) => void,
  { alive, breathe = breather() }: Reading = {},
): Promise<number> {
  const splitter = new EntrySplitter();
  const decoder = new TextDecoder();
  let size = 0;
  const take = async (text: string) => {
    for (const entry of splitter.push(text)) {
      onEntry(parse(entry, call));
      await breathe();
    }
  };
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    alive?.();
    size += part.value.length;
    if (size > LARGEST) {
      void reader?.cancel();
      throw new PanelError('parse', `${call}: the answer is larger than ${LARGEST / 1e6} MB`);
    }
    await take(decoder.decode(part.value, { stream: true }));
  }
  await take(decoder.decode());
  if (splitter.size === null) throw new PanelError('parse', `${call}: the answer is not a whole JSON list`);
  return splitter.size;
}

/** Milliseconds of work after which the page gets to breathe. */
const SLICE = 12;

/** Says after each piece of work whether it is time for a new task, so that clicks, keys and messages in between are served. */
export function breather(now = () => performance.now()): () => Promise<void> | undefined {
  let since = now();
  return () => {
    if (now() - since < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = now();
        resolve();
      }),
    );
  };
}

function parse(entry: string, call: string): unknown {
  try {
    return JSON.parse(entry) as unknown;
  } catch (cause) {
    throw new PanelError('parse', `${call}: an entry is not JSON`, { cause });
  }
}

/** Cuts the text of a JSON list into the texts of its entries (objects), however the text is split up. */
export class EntrySplitter {
  #pending = '';
  /** What stands around the entries that were cut out, each as a 0. */
  #frame = '';
  #scanned = 0;
  #depth = 0;
  #start = -1;
  #inString = false;

  /** Entries of what was pushed; null as long as it is not one whole list and nothing else: a page of HTML may hold lists too, in its scripts. */
  get size(): number | null {
    try {
      const list = JSON.parse(this.#frame + this.#pending) as unknown;
      return Array.isArray(list) ? list.length : null;
    } catch {
      return null;
    }
  }

  /** The entries that are whole with this further piece of text. */
  *push(text: string): Generator<string> {
    this.#pending += text;
    const marks = /["[\]{}]|\\./gs;
    marks.lastIndex = this.#scanned;
    for (let mark = marks.exec(this.#pending); mark; mark = marks.exec(this.#pending)) {
      const end = this.#step(mark[0], mark.index);
      if (end === null) continue;
      this.#frame += `${this.#pending.slice(0, this.#start)}0`;
      yield this.#pending.slice(this.#start, end);
      this.#pending = this.#pending.slice(end);
      this.#start = -1;
      marks.lastIndex = 0;
    }
    // a lone backslash at the end may be the first half of an escape: look at it again with what follows
    const trailing = /\\*$/.exec(this.#pending)![0].length;
    this.#scanned = this.#pending.length - (trailing % 2);
  }

  /** Takes one structural character; the end of an entry when it closes one. */
  #step(mark: string, index: number): number | null {
    if (mark === '"') this.#inString = !this.#inString;
    if (this.#inString || mark === '"' || mark.startsWith('\\')) return null;
    if (mark === '{' || mark === '[') {
      if (this.#depth === 1 && mark === '{') this.#start = index;
      this.#depth++;
      return null;
    }
    this.#depth--;
    return this.#depth === 1 && this.#start >= 0 ? index + 1 : null;
  }
}
