import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, foldGerman } from '../../src/search/fold.js';
import { stem } from '../../src/search/stems.js';

const stemOf = (word: string, language: string) => stem(language === 'de' ? foldGerman(word) : fold(word), language);

/** By language: forms of one word, and pairs of words that are two. */
const WORDS: Readonly<Record<string, { one: readonly string[]; two: readonly string[] }>> = {
  de: {
    one: [
      'Anmeldung Anmeldungen anmelden anmeldet',
      'Kurs Kurse Kursen Kurses',
      'Wohnung Wohnungen wohnen wohnt',
      'Kind Kinder Kindern Kindes',
      'Haus Häuser Häusern',
      'Schule Schulen Schüler Schülerin Schülerinnen',
      'Steuer Steuern',
      'Pass Pässe',
      'Termin Termine Terminen',
      'deutsch deutsche Deutscher',
      'Kasse Kassen',
      'Pflege pflegen',
      'gesund gesunde',
      'Arzt Ärzte Ärzten',
      'Miete Mieten Mieter',
      'Karte Karten',
    ],
    two: [
      'Kind Kunde',
      'Miete Mitte',
      'Ende Ente',
      'Bank Bus',
      'Arzt Amt',
      'Wohnung Wohngeld',
      'Post Pass',
      'Leben Liebe',
    ],
  },
  en: {
    one: [
      'register registers registered registering',
      'school schools schooling',
      'city cities',
      'country countries',
      'doctor doctors',
      'translate translation translations translator translated',
      'work works worked working',
      'insurance insurances',
      'course courses',
      'application applications',
      'family families',
      'apply applied applies application',
    ],
    two: [
      'work word',
      'tax taxi',
      'bus business',
      'child childcare',
      'house horse',
      'bed bread',
      'station state',
      'use user',
    ],
  },
  fr: {
    one: [
      'école écoles',
      'logement logements loger',
      'bureau bureaux',
      'payer payé payée payés',
      'enregistrer enregistrement enregistrée',
      'aide aides aider',
      'travailleur travailleurs travailleuses',
      'carte cartes',
    ],
    two: ['carte cour', 'maison mois', 'enfant enfin', 'vie ville', 'mer mois', 'inscription description'],
  },
  tr: {
    one: [
      'okul okullar okula okulda okuldan okullarda',
      'doktor doktorlar doktora doktorun doktoru',
      'çocuk çocuklar çocukları',
      'sigorta sigortası',
      'belge belgeler belgesi belgelerim',
      'sınav sınavı sınavlar',
      'kira kirası kiralık',
      'kira kiralamak',
      'kurs kursu kursa kurslar kurslarım',
      'hamileyim hamilelik hamile',
    ],
    two: ['kurs kart', 'okul oda', 'ders dernek', 'doktor doğum', 'sınav sınıf'],
  },
  ru: {
    one: [
      'школа школы школе школу школой школах',
      'врач врачи врача врачам врачей',
      'документ документы документов документами',
      'новый новая новое новые нового',
      'регистрация регистрации регистрацию',
      'работа работы работать',
      'ребёнок ребенок',
      'порядок порядка порядке',
      'новый новой новым новому',
    ],
    two: ['врач враг', 'школа шкала', 'суд судно', 'курс кусок', 'дети дело', 'право правда'],
  },
  uk: {
    one: [
      'школа школи школі школу школою',
      'реєстрація реєстрації реєстрацію',
      'новий нова нове нові нового',
      'навчання навчанням навчати',
      'довідка довідки довідку',
      'квартира квартири квартиру',
      'курс курси',
      'документ документи документів документом',
      'робота роботи роботу роботою',
      'ярмарок ярмарка ярмарки',
      'помічник помічників',
    ],
    two: ['школа шкала', 'лікар лікоть', 'довідка довіра', 'діти діло'],
  },
  bg: {
    one: [
      'училище училището училища',
      'лекар лекарят лекари',
      'къща къщата къщи къщите',
      'документ документи документите',
    ],
    two: ['лекар лекция', 'къща къс', 'дете дело'],
  },
  ar: {
    one: [
      'سكن سكني سكنها',
      'طبيب طبيبة طبيبي',
      'معلم معلمون معلمين معلمات',
      'شهادة شهادات',
      'عمل عملي عملهم',
      'مدرسة مدرسه',
      'مدرسة مدارس',
      'طفل أطفال',
      'مركز مراكز',
    ],
    two: ['بيت بنت', 'طبيب طالب', 'عمل علم', 'كتاب كتب', 'ات ان'],
  },
  fa: {
    one: [
      'خانه خانه‌ها خانه‌های',
      'کتاب کتاب‌ها کتابهای کتابم',
      'پزشک پزشکان',
      'بزرگ بزرگتر بزرگترین',
      'دوست دوستان دوستم',
    ],
    two: ['کار کارت', 'خانه خاله', 'بیمه بیمار', 'پول پل'],
  },
  ka: {
    one: ['სკოლა სკოლაში სკოლის სკოლები სკოლების', 'ექიმი ექიმის ექიმები', 'სახლი სახლში სახლები', 'კურსი კურსები'],
    two: ['სახლი საქმე', 'ექიმი ექსპერტი', 'სკოლა სკამი'],
  },
  am: {
    one: ['ቤት በቤት የቤት', 'ትምህርት የትምህርት ለትምህርት', 'ሥራ ሥራዎች የሥራ ስራ', 'ተማሪ ተማሪዎች ተማሪው'],
    two: ['ቤት ቤተሰብ', 'ተማሪ መምህር', 'ሥራ ስም'],
  },
  ti: {
    one: ['ቤት ብቤት', 'ትምህርቲ ንትምህርቲ ብትምህርቲ', 'ሰነድ ሰነድን'],
    two: ['ቤት ቤተሰብ', 'ትምህርቲ ተመሃራይ'],
  },
};

