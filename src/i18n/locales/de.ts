// Do not modify this file by hand!
// Re-generate this file by running `npm run locales`.
import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */

export const templates = {
'clear': `Löschen`,
'imprint': `Impressum`,
'kind-events': `Veranstaltungen`,
'kind-places': `Orte`,
'language': `Sprache`,
'news': `Nachrichten`,
'offers': `Angebote`,
'open-in-web-app': `In der Integreat-Web-App öffnen`,
'privacy': `Datenschutz`,
'published-by': str`Herausgegeben von ${0}`,
'search-in': str`Suche in ${0}`,
'sections': `Bereiche`,
'topics': `Themen`,
};
