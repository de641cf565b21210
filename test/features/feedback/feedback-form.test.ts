import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { feedbackForm, type FeedbackFormProps } from '../../../src/features/feedback/feedback-form.js';
import { LONGEST_COMMENT } from '../../../src/model/feedback.js';
import { click, MARKUP, press, show, textOf, texts, the } from '../view.js';

const form = (props: Partial<FeedbackFormProps> = {}) =>
  feedbackForm({
    state: 'open',
    rating: null,
    comment: '',
    category: 'content',
    isOpen: false,
    onRate: () => undefined,
    onComment: () => undefined,
    onCategory: () => undefined,
    onSend: () => undefined,
    ...props,
  });

const shown = (props: Partial<FeedbackFormProps> = {}) => show(form(props)).root;
const answer = (root: ParentNode, text: string) =>
  [...root.querySelectorAll('button')].find((button) => textOf(button) === text)!;
const field = (root: ParentNode) => the<HTMLTextAreaElement>(root, 'textarea');
const choice = (root: ParentNode, value: string) => the<HTMLInputElement>(root, `input[value="${value}"]`);

/** Sends as a browser does that was told to by a button or by Enter. */
function submit(root: ParentNode): { isLeftToBrowser: boolean } {
  const isLeftToBrowser = the(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  return { isLeftToBrowser };
}

describe('the feedback form', () => {
  const states = ['open', 'incomplete', 'sending', 'sent', 'failed'] as const;
  for (const state of states) {
    for (const isOpen of [false, true]) {
      it(`is accessible: ${state}, ${isOpen ? 'whole' : 'only the question'}`, async () => {
        await expect(shown({ state, isOpen, rating: isOpen ? 'down' : null, comment: 'x' })).to.be.accessible();
      });
    }
  }

  it('is a question and two answers', () => {
    const root = shown();
    expect(textOf(the(root, '[part="feedback"]'))).to.equal('Was this helpful? Yes No');
    expect(the(root, '[role="group"]').getAttribute('aria-labelledby')).to.equal(the(root, '#feedback-question').id);
    expect(root.querySelector('textarea, input, [type="submit"]')).to.be.null;
  });

  it('tells the answer, and shows which one was given', () => {
    const ratings: unknown[] = [];
    const { root, update } = show(form({ onRate: (rating) => ratings.push(rating) }));
    click(answer(root, 'Yes'));
    click(answer(root, 'No'));
    expect(ratings).to.deep.equal(['up', 'down']);
    const pressed = () => [...root.querySelectorAll('[aria-pressed="true"]')].map(textOf);
    expect(pressed()).to.deep.equal([]);
    update(form({ rating: 'down', isOpen: true }));
    expect(pressed()).to.deep.equal(['No']);
  });

  it('takes an answer back that is pressed again', () => {
    const ratings: unknown[] = [];
    const root = shown({ rating: 'up', isOpen: true, onRate: (rating) => ratings.push(rating) });
    click(answer(root, 'Yes'));
    expect(ratings).to.deep.equal([null]);
  });

  it('does not send by an answer', () => {
    let sent = 0;
    const root = shown({ onSend: () => sent++ });
    click(answer(root, 'Yes'));
    expect(sent).to.equal(0);
  });

  describe('when it is open', () => {
    it('has a field for words in any script, as long as the CMS takes them, and says what not to write there', () => {
      const root = shown({ isOpen: true });
      expect(textOf(field(root).labels[0]!)).to.equal('Your message to the editors');
      expect([field(root).dir, field(root).maxLength]).to.deep.equal(['auto', LONGEST_COMMENT]);
      const hint = the(root, `#${field(root).getAttribute('aria-describedby')!}`);
      expect(textOf(hint)).to.equal('Please do not write names or phone numbers here. You will not get an answer.');
    });

    it('asks for nothing that tells who writes', () => {
      const root = shown({ isOpen: true });
      const types = [...root.querySelectorAll('input')].map((input) => input.type);
      expect(types).to.deep.equal(['radio', 'radio']);
    });

    it('tells what is written', () => {
      const written: string[] = [];
      const root = shown({ isOpen: true, onComment: (comment) => written.push(comment) });
      field(root).value = 'Die Nummer ist alt.';
      field(root).dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(written).to.deep.equal(['Die Nummer ist alt.']);
    });

    it('shows the words that it is given, also where others were typed', () => {
      const { root, update } = show(form({ isOpen: true, comment: 'one' }));
      expect(field(root).value).to.equal('one');
      field(root).value = 'typed';
      update(form({ isOpen: true, comment: 'one' }));
      expect(field(root).value).to.equal('one');
    });

    it('keeps typed keys from the shortcuts of the page, but not the way out', () => {
      const root = shown({ isOpen: true });
      for (const type of ['keydown', 'keypress', 'keyup'])
        expect(press(field(root), 's', { type }).reachesPage, type).to.be.false;
      expect(press(field(root), 'Enter').isLeftToBrowser, 'a new line').to.be.true;
      for (const key of ['Tab', 'Escape']) expect(press(field(root), key).reachesPage, key).to.be.true;
    });

    it('asks whether it is about the content or the technology', () => {
      const chosen: string[] = [];
      const { root, update } = show(form({ isOpen: true, onCategory: (category) => chosen.push(category) }));
      expect(textOf(the(root, 'legend'))).to.equal('What is your message about?');
      expect(texts(root, 'fieldset label')).to.deep.equal(['The content', 'A technical problem']);
      expect([choice(root, 'content').checked, choice(root, 'technical').checked]).to.deep.equal([true, false]);
      choice(root, 'technical').click();
      expect(chosen).to.deep.equal(['technical']);
      update(form({ isOpen: true, category: 'content' }));
      expect(choice(root, 'content').checked, 'it shows what it is told').to.be.true;
    });

    it('is sent by its button, and the page stays', () => {
      let sent = 0;
      const root = shown({ isOpen: true, onSend: () => sent++ });
      expect(textOf(the(root, '[type="submit"]'))).to.equal('Send');
      expect(submit(root).isLeftToBrowser).to.be.false;
      expect(sent).to.equal(1);
    });
  });

  it('says beside the button what is missing', () => {
    const root = shown({ state: 'incomplete', isOpen: true });
    const words = 'Please choose Yes or No, or write something.';
    expect(textOf(the(root, '[role="status"]'))).to.equal(words);
    const button = the(root, '[type="submit"]');
    expect(textOf(the(root, `#${button.getAttribute('aria-describedby')!}`))).to.equal(words);
    expect(button.parentElement === the(root, '[role="status"]').parentElement).to.be.true;
  });

  it('takes nothing while it is sent, and leaves the keyboard where it is', () => {
    const acts: string[] = [];
    const root = shown({
      state: 'sending',
      isOpen: true,
      rating: 'up',
      comment: 'Good',
      onRate: () => acts.push('rate'),
      onSend: () => acts.push('send'),
    });
    the(root, '[type="submit"]').focus();
    submit(root);
    click(answer(root, 'No'));
    expect(acts).to.deep.equal([]);
    expect(document.activeElement === the(root, '[type="submit"]')).to.be.true;
    expect(the(root, '[type="submit"]').getAttribute('aria-disabled')).to.equal('true');
    expect(field(root).readOnly).to.be.true;
    expect(textOf(the(root, '[role="status"]'))).to.equal('Sending …');
  });

  it('says thanks by the status that was there before, and nothing else', () => {
    const { root, update } = show(form({ state: 'sending', isOpen: true, comment: 'Good' }));
    const status = the(root, '[role="status"]');
    update(form({ state: 'sent' }));
    expect(textOf(the(root, 'form'))).to.equal('Thank you for your feedback.');
    expect(the(root, '[role="status"]') === status).to.be.true;
    status.focus();
    expect(document.activeElement === status, 'the keyboard has a place').to.be.true;
  });

  it('says that it failed, keeps the words, and can be sent again', () => {
    let sent = 0;
    const props = { isOpen: true, comment: 'The number is wrong.', onSend: () => sent++ };
    const { root, update } = show(form({ ...props, state: 'sending' }));
    update(form({ ...props, state: 'failed' }));
    expect(textOf(the(root, '[role="status"]'))).to.equal('That could not be sent. Please try again.');
    expect(field(root).value).to.equal('The number is wrong.');
    submit(root);
    expect(sent).to.equal(1);
  });

  it('shows any words as they are', () => {
    const root = shown({ isOpen: true, comment: MARKUP });
    expect(field(root).value).to.equal(MARKUP);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (comment) => {
        const { value } = field(shown({ isOpen: true, comment }));
        expect(value).to.equal(comment.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 30 },
    );
  });

  it('needs no style attribute, which a page may forbid', () => {
    expect(shown({ isOpen: true }).querySelector('[style]')).to.be.null;
  });
});
