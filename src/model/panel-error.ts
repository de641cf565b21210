/**
 * What can go wrong, as one type for the whole panel.
 *
 * Knows the public error codes. Does not know how a failure is worded for a visitor (features/notices) nor where it came from.
 */

/** The public codes of `integreat-error`; see the contract for each one's meaning. */
export type ErrorCode =
  'config' | 'script' | 'csp' | 'network' | 'offline' | 'timeout' | 'not-found' | 'http' | 'parse' | 'schema' | 'empty';

/**
 * A failure with a code that programs can act on.
 *
 * `message` and `hint` are English and meant for the person who embeds the panel; visitors see a localized text for the code.
 */
export class PanelError extends Error {
  override readonly name = 'PanelError';
  /** What kind of failure this is. */
  readonly code: ErrorCode;
  /** What to change or try, in one sentence; empty where there is nothing to add. */
  readonly hint: string;
  /** The HTTP status behind an `http` or `not-found`, else null. */
  readonly status: number | null;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown; status?: number } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? '';
    this.status = options.status ?? null;
  }
}