for (const [language, { one, two }] of Object.entries(WORDS)) {
  describe(`stems of "${language}"`, () => {
    for (const forms of one) {
      it(`${forms} is one word`, () => {
        const stems = forms.split(' ').map((form) => stemOf(form, language));
        expect([...new Set(stems)]).to.deep.equal([stems[0]]);
      });
    }
    for (const words of two) {
      it(`${words} are two`, () => {
        const [first, second] = words.split(' ').map((word) => stemOf(word, language));
        expect(first).not.to.equal(second);
      });
    }
  });
}

describe('stems', () => {
  for (const language of ['xx', 'zh', 'ko', 'DE', 'de-AT', '', 'constructor']) {
    it(`are words as they are where "${language}" has no rule`, () => {
      for (const word of ['anmeldungen', 'schools', '居留', '']) expect(stem(word, language)).to.equal(word);
    });
  }

  it('are neither longer than their words nor empty, and of the same letters', () => {
    const letters = fc.constantFrom(...'aehilnrstu', ...'аеиоуыйьт', ...'اتهنيك', ...'ის', ...'የናው');
    const ends = fc.constantFrom(
      'ungen',
      'ationes',
      'ations',
      'lar',
      'lari',
      'иями',
      'ости',
      'увати',
      'ات',
      'هايي',
      'ებისთვის',
      'ዎች',
      '',
    );
    const word = fc.tuple(fc.string({ unit: letters, maxLength: 8 }), ends, ends).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, fc.constantFrom(...Object.keys(WORDS)), (whole, language) => {
        const left = stem(whole, language);
        expect(left.length).to.be.at.most(whole.length);
        expect(left === '').to.equal(whole === '');
        // a vowel that comes and goes may have gone
        expect([...left].every((letter) => whole.includes(letter))).to.be.true;
      }),
      { numRuns: 200 },
    );
  });
});
