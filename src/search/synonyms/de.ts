/** What the offices call it (left), and what people say instead. How to add: README.md beside this file. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  // registration and identity papers
  Anmeldung: ['Wohnsitz melden', 'Adresse registrieren', 'polizeilich melden', 'Hauptwohnsitz'],
  Bürgerbüro: ['Einwohnermeldeamt', 'Bürgeramt', 'Meldestelle', 'Rathaus', 'Gemeindeamt', 'Stadtverwaltung'],
  Meldebestätigung: ['Meldebescheinigung', 'Meldezettel', 'Wohnsitzbescheinigung', 'Adressnachweis'],
  Wohnungsgeberbestätigung: ['Vermieterbescheinigung', 'Einzugsbestätigung', 'Bestätigung vom Vermieter'],
  ummelden: [
    'Adressänderung',
    'neue Adresse',
    'Wohnungswechsel',
    'Wohnsitz ändern',
    'umgezogen',
    'gezogen',
    'andere Straße',
    'neue Anschrift',
  ],
  'Steuer-ID': ['Steueridentifikationsnummer', 'IdNr', 'TIN', 'Tax ID'],
  Personalausweis: ['ID-Karte', 'Identitätskarte', 'ID Card', 'Passport'],
  Führungszeugnis: ['Strafregister', 'Strafregisterauszug', 'Leumundszeugnis', 'Vorstrafen', 'Police Clearance'],
  beglaubigt: ['Apostille', 'Legalisation', 'Notar', 'amtliche Kopie'],

  // residence
  Ausländerbehörde: ['Ausländeramt', 'Immigrationsbehörde', 'Migrationsamt', 'Fremdenpolizei', 'Immigration Office'],
  Aufenthaltserlaubnis: ['Aufenthaltsgenehmigung', 'Aufenthaltsbewilligung', 'Residence Permit'],
  Aufenthaltstitel: ['eAT', 'Aufenthaltskarte', 'Aufenthaltspapiere', 'Aufenthaltsgenehmigung'],
  Erwerbstätigkeit: ['Arbeitserlaubnis', 'Arbeitsgenehmigung', 'Work Permit', 'arbeiten dürfen'],
  Niederlassungserlaubnis: [
    'unbefristeter Aufenthalt',
    'unbefristete Erlaubnis',
    'Daueraufenthalt',
    'Permanent Residence',
    'für immer bleiben',
  ],
  'Blaue Karte': ['Blue Card', 'Hochqualifizierte', 'Akademiker'],
  Fachkraft: ['Skilled Worker', 'qualifizierte Arbeitskräfte', 'Arbeitsvisum', 'Spezialist'],
  Visum: ['Visa', 'Einreiseerlaubnis', 'Einreisegenehmigung', 'Sichtvermerk'],
  Fiktionsbescheinigung: ['Visum abgelaufen', 'Aufenthalt abgelaufen', 'vorläufiger Aufenthalt'],
  Familiennachzug: [
    'Familienzusammenführung',
    'Familie nachholen',
    'Frau nachholen',
    'Mann nachholen',
    'meine Frau',
    'mein Mann',
    'Ehefrau',
    'Ehemann',
    'Ehepartner',
    'Kinder nachholen',
  ],
  Einbürgerung: ['Staatsbürgerschaft', 'deutscher Pass', 'Doppelpass', 'Deutscher werden', 'Citizenship'],
  Duldung: ['geduldet', 'Aussetzung der Abschiebung', 'abgelehnter Asylantrag'],
  Abschiebung: ['Rückführung', 'Deportation', 'Ausreisepflicht', 'ausreisen müssen'],

  // asylum
  Asyl: ['Flüchtling', 'Geflüchtete', 'politisch verfolgt', 'Refugee'],
  BAMF: ['Bundesamt für Migration', 'Asylbehörde', 'Migrationsbehörde'],
  Aufnahmeeinrichtung: ['Flüchtlingsheim', 'Asylheim', 'Ankunftszentrum', 'Ankerzentrum', 'Flüchtlingslager'],
  Widerspruch: ['Einspruch', 'Beschwerde einlegen', 'anfechten', 'Antrag abgelehnt'],

  // work
  'Arbeit suchen': ['Job', 'Jobbörse', 'Stellensuche', 'freie Stelle', 'Vakanz'],
  'Agentur für Arbeit': ['Arbeitsamt', 'Arbeitsagentur', 'Arbeitsvermittlung', 'Employment Agency'],
  Bewerbung: ['Motivationsschreiben', 'Job Application', 'Stellengesuch'],
  Lebenslauf: ['CV', 'Curriculum Vitae', 'Resume'],
  Vorstellungsgespräch: ['Jobinterview', 'Interview', 'Einstellungsgespräch', 'Bewerbungsgespräch'],
  Arbeitsvertrag: ['Dienstvertrag', 'Anstellungsvertrag', 'Job Contract'],
  Kündigung: ['gefeuert', 'entlassen', 'rausgeworfen', 'Arbeit verloren', 'Job verloren'],
  Lohn: ['Gehalt', 'Verdienst', 'Salär', 'Payslip', 'Salary'],
  Minijob: ['Nebenjob', 'Aushilfe', 'geringfügige Beschäftigung', '450-Euro-Job', '520-Euro-Job', '556-Euro-Job'],
  Steuererklärung: ['Lohnsteuerjahresausgleich', 'Steuerausgleich', 'Steuern zurückbekommen', 'Tax Return'],
  Krankmeldung: ['krankgeschrieben', 'Krankenschein', 'gelber Schein', 'Arbeitsunfähigkeit', 'AU-Bescheinigung'],
  Arbeitsrecht: ['Rechte im Job', 'Ärger mit dem Chef', 'Ausbeutung', 'schlecht bezahlt'],

  // unemployment and basic support
  Arbeitslosengeld: ['ALG I', 'ALG 1', 'Arbeitslosenunterstützung', 'Geld ohne Job'],
  Jobcenter: ['ARGE', 'Arbeitsamt', 'Arbeitslosenamt', 'Hartz IV'],
  Bürgergeld: ['Hartz IV', 'Hartz 4', 'ALG II', 'ALG 2', 'Stütze', 'Sozialhilfe'],
  Grundsicherung: ['Bürgergeld', 'Hartz IV', 'Sozialhilfe', 'Existenzminimum', 'Stütze'],
  Sozialamt: ['Sozialhilfe', 'Fürsorge', 'Wohlfahrt', 'Amt für Soziales'],

  // recognition of qualifications
  Anerkennung: ['Nostrifizierung', 'Nostrifikation', 'Äquivalenz', 'ausländisches Diplom', 'Diplom umschreiben'],
  Approbation: ['ärztliche Zulassung', 'Berufszulassung', 'als Arzt arbeiten', 'Medical Licence'],
  Pflege: ['Krankenschwester', 'Krankenpfleger', 'Nurse'],

  // vocational training and self-employment
  Ausbildung: ['Lehrstelle', 'Lehrling', 'Azubi', 'Beruf lernen', 'Apprenticeship'],
  Weiterbildung: ['Fortbildung', 'Umschulung', 'Nachqualifizierung', 'Training'],
  selbstständig: ['Freelancer', 'Freiberufler', 'Existenzgründung', 'Startup', 'Unternehmer', 'eigene Firma'],
  Gewerbe: ['Firma gründen', 'Laden eröffnen', 'Geschäft eröffnen', 'Business'],

  // language
  Deutschkurs: [
    'Sprachkurs',
    'Sprachschule',
    'Sprachunterricht',
    'Deutschunterricht',
    'Deutsch lernen',
    'German Course',
  ],
  Integrationskurs: ['Pflichtkurs', 'Orientierungskurs', 'Kurs vom Jobcenter', 'Kurs vom BAMF'],
  Berufssprachkurs: ['DeuFöV', 'Berufsdeutsch', 'Deutsch für den Beruf', 'B2-Kurs'],
  Alphabetisierung: ['Analphabet', 'lesen lernen', 'schreiben lernen'],
  Sprachprüfung: ['Deutschtest', 'Sprachexamen', 'DTZ', 'telc', 'Goethe-Prüfung', 'B1-Test'],
  Volkshochschule: ['VHS', 'Abendschule', 'Erwachsenenbildung'],
  Dolmetschen: ['Sprachmittler', 'Interpreter', 'mündlich übersetzen'],
  Übersetzung: ['Translator', 'Urkunde auf Deutsch', 'vereidigter Dolmetscher'],

  // housing
  'Wohnung suchen': ['Wohnung finden', 'Wohnung mieten', 'Unterkunft', 'Apartment', 'Immobilien'],
  Wohngemeinschaft: ['WG', 'Mitbewohner', 'Zimmer mieten', 'Flatshare'],
  Mietvertrag: ['Wohnungsvertrag', 'Untermiete', 'Rental Contract'],
  Kaution: ['Mietsicherheit', 'Sicherheitsleistung', 'Bürgschaft', 'Deposit'],
  Nebenkosten: ['Betriebskosten', 'Heizkosten', 'Warmmiete', 'Hausgeld'],
  Mieterverein: ['Mieterschutz', 'Mieterbund', 'Streit mit Vermieter', 'Mieterhöhung'],
  Wohnberechtigungsschein: ['WBS', 'B-Schein', 'Sozialwohnung'],
  Wohngeld: ['Mietzuschuss', 'Mietbeihilfe', 'Geld für Miete', 'Housing Benefit'],
  Wohnungslosigkeit: ['Obdachlosigkeit', 'obdachlos', 'auf der Straße leben', 'Zwangsräumung', 'Homeless'],
  Müll: ['Abfall', 'Entsorgung', 'Recycling', 'wegwerfen', 'Garbage'],
  Wertstoffhof: ['Recyclinghof', 'Deponie', 'Schadstoffsammlung'],
  Strom: ['Elektrizität', 'Energieversorger', 'Electricity'],
  Rundfunkbeitrag: ['GEZ', 'Fernsehgebühr', 'Radiogebühr', 'Beitragsservice'],

  // health
  Krankenversicherung: [
    'Krankenkasse',
    'KV',
    'Health Insurance',
    'Kassenpatient',
    'Gesundheitskarte',
    'Versichertenkarte',
    'Krankenkassenkarte',
  ],
  Arztpraxis: ['Doktor', 'Ordination', 'Poliklinik', 'Sprechzimmer'],
  Hausarzt: ['Allgemeinmediziner', 'Familienarzt', 'Doktor'],
  Facharzt: ['Spezialist', 'Orthopäde', 'Hautarzt', 'HNO', 'Kardiologe'],
  Frauenarzt: ['Gynäkologe', 'Frauenheilkunde', 'Frauendoktor'],
  Apotheke: ['Pharmazie', 'Pharmacy', 'Arzneimittel', 'Tabletten', 'Medizin kaufen'],
  Krankenhaus: ['Spital', 'Hospital', 'Klinik', 'Klinikum'],
  Notaufnahme: ['Rettungsstelle', 'Ambulanz', 'Emergency Room'],
  Rettungsdienst: ['Krankenwagen', 'Notarzt', 'Sanitäter', 'Ambulanz', 'Ambulance'],
  Bereitschaftsdienst: ['Arzt am Wochenende', 'Arzt in der Nacht', 'Notdienst', 'Nachtarzt'],
  Hebamme: ['Geburtshelferin', 'Geburtsvorbereitung', 'Wochenbett', 'Midwife'],
  Schwangerschaftsabbruch: ['Abtreibung', 'ungewollt schwanger', 'Abortion', 'Pille danach'],
  Mutterschutz: ['Mutterschaftsurlaub', 'Babypause', 'Karenz', 'Maternity Leave'],
  Impfung: ['Immunisierung', 'Spritze', 'Vaccination'],
  Psychotherapie: ['Psychologe', 'Psychiater', 'Depression', 'Trauma', 'Burnout', 'Seelenarzt'],
  'seelische Gesundheit': ['psychisch krank', 'psychische Probleme', 'Depression', 'Trauma', 'Burnout', 'Psychologe'],
  Behinderung: ['Handicap', 'Rollstuhl', 'Invalide', 'Beeinträchtigung', 'Disability'],
  Pflegeversicherung: ['Pflegestufe', 'Pflegegeld', 'Angehörige pflegen'],
  Pflegeheim: ['Altersheim', 'Altenheim', 'Seniorenheim', 'Seniorenresidenz'],

  // childcare and school
  Kita: ['Kindergarten', 'Krippe', 'Kinderhort', 'Daycare', 'Kinderbetreuung', 'Vorschule'],
  Kindertagespflege: ['Tagesmutter', 'Tagesvater', 'Babysitter', 'Nanny', 'Kinderfrau'],
  Jugendamt: ['Kinderschutz', 'Vormundschaft', 'Erziehungshilfe', 'Unterhalt vom Vater'],
  Einschulung: ['Schulanfang', 'erste Klasse', 'erster Schultag', 'Schulbeginn', 'Volksschule'],
  Deutschklasse: ['Willkommensklasse', 'Vorbereitungsklasse', 'Intensivklasse', 'DaZ'],
  Vorbereitungsklasse: ['Willkommensklasse', 'Deutschklasse', 'Intensivklasse', 'DaZ'],
  'Bildung und Teilhabe': ['BuT', 'Bildungspaket', 'Geld für Schulsachen', 'Klassenfahrt bezahlen', 'Schulbedarf'],

  // money for families
  Kindergeld: ['Kinderbeihilfe', 'Familienbeihilfe', 'Geld für Kinder', 'Child Benefit'],
  Elterngeld: ['Erziehungsgeld', 'Erziehungsurlaub', 'Babygeld', 'Parental Leave'],
  Unterhaltsvorschuss: ['Alimente', 'alleinerziehend', 'Vater zahlt nicht', 'Kindesunterhalt'],

  // study
  Hochschule: ['Universität', 'Uni', 'College', 'studieren'],
  BAföG: ['Studienfinanzierung', 'Studienförderung', 'Studienkredit', 'Geld fürs Studium'],

  // driving and public transport
  Führerschein: ['Fahrerlaubnis', 'Führerausweis', 'Auto fahren', 'Driving Licence'],
  Bus: ['ÖPNV', 'Nahverkehr', 'öffentliche Verkehrsmittel', 'Public Transport'],
  Fahrkarte: ['Ticket', 'Fahrschein', 'Fahrausweis', 'Billett', 'Monatskarte'],

  // bank, phone and shopping
  Girokonto: ['Bank Account', 'Bankkonto', 'Konto eröffnen', 'Lohnkonto'],
  Handy: ['Mobiltelefon', 'Smartphone', 'SIM-Karte', 'Mobilfunk', 'Telefonvertrag'],
  Internet: ['WLAN', 'wifi', 'DSL', 'Router', 'Hotspot'],
  einkaufen: ['Supermarkt', 'Lebensmittel', 'Shopping', 'Ladenöffnungszeiten'],
  Tafel: ['Lebensmittelausgabe', 'Essensausgabe', 'kostenloses Essen', 'Food Bank'],
  Verbraucherzentrale: ['Verbraucherschutz', 'Konsumentenschutz', 'Abzocke', 'Vertragsfalle'],
  Zoll: ['Customs', 'Einfuhr', 'Import', 'Paket aus dem Ausland'],

  // leisure and volunteering
  Sport: ['Fitness', 'Gym', 'Training', 'Fußball', 'Turnen'],
  Verein: ['Club', 'Klub', 'Hobby', 'Freizeitgruppe'],
  Bibliothek: ['Bücherei', 'Mediathek', 'Library', 'Bücher ausleihen'],
  Ehrenamt: ['Freiwilligenarbeit', 'freiwillig helfen', 'unbezahlt helfen', 'Volunteering'],
  Tierarzt: ['Veterinär', 'Haustier', 'Hund krank', 'Katze krank'],

  // advice and protection
  Migrationsberatung: ['MBE', 'Ausländerberatung', 'Flüchtlingsberatung', 'Sozialarbeiter'],
  Schuldnerberatung: ['Schulden', 'Mahnung', 'Inkasso', 'Insolvenz', 'pleite'],
  Rechtsberatung: ['Anwalt', 'Rechtsanwalt', 'Jurist', 'Advokat', 'Lawyer'],
  Diskriminierung: ['Rassismus', 'benachteiligt', 'ungerecht behandelt', 'Ausgrenzung', 'Mobbing'],
  Gewalt: ['geschlagen', 'Misshandlung', 'Missbrauch', 'Vergewaltigung', 'Stalking'],
  Frauenhaus: ['Zufluchtswohnung', 'Flucht vor Ehemann', 'Schutz vor Ehemann', 'häusliche Gewalt'],
  Zwangsverheiratung: ['Zwangsheirat', 'Zwangsehe', 'arrangierte Ehe', 'Ehrenmord'],
  Polizei: ['Anzeige erstatten', 'Diebstahl', 'gestohlen', 'Einbruch', 'bestohlen'],

  // marriage, birth and death
  Standesamt: ['heiraten', 'Hochzeit', 'Trauung', 'Zivilstandsamt', 'Geburt anmelden', 'Baby anmelden'],
  Eheschließung: ['heiraten', 'Hochzeit', 'Trauung', 'verheiratet'],
  Scheidung: ['geschieden', 'getrennt leben', 'Ehe beenden', 'Trennungsjahr', 'Divorce'],
  Bestattung: ['Beerdigung', 'Begräbnis', 'Friedhof', 'Todesfall', 'gestorben'],

  // religion
  Religion: ['Moschee', 'Kirche', 'Synagoge', 'Gottesdienst', 'Gebetsraum'],
  Kosten: ['Preis', 'teuer', 'kostet', 'bezahlen'],
  Sprachniveau: ['A1', 'A2', 'B1', 'B2', 'C1'],
  Sprachstufen: ['A1', 'A2', 'B1', 'B2', 'C1'],
  Schulden: ['verschuldet', 'überschuldet'],
  Lehrkräfte: ['Lehrer', 'Lehrerin'],
  Stadtrundgang: ['Stadtführung', 'Stadttour', 'Sightseeing'],
  Hausaufgaben: ['Nachhilfe', 'Lernhilfe'],
};

/** Words that only hold a question together, as they are folded. */
export const stopwords =
  'aber alle als also am an auch auf aus bei bekomme bekommen bin bis brauche brauchen braucht da das ' +
  'dass dem den denn der des die dies diese dieser dieses dort du durch ein eine einem einen einer ' +
  'eines er es fur gehe gehen geht gibt habe haben hat hier ich ihr ihre im in ist ja kann kein keine ' +
  'konnen kommen lasse lassen mache machen man mehr mein meine meinem meinen meiner mich mir mit muss ' +
  'mussen nach nicht noch nur ob oder ohne sein sich sie sind so soll sollen um und uns unser vom von ' +
  'vor wann warum was welche welchem welchen welcher welches wen wenn wer werde werden wie will wir ' +
  'wird wo woher wohin wollen worden zu zum zur uber';

/** By these words pages call those who can be asked. */
export const contacts: readonly string[] = ['Beratung', 'Bürgerbüro', 'Welcome Center'];
