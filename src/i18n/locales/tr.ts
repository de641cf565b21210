// Do not modify this file by hand!
// Re-generate this file by running `npm run locales`.
import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */

export const templates = {
'clear': `Temizle`,
'imprint': `Künye`,
'kind-events': `Etkinlikler`,
'kind-places': `Yerler`,
'language': `Dil`,
'news': `Haberler`,
'offers': `Hizmetler`,
'open-in-web-app': `Integreat web uygulamasında aç`,
'privacy': `Veri koruma`,
'published-by': str`Yayımlayan: ${0}`,
'search-in': str`${0} içinde ara`,
'sections': `Bölümler`,
'topics': `Konular`,
};
