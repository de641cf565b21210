/** Types of the readers, for the tests in browsers. */
import type { Payload } from './index.js';

export interface Suite {
  readonly name: string;
  /** Below `node_modules`. */
  readonly file: string;
  readonly read: (text: string) => readonly string[];
}

export declare const SUITES: readonly Suite[];

export declare function payloadsOf(suite: Suite, text: string): Payload[];
