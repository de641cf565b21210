/** What the offices call it (left), and what people say instead. How to add: README.md beside this file. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  // registration and identity papers
  Anmeldung: ['address registration', 'register my address', 'residence registration', 'city registration'],
  Bürgerbüro: ['town hall', 'city hall', 'Bürgeramt', 'Einwohnermeldeamt', 'residents office', 'municipal office'],
  Meldebestätigung: ['proof of address', 'proof of residence', 'registration certificate', 'Meldebescheinigung'],
  Wohnungsgeberbestätigung: ['letter from landlord', 'proof of moving in', 'landlord certificate'],
  'new address': ['change address', 'Ummeldung', 'move house', 'relocation'],
  'tax ID': ['Steuer-ID', 'tax number', 'TIN number', 'tax identification'],
  'identity card': ['ID card', 'national ID', 'Ausweis', 'Personalausweis', 'travel document'],
  Führungszeugnis: ['police clearance', 'criminal record', 'background check', 'police certificate'],
  certified: ['notary', 'notarised', 'apostille', 'attested', 'legalised'],

  // residence
  'immigration office': ['Ausländerbehörde', 'Ausländeramt', 'foreigners office', 'aliens office', 'visa office'],
  'residence permit': ['Aufenthaltserlaubnis', 'stay permit', 'residence card', 'extend visa', 'renew visa'],
  'settlement permit': ['permanent residence', 'permanent permit', 'Niederlassungserlaubnis', 'green card'],
  'Blue Card': ['Blaue Karte', 'highly skilled', 'highly qualified'],
  'opportunity card': ['Chancenkarte', 'job seeker visa', 'jobseeker visa', 'points system'],
  'skilled worker': ['work visa', 'work permit', 'employment visa', 'Fachkraft', 'foreign professional'],
  visa: ['Visum', 'entry permit', 'entry clearance', 'Schengen'],
  Fiktionsbescheinigung: ['expired permit', 'expired visa', 'bridging certificate'],
  'family reunification': ['family reunion', 'bring my family', 'bring my wife', 'bring my husband', 'spouse visa'],
  naturalisation: ['citizenship', 'German passport', 'become German', 'dual nationality', 'Einbürgerung'],
  Duldung: ['toleration', 'tolerated stay', 'rejected asylum seeker'],

  // asylum
  asylum: ['refugee', 'Asyl', 'persecution', 'seek protection', 'displaced'],
  BAMF: ['Federal Office for Migration', 'asylum office', 'refugee office'],
  'temporary protection': ['war refugee', 'section 24', 'paragraph 24', 'Ukrainian refugee'],
  'reception centre': ['refugee camp', 'asylum camp', 'refugee shelter', 'arrival centre', 'Heim'],

  // work
  job: ['vacancy', 'find work', 'look for work', 'open position', 'hiring'],
  'employment agency': [
    'Agentur für Arbeit',
    'Arbeitsamt',
    'labour office',
    'job office',
    'job exchange',
    'got fired',
    'lost my job',
    'unemployed',
  ],
  'cover letter': ['motivation letter', 'Anschreiben', 'Bewerbung', 'job application'],
  CV: ['resume', 'curriculum vitae', 'Lebenslauf', 'bio data'],
  'employment contract': ['work contract', 'job contract', 'Arbeitsvertrag', 'labour agreement'],
  Kündigung: ['got fired', 'sacked', 'laid off', 'made redundant', 'dismissal', 'resign'],
  wages: ['salary', 'earnings', 'paycheck', 'pay stub', 'Lohn', 'Gehalt'],
  Minijob: ['side job', 'second job', 'marginal employment', '520 euro job', 'student job'],
  'tax return': ['tax refund', 'tax declaration', 'Steuererklärung', 'tax back'],
  holiday: ['vacation', 'annual leave', 'time off', 'days off', 'Urlaub'],
  'sick note': ['sick leave', 'Krankmeldung', 'Krankschreibung', 'call in sick', 'medical certificate'],
  'labour law': ['workers rights', 'employee rights', 'Arbeitsrecht', 'problem with boss', 'exploitation'],

  // unemployment and basic support
  'unemployment benefit': ['Arbeitslosengeld', 'ALG I', 'dole', 'jobless money'],
  Jobcenter: ['welfare office', 'unemployment office', 'social security office', 'Arbeitsamt'],
  Grundsicherung: ['welfare', 'Bürgergeld', 'Hartz IV', 'ALG II', 'citizens benefit', 'social benefits'],

  // recognition of qualifications
  recognition: ['Anerkennung', 'foreign diploma', 'degree equivalence', 'credential', 'validate my degree'],
  Approbation: ['medical licence', 'doctor licence', 'medical registration', 'work as a doctor'],
  nurse: ['caregiver', 'carer', 'Krankenschwester', 'Pflegefachfrau'],

  // vocational training and self-employment
  'vocational training': ['apprenticeship', 'apprentice', 'Ausbildung', 'Azubi', 'learn a trade'],
  'further training': ['retraining', 'upskilling', 'Weiterbildung', 'Umschulung', 'Bildungsgutschein'],
  Praktikum: ['internship', 'intern', 'traineeship', 'job shadowing'],
  'self-employed': ['freelancer', 'entrepreneur', 'own business', 'startup', 'sole trader'],
  Gewerbeanmeldung: ['register a business', 'business registration', 'start a company', 'open a shop', 'trade licence'],

  // language
  'German course': ['language course', 'language class', 'language school', 'learn German', 'Deutschkurs'],
  'integration course': ['Integrationskurs', 'orientation course', 'BAMF course'],
  Berufssprachkurs: ['German for work', 'professional German', 'B2 course', 'DeuFöV'],
  'language exam': ['German test', 'language test', 'B1 test', 'Goethe', 'telc', 'TestDaF'],
  'adult education centre': ['Volkshochschule', 'VHS', 'evening school', 'night school', 'community college'],
  'language café': ['conversation practice', 'speaking practice', 'language exchange', 'language partner', 'tandem'],
  'read and write': ['illiterate', 'literacy', 'alphabet', 'Alphabetisierung'],
  interpreter: ['translator', 'Dolmetscher', 'language mediator', 'sworn translation'],

  // housing
  housing: ['find a flat', 'rent a flat', 'accommodation', 'apartment', 'place to live', 'Wohnung'],
  flat: ['apartment', 'Wohnung', 'condo', 'house for rent'],
  'shared flat': ['WG', 'flatshare', 'flatmate', 'roommate', 'room to rent'],
  'rental contract': ['lease', 'Mietvertrag', 'tenancy agreement', 'rent agreement'],
  deposit: ['Kaution', 'security money', 'rent guarantee'],
  'additional costs': ['Nebenkosten', 'utilities', 'service charges', 'heating costs', 'running costs'],
  Mieterverein: ['tenant rights', 'renters rights', 'dispute with landlord', 'problem with landlord', 'eviction'],
  Wohnberechtigungsschein: ['WBS', 'social housing', 'council flat', 'public housing', 'affordable housing'],
  'housing benefit': ['Wohngeld', 'rent subsidy', 'rent allowance', 'help with rent'],
  homeless: ['no place to sleep', 'on the street', 'evicted', 'emergency shelter', 'obdachlos'],
  waste: ['rubbish', 'garbage', 'trash', 'recycling', 'bins', 'Müll'],
  electricity: ['power supplier', 'energy supplier', 'energy bill', 'Strom'],
  'broadcasting fee': ['GEZ', 'TV licence', 'TV tax', 'radio tax', 'Rundfunkbeitrag'],

  // health
  'health insurance': ['Krankenversicherung', 'Krankenkasse', 'medical insurance', 'medical cover', 'medical aid'],
  'general practitioner': ['GP', 'family doctor', 'house doctor', 'Hausarzt'],
  doctor: ['physician', 'Arzt', 'clinic', 'medical help', 'feel sick'],
  specialist: ['Facharzt', 'dermatologist', 'cardiologist', 'neurologist', 'ENT'],
  gynaecologist: ['Frauenarzt', 'OB-GYN', 'doctor for women', 'contraception'],
  'children’s doctor': ['paediatrician', 'Kinderarzt', 'baby doctor', 'sick child'],
  dentist: ['Zahnarzt', 'toothache', 'teeth', 'orthodontist'],
  pharmacy: ['chemist', 'drugstore', 'Apotheke', 'medication', 'buy medicine', 'painkillers'],
  hospital: ['Krankenhaus', 'Klinikum', 'infirmary', 'operation'],
  emergency: ['Notruf', 'Notaufnahme', 'Krankenwagen', 'SOS', '911', '999'],
  midwife: ['Hebamme', 'doula', 'antenatal', 'postnatal', 'birth helper'],
  pregnancy: ['pregnant', 'having a baby', 'prenatal', 'Schwangerschaft'],
  abortion: ['unwanted pregnancy', 'morning-after pill', 'Schwangerschaftsabbruch'],
  'maternity protection': ['maternity leave', 'Mutterschutz', 'pregnant at work'],
  vaccination: ['jab', 'immunisation', 'inoculation', 'Impfung'],
  'mental health': ['depression', 'psychologist', 'trauma', 'anxiety', 'burnout', 'therapist'],
  disability: ['handicap', 'wheelchair', 'special needs', 'impairment', 'Behinderung'],
  'care insurance': ['Pflegeversicherung', 'care level', 'care for parents', 'elderly care'],

  // childcare and school
  daycare: ['Kita', 'nursery', 'creche', 'preschool', 'childcare', 'Kindergarten'],
  childminder: ['Tagesmutter', 'babysitter', 'nanny', 'au pair'],
  Jugendamt: ['child protection', 'child welfare', 'youth office', 'social services'],
  'primary school': ['elementary school', 'first grade', 'grade school', 'Grundschule'],
  enrolment: ['school registration', 'register for school', 'find a school', 'school place', 'Einschulung'],
  Deutschklasse: ['welcome class', 'preparatory class', 'international class', 'DaZ'],
  'Bildung und Teilhabe': ['education package', 'school trip', 'school lunch', 'help with school costs'],

  // money for families
  'child benefit': ['Kindergeld', 'family allowance', 'child money', 'money for children'],
  'parental allowance': ['Elterngeld', 'parental benefit', 'baby money', 'maternity pay'],
  'parental leave': ['Elternzeit', 'paternity leave', 'time off for baby', 'baby break'],
  'single parent': ['single mother', 'single mum', 'single mom', 'child maintenance', 'child support', 'alimony'],

  // study
  university: ['Hochschule', 'college', 'higher education', 'campus'],
  BAföG: ['student loan', 'student finance', 'student aid', 'study grant'],

  // driving and public transport
  'driving licence': ['Führerschein', 'driver license', 'driving permit', 'drive a car'],
  bus: ['public transport', 'public transit', 'ÖPNV', 'metro'],
  ticket: ['Fahrkarte', 'bus fare', 'travel pass', 'monthly pass', 'travel card'],

  // bank, phone and shopping
  'bank account': ['Girokonto', 'open an account', 'checking account', 'IBAN'],
  'mobile phone': ['cell phone', 'cellphone', 'smartphone', 'SIM card', 'phone plan'],
  internet: ['wifi', 'WLAN', 'broadband', 'hotspot', 'router'],
  shopping: ['groceries', 'supermarket', 'food store', 'buy food'],
  'flea market': ['second hand', 'used furniture', 'thrift shop', 'charity shop', 'Flohmarkt'],
  'food bank': ['Tafel', 'free food', 'food pantry', 'soup kitchen'],
  Verbraucherzentrale: ['consumer protection', 'consumer rights', 'scam', 'rip-off', 'fraud'],
  customs: ['Zoll', 'parcel from abroad', 'import', 'duty free'],

  // leisure and volunteering
  sport: ['fitness', 'gym', 'workout', 'football', 'soccer'],
  club: ['Verein', 'association', 'hobby', 'leisure group'],
  library: ['Bibliothek', 'Bücherei', 'borrow books', 'reading room'],
  volunteering: ['Ehrenamt', 'unpaid work', 'charity work', 'help others', 'community service'],
  vet: ['veterinarian', 'Tierarzt', 'animal doctor', 'sick dog', 'sick cat', 'pet'],

  // advice and protection
  'migration advice': ['Migrationsberatung', 'MBE', 'social worker', 'refugee advice', 'help with forms'],
  'debt advice': ['Schuldnerberatung', 'unpaid bills', 'owe money', 'bankruptcy', 'insolvency'],
  'legal advice': ['lawyer', 'attorney', 'solicitor', 'legal aid', 'Anwalt'],
  discrimination: ['racism', 'racist', 'unfair treatment', 'harassment', 'bullying'],
  violence: ['abuse', 'beaten', 'rape', 'assault', 'stalking'],
  Frauenhaus: ['women’s shelter', 'women’s refuge', 'safe house', 'escape from husband'],
  'forced marriage': ['forced to marry', 'arranged marriage', 'honour killing', 'Zwangsheirat'],
  police: ['theft', 'stolen', 'robbed', 'burglary', 'report a crime'],

  // marriage, birth and death
  'registry office': ['Standesamt', 'get married', 'wedding', 'civil ceremony', 'register a birth'],
  marriage: ['wedding', 'get married', 'Eheschließung', 'spouse'],
  divorce: ['split up', 'legal separation', 'leave my husband', 'Scheidung', 'end my marriage'],
  'birth certificate': ['Geburtsurkunde', 'newborn', 'register a baby'],
  funeral: ['burial', 'cemetery', 'died', 'death', 'Bestattung'],

  // religion and arriving
  religion: ['mosque', 'church', 'synagogue', 'temple', 'prayer', 'faith'],
  'first steps': ['new in Germany', 'just arrived', 'newly arrived', 'newcomer', 'getting started'],
  'medical emergency': ['ill on Sunday', 'sick at night', 'doctor at weekend', 'after hours'],
  'on-call': ['Sunday', 'weekend', 'at night', 'after hours'],
  translation: ['translate', 'birth certificate translated', 'sworn translator'],
};

/** Words that only hold a question together, as they are folded. */
export const stopwords =
  'a about also am an and any are as at be been but by can could did do does doing for from get getting ' +
  'give go going had has have he her him his how i if im in into is it its just know let like me my ' +
  'need needs no not of on or our out she should so some that the their them then there these they this ' +
  'to up us want wants was we were what when where which who whom whose why will with would you your';

/** By these words pages call those who can be asked. */
export const contacts: readonly string[] = ['advice', 'welcome', 'citizens office'];
