/**
 * Which links a visitor may follow, in the form in which they are safe.
 *
 * Knows http, https, mailto and tel. Does not know which links stay in the panel (routing/).
 */

/** The safe form of an editor's link, resolved against the CMS; null for everything else (scripts, data, files, nonsense). */
export function safeLink(href: string, base: string): string | null {
  // an empty address, or one within the page, would lead to the CMS's front page
  const url = /^(?:#|$)/.test(href.trim()) ? null : parse(href.trim(), base);
  switch (url?.protocol) {
    case 'http:':
    case 'https:':
      return url.href;
    case 'mailto:':
      return mailLink(url);
    case 'tel:':
      return phoneLink(url);
    default:
      return null;
  }
}

/** The safe form of a link to the web, such as a page's own URL; null for everything else. */
export function safeWebLink(href: string, base: string): string | null {
  const link = safeLink(href, base);
  return link !== null && /^https?:/.test(link) ? link : null;
}

/** An address only: subject, body and copies are for the visitor to write. */
function mailLink(url: URL): string | null {
  const address = decoded(url.pathname).trim();
  return /^[^\s@<>,;?#&]+@[^\s@<>,;?#&]+$/.test(address) ? `mailto:${encodeURI(address)}` : null;
}

/** The CMS writes `tel:+4989%20123456`; phones want it without spaces. */
function phoneLink(url: URL): string | null {
  const number = decoded(url.pathname).replace(/\s/g, '');
  return /^[+(]*\d[\d()+./-]*$/.test(number) ? `tel:${number}` : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse(href: string, base: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
