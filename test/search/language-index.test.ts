import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LanguageIndex } from '../../src/search/language-index.js';
import { shelve } from '../../src/search/searcher.js';
import { entries, entry, found, indexed, indexOf, words } from './corpus.js';

describe('an index finds', () => {
  const german = indexed(
    'de',
    ['Sprachkurse', 'Kurse für Deutsch. Sprache lernen.'],
    ['Kurs', 'Sprache'],
    ['Müllabfuhr', 'Der Müll wird abgeholt.'],
    ['Kindergeld', 'Geld für Kinder'],
    ['Anmeldung', 'Die Wohnung anmelden.'],
    ['Straßenbahn', 'Haltestellen in der Bahnhofstraße'],
  );
  const arabic = indexed('ar', ['المدرسة', 'أطفال'], ['تصريح الإقامة', ''], ['العمل', 'للعمال'], ['طبيب', 'الأَطِبَّاء']);
  const turkish = indexed('tr', 'Doktorlar', 'Okul', 'Sigorta', 'İş arama', 'Çocuk parası');
  const chinese = indexed('zh-CN', ['居留许可', '如何申请'], ['德语课程', '学习'], ['B1考试', '语言'], '儿童');
  const ukrainian = indexed('uk', 'Сім’я', "М'який", 'Ґанок', 'Медична допомога');

  for (const [what, index, query, expected] of [
    ['a compound by its last part', german, 'kurs', ['Kurs', 'Sprachkurse']],
    ['a compound and its parts by the compound', german, 'Sprachkurs', ['Sprachkurse', 'Kurs']],
    ['a compound that was typed as two words', german, 'kinder geld', ['Kindergeld']],
    ['two words that were typed as one', german, 'wohnunganmelden', ['Anmeldung']],
    ['umlauts without their dots', german, 'mullabfuhr', ['Müllabfuhr']],
    ['umlauts as two letters', german, 'Muellabfuhr', ['Müllabfuhr']],
    ['umlauts in the text', german, 'muell', ['Müllabfuhr']],
    ['ß as ss', german, 'STRASSENBAHN', ['Straßenbahn']],
    ['a word with a letter too few', german, 'kidergeld', ['Kindergeld']],
    ['a word with a letter too many', german, 'kinndergeld', ['Kindergeld']],
    ['a word with a wrong letter', german, 'kindergelt', ['Kindergeld']],
    ['a word with two swapped letters', german, 'anmeldugn', ['Anmeldung']],
    ['a word in another form', german, 'Anmeldungen', ['Anmeldung']],
    ['a word that is being typed', german, 'stra', ['Straßenbahn']],
    ['a title from one letter on', german, 'm', ['Müllabfuhr']],
    ['a title, and no text, from two letters on', german, 'ha', []],
    ['a text from three letters on', german, 'hal', ['Straßenbahn']],
    ['a word among signs that nobody sees', german, '\u202ekinder\u00adgeld\u202c', ['Kindergeld']],
    ['Arabic without its article', arabic, 'مدرسة', ['المدرسة']],
    ['Arabic with an article that is not there', arabic, 'الطبيب', ['طبيب']],
    ['Arabic with a preposition before the article', arabic, 'بالمدرسة', ['المدرسة']],
    ['Arabic with a preposition in the article', arabic, 'للمدرسة', ['المدرسة']],
    ['Arabic without hamza', arabic, 'اقامة', ['تصريح الإقامة']],
    ['Arabic with ha for ta marbuta', arabic, 'الاقامه', ['تصريح الإقامة']],
    ['Arabic without vowel signs', arabic, 'اطباء', ['طبيب']],
    ['Turkish without its ending', turkish, 'doktor', ['Doktorlar']],
    ['Turkish with another ending', turkish, 'okullarda', ['Okul']],
    ['Turkish with an ending that is not there', turkish, 'sigortası', ['Sigorta']],
    ['Turkish without dots and hooks', turkish, 'cocuk', ['Çocuk parası']],
    ['Turkish in capitals, with i of either kind', turkish, 'IS ARAMA', ['İş arama']],
    ['Chinese', chinese, '居留许可', ['居留许可']],
    ['a part of a Chinese word', chinese, '许可', ['居留许可']],
    ['one Chinese character at the beginning of a pair', chinese, '居', ['居留许可']],
    ['no Chinese word with the same characters', chinese, '留居', []],
    ['Chinese beside Latin letters', chinese, 'b1考试', ['B1考试']],
    ['a level of a language', chinese, 'B1', ['B1考试']],
    ['an apostrophe of another kind', ukrainian, "сім'я", ['Сім’я']],
    ['a word without its apostrophe', ukrainian, 'мякий', ["М'який"]],
    ['a letter that Russian does not have', ukrainian, 'ганок', ['Ґанок']],
    ['Ukrainian in another case', ukrainian, 'медичної допомоги', ['Медична допомога']],
  ] as const) {
    it(`${what}: ${query}`, () => expect(found(index, query)).to.deep.equal(expected));
  }

  it('a compound by all of its parts, not by one', () => {
    const index = indexed('de', 'Sprachkurs', 'Kurse in jeder Sprache', 'Tanzkurs', 'Kurs', 'Sprache');
    expect(found(index, 'Sprachkurs')).to.deep.equal(['Sprachkurs', 'Kurse in jeder Sprache']);
  });

  it('French behind an elision', () => {
    expect(found(indexed('fr', 'Inscription à l’école', 'Bus'), 'école')).to.deep.equal(['Inscription à l’école']);
    expect(found(indexed('fr', 'École', 'Bus'), 'l’école')).to.deep.equal(['École']);
  });

  it('words in a language that it has no rules for', () => {
    const index = indexed('so', 'Shaqo raadin', 'Guri');
    expect(found(index, 'SHAQO')).to.deep.equal(['Shaqo raadin']);
    expect(found(index, 'sha')).to.deep.equal(['Shaqo raadin']);
    expect(found(index, 'shaqoo')).to.deep.equal(['Shaqo raadin']);
  });

  it('what people say for it, where it is told', () => {
    const table = words({ Jobcenter: ['Hartz IV'], Wohngeld: ['Geld für Miete'] }, 'fur die');
    const { index, phrases } = shelve(indexed('de', 'Jobcenter', 'Wohngeld', 'Bus'), table);
    const titles = (query: string) => index.search(query, { phrases }).map((each) => each.entry.title);
    expect(titles('hartz iv')).to.deep.equal(['Jobcenter']);
    expect(titles('Geld für die Miete')).to.deep.equal(['Wohngeld']);
    expect(found(index, 'hartz iv')).to.deep.equal([]);
  });
});

