/**
 * Parses HTML of the CMS into a document that runs nothing and loads nothing.
 *
 * Knows Trusted Types as far as the parser needs them; the policy is made elsewhere.
 */

/** Makes the parser take a text where the page asks for Trusted Types. */
export interface ContentPolicy {
  readonly createHTML: (html: string) => unknown;
}

/** What parsers need here: a policy, nothing (undefined), or what is not to be had (null). */
export type PolicyNeed = ContentPolicy | null | undefined;

/** Not in TypeScript's library yet (2026-11). */
interface SafeParser {
  readonly prototype: Document;
  readonly parseHTML: (html: string, options: { readonly sanitizer: object }) => Document;
}

/** A page larger than this is cut: nobody reads it, and cleaning it would block the page for seconds. */
const LARGEST = 2_000_000;

/** The document, and what was needed in the end. */
export function parseInert(html: string, policy: PolicyNeed): { readonly inert: Document; readonly need: PolicyNeed } {
  // named from the start: comments before it take Chromium minutes (2026-11), and without the doctype it would nest tables in paragraphs
  const whole = `<!doctype html><body>${withoutInline(html.slice(0, LARGEST))}`;
  const Safe = Document as Partial<SafeParser>;
  try {
    // where none is to be had, a try would cost the page a report
    if (policy !== null || !Safe.parseHTML) {
      const trusted = (policy?.createHTML(whole) ?? whole) as string;
      return { inert: new DOMParser().parseFromString(trusted, 'text/html'), need: policy };
    }
  } catch (error) {
    if (!Safe.parseHTML) throw error;
  }
  // the browser's own sanitiser needs no policy, and drops frames whatever it is told: by another name they stay to be recognised
  const renamed = whole.replace(/<(\/?)iframe/gi, '<$1x-iframe');
  return { inert: Safe.parseHTML(renamed, { sanitizer: {} }), need: null };
}

/** Chromium reports inline styles and handlers to the page, even where nothing can come of them (2026-11). By other names they can be read as well. */
function withoutInline(html: string): string {
  const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*/gi;
  const quotedOrGap = /"[^"]*"|'[^']*'|\s(?=(?:style|on\w+)\s*=)/gi;
  return html
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1x-style')
    .replace(tag, (each) => each.replace(quotedOrGap, (part) => (part.length > 1 ? part : `${part}data-`)));
}
