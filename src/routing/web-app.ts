/** The web app in which each region is published, beside the panel. */
import { homePath } from '../model/path.js';

export const WEB_APP = 'https://integreat.app';

/** The web app's start page of a region and language, as far as they are known. */
export function webAppHome(region?: string | null, language?: string): string {
  if (!region) return `${WEB_APP}/`;
  return encodeURI(language ? WEB_APP + homePath(region, language) : `${WEB_APP}/${region}/`);
}
