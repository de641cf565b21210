
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `Alle Kommunen`,
'all-topics': `Alle Themen:`,
'ask-people': `Hier können Sie fragen:`,
'back-to': str`Zurück zu „${0}“`,
'breadcrumbs': `Pfad zu dieser Seite`,
'choose-language': `Wählen Sie eine der Sprachen:`,
'choose-region': `Wählen Sie Ihre Kommune`,
'clear': `Löschen`,
'close': `Schließen`,
'did-you-mean': `Meinten Sie eine von diesen?`,
'did-you-mean-word': str`Meinten Sie „${0}“?`,
'failed': `Diese Informationen können gerade nicht angezeigt werden.`,
'failed-config': `Dieses Fenster ist nicht richtig eingerichtet.`,
'failed-empty': `Hier gibt es nichts.`,
'failed-network': `Es gibt keine Verbindung zum Server.`,
'failed-offline': `Ihr Gerät ist offline.`,
'failed-script': `Ein Teil dieser Anwendung konnte nicht geladen werden.`,
'failed-server': `Der Server antwortet mit einem Fehler.`,
'failed-timeout': `Der Server braucht zu lange für eine Antwort.`,
'found-so-far': str`Treffer bisher: ${0}. Bisher durchsucht: ${1}`,
'frame': `Video oder fremder Inhalt`,
'home-empty': `Hier gibt es noch nichts.`,
'imprint': `Impressum`,
'kind-all': `Alle`,
'kind-events': `Veranstaltungen`,
'kind-pages': `Seiten`,
'kind-places': `Orte`,
'language': `Sprache`,
'language-offer': str`Diese Informationen auf ${0} lesen`,
'last-updated': str`Zuletzt geändert: ${0}`,
'more-on-topic': `Mehr zu diesem Thema`,
'nothing-found': str`Für „${0}“ wurde nichts gefunden.`,
'open-in-web-app': `In der Integreat-Web-App öffnen`,
'page-empty': `Auf dieser Seite steht noch nichts.`,
'page-missing': `Diese Seite gibt es nicht (mehr).`,
'page-missing-language': str`Diese Seite gibt es nicht auf ${0}.`,
'privacy': `Datenschutz`,
'published-by': str`Herausgegeben von ${0}`,
'read-in': str`Lesen auf: ${0}`,
'regions': `Kommunen`,
'report-failed': `Das konnte nicht gesendet werden. Bitte noch einmal versuchen.`,
'report-search': `Der Redaktion sagen, dass das fehlt`,
'report-sent': `Danke. Die Redaktion sieht, wonach Sie gesucht haben.`,
'results-found': str`Treffer: ${0}`,
'retry': `Noch einmal versuchen`,
'search': `Suche`,
'search-in': str`Suche in ${0}`,
'search-missing': str`Nicht durchsucht werden konnten: ${0}.`,
'search-results': `Suchergebnisse`,
'searching': `Suche läuft …`,
'searching-so-far': str`Suche läuft … Bisher durchsucht: ${0}`,
'show-all': str`Alle zeigen: ${0}`,
'show-only': `Nur zeigen`,
'table': `Tabelle`,
'unknown-language': str`${0} veröffentlicht nicht in „${1}“.`,
'unknown-region': str`Eine Kommune „${0}“ gibt es hier nicht.`,
    };
  