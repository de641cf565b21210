/** What the offices call it (left), and what people say instead. How to add: README.md beside this file. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  // registration and identity papers
  Anmeldung: ['déclaration de domicile', 'déclarer mon adresse', 'inscription à la mairie', 'déclaration d’arrivée'],
  Bürgerbüro: ['mairie', 'hôtel de ville', 'maison communale', 'Bürgeramt', 'administration communale'],
  Meldebestätigung: ['justificatif de domicile', 'attestation de domicile', 'certificat de résidence'],
  Wohnungsgeberbestätigung: ['attestation du bailleur', 'attestation du propriétaire', 'attestation d’hébergement'],
  déménagement: ['changement d’adresse', 'nouvelle adresse', 'changer de logement', 'Ummeldung'],
  'Steuer-ID': ['numéro fiscal', 'identifiant fiscal', 'numéro de contribuable', 'NIF'],
  'carte d’identité': ['CNI', 'carte nationale', 'Personalausweis', 'Ausweis'],
  Führungszeugnis: ['casier judiciaire', 'certificat de bonne conduite', 'bonnes vie et mœurs'],
  'copie certifiée': ['copie conforme', 'apostille', 'légalisation', 'notaire'],

  // residence
  Ausländerbehörde: ['préfecture', 'service des étrangers', 'office des étrangers', 'Ausländeramt'],
  'titre de séjour': ['carte de séjour', 'carte de résident', 'renouveler ma carte', 'Aufenthaltstitel'],
  'permis de séjour': ['carte de séjour', 'autorisation de séjour', 'Aufenthaltserlaubnis', 'régularisation'],
  Niederlassungserlaubnis: ['résidence permanente', 'séjour permanent', 'carte de dix ans', 'carte de résident'],
  'travailleur qualifié': ['visa de travail', 'permis de travail', 'immigration professionnelle', 'Fachkraft'],
  Fiktionsbescheinigung: ['récépissé', 'titre expiré', 'visa expiré', 'attestation provisoire'],
  'regroupement familial': ['réunification familiale', 'faire venir ma famille', 'rejoindre mon mari', 'visa conjoint'],
  naturalisation: ['nationalité allemande', 'passeport allemand', 'citoyenneté', 'double nationalité', 'Einbürgerung'],
  Duldung: ['tolérance', 'séjour toléré', 'sans-papiers', 'débouté'],

  // asylum
  asile: ['réfugié', 'exilé', 'persécution', 'OFPRA', 'Asyl'],
  Aufnahmeeinrichtung: ['camp de réfugiés', 'centre d’accueil', 'foyer de réfugiés', 'CADA'],
  recours: ['contestation', 'demande rejetée', 'demande refusée', 'faire appel', 'Widerspruch'],

  // work
  emploi: ['chercher du travail', 'trouver un travail', 'boulot', 'job', 'embauche', 'poste vacant'],
  'Agentur für Arbeit': ['Pôle emploi', 'France Travail', 'ANPE', 'bureau de placement', 'Arbeitsamt'],
  candidature: ['lettre de motivation', 'postuler', 'demande d’emploi', 'entretien d’embauche', 'Bewerbung'],
  'contrat de travail': ['CDI', 'CDD', 'contrat d’embauche', 'Arbeitsvertrag'],
  licenciement: ['renvoyé', 'mis à la porte', 'perdu mon travail', 'Kündigung'],
  salaire: ['fiche de paie', 'rémunération', 'SMIC', 'Lohn', 'Gehalt'],
  Minijob: ['petit boulot', 'temps partiel', 'job étudiant', 'job d’appoint'],
  Steuererklärung: ['déclaration d’impôts', 'déclaration de revenus', 'remboursement d’impôts'],
  'arrêt maladie': ['arrêt de travail', 'congé maladie', 'certificat médical', 'Krankmeldung'],
  'droit du travail': ['droits des salariés', 'syndicat', 'prud’hommes', 'exploitation', 'Arbeitsrecht'],

  // unemployment and basic support
  chômage: ['sans emploi', 'sans travail', 'perte d’emploi', 'Arbeitslosengeld'],
  Jobcenter: ['bureau de chômage', 'RSA', 'CPAS', 'aide sociale'],
  Bürgergeld: ['RSA', 'RMI', 'revenu minimum', 'revenu d’insertion', 'aide sociale', 'Hartz IV'],

  // recognition of qualifications
  reconnaissance: ['équivalence', 'diplôme étranger', 'valider mon diplôme', 'homologation', 'Anerkennung'],

  // vocational training and self-employment
  'formation professionnelle': ['apprentissage', 'apprenti', 'alternance', 'apprendre un métier', 'Ausbildung'],
  indépendant: ['auto-entrepreneur', 'freelance', 'micro-entreprise', 'à mon compte', 'créer une entreprise'],

  // language
  'cours d’allemand': ['cours de langue', 'école de langue', 'apprendre l’allemand', 'Deutschkurs'],
  Integrationskurs: ['cours d’intégration', 'cours obligatoire', 'contrat d’intégration', 'OFII'],
  'examen de langue': ['test d’allemand', 'certificat B1', 'Goethe', 'telc', 'TestDaF'],
  Volkshochschule: ['VHS', 'université populaire', 'cours du soir', 'formation pour adultes'],
  interprète: ['traducteur', 'traduction', 'médiateur linguistique', 'Dolmetscher'],
  alphabétisation: ['analphabète', 'illettré', 'lire et écrire', 'apprendre à lire'],

  // housing
  logement: ['appartement', 'maison à louer', 'immobilier', 'studio', 'Wohnung'],
  colocation: ['chambre à louer', 'chambre d’étudiant', 'WG', 'kot'],
  'contrat de location': ['bail', 'louer un appartement', 'Mietvertrag'],
  caution: ['dépôt de garantie', 'garantie locative', 'Kaution'],
  Wohngeld: ['APL', 'CAF', 'allocation logement', 'aide au logement', 'aide pour le loyer'],
  Wohnberechtigungsschein: ['HLM', 'logement social', 'loyer modéré', 'WBS'],
  'sans-abri': ['SDF', 'sans domicile', 'à la rue', 'expulsé du logement', 'obdachlos'],
  déchets: ['poubelle', 'ordures', 'encombrants', 'recyclage', 'Müll'],
  électricité: ['EDF', 'fournisseur d’énergie', 'facture d’énergie', 'Strom'],
  Rundfunkbeitrag: ['redevance télé', 'redevance audiovisuelle', 'taxe télé', 'GEZ'],

  // health
  'assurance maladie': ['sécurité sociale', 'sécu', 'CPAM', 'mutuelle', 'carte vitale', 'Krankenkasse'],
  médecin: ['docteur', 'généraliste', 'toubib', 'pédiatre', 'Arzt'],
  hôpital: ['clinique', 'CHU', 'hospitalisation', 'Krankenhaus'],
  urgence: ['SAMU', 'ambulance', 'secours', 'Notaufnahme', 'Notruf'],
  grossesse: ['enceinte', 'attendre un bébé', 'suivi prénatal', 'Schwangerschaft'],
  'sage-femme': ['accoucheuse', 'suivi après naissance', 'Hebamme'],
  avortement: ['IVG', 'interruption de grossesse', 'pilule du lendemain'],
  Mutterschutz: ['congé maternité', 'protection de la maternité', 'enceinte au travail'],
  vaccination: ['piqûre', 'carnet de santé', 'rougeole', 'Impfung'],
  psychothérapie: ['psychologue', 'psychiatre', 'dépression', 'traumatisme', 'psy'],
  handicap: ['invalidité', 'fauteuil roulant', 'MDPH', 'infirmité', 'Behinderung'],
  Pflegeversicherung: ['personne âgée', 'perte d’autonomie', 'aide à domicile', 'EHPAD', 'maison de retraite'],

  // childcare and school
  Kita: ['crèche', 'garderie', 'école maternelle', 'jardin d’enfants', 'Kindergarten'],
  Kindertagespflege: ['assistante maternelle', 'nounou', 'nourrice', 'garde d’enfants', 'Tagesmutter'],
  Jugendamt: ['aide à l’enfance', 'protection de l’enfance', 'aide à la jeunesse', 'DDASS'],
  'inscription scolaire': ['inscrire mon enfant', 'rentrée scolaire', 'scolarisation', 'école primaire', 'Einschulung'],
  Deutschklasse: ['classe d’accueil', 'UPE2A', 'classe de bienvenue', 'Willkommensklasse'],
  'Bildung und Teilhabe': ['cantine', 'sortie scolaire', 'fournitures scolaires', 'allocation de rentrée'],

  // money for families
  Kindergeld: ['allocations familiales', 'prestations familiales', 'CAF', 'argent pour les enfants'],
  Elterngeld: ['congé parental', 'prime de naissance', 'allocation parentale', 'PAJE'],

  // study
  université: ['faculté', 'études supérieures', 'enseignement supérieur', 'Hochschule'],
  BAföG: ['bourse', 'CROUS', 'prêt étudiant', 'aide aux études'],

  // driving and public transport
  'permis de conduire': ['conduire une voiture', 'échange de permis', 'permis B', 'auto-école', 'Führerschein'],
  bus: ['transports en commun', 'transports publics', 'métro', 'autocar'],
  billet: ['ticket', 'titre de transport', 'carte de bus', 'carte mensuelle', 'Fahrkarte'],

  // bank, phone and shopping
  'compte bancaire': ['ouvrir un compte', 'compte courant', 'RIB', 'IBAN', 'Girokonto'],
  téléphone: ['portable', 'forfait', 'carte SIM', 'Handy'],
  supermarché: ['faire les courses', 'épicerie', 'magasin', 'alimentation'],
  Tafel: ['banque alimentaire', 'aide alimentaire', 'colis alimentaire', 'Restos du cœur'],
  Verbraucherzentrale: ['arnaque', 'escroquerie', 'protection des consommateurs', 'droits des consommateurs'],
  douane: ['colis de l’étranger', 'importation', 'Zoll'],

  // leisure and volunteering
  association: ['club', 'asbl', 'loisirs', 'football', 'Verein'],
  bibliothèque: ['médiathèque', 'emprunter des livres', 'Bücherei'],
  bénévolat: ['volontariat', 'aider les autres', 'service civique', 'Ehrenamt'],
  vétérinaire: ['animal de compagnie', 'chien', 'chat malade', 'Tierarzt'],

  // advice and protection
  Migrationsberatung: ['assistante sociale', 'aide aux migrants', 'conseil aux immigrés', 'aide aux étrangers', 'MBE'],
  Schuldnerberatung: ['dettes', 'surendettement', 'huissier', 'factures impayées'],
  avocat: ['juriste', 'aide juridictionnelle', 'conseil juridique', 'Anwalt'],
  discrimination: ['racisme', 'injustice', 'harcèlement', 'préjugés'],
  violence: ['femme battue', 'mari violent', 'viol', 'maltraitance', 'agression'],
  Frauenhaus: ['foyer pour femmes', 'refuge pour femmes', 'femme battue', 'fuir mon mari'],
  police: ['commissariat', 'gendarmerie', 'porter plainte', 'cambriolage', 'objet volé'],

  // marriage, birth and death
  Standesamt: ['état civil', 'se marier', 'mariage civil', 'déclarer une naissance', 'mairie'],
  divorce: ['rupture', 'séparation de corps', 'quitter mon mari', 'Scheidung'],
  'acte de naissance': ['extrait de naissance', 'livret de famille', 'déclarer un bébé', 'Geburtsurkunde'],
  décès: ['enterrement', 'obsèques', 'cimetière', 'mort', 'Bestattung'],

  // religion
  religion: ['mosquée', 'église', 'synagogue', 'lieu de culte', 'lieu de prière'],
};

/** Words that only hold a question together, as they are folded. */
export const stopwords =
  'a ai ais as au aucun aux avec avez avoir ce cela ces cet cette ceux chez comme comment dans de ' +
  'depuis des dois doit donc du elle elles en est et etre eux faire fait faut ici il ils je la le les ' +
  'leur leurs lui ma mais me mes moi mon ne nos notre nous on ont ou par pas peut peuvent peux plus ' +
  'pour pourquoi puis quand que quel quelle quelles quels qui quoi sa sans se ses si son sont sur ta te ' +
  'tes ton tous tout toute toutes tu un une vers veux vos votre vous y';

/** By these words pages call those who can be asked. */
export const contacts: readonly string[] = ['conseil', 'accueil'];
