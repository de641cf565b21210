/** What the offices call it (left), and what people say instead. How to add: README.md beside this file. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  // registration and identity papers
  Anmeldung: ['ikametgâh kaydı', 'adres bildirimi', 'adres beyanı', 'nüfus kaydı', 'muhtarlık kaydı'],
  Bürgerbüro: ['belediye', 'nüfus müdürlüğü', 'muhtarlık', 'nüfus idaresi', 'Bürgeramt'],
  Meldebestätigung: ['ikametgâh', 'yerleşim yeri belgesi', 'adres belgesi'],
  Wohnungsgeberbestätigung: ['ev sahibi yazısı', 'ev sahibinden kâğıt', 'ev sahibi imzası'],
  'Steuer-ID': ['vergi numarası', 'vergi no', 'mükellef numarası'],
  'kimlik kartı': ['nüfus cüzdanı', 'nüfus kâğıdı', 'hüviyet', 'Personalausweis'],
  Führungszeugnis: ['sabıka kaydı', 'iyi hâl kâğıdı', 'temiz kâğıdı'],
  onaylı: ['noter', 'tasdik', 'apostil', 'aslı gibidir'],

  // residence
  Ausländerbehörde: ['göç idaresi', 'yabancılar şubesi', 'yabancılar polisi', 'Ausländeramt'],
  'oturma izni': [
    'ikamet izni',
    'ikamet tezkeresi',
    'oturum kartı',
    'oturum uzatma',
    'Aufenthaltserlaubnis',
    'vizem bitti',
    'vize süresi',
    'vize uzatma',
    'oturumum bitti',
  ],
  'oturum belgesi': ['ikamet kartı', 'ikamet tezkeresi', 'oturma müsaadesi', 'Aufenthaltstitel'],
  Niederlassungserlaubnis: ['süresiz oturum', 'kalıcı oturum', 'daimi ikamet', 'sınırsız oturum'],
  'nitelikli çalışan': ['kalifiye eleman', 'vasıflı işçi', 'uzman işçi', 'çalışma vizesi', 'iş vizesi'],
  Erwerbstätigkeit: ['çalışma izni', 'çalışma müsaadesi', 'Arbeitserlaubnis'],
  Fiktionsbescheinigung: ['geçici oturum', 'oturumum bitti', 'vizem bitti', 'süresi dolmuş oturum'],
  'aile birleşimi': [
    'eş vizesi',
    'evlilik vizesi',
    'eşimi getirmek',
    'ailemi getirmek',
    'eşimi Almanya',
    'eşim',
    'karım',
    'kocam',
    'çocuklarımı getirmek',
  ],
  Einbürgerung: ['Alman vatandaşlığı', 'vatandaşlığa geçmek', 'vatandaşlık başvurusu', 'Alman pasaportu', 'tabiiyet'],
  Duldung: ['müsamaha', 'iltica reddi', 'ilticam reddedildi'],

  // asylum
  iltica: ['mülteci', 'sığınma başvurusu', 'sığınma hakkı', 'siyasi baskı', 'Asyl'],
  Aufnahmeeinrichtung: ['mülteci kampı', 'iltica kampı', 'kabul merkezi', 'Heim'],

  // work
  'iş aramak': ['iş bulmak', 'iş ilanı', 'eleman aranıyor', 'Jobsuche'],
  'Agentur für Arbeit': ['İŞKUR', 'iş ve işçi bulma', 'iş bulma kurumu', 'Arbeitsamt'],
  Bewerbung: ['ön yazı', 'motivasyon mektubu', 'niyet mektubu', 'CV', 'işe müracaat'],
  'iş sözleşmesi': ['kontrat', 'mukavele', 'iş akdi', 'Arbeitsvertrag'],
  Kündigung: ['işten çıkarılma', 'işten atıldım', 'kovuldum', 'istifa'],
  ücret: ['maaş', 'yevmiye', 'bordro', 'Lohn', 'Gehalt'],
  Minijob: ['ek iş', 'yarı zamanlı', 'part-time', 'yarım gün'],
  Steuererklärung: ['vergi iadesi', 'vergi beyanı', 'vergi beyannamesi'],
  Krankschreibung: ['rapor almak', 'doktor raporu', 'istirahat raporu', 'hastalık izni', 'Krankmeldung'],
  'iş hukuku': ['işçi hakları', 'patronla sorun', 'maaşımı alamıyorum', 'sendika', 'Arbeitsrecht'],

  // unemployment and basic support
  'işsizlik parası': ['işsizlik maaşı', 'işsizlik ödeneği', 'ALG I', 'Arbeitslosengeld'],
  Jobcenter: ['işsizlik bürosu', 'işsizlik dairesi', 'sosyal yardım dairesi'],
  Grundsicherung: ['sosyal yardım', 'vatandaş parası', 'Hartz IV', 'Bürgergeld', 'devlet yardımı'],

  // recognition of qualifications
  denklik: ['diploma tanıtma', 'diploma onayı', 'diplomamı saydırmak', 'Anerkennung'],

  // vocational training and self-employment
  Ausbildung: ['çıraklık', 'meslek öğrenmek', 'kalfalık', 'Lehre', 'Azubi'],
  Gewerbe: ['iş yeri açmak', 'dükkân açmak', 'şirket kurmak', 'esnaf', 'kendi işim'],

  // language
  'Almanca kursu': ['dil kursu', 'lisan kursu', 'dil okulu', 'Almanca dersi', 'Deutschkurs'],
  'entegrasyon kursu': ['uyum kursu', 'zorunlu kurs', 'Integrationskurs'],
  sertifika: ['dil sınavı', 'dil belgesi', 'B1 sınavı', 'Goethe', 'telc'],
  Volkshochschule: ['halk eğitim', 'VHS', 'akşam okulu'],
  tercüman: ['çevirmen', 'mütercim', 'tercüme', 'Dolmetscher'],

  // housing
  'ev aramak': [
    'ev bulmak',
    'kiralık ev',
    'kiralık daire',
    'daire bulmak',
    'ev tutmak',
    'emlak',
    'daire kiralamak',
    'ev kiralamak',
    'ev lazım',
  ],
  Wohngemeinschaft: ['ev arkadaşı', 'kiralık oda', 'oda tutmak', 'WG'],
  'kira sözleşmesi': [
    'kira kontratı',
    'ev kontratı',
    'Mietvertrag',
    'evden çıkmak',
    'ev kiralamak',
    'daire kiralamak',
    'fesih süresi',
  ],
  depozito: ['kapora', 'teminat', 'güvence bedeli', 'Kaution'],
  Mieterverein: ['kiracı hakları', 'evden çıkarma', 'tahliye', 'ev sahibiyle sorun'],
  Wohnberechtigungsschein: ['sosyal konut', 'ucuz ev', 'TOKİ', 'WBS'],
  Wohngeld: ['kira yardımı', 'kira desteği', 'ev yardımı'],
  evsiz: ['sokakta kaldım', 'sokakta yaşamak', 'kalacak yerim yok', 'obdachlos'],
  çöp: ['atık', 'geri dönüşüm', 'eski mobilya', 'Müll'],
  elektrik: ['cereyan', 'enerji', 'Strom'],
  Rundfunkbeitrag: ['televizyon vergisi', 'televizyon parası', 'TRT payı', 'GEZ parası'],

  // health
  'sağlık sigortası': ['SGK', 'hastalık sigortası', 'sağlık karnesi', 'Krankenkasse'],
  doktor: ['hekim', 'tabip', 'muayene', 'poliklinik', 'sağlık ocağı'],
  'aile hekimi': ['aile doktoru', 'ev doktoru', 'pratisyen', 'Hausarzt'],
  eczane: ['ilaç almak', 'reçete', 'Apotheke'],
  Notaufnahme: ['acil servis', 'ambulans', 'cankurtaran', 'ilk yardım'],
  hamilelik: ['gebelik', 'bebek bekliyorum', 'Schwangerschaft'],
  Hebamme: ['ebe', 'lohusa', 'doğum kursu'],
  Schwangerschaftsabbruch: ['kürtaj', 'bebek aldırmak', 'istenmeyen gebelik'],
  Mutterschutz: ['doğum izni', 'analık izni', 'hamilelik izni'],
  aşı: ['kızamık', 'bağışıklık', 'Impfung'],
  psikoterapi: ['psikolog', 'psikiyatri', 'depresyon', 'travma', 'bunalım'],
  engelli: ['özürlü', 'sakat', 'tekerlekli sandalye', 'Behinderung'],
  'bakım sigortası': ['yaşlı bakımı', 'evde bakım', 'bakım parası', 'huzurevi', 'Pflegeversicherung'],

  // childcare and school
  kreş: ['anaokulu', 'yuva', 'gündüz bakımevi', 'Kita', 'Kindergarten'],
  Kindertagespflege: ['çocuk bakıcısı', 'bebek bakıcısı', 'dadı', 'Tagesmutter'],
  Jugendamt: ['gençlik dairesi', 'çocuk esirgeme', 'çocuk koruma'],
  'okula kayıt': ['okula yazdırmak', 'okula başlama', 'ilkokul', 'ilköğretim', 'Einschulung'],
  Deutschklasse: ['hazırlık sınıfı', 'uyum sınıfı', 'Willkommensklasse'],
  'Bildung und Teilhabe': ['okul yardımı', 'kırtasiye yardımı', 'okul masrafları'],

  // money for families
  'çocuk parası': ['Kindergeld', 'çocuk yardımı', 'çocuk maaşı', 'aile yardımı'],
  'ebeveyn parası': ['doğum parası', 'bebek parası', 'annelik parası', 'Elterngeld'],

  // study
  üniversite: ['fakülte', 'yüksekokul', 'Hochschule', 'Studium'],
  BAföG: ['burs', 'öğrenci kredisi', 'KYK'],

  // driving and public transport
  'sürücü belgesi': ['ehliyet', 'araba kullanmak', 'Führerschein'],
  otobüs: ['toplu taşıma', 'ulaşım araçları', 'tramvay', 'metro'],
  bilet: ['aylık kart', 'abonman', 'akbil', 'Fahrkarte'],

  // bank, phone and shopping
  'banka hesabı': ['hesap açmak', 'IBAN', 'Girokonto'],
  telefon: ['SIM kart', 'hat almak', 'faturalı hat', 'Handy'],
  Tafel: ['gıda yardımı', 'yemek yardımı', 'aşevi', 'ücretsiz yemek'],
  Verbraucherzentrale: ['tüketici hakları', 'tüketici derneği', 'dolandırıldım', 'kandırıldım'],
  gümrük: ['yurt dışından kargo', 'ithalat', 'Zoll'],

  // leisure and volunteering
  spor: ['fitness', 'jimnastik', 'futbol', 'yüzme havuzu'],
  dernek: ['kulüp', 'cemiyet', 'hobi'],
  kütüphane: ['kitap ödünç almak', 'okuma salonu', 'Bibliothek'],
  gönüllü: ['fahri görev', 'hayır işi', 'karşılıksız çalışma', 'Ehrenamt'],
  veteriner: ['baytar', 'köpek', 'kedi', 'evcil hayvan', 'Tierarzt'],

  // advice and protection
  Migrationsberatung: ['göçmen danışma', 'sosyal danışman', 'form doldurma', 'MBE'],
  Schuldnerberatung: ['borç', 'icra', 'haciz', 'iflas'],
  'hukuki danışmanlık': ['avukat', 'adli yardım', 'Rechtsanwalt', 'Anwalt'],
  ayrımcılık: ['ırkçılık', 'dışlanma', 'hakaret', 'yabancı düşmanlığı'],
  şiddet: ['dayak', 'kocam dövüyor', 'tecavüz', 'taciz', 'tehdit'],
  Frauenhaus: ['sığınma evi', 'kadın sığınağı', 'kadın konukevi', 'kocamdan kaçmak'],
  polis: ['karakol', 'hırsızlık', 'ihbar', 'şikâyetçi olmak'],

  // marriage, birth and death
  Standesamt: ['evlenmek', 'nikâh', 'düğün', 'nüfus müdürlüğü', 'doğum kaydı'],
  boşanma: ['nafaka', 'eşimden ayrılmak', 'Scheidung'],
  'doğum belgesi': ['doğum kâğıdı', 'yeni doğan', 'Geburtsurkunde'],
  cenaze: ['vefat', 'mezarlık', 'defin işlemleri', 'Bestattung'],

  // religion
  din: ['kilise', 'ibadet', 'mescit', 'namaz', 'cemevi'],
  Sprachkurs: ['dil kursu', 'Almanca kursu', 'lisan kursu'],
  Schwangerschaft: ['hamile', 'hamilelik', 'gebe', 'bebek bekliyorum'],
  Fahrrad: ['bisiklet', 'bisiklet tamiri'],
  Volleyball: ['voleybol'],
  Fußball: ['futbol'],
};

/** Words that only hold a question together, as they are folded. */
export const stopwords =
  'ama ancak bana ben benim beni bir biz bu bunu cok da daha de diye en gibi hangi hem icin ile ise kac ' +
  'kadar ki kim kimin misin mi mu mudur midir nasil ne nedir nerede nereden nereye niye o olan olarak ' +
  'olur olmak onu sen sana siz su var ve veya ya yok yapmali yapabilirim yapilir istiyorum gerekir ' +
  'gerekiyor lazim neler';

/** By these words pages call those who can be asked. */
export const contacts: readonly string[] = ['danışma', 'büro'];
