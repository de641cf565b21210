/** Which CMS an `api` attribute means. */

/** The CMS that answers unless the page names another. */
export const DEFAULT_API = 'https://cms.integreat-app.de';

/** Its base URL: absolute, http or https, without a slash at the end; null for nonsense. */
export function apiBase(api: string | null, pageUrl: string): string | null {
  try {
    const url = new URL(api?.trim() || DEFAULT_API, pageUrl);
    return /^https?:$/.test(url.protocol) ? (url.origin + url.pathname).replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}
