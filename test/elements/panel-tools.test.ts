import { expect, nextFrame } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { browserHas, hasFocus, heard, isLeftToBrowser, itIs, leavePage, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** The Monday of the recordings. */
const MONDAY = '2026-03-09T08:00+01:00';

const HOME = '/lindenfurt/en/';
const FIRST_STEPS = `${HOME}first-steps/`;
const CAFE = `${HOME}events/language-café-at-the-city-library/`;
const LIBRARY = `${HOME}locations/city-library-stadtbibliothek/`;
const NEWS_ITEM = `${HOME}news/local/4/`;
const OFFER = `${HOME}offers/praktikumsboerse/`;
const IMPRINT = `${HOME}disclaimer/`;

/** What visitors can judge: by its path, what the CMS calls it, and its slug there. */
const JUDGED = [
  ['page', FIRST_STEPS, 'page', 'first-steps'],
  ['event', CAFE, 'event', 'language-café-at-the-city-library'],
  ['place', LIBRARY, 'poi', 'city-library-stadtbibliothek'],
  ['offer', OFFER, 'offer', 'praktikumsboerse'],
  ['imprint', IMPRINT, 'imprint-page', null],
] as const;

interface Sent {
  readonly call: string;
  readonly method: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is sent to the editors, which the CMS accepts. */
function sentTo(cms: TestCms): Sent[] {
  const sent: Sent[] = [];
  cms.when(/feedback\//, (url, init) => {
    const fields = Object.fromEntries(init!.body as URLSearchParams);
    sent.push({ call: url.slice(`${cms.base}/api/v3/`.length), method: init!.method, fields });
    return json({ success: 'Feedback successfully submitted' }, 201);
  });
  return sent;
}

async function openAt(path: string, cms = new TestCms(), attributes: Record<string, string> = {}): Promise<Visitor> {
  itIs(MONDAY);
  const visitor = await openPanel({ cms, attributes: { language: 'en', ...attributes } });
  await visitor.panel.navigate(path);
  return visitor;
}

async function click(visitor: Visitor, text: string): Promise<void> {
  visitor.click(text);
  await visitor.panel.updateComplete;
}

/** Writes into the form, as a keyboard does: the whole text in one go. */
async function write(visitor: Visitor, text: string): Promise<void> {
  const field = visitor.find<HTMLTextAreaElement>('textarea');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await visitor.panel.updateComplete;
}

const outcome = (visitor: Visitor) => visitor.find('.feedback-outcome').innerText.trim();
const says = (visitor: Visitor, words: string) => until(visitor.panel, () => visitor.root.innerText.includes(words));
/** The article's address on the web, as the CMS names it. */
const addressOf = (path: string) => encodeURI(location.origin + path);

describe('what a visitor can do with an article', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [language, direction, path] of [
    ['en', 'ltr', FIRST_STEPS],
    ['ar', 'rtl', '/lindenfurt/ar/disclaimer/'],
  ] as const) {
    it(`is accessible with everything open, ${direction}`, async () => {
      const visitor = await openAt(path, new TestCms(), { language });
      visitor.find('.feedback-question button').click();
      visitor.find('[aria-controls="share-qr"]').click();
      await until(visitor.panel, () => visitor.has('#share-qr svg') && visitor.has('textarea'));
      expect(visitor.root.dir).to.equal(direction);
      await expect(visitor.panel).to.be.accessible();
    });
  }

  describe('tells the editors', () => {
    for (const [kind, path, call, slug] of JUDGED) {
      it(`whether it helps: ${kind}`, async () => {
        const cms = new TestCms();
        const sent = sentTo(cms);
        const told = heard('integreat-feedback');
        const visitor = await openAt(path, cms);
        await click(visitor, 'Yes');
        expect(sent, 'nothing before Send').to.be.empty;
        visitor.click('Send');
        await says(visitor, 'Thank you for your feedback.');
        const fields = { rating: 'up', category: 'Inhalte', ...(slug && { slug }) };
        expect(sent).to.deep.equal([{ call: `lindenfurt/en/feedback/${call}`, method: 'POST', fields }]);
        expect(told.map((each) => [each.kind, each.rating])).to.deep.equal([[kind, 'up']]);
      });
    }

    it('in words, of which page it is in any language, and says thanks once', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const told = heard('integreat-feedback');
      const visitor = await openAt('/lindenfurt/ar/locations/مكتب-المواطنين-bürgerbüro/', cms, { language: 'ar' });
      const [, no] = visitor.root.querySelectorAll<HTMLElement>('.feedback-question button');
      no!.click();
      await visitor.panel.updateComplete;
      await write(visitor, '  العنوان غير صحيح  ');
      visitor.find<HTMLInputElement>('input[value="technical"]').click();
      await visitor.panel.updateComplete;
      visitor.find('.feedback [type="submit"]').click();
      await visitor.next('integreat-feedback');
      expect(sent.map(({ call, fields }) => [call, fields])).to.deep.equal([
        [
          'lindenfurt/ar/feedback/poi',
          {
            rating: 'down',
            comment: 'العنوان غير صحيح',
            category: 'Technisches Feedback',
            slug: 'مكتب-المواطنين-bürgerbüro',
          },
        ],
      ]);
      expect(told.map((each) => [each.kind, each.rating])).to.deep.equal([['place', 'down']]);
      await visitor.panel.updateComplete;
      expect(visitor.has('.feedback-question'), 'thanks are said').to.be.false;
      await visitor.panel.navigate('/lindenfurt/ar/');
      await visitor.panel.navigate('/lindenfurt/ar/locations/مكتب-المواطنين-bürgerbüro/');
      expect(visitor.has('.feedback-question'), 'the question is there again').to.be.true;
      expect(outcome(visitor)).to.be.empty;
    });

    it('only words, when the answer is taken back', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const told = heard('integreat-feedback');
      const visitor = await openAt(FIRST_STEPS, cms);
      await click(visitor, 'No');
      await write(visitor, 'Too long');
      await click(visitor, 'No');
      visitor.click('Send');
      await says(visitor, 'Thank you');
      expect(sent[0]!.fields).to.deep.equal({ comment: 'Too long', category: 'Inhalte', slug: 'first-steps' });
      expect(told[0]!.rating).to.be.null;
    });

    it('nothing, when there is nothing to tell', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const visitor = await openAt(FIRST_STEPS, cms);
      await click(visitor, 'Yes');
      await click(visitor, 'Yes');
      await click(visitor, 'Send');
      expect(outcome(visitor)).to.equal('Please choose Yes or No, or write something.');
      expect(sent).to.be.empty;
    });

    it('once, however often Send is pressed', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const visitor = await openAt(FIRST_STEPS, cms);
      await click(visitor, 'Yes');
      for (let turn = 0; turn < 3; turn++) visitor.click('Send');
      await says(visitor, 'Thank you');
      expect(sent).to.have.length(1);
    });

    it('and keeps the keyboard in the panel, although the button is gone', async () => {
      const cms = new TestCms();
      sentTo(cms);
      const visitor = await openAt(FIRST_STEPS, cms);
      await click(visitor, 'Yes');
      visitor.find('.feedback [type="submit"]').focus();
      visitor.click('Send');
      await says(visitor, 'Thank you');
      await nextFrame();
      expect(visitor.panel.matches(':focus-within')).to.be.true;
    });

    for (const [what, fail] of Object.entries({
      'the CMS refuses it': () => json({ error: 'no' }, 400),
      'there is no connection': () => Promise.reject(new TypeError('Failed to fetch')),
    })) {
      it(`and keeps the words where ${what}, until they are sent`, async () => {
        const cms = new TestCms();
        const told = heard('integreat-feedback');
        const undo = cms.when(/feedback\//, fail);
        const visitor = await openAt(FIRST_STEPS, cms);
        await click(visitor, 'No');
        await write(visitor, 'The address is wrong');
        visitor.click('Send');
        await says(visitor, 'That could not be sent. Please try again.');
        expect(visitor.find<HTMLTextAreaElement>('textarea').value).to.equal('The address is wrong');
        expect(told.length).to.equal(0);
        expect(visitor.panel.matches(':state(error)'), 'the content is there').to.be.false;
        undo();
        const sent = sentTo(cms);
        visitor.click('Send');
        await says(visitor, 'Thank you');
        expect(sent[0]!.fields).to.include({ rating: 'down', comment: 'The address is wrong' });
      });
    }

    it('what was not sent, also after something else was read', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const visitor = await openAt(FIRST_STEPS, cms);
      await click(visitor, 'No');
      await write(visitor, 'The address is wrong');
      await visitor.panel.navigate(CAFE);
      expect(visitor.has('textarea'), 'another form').to.be.false;
      visitor.click('Back');
      await visitor.next('integreat-navigate');
      expect(visitor.find<HTMLTextAreaElement>('textarea').value).to.equal('The address is wrong');
      visitor.click('Send');
      await says(visitor, 'Thank you');
      expect(sent[0]!.fields).to.include({ rating: 'down', slug: 'first-steps' });
    });

    it('of the article that was shown when it was sent', async () => {
      const cms = new TestCms();
      const told = heard('integreat-feedback');
      const held = cms.hold(/feedback\//);
      const visitor = await openAt(FIRST_STEPS, cms);
      await click(visitor, 'Yes');
      visitor.click('Send');
      await visitor.panel.navigate(CAFE);
      held.release();
      await visitor.next('integreat-feedback');
      expect(told.map((each) => [each.kind, each.rating])).to.deep.equal([['page', 'up']]);
      await visitor.panel.updateComplete;
      expect(outcome(visitor), 'of the event nothing was sent').to.be.empty;
    });

    it('of no news, lists or start page', async () => {
      const visitor = await openAt(NEWS_ITEM);
      expect(visitor.has('[part="feedback"]')).to.be.false;
      for (const path of [HOME, `${HOME}events/`, `${HOME}locations/`, `${HOME}news/`, `${HOME}offers/`]) {
        await visitor.panel.navigate(path);
        expect(visitor.has('[part="feedback"]') || visitor.has('.share'), path).to.be.false;
      }
    });
  });

  describe('is left out', () => {
    it('where the page wants the search only', async () => {
      const visitor = await openAt(FIRST_STEPS, new TestCms(), { features: 'search' });
      for (const path of [FIRST_STEPS, CAFE, LIBRARY, OFFER, NEWS_ITEM]) {
        await visitor.panel.navigate(path);
        expect(visitor.has('[part="feedback"]') || visitor.has('.share'), path).to.be.false;
      }
      expect(visitor.has('[part="search"]')).to.be.true;
    });

    for (const [features, buttons] of [
      ['feedback', ['Yes', 'No']],
      ['share', ['Copy link', 'QR code']],
      ['print', ['Print']],
    ] as const) {
      it(`but for ${features}`, async () => {
        const visitor = await openAt(FIRST_STEPS, new TestCms(), { features });
        expect(visitor.texts('.feedback button, .share button')).to.deep.equal(buttons);
        expect(visitor.has('a[type="application/pdf"]')).to.equal(features === 'print');
      });
    }

    it('when the page changes its mind', async () => {
      const visitor = await openAt(FIRST_STEPS);
      expect(visitor.has('.share')).to.be.true;
      visitor.panel.features = 'search languages';
      await visitor.panel.updateComplete;
      expect(visitor.has('.share')).to.be.false;
      expect(visitor.title).to.equal('First steps');
    });
  });

  describe('shares it', () => {
    for (const [path, address] of [
      [FIRST_STEPS, addressOf(FIRST_STEPS)],
      [CAFE, addressOf(CAFE)],
      [LIBRARY, addressOf(LIBRARY)],
      [NEWS_ITEM, addressOf(NEWS_ITEM)],
      [OFFER, `https://integreat.app${OFFER}`],
    ] as const) {
      it(`as a link, of ${path}`, async () => {
        const copied: string[] = [];
        browserHas('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
        const visitor = await openAt(path);
        visitor.click('Copy link');
        await says(visitor, 'The link is copied.');
        expect(copied).to.deep.equal([address]);
      });
    }

    for (const [what, clipboard] of Object.entries({
      'the browser refuses': { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      'the page has no clipboard': null,
    })) {
      it(`by hand, where ${what}`, async () => {
        browserHas('clipboard', clipboard);
        const visitor = await openAt(FIRST_STEPS);
        visitor.click('Copy link');
        await says(visitor, 'Please copy the link yourself:');
        await until(visitor.panel, () => hasFocus(visitor, '.share-link'));
        expect(visitor.find<HTMLInputElement>('.share-link').value).to.equal(addressOf(FIRST_STEPS));
        await visitor.panel.navigate(CAFE);
        expect(visitor.has('.share-link'), 'of another article').to.be.false;
      });
    }

    it('by the device’s own way, where there is one', async () => {
      const shared: ShareData[] = [];
      browserHas('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      browserHas('canShare', () => true);
      const visitor = await openAt(CAFE);
      await click(visitor, 'Share');
      expect(shared).to.deep.equal([{ title: 'Language café at the city library', url: addressOf(CAFE) }]);
    });

    it('and says nothing when the visitor closes that', async () => {
      browserHas('share', () => Promise.reject(new DOMException('', 'AbortError')));
      browserHas('canShare', () => true);
      const visitor = await openAt(CAFE);
      await click(visitor, 'Share');
      await visitor.panel.updateComplete;
      expect(visitor.find('.share-outcome').innerText).to.be.empty;
      expect(visitor.has('.share-link')).to.be.false;
    });

    it('not so where there is none', async () => {
      browserHas('share', null);
      const visitor = await openAt(CAFE);
      expect(visitor.texts('.share button')).to.deep.equal(['Copy link', 'QR code', 'Print']);
    });

    it('as a QR code, after a click, and hides it again', async () => {
      const visitor = await openAt(CAFE);
      expect(visitor.has('#share-qr svg')).to.be.false;
      expect(visitor.find('#share-qr').checkVisibility()).to.be.false;
      visitor.click('QR code');
      await until(visitor.panel, () => visitor.has('#share-qr svg'));
      const code = visitor.root.querySelector('#share-qr svg')!;
      expect(code.getAttribute('aria-label')).to.equal('QR code for: Language café at the city library');
      expect(visitor.find('.share-address').innerText).to.contain(CAFE.slice(1, -1));
      await click(visitor, 'QR code');
      expect(visitor.find('#share-qr').checkVisibility()).to.be.false;
    });

    it('as a QR code that is closed when something else is read', async () => {
      const visitor = await openAt(CAFE);
      visitor.click('QR code');
      await until(visitor.panel, () => visitor.has('#share-qr svg'));
      await visitor.panel.navigate(LIBRARY);
      await visitor.panel.updateComplete;
      expect(visitor.find('[aria-controls="share-qr"]').ariaExpanded).to.equal('false');
    });
  });

  describe('has it on paper', () => {
    /** Frames that are printed in this panel, without the browser's dialog. */
    function printedIn(visitor: Visitor): Promise<HTMLIFrameElement> {
      return new Promise((resolve) => {
        const prepare = ({ target }: Event) => {
          if (target instanceof HTMLIFrameElement) target.contentWindow!.print = () => resolve(target);
        };
        visitor.panel.shadowRoot!.addEventListener('load', prepare, true); // before all others who wait for the frame
      });
    }

    it('as a PDF of the CMS', async () => {
      const cms = new TestCms();
      const visitor = await openAt('/lindenfurt/en/first-steps/registering-your-address/', cms);
      const link = visitor.find<HTMLAnchorElement>('a[type="application/pdf"]');
      const url = encodeURIComponent('/lindenfurt/en/first-steps/registering-your-address/');
      expect(link.href).to.equal(`${cms.base}/api/v3/lindenfurt/en/pdf/?url=${url}`);
      expect(isLeftToBrowser(link)).to.be.true;
    });

    it('as a PDF only where it is a page', async () => {
      const visitor = await openAt(IMPRINT);
      for (const path of [IMPRINT, CAFE, LIBRARY, OFFER, NEWS_ITEM]) {
        await visitor.panel.navigate(path);
        expect(visitor.has('a[type="application/pdf"]'), path).to.be.false;
      }
    });

    for (const [path, title] of [
      [FIRST_STEPS, 'First steps'],
      [CAFE, 'Language café at the city library'],
      [LIBRARY, 'City library (Stadtbibliothek)'],
      [NEWS_ITEM, 'Recycling centre is being rebuilt'],
      [OFFER, 'Praktikumsbörse Oberauen'],
    ] as const) {
      it(`alone, without what only a screen can use: ${path}`, async () => {
        const visitor = await openAt(path);
        const printed = printedIn(visitor);
        visitor.click('Print');
        const frame = await printed;
        const paper = frame.contentDocument!;
        expect([paper.title, paper.documentElement.lang, paper.dir]).to.deep.equal([title, 'en', 'ltr']);
        expect(paper.querySelector('[part~="title"]')!.textContent.trim()).to.equal(title);
        expect(paper.querySelectorAll('button, form, textarea, nav, input').length).to.equal(0);
        const origin = paper.querySelector('.print-origin')!;
        expect(origin.textContent).to.contain(path.slice(1, -1));
        expect(origin.querySelectorAll('svg').length, 'its QR code').to.equal(1);
        frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        await visitor.panel.updateComplete;
        expect(visitor.panel.shadowRoot!.querySelectorAll('iframe').length).to.equal(0);
      });
    }

    it('in the language and the direction of the article', async () => {
      const visitor = await openAt('/lindenfurt/ar/disclaimer/', new TestCms(), { language: 'ar' });
      const printed = printedIn(visitor);
      const buttons = visitor.root.querySelectorAll<HTMLElement>('.share button');
      buttons[buttons.length - 1]!.click();
      const { contentDocument: paper } = await printed;
      expect([paper!.documentElement.lang, paper!.dir]).to.deep.equal(['ar', 'rtl']);
    });
  });
});