describe('what is found', () => {
  it('comes with the best title first', () => {
    const index = indexed(
      'de',
      ['Vereine', 'Sport, Chor, Kurs'],
      ['Sprachkurs', 'Kurs'],
      ['Ein Kurs', 'Kurs'],
      ['Kurs finden', 'Kurs'],
      ['Kurs', 'Kurs'],
    );
    expect(found(index, 'kurs')).to.deep.equal(['Kurs', 'Kurs finden', 'Ein Kurs', 'Sprachkurs', 'Vereine']);
  });

  it('comes with words that stand together before words far apart', () => {
    const apart = Array.from({ length: 40 }, (_none, at) => `wort${at}`).join(' ');
    const index = indexed(
      'xx',
      ['One', `garden ${apart} school`],
      ['Two', `garden school ${apart}`],
      ['Three', apart],
      ['Four', apart],
      ['Five', apart],
    );
    expect(found(index, 'garden school')).to.deep.equal(['Two', 'One']);
  });

  it('comes with the word itself before one that begins so, and takes neither for a slip', () => {
    const index = indexed('xx', ['A', 'gardem'], ['B', 'gardens'], ['C', 'garden'], ['D', 'x'], ['E', 'x']);
    expect(found(index, 'garden')).to.deep.equal(['C', 'B']);
    expect(found(index, 'garde')).to.have.members(['A', 'B', 'C']);
    expect(found(index, 'gardex')).to.have.members(['A', 'B', 'C']);
  });

  it('comes with a rare word before a common one', () => {
    const index = indexed(
      'xx',
      ['A', 'town one'],
      ['B', 'town two'],
      ['C', 'rare'],
      ['D', 'x'],
      ['E', 'x'],
      ['F', 'x'],
    );
    expect(found(index, 'town rare')[0]).to.equal('C');
  });

  it('is without what has only a part, from three entries with everything on', () => {
    const two = [
      ['A', 'garden school'],
      ['B', 'garden school'],
      ['part', 'garden'],
      ['D', 'x'],
    ] as const;
    expect(found(indexed('xx', ...two), 'garden school')).to.have.members(['A', 'B', 'part']);
    expect(found(indexed('xx', ...two, ['E', 'school garden']), 'garden school')).to.have.members(['A', 'B', 'E']);
  });

  it('keeps what has only a part of a question of four words', () => {
    const whole = 'garden school bus town';
    const index = indexed(
      'xx',
      ['A', whole],
      ['B', whole],
      ['C', whole],
      ['part', 'garden bus'],
      'x',
      'y',
      'z',
      'v',
      'w',
    );
    expect(found(index, whole)).to.have.members(['A', 'B', 'C', 'part']);
  });

  it('comes with a score above 0, falling, and the part of the query that it holds', () => {
    const index = indexed('xx', ['A', 'garden school'], ['B', 'school'], ['C', 'x']);
    const [all, part, ...none] = index.search('garden school');
    expect(none).to.deep.equal([]);
    expect(all!.entry.title).to.equal('A');
    expect(all!.coverage).to.equal(1);
    expect(part!.coverage).to.be.above(0).and.below(0.5);
    expect(part!.score).to.be.above(0).and.below(all!.score);
  });

  it('is a hundred entries at most', () => {
    const index = indexed('xx', ...Array.from({ length: 120 }, (_none, at) => `garden ${at}`));
    expect(index.search('garden')).to.have.length(100);
  });

  it('is only what is accepted, as if there were no other', () => {
    const index = indexed('xx', 'garden a', 'garden b', 'garden c', ['part', 'school'], 'x', 'y', 'z');
    const paths = ['/r/xx/0/', '/r/xx/3/'];
    const accepted = index.search('garden school', { accepts: (path) => paths.includes(path) });
    expect(accepted.map(({ entry }) => entry.path)).to.have.members(paths);
    expect(index.search('garden', { accepts: () => false })).to.deep.equal([]);
    expect(index.search('garden')).to.have.length(3);
  });

  it('is the entries themselves', () => {
    const only = entry('/r/xx/a/', 'Garden');
    expect(indexOf('xx', [only]).search('garden')[0]!.entry).to.equal(only);
  });
});

