/** Types of the collection, for the tests in browsers. */

export interface Payload {
  readonly kind: string;
  /** Unique among those of its kind. */
  readonly name: string;
  readonly html: string;
}

export declare const PAYLOADS: readonly Payload[];

/** Addresses of frames of hosts that look like a video provider's. */
export declare const LOOKALIKES: readonly string[];

export declare const LEAK: string;
export declare const RUN: string;

export declare function askingAt(html: string, origin: string): string;
