/**
 * Light stems: endings (in Arabic also beginnings) that a language puts on its words, cut off folded words by a short list.
 *
 * Not a grammar: two forms of one word should meet, two words should not. What is left is an index term, never shown.
 */

interface Rule {
  /** Cut off again and again, as long as enough is left. */
  readonly cuts: RegExp;
  /** Letters that must be left. */
  readonly least: number;
  /** How often at most. */
  readonly times: number;
}

const rule = (least: number, times: number, cuts: RegExp): Rule => ({ cuts, least, times });

const RULES: Readonly<Record<string, Rule>> = {
  de: rule(4, 3, /(?:ungen|ung|innen|in|isch|ern|em|er|en|es|tet|ten|te|t|e|s|n)$/),
  en: rule(3, 2, /(?:ations?|ated|ating|ates?|ators?|ings?|ies|ied|edly|ed|es|ly|s|e|y)$/),
  fr: rule(3, 2, /(?:ements?|ations?|euses?|eurs?|ees|ee|es|er|ez|ir|s|x|e)$/),
  tr: rule(
    3,
    4,
    /(?:lari|leri|lar|ler|nin|nun|in|un|dan|den|tan|ten|da|de|ta|te|ya|ye|yi|yu|ni|nu|si|su|miz|muz|niz|nuz|im|um|mak|mek|mam|mem|ma|me|lik|luk|li|lu|ci|cu|yor|dir|dur|tir|tur|i|u|a|e)$/,
  ),
  ru: rule(
    3,
    2,
    /(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ия|ию|ии|ов|ев|ей|ость|ости|ться|тся|ть|а|я|о|е|у|ю|ы|и|й|ь)$/,
  ),
  uk: rule(
    3,
    2,
    /(?:ннями|нням|ннях|ння|ями|ами|иях|ях|ах|ям|ам|ого|ому|ими|ии|ою|ею|ия|ию|их|им|ов|ев|ив|еи|ои|ост|ость|ости|истю|увати|ювати|ити|ати|яти|ти|тися|а|я|о|е|у|ю|и|і|й|ь)$/,
  ),
  bg: rule(3, 2, /(?:ията|ите|ета|ата|ята|ото|ето|ът|ят|та|то|ия|ии|ите|ове|а|я|о|е|и|у|ъ)$/),
  ar: rule(3, 1, /(?:هما|كما|تين|ات|ان|ون|ين|ها|هم|كم|نا|يه|ته|ه|ي|ك|ت)$/),
  fa: rule(3, 2, /(?:هايي|هاي|ها|ترين|تر|يي|ام|ات|ان|ش|م|ي)$/),
  ka: rule(3, 2, /(?:ებში|ების|ებს|ები|იდან|თან|ში|ზე|ით|ის|მა|ს|ი|ა)$/),
  am: rule(2, 1, /^(?:የ|ለ|በ|ከ|ስለ|እንደ)|(?:ዎች|ችን|ውን|ን|ው|ና|ም)$/),
  ti: rule(2, 1, /^(?:ናይ|ን|ብ|ካብ)|(?:ታት|ኦም|ን|ና|ም)$/),
};

/** What is left of a folded word without a language's endings; the word itself where the language has no rule. */
export function stem(word: string, language: string): string {
  const found = RULES[language];
  if (!found) return word;
  let left = word;
  for (let time = 0; time < found.times; time++) {
    const shorter = left.replace(found.cuts, '');
    if (shorter === left || shorter.length < found.least) break;
    left = shorter;
  }
  return left;
}