describe('entries', () => {
  const one = entry('/r/de/a/', 'Kurs', 'Wohnung');

  it('are found by their paths', () => {
    const index = indexOf('de', [one]);
    expect(index.entryAt('/r/de/a/')).to.equal(one);
    expect(index.entryAt('/r/de/b/')).to.be.undefined;
    expect(index.language).to.equal('de');
  });

  it('are taken once by their paths, the first', () => {
    const index = indexOf('de', [one, entry('/r/de/a/', 'Bus'), one]);
    expect(index.entries).to.deep.equal([one]);
    expect(found(index, 'kurs')).to.deep.equal(['Kurs']);
    expect(found(index, 'bus')).to.deep.equal([]);
  });

  it('are counted once, however often they come', () => {
    const twice = indexOf('de', [one, one, one, entry('/r/de/b/', 'Bus')]);
    const once = indexOf('de', [one, entry('/r/de/b/', 'Bus')]);
    expect(twice.search('kurs xyzw')).to.deep.equal(once.search('kurs xyzw'));
    expect(twice.analysis.frequency(twice.analysis.word('kurs'))).to.equal(1);
  });

  it('may be empty', () => {
    const index = indexOf('de', [entry('/r/de/x/', '', ''), entry('/r/de/y/', '…', ' \n '), one]);
    expect(index.entries).to.have.length(3);
    expect(found(index, 'kurs')).to.deep.equal(['Kurs']);
  });

  it('may be none', () => {
    const index = new LanguageIndex('de');
    expect(index.search('kurs')).to.deep.equal([]);
    Array.from(index.build([]));
    expect(index.entries).to.deep.equal([]);
    expect(index.search('kurs')).to.deep.equal([]);
    expect(index.spelling('kurs')).to.be.null;
  });

  it('are taken in step by step, with the same result as at once', () => {
    const all = entries('de', ['Sprachkurs', 'Kurs', ['Sprache', 'Kurs']]);
    const stepwise = new LanguageIndex('de');
    const steps = [...stepwise.build(all)];
    expect(new Set(steps)).to.deep.equal(new Set(all));
    expect(stepwise.search('kurs')).to.deep.equal(indexOf('de', all).search('kurs'));
  });

  it('are left as they are', () => {
    const all = entries('de', ['Kurs', 'Sprachkurs']);
    const before = structuredClone(all);
    indexOf('de', all).search('kurs');
    expect(all).to.deep.equal(before);
  });
});

