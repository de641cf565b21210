import { expect } from '@open-wc/testing';
import { fold } from '../../src/search/fold.js';

describe('folding', () => {
  for (const [what, written, expected] of [
    ['capitals', 'ANMELDUNG', 'anmeldung'],
    ['umlauts', 'Übergänge für Söhne', 'ubergange fur sohne'],
    ['umlauts in two pieces', 'u\u0308ber', 'uber'],
    ['ß, small and capital', 'Straße STRAẞE', 'strasse strasse'],
    ['Turkish i with and without its dot', 'İşçi ISI ısı', 'isci isi isi'],
    ['Ukrainian letters with marks', 'Її й ґанок', 'іі и ґанок'],
    ['accents of two kinds on one letter', 'ệ', 'e'],
    ['ligatures and wide letters', 'ﬁnden ＡＢＣ', 'finden abc'],
    ['signs made of capitals', '℡ ™', 'tel tm'],
    ['Arabic vowel signs and stretching', 'العَمَـــل', 'العمل'],
    ['forms of alef', 'أحمد إلى آخر ٱلعمل', 'احمد الى اخر العمل'],
    ['alef with its hamza as a sign of its own', 'ا\u0654حمد', 'احمد'],
    ['Arabic presentation forms', 'ﺍﻟﻌﻤﻞ', 'العمل'],
    ['signs that nobody sees', 'Kinder\u00ADgeld\u200B \u200Fعمل\u2069', 'kindergeld عمل'],
    ['a mark behind a sign that nobody sees', 'a\u200B\u0308', 'a'],
    ['white space', ' \tein\u00a0 \n Wort ', 'ein wort'],
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
});
