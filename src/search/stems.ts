/**
 * Light stems: endings (in Arabic and Ethiopic also beginnings) that a language puts on its words, cut off folded words by a short list.
 *
 * Not a grammar: two forms of one word should meet, two words should not. What is left is an index term, never shown.
 */
import { fold } from './fold.js';

interface Rule {
  /** What is cut off a word's end, the longest that leaves enough. */
  readonly ending: RegExp;
  /** How often at most. */
  readonly times: number;
  readonly beginning?: RegExp;
  /** Letters within a word that come and go, leaving the others: a Slavic vowel as in ярмарок, ярмарка; Arabic plurals as in أطفال, مدارس. */
  readonly fleeting?: RegExp;
}

/** `least` letters must be left; endings stand between blanks, in any spelling, as regular expressions. */
function rule(least: number, times: number, endings: string, more: Omit<Rule, 'ending' | 'times'> = {}): Rule {
  return { ending: new RegExp(`(?<=.{${least}})(?:${fold(endings).replaceAll(' ', '|')})$`), times, ...more };
}

const RULES: Readonly<Record<string, Rule>> = {
  de: rule(4, 3, 'ungen ung innen in isch ern em er en es tet ten te t e s n'),
  en: rule(
    3,
    2,
    'ications ication ations ation ated ating ates ate ators ator ings ing ies ied edly ed es (?<![ip])ly s e y',
  ),
  fr: rule(3, 2, 'ements ement ations ation euses euse eurs eur ees ee es er ez ir s x e'),
  tr: rule(
    3,
    4,
    'lari leri lar ler nin nun in un dan den tan ten da de ta te (?<=[aeiou])[yns][iu] (?<=[aeiou])y[ae] miz muz niz nuz ' +
      'lamak lemek lama leme lan len (?<=[aeiou])y(?:la|le|im|um) iyor uyor yorum acak ecek mis mus sin siz suz ' +
      'im um mak mek mam mem ma me lik luk li lu ci cu yor dir dur tir tur i u a e',
  ),
  ru: rule(
    3,
    2,
    'иями ями ами иях ях ах иям ям ам ием ем ом ого его ому ему ыми ими ый ий ой ая яя ое ее ые ие ую юю ых их ым им ия ию ии ов ев ей ость ости ' +
      'ться тся ть а я о е у ю ы и й ь',
    { fleeting: /(?<=...)[оеи](?=[кцл]$)/ },
  ),
  uk: rule(
    3,
    2,
    'ннями нням ннях ння ями ами иях ях ах ям ам ого ому ом ими ий ою ею ия ию их им ем ім ів їв ов ев ив ей ой ост ость ості істю увати ювати ити ати яти іти атися итися ' +
      'а я о е у ю и і й ь',
    { fleeting: /(?<=...)[оеі](?=[кцл]$)/ },
  ),
  bg: rule(3, 2, 'ията ите ета ата ята ото ето ът ят та то ия ии ове а я о е и у ъ'),
  ar: rule(3, 1, 'هما كما تين ات ان ون ين ها هم كم نا يه ته ه ي ك ت', {
    fleeting: /^ا(?=..ا.$)|(?<=^ا..)ا(?=.$)|(?<=^م.)ا(?=..$)/g,
  }),
  fa: rule(3, 2, 'هايي هاي ها ترين تر يي ام ات ان ش م ي'),
  ka: rule(3, 2, 'ებში ების ებს ები იდან თან ში ზე ით ის მა ს ი ა'),
  am: rule(2, 1, 'ዎች ችን ውን ን ው ና ም', { beginning: /^(?:የ|ለ|በ|ከ|ስለ|እንደ)(?=..)/ }),
  ti: rule(2, 1, 'ታት ኦም ን ና ም', { beginning: /^(?:ናይ|ን|ብ|ካብ)(?=..)/ }),
};

/** What is left of a folded word without a language's endings; the word itself where the language has no rule. */
export function stem(word: string, language: string): string {
  if (!Object.hasOwn(RULES, language)) return word;
  const { ending, times, beginning, fleeting } = RULES[language]!;
  let left = beginning ? word.replace(beginning, '') : word;
  for (let time = 0; time < times; time++) left = left.replace(ending, '');
  return fleeting ? left.replace(fleeting, '') : left;
}
