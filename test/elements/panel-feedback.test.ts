import { expect } from '@open-wc/testing';
import { PanelFeedback, type FeedbackTarget } from '../../src/elements/panel-feedback.js';
import { json } from '../support/cms.js';

const PLACE = { base: 'https://cms.example', region: 'lindenfurt', language: 'de' };
const KITA: FeedbackTarget = { kind: 'page', path: '/lindenfurt/de/familie/kita/' };
const HOME = '/lindenfurt/de/wohnen/';

/** A panel's feedback over a CMS that answers when and as it is told. */
function desk() {
  let changes = 0;
  const sent: Record<string, string>[] = [];
  const answers: ((answer: Response | Error) => void)[] = [];
  const feedback = new PanelFeedback(() => changes++);
  const ask: typeof fetch = (_url, init) => {
    sent.push(Object.fromEntries(init!.body as URLSearchParams));
    return new Promise((resolve, reject) =>
      answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
    );
  };
  const form = (path: string = KITA.path) => feedback.form(path, () => undefined);
  return {
    feedback,
    sent,
    form,
    rate: (rating: 'up' | 'down' | null, path?: string) => form(path).onRate(rating),
    write: (comment: string, path?: string) => form(path).onComment(comment),
    send: (target: FeedbackTarget = KITA) => feedback.send(ask, PLACE, target),
    answer: (answer: Response | Error) => answers.shift()!(answer),
    get changes() {
      return changes;
    },
  };
}

const accepted = () => json({ success: 'ok' }, 201);

describe('the feedback of a panel', () => {
  it('begins with a question, and opens with an answer', () => {
    const visitor = desk();
    expect(visitor.form()).to.include({ state: 'open', rating: null, comment: '', category: 'content', isOpen: false });
    visitor.rate('up');
    expect(visitor.form()).to.include({ state: 'open', rating: 'up', isOpen: true });
    visitor.rate(null);
    expect(visitor.form()).to.include({ rating: null, isOpen: true });
    expect(visitor.changes).to.equal(2);
  });

  it('can be opened without an answer', () => {
    const { feedback, form } = desk();
    feedback.open(KITA.path);
    expect(form()).to.include({ rating: null, isOpen: true });
  });

  it('sends what was said, says so, and begins anew after the place is left', async () => {
    const { feedback, form, rate, write, send, answer, sent } = desk();
    rate('down');
    write('The number is wrong.');
    form().onCategory('technical');
    const sending = send();
    expect(form().state).to.equal('sending');
    answer(accepted());
    expect(await sending).to.deep.equal({
      kind: 'page',
      slug: 'kita',
      rating: 'down',
      comment: 'The number is wrong.',
      category: 'technical',
    });
    expect(sent).to.deep.equal([
      { rating: 'down', comment: 'The number is wrong.', category: 'Technisches Feedback', slug: 'kita' },
    ]);
    expect(form()).to.include({ state: 'sent', comment: '' });
    feedback.leave(KITA.path);
    expect(form()).to.include({ state: 'open', rating: null, comment: '', isOpen: false });
  });

  it('sends a rating alone', async () => {
    const { rate, send, answer, sent } = desk();
    rate('up');
    const sending = send();
    answer(accepted());
    expect((await sending)?.rating).to.equal('up');
    expect(sent).to.deep.equal([{ rating: 'up', category: 'Inhalte', slug: 'kita' }]);
  });

  it('calls an offer by its alias, where that is not the last part of a path', async () => {
    const { rate, send, answer, sent } = desk();
    rate('up', '/lindenfurt/de/offers/');
    const sending = send({ kind: 'offer', path: '/lindenfurt/de/offers/', slug: 'sprungbrett' });
    answer(accepted());
    await sending;
    expect(sent[0]!.slug).to.equal('sprungbrett');
  });

  it('does not send what says nothing, and says what is missing until something is done about it', async () => {
    const { write, send, form, sent } = desk();
    write(' \n ');
    expect(await send()).to.be.null;
    expect(sent).to.deep.equal([]);
    expect(form()).to.include({ state: 'incomplete', isOpen: true });
    write('x');
    expect(form().state).to.equal('open');
  });

  it('sends once, however often it is told to', async () => {
    const { rate, send, answer, sent } = desk();
    rate('up');
    const first = send();
    expect(await send()).to.be.null;
    answer(accepted());
    await first;
    expect(await send()).to.be.null;
    expect(sent).to.have.length(1);
  });

  it('keeps what is being sent as it is', async () => {
    const { rate, write, send, answer, form } = desk();
    write('first');
    const sending = send();
    write('second');
    rate('down');
    expect(form()).to.include({ state: 'sending', comment: 'first', rating: null });
    answer(accepted());
    await sending;
    rate('down');
    expect(form().state, 'thanks stay').to.equal('sent');
  });

  const failures = { 'no connection': new TypeError('Failed to fetch'), 'an error of the server': json({}, 500) };
  for (const [name, failure] of Object.entries(failures)) {
    it(`keeps the words on ${name}; they are sent again only by the visitor`, async () => {
      const { rate, write, send, answer, form, sent } = desk();
      rate('down');
      write('The number is wrong.');
      const sending = send();
      answer(failure);
      expect(await sending).to.be.null;
      expect(form()).to.include({ state: 'failed', comment: 'The number is wrong.', rating: 'down', isOpen: true });
      expect(sent).to.have.length(1);
      const again = send();
      answer(accepted());
      expect((await again)?.comment).to.equal('The number is wrong.');
      expect(form().state).to.equal('sent');
    });
  }

  describe('place by place', () => {
    it('keeps words that were not sent, while something else is read', () => {
      const { feedback, write, form } = desk();
      write('half a sent');
      feedback.leave(KITA.path);
      expect(form(HOME)).to.include({ comment: '', isOpen: false });
      write('other words', HOME);
      feedback.leave(HOME);
      expect(form().comment).to.equal('half a sent');
      expect(form(HOME).comment).to.equal('other words');
    });

    it('tells the outcome where it was sent, not where the visitor is by then', async () => {
      const { feedback, write, send, answer, form } = desk();
      write('words');
      const sending = send();
      feedback.leave(KITA.path);
      answer(json({}, 503));
      await sending;
      expect(form(HOME).state).to.equal('open');
      expect(form()).to.include({ state: 'failed', comment: 'words' });
    });

    it('says no more what was missing', async () => {
      const { feedback, send, form } = desk();
      await send();
      feedback.leave(KITA.path);
      expect(form().state).to.equal('open');
    });

    it('keeps the twenty that were written last', () => {
      const { write, form } = desk();
      for (let count = 0; count < 25; count++) write(`words ${count}`, `/lindenfurt/de/page-${count}/`);
      write('newer words', '/lindenfurt/de/page-5/');
      write('one more', KITA.path);
      const kept = Array.from({ length: 25 }, (_, count) => form(`/lindenfurt/de/page-${count}/`).comment);
      expect(kept.filter((comment) => comment !== '')).to.have.length(19);
      expect(kept[5]).to.equal('newer words');
      expect(kept[6]).to.equal('');
    });
  });

  it('leaves nothing in the browser', () => {
    desk().write('words');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
