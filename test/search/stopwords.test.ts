import { expect } from '@open-wc/testing';
import { Analysis } from '../../src/search/analysis.js';
import { TABLE_LANGUAGES, wordsOf } from '../../src/search/synonyms/index.js';

/** An analysis that knows its language's stopwords. */
async function taught(language: string): Promise<Analysis> {
  const analysis = new Analysis(language);
  analysis.learnStopwords((await wordsOf(language))!.stopwords);
  return analysis;
}

async function stopwordsAmong(language: string, words: readonly string[]): Promise<string[]> {
  const analysis = await taught(language);
  return words.filter((word) => analysis.isStopword(analysis.word(word)));
}

const QUESTIONS: Readonly<Record<string, string>> = {
  de: 'Wo kann ich mich Für die EINEN Über Können müssen meine Zur',
  'de-AT': 'wie welche',
  en: 'Where can I get a the What does How do my should',
  fr: 'Où puis je Comment est à la être vous Quelles',
  tr: 'Nasıl nerede İçin bir mı çok gerekiyor',
  uk: 'Де як можна що для в який якщо його її їх мої цей той',
  ru: 'Где как можно что для её какой который мой свой если',
  ar: 'أين كيف هل في على إلى من ما متى الذي التي الذين الآن',
  fa: 'چگونه کجا را می‌شود چیست برای است می‌توانم که این',
  'fa-AF': 'چطور در',
  'zh-CN': '我的 怎么 什么 在哪 是不',
};

const TOPICS: Readonly<Record<string, string>> = {
  de: 'Anmeldung Kind Arbeit Geld Hilfe Antrag',
  en: 'doctor apply work child help card',
  fr: 'école carte travail enfant séjour',
  tr: 'doktor çocuk iş okul para',
  uk: 'лікар дитина робота паспорт',
  ru: 'врач ребёнок работа паспорт',
  ar: 'طبيب مدرسة العمل الإقامة',
  fa: 'پزشک مدرسه کار اقامت',
  'zh-CN': '居留 考试 德语 儿童',
};

describe('words that only hold a question together', () => {
  for (const [language, words] of Object.entries(QUESTIONS)) {
    it(`are known in ${language}`, async () => {
      const known = await stopwordsAmong(language, words.split(' '));
      expect(
        words
          .split(' ')
          .filter((word) => !known.includes(word))
          .join(' '),
      ).to.equal('');
    });
  }

  for (const [language, words] of Object.entries(TOPICS)) {
    it(`are no topics in ${language}`, async () => {
      expect(await stopwordsAmong(language, words.split(' '))).to.deep.equal([]);
    });
  }

  for (const language of TABLE_LANGUAGES) {
    it(`stand in the list of "${language}" as they are folded, and once`, async () => {
      const { stopwords } = (await wordsOf(language))!;
      const words = stopwords.split(' ');
      const analysis = new Analysis(language);
      expect(words.filter((word) => analysis.folded(word) !== word).join(' ')).to.equal('');
      expect(words.filter((word, at) => word === '' || words.indexOf(word) !== at)).to.deep.equal([]);
    });
  }

  it('are none before they are learnt', () => {
    const analysis = new Analysis('de');
    expect(analysis.isStopword(analysis.word('und'))).to.be.false;
  });

  it('are pairs with a character that tells nothing, but no words that are written with it', () => {
    const analysis = new Analysis('xx');
    analysis.learnStopwords('的 a');
    const stopwords = ['的', '我的', '的书', '书', 'a', 'ab'].filter((word) =>
      analysis.isStopword(analysis.word(word)),
    );
    expect(stopwords).to.deep.equal(['的', '我的', '的书', 'a']);
  });
});