describe('a query', () => {
  const all = ['Kindergeld', ['Bus', 'Fahrplan'], '居留许可', 'مدرسة'] as const;
  const indexes = ['de', 'ar', 'zh-CN', 'th', 'so', ''].map((language) => indexed(language, ...all));

  for (const [what, query] of [
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['punctuation', '?! … „“ – /'],
    ['signs of regular expressions', '(.*[+?^${}|\\]'],
    ['halves of characters', '\ud800 \udfff'],
    ['signs of direction', '\u202e\u2066\u2069\u202c'],
    ['signs that nobody sees', '\u200b\ufeff\u00ad'],
    ['an emoji', '👩‍👩‍👧 ❤️'],
    ['a code of the index itself', '\u0001\u0001\u0001kindergeld'.slice(0, 3)],
  ] as const) {
    it(`of ${what} finds nothing`, () => {
      for (const index of indexes) {
        expect(index.search(query), index.language).to.deep.equal([]);
        expect(index.spelling(query), index.language).to.be.null;
      }
    });
  }

  for (const [what, query] of [
    ['among HTML', '<b onclick="x()">kindergeld</b>'],
    ['among signs of regular expressions', '^kindergeld.*$'],
    ['among halves of characters', '\ud800kindergeld\udfff'],
    ['among signs of direction', '\u202ekindergeld\u202c'],
    ['10,000 times', 'kindergeld '.repeat(10_000)],
    ['before 10,000 other letters', `kindergeld ${'x'.repeat(10_000)}`],
    ['before 10,000 Chinese characters', `kindergeld ${'许'.repeat(10_000)}`],
    ['among properties of objects', 'kindergeld constructor __proto__ toString'],
  ] as const) {
    it(`with a word ${what} finds it`, () => {
      for (const index of indexes) expect(found(index, query), index.language).to.include('Kindergeld');
    });
  }

  for (const mark of ['ี', 'ก ี', 'ែ', 'ိ', 'a้']) {
    it(`and an entry may have a vowel or a tone of its own: ${mark}`, () => {
      for (const language of ['th', 'de']) {
        expect(indexed(language, mark, 'Kindergeld').search(mark)).to.be.an('array');
      }
    });
  }
});

describe('another spelling', () => {
  const index = indexed('de', ['Kindergeld', 'Die Familienkasse zahlt'], ['Ausländerbehörde', 'Visum'], 'Hof');

  for (const [query, expected] of [
    ['kinndergelt', 'Kindergeld'],
    ['Auslenderbehörde', 'Ausländerbehörde'],
    ['Visum auslenderbehorde', 'Visum Ausländerbehörde'],
    ['Kindergeld', null],
    ['xyzwvutsrq', null],
    ['hfo', null],
    ['x'.repeat(40), null],
    ['', null],
  ] as const) {
    it(`of ${query || 'nothing'} is ${expected ?? 'none'}`, () => expect(index.spelling(query)).to.equal(expected));
  }
});

it('another spelling is one that finds something that is wanted', () => {
  const index = indexed('de', 'Kindergeld', 'Kinderarzt');
  expect(index.spelling('kinnderaarzt', (path) => path === '/r/de/1/')).to.equal('Kinderarzt');
  expect(index.spelling('kinnderaarzt', () => false)).to.be.null;
});

describe('every word of a document', () => {
  const alphabets = ['aeinrst', 'äöüßaes', 'abdILı', 'العمةأ', 'абіїгґ', '居留许可的', 'กาที่น', '한국어', 'ሐሀየብ'];
  const word = fc
    .constantFrom(...alphabets)
    .chain((letters) =>
      fc.string({ unit: fc.constantFrom(...letters.match(/\P{M}\p{M}*/gu)!), minLength: 1, maxLength: 6 }),
    );
  const text = fc.array(word, { minLength: 1, maxLength: 8 });
  const documents = fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 8 });
  const language = fc.constantFrom('de', 'ar', 'tr', 'uk', 'zh-CN', 'th', 'am', 'so');

  it('finds it', () => {
    fc.assert(
      fc.property(documents, language, fc.nat(), fc.nat(), (all, code, whichDocument, whichWord) => {
        const index = indexed(code, ...all.map((each) => [each.title.join(' '), each.text.join('\n')] as const));
        const at = whichDocument % all.length;
        const own = [...all[at]!.title, ...all[at]!.text];
        const paths = index.search(own[whichWord % own.length]!).map((each) => each.entry.path);
        expect(paths).to.include(`/r/${code}/${at}/`);
      }),
      { numRuns: 200 },
    );
  });

  it('finds it in a hundred documents', () => {
    const few = fc.array(fc.record({ title: text, text }), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(few, language, fc.nat({ max: 99 }), (all, code, at) => {
        const index = indexed(code, ...all.map((each) => [each.title.join(' '), each.text.join('\n')] as const));
        for (const one of all[at]!.text) {
          expect(index.search(one).map((each) => each.entry.path)).to.include(`/r/${code}/${at}/`);
        }
      }),
      { numRuns: 10 },
    );
  });
});
