import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, foldGerman } from '../../src/search/fold.js';

/** Any text: also halves of characters, signs that nobody sees and marks without a letter. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe('folding', () => {
  for (const [what, written, expected] of [
    ['capitals', 'ANMELDUNG', 'anmeldung'],
    ['umlauts', 'Übergänge für Söhne', 'ubergange fur sohne'],
    ['umlauts in two pieces', 'u\u0308ber', 'uber'],
    ['ß, small and capital', 'Straße STRAẞE', 'strasse strasse'],
    ['letters with a stroke, and ligatures of two vowels', 'Łódź Đorđe Øre æ œ Ə', 'lodz dorde ore ae oe e'],
    ['Turkish i with and without its dot', 'İşçi ISI ısı', 'isci isi isi'],
    ['Ukrainian letters with marks, and those that Russian writes otherwise', 'Її й Ґанок Є', 'іі и ганок е'],
    ['Russian ё', 'Ёлка ещё', 'елка еще'],
    ['accents of two kinds on one letter', 'ệ', 'e'],
    ['Greek accents', 'Άδεια', 'αδεια'],
    ['ligatures and wide letters', 'ﬁnden ＡＢＣ', 'finden abc'],
    ['signs made of capitals', '℡ ™', 'tel tm'],
    ['Arabic vowel signs and stretching', 'العَمَـــل', 'العمل'],
    ['forms of alef', 'أحمد إلى آخر ٱلعمل', 'احمد الي اخر العمل'],
    ['alef with its hamza as a sign of its own', 'ا\u0654حمد', 'احمد'],
    ['hamza on waw and ya', 'مسؤول رئيس', 'مسوول رييس'],
    ['ya without dots, of Persian and of Pashto', 'ى ی ې', 'ي ي ي'],
    ['ta marbuta and other forms of ha', 'مدرسة ە ہ ھ', 'مدرسه ه ه ه'],
    ['kaf of Persian and of Sindhi', 'ک ڪ', 'ك ك'],
    ['Arabic presentation forms', 'ﺍﻟﻌﻤﻞ', 'العمل'],
    ['digits of Arabic, Persian and Hindi', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९', '0123456789 0123456789 0123456789'],
    ['wide digits', '２４', '24'],
    ['Ethiopic letters that sound alike', 'ሐኪም ኀኪም ሠላም ዐለም ፀሐይ', 'ሀኪም ሀኪም ሰላም አለም ጸሀይ'],
    ['each of their seven vowels', 'ሐሑሒሓሔሕሖ ኀኁኂኃኄኅኆ', 'ሀሁሂሃሄህሆ ሀሁሂሃሄህሆ'],
    ['each of their seven vowels, further on', 'ሠሡሢሣሤሥሦ ዐዑዒዓዔዕዖ ፀፁፂፃፄፅፆ', 'ሰሱሲሳሴስሶ አኡኢኣኤእኦ ጸጹጺጻጼጽጾ'],
    ['neighbours of those, as they are', 'ሸሹ ቀቁ ጰጱ ፈፉ', 'ሸሹ ቀቁ ጰጱ ፈፉ'],
    ['signs that nobody sees', 'Kinder\u00ADgeld\u200B \u200Fعمل\u2069', 'kindergeld عمل'],
    ['a mark behind a sign that nobody sees', 'a\u200B\u0308', 'a'],
    ['the sign that makes an emoji colourful', '❤\uFE0F', '❤'],
    ['white space, which is kept', ' \tein\u00a0 \n Wort ', ' \tein  \n wort '],
    ['Hindi vowels, as they are', 'हिन्दी में', 'हिन्दी में'],
    ['Thai vowels and tones, as they are', 'ภาษาไทย ที่', 'ภาษาไทย ที่'],
    ['Chinese, as it is', '居留与签证', '居留与签证'],
    ['Korean, as it is', '한국어', '한국어'],
    ['nothing', '', ''],
  ] as const) {
    it(what, () => expect(fold(written)).to.equal(expected));
  }

  it('is done after one time, for every character and between letters', () => {
    const unstable: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const once = fold(
        `${String.fromCodePoint(code)} a${String.fromCodePoint(code)}\u0301 ا${String.fromCodePoint(code)}`,
      );
      if (fold(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).to.deep.equal([]);
  });

  it('is done after one time, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 200 },
    );
  });

  it('makes no difference between a text, its capitals and its pieces', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcßäöüéèçñłøæœабвгґіїєйёأإآةىیک'), maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.toUpperCase())).to.equal(fold(text));
        expect(fold(text.normalize('NFD'))).to.equal(fold(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('folding as Germans do', () => {
  for (const [expected, ...spellings] of [
    ['mull', 'Müll', 'Muell', 'Mull', 'MÜLL', 'MUELL', 'mu\u0308ll'],
    ['arzte', 'Ärzte', 'Aerzte', 'Arzte'],
    ['ol', 'Öl', 'Oel', 'ol'],
    ['strasse', 'Straße', 'Strasse', 'STRASSE'],
    ['anderung', 'Änderung', 'Aenderung'],
  ] as const) {
    it(`makes one of ${spellings.join(', ')}`, () => {
      for (const spelling of spellings) expect(foldGerman(spelling), spelling).to.equal(expected);
    });
  }

  it('leaves e behind other letters', () => expect(foldGerman('Seebeben dieser')).to.equal('seebeben dieser'));

  it('makes no difference to what is folded already', () => {
    fc.assert(
      fc.property(anything, (text) => foldGerman(fold(text)) === foldGerman(text)),
      { numRuns: 200 },
    );
  });

  it('folds once and for all', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'aoueäöüß æəœ'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(anything, likely), (text) => foldGerman(foldGerman(text)) === foldGerman(text)),
      { numRuns: 400 },
    );
  });
});
