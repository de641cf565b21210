import { expect, nextFrame } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { hasFocus, heard, leavePage, pickLanguage, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** The calls for what is searched. */
const LISTS = /(pages|locations)\/$|events\//;
const REPORT = 'Der Redaktion sagen, dass das fehlt';
const RETRY = 'Noch einmal versuchen';

const status = (visitor: Visitor) => visitor.find('[role="status"]').innerText;
/** Titles of what was found; who can be asked where nothing was, is no hit. */
const found = (visitor: Visitor) => visitor.texts('.results > ul .result-title');
/** Where links lead. */
const paths = (visitor: Visitor, selector = '.results > ul a') =>
  [...visitor.root.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => decodeURI(new URL(href).pathname));
/** The whole text of a filter, by its beginning. */
const filter = (visitor: Visitor, name: string) =>
  visitor.texts('.filter').find((each) => each.startsWith(`${name} `))!;
const asked = (cms: TestCms) => cms.calls.filter((call) => LISTS.test(call));
const listsOf = (language: string) =>
  ['pages/', 'events/?combine_recurring=True', 'locations/'].map((list) => `lindenfurt/${language}/${list}`);

/** Presses a key where the keyboard is. */
function press(visitor: Visitor, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  visitor.panel.shadowRoot!.activeElement!.dispatchEvent(event);
}

/** A CMS that always answers and is never asked what it was asked: its lists are read and indexed for many tests at once. */
const shared = new TestCms();

async function openAndType(text: string, cms = shared, attributes = {}): Promise<Visitor> {
  const visitor = await openPanel({ cms, attributes });
  await visitor.panel.ready;
  visitor.type(text);
  await visitor.next('integreat-search');
  return visitor;
}

/** Resolves when all lists of a language are asked for, which are empty then. */
function whenAllAsked(cms: TestCms): Promise<void> {
  return new Promise((resolve) => {
    let left = 3;
    cms.when(LISTS, () => (--left === 0 && resolve(), json([])));
  });
}

describe('searching in the panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [language, words] of Object.entries({ de: 'rundfungsbeitrack', ar: 'قققققق' })) {
    it(`is accessible when nothing is found and not all could be searched, in ${language}`, async () => {
      const cms = new TestCms();
      cms.when(/events/, () => json({}, 403));
      const visitor = await openAndType(words, cms, { language });
      expect(visitor.has('[part="retry"]')).to.be.true;
      await expect(visitor.panel).to.be.accessible();
    });

    it(`is accessible when nothing is found, with all that is offered then, in ${language}`, async () => {
      const cms = new TestCms();
      cms.when(/feedback/, () => json({}, 500));
      const visitor = await openAndType(words, cms, { language });
      for (const offer of ['[part="result"]', '.topics', '.button'])
        expect(visitor.has(`.nothing-found ${offer}`), offer).to.be.true;
      await expect(visitor.panel).to.be.accessible();
      visitor.find('.nothing-found .button').click();
      await until(visitor.panel, () => visitor.texts('.nothing-found [role="status"]').join() !== '');
      await expect(visitor.panel, 'when the report fails').to.be.accessible();
    });
  }

  for (const [language, words] of Object.entries({ de: 'wertstoffhof', ar: 'wohnung' })) {
    it(`is accessible with results of several kinds, in ${language}`, async () => {
      const visitor = await openAndType(words, undefined, { language });
      expect(visitor.has('.filter')).to.be.true;
      expect(visitor.has('[part="result"] mark')).to.be.true;
      expect(visitor.has('.result-german')).to.equal(language === 'ar');
      await expect(visitor.panel).to.be.accessible();
    });
  }

  describe('loads nothing for it before somebody is about to search:', () => {
    const INTENTS: Readonly<Record<string, (visitor: Visitor) => unknown>> = {
      'the keyboard in the field': (visitor) => visitor.find('[part="search-input"]').focus(),
      'a pointer over it': (visitor) =>
        visitor.find('[part="search-input"]').dispatchEvent(new PointerEvent('pointerenter')),
      'the method': ({ panel }) => panel.search('kindergeld'),
    };

    for (const [intent, act] of Object.entries(INTENTS)) {
      it(intent, async () => {
        const cms = new TestCms();
        const loaded = whenAllAsked(cms);
        const visitor = await openPanel({ cms });
        await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
        await visitor.panel.navigate('/');
        expect(asked(cms)).to.be.empty;
        act(visitor);
        await loaded;
        expect(asked(cms)).to.have.members(listsOf('de'));
      });
    }
  });

  it('finds root pages at once, and all pages when they are there', async () => {
    const cms = new TestCms();
    const held = cms.hold(LISTS);
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    visitor.type('arbeit');
    await until(visitor.panel, () => visitor.has('[part="result"]'));
    expect(found(visitor)).to.deep.equal(['Arbeit und Beruf']);
    expect(status(visitor)).to.equal('Treffer bisher: 1. Bisher durchsucht: 9');
    held.release();
    const { count } = await visitor.next('integreat-search');
    expect(count).to.be.above(50);
    expect(status(visitor)).to.equal('Mehr als 50 Ergebnisse. Das sind die besten.');
    expect(filter(visitor, 'Alle')).to.equal('Alle 50');
    visitor.click(filter(visitor, 'Seiten'));
    await visitor.panel.updateComplete;
    expect(found(visitor)).to.include.members(['Arbeit und Beruf', 'Arbeit suchen', 'Als Fachkraft arbeiten']);
  });

  it('keeps the root pages that it found while the lists are on their way', async () => {
    const cms = new TestCms();
    const held = cms.hold(/pages\/$/);
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    visitor.type('wertstoffhof');
    await until(visitor.panel, () => found(visitor).includes('Wertstoffhof')); // the library has answered
    visitor.type('arbeit');
    await until(visitor.panel, () => found(visitor).includes('Agentur für Arbeit'));
    expect(found(visitor)).to.include('Arbeit und Beruf');
    held.release();
  });

  it('says that it still looks where no root page matches, and then what it has found', async () => {
    const cms = new TestCms();
    const held = cms.hold(LISTS);
    const searches = heard('integreat-search');
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    visitor.type('zahnarzt');
    await until(visitor.panel, () => visitor.has('[part="results"]'));
    expect(status(visitor)).to.match(/^Suche läuft … Bisher durchsucht: \d+$/);
    expect(searches).to.be.empty;
    held.release();
    await visitor.next('integreat-search');
    expect(found(visitor)).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
    expect(visitor.texts('.result-trail')).to.deep.equal(['Gesundheit / In die Arztpraxis']);
    expect(status(visitor)).to.equal('Treffer: 1');
  });

  it('shows what it finds in the lists that are there, and tells the page when all are', async () => {
    const cms = new TestCms();
    const held = cms.hold(/pages\/$/);
    const searches = heard('integreat-search');
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    visitor.type('wertstoffhof');
    await until(visitor.panel, () => visitor.has('[part="result"]'));
    expect(found(visitor)).to.deep.equal(['Wertstoffhof']);
    expect(status(visitor)).to.match(/^Treffer bisher: 1\. Bisher durchsucht: \d+$/);
    expect(searches).to.be.empty;
    held.release();
    await visitor.next('integreat-search');
    expect(found(visitor)).to.include.members(['Müll trennen', 'Wertstoffhof']);
    expect(searches).to.have.length(1);
  });

  it('says that nothing was found', async () => {
    const visitor = await openAndType('xyzxyz');
    expect(status(visitor)).to.equal('Für „xyzxyz“ wurde nichts gefunden.');
    expect(found(visitor)).to.be.empty;
  });

  it('looks in the titles of the language that is shown', async () => {
    const visitor = await openPanel({ attributes: { language: 'en' } });
    await visitor.panel.search('child benefit');
    expect(found(visitor)[0]).to.equal('Child benefit (Kindergeld)');
    expect(paths(visitor).filter((path) => !path.startsWith('/lindenfurt/en/'))).to.be.empty;
  });

  it('shows the newest words only', async () => {
    const visitor = await openAndType('wohnung');
    visitor.type('zahnarzt');
    await visitor.next('integreat-search');
    expect(found(visitor)).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
  });

  it('answers the newest words only, when several were typed while the lists were on their way', async () => {
    const cms = new TestCms();
    const held = cms.hold(LISTS);
    const searches = heard('integreat-search');
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    for (const words of ['wohnung', 'hebamme', 'zahnarzt']) {
      visitor.type(words);
      await until(visitor.panel, () => visitor.has('[part="results"]'));
    }
    held.release();
    await visitor.next('integreat-search');
    expect(found(visitor)).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
    await nextFrame();
    expect(searches.map(({ count }) => count)).to.deep.equal([1]);
  });

  it('shows results for each letter that is typed', async () => {
    const visitor = await openAndType('w');
    for (const text of ['we', 'wert', 'wertst', 'wertstoffh']) {
      visitor.type(text);
      const { count } = await visitor.next('integreat-search');
      expect(status(visitor), text).to.equal(`Treffer: ${count}`);
      expect(found(visitor), text).not.to.be.empty;
    }
    expect(found(visitor)).to.include('Wertstoffhof');
  });

  it('opens a hit in place of the results, and the field is empty again', async () => {
    const visitor = await openAndType('kindergeld');
    visitor.find('[part="result"]').click();
    const { path } = await visitor.next('integreat-navigate');
    expect(path).to.equal('/lindenfurt/de/familie-kita-und-schule/kindergeld/');
    expect(visitor.has('[part="results"]')).to.be.false;
    expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.be.empty;
  });

  it('opens the page again that was shown before the search', async () => {
    const visitor = await openPanel();
    await visitor.panel.navigate('/lindenfurt/de/familie-kita-und-schule/kindergeld/');
    await visitor.panel.search('kindergeld');
    visitor.find('[part="result"]').click();
    await until(visitor.panel, () => !visitor.has('[part="results"]'));
    expect(visitor.title).to.equal('Kindergeld');
  });

  it('ends with the button beside the field', async () => {
    const visitor = await openAndType('kindergeld');
    visitor.click('Löschen');
    await until(visitor.panel, () => !visitor.has('[part="results"]'));
    expect(visitor.tiles).to.have.length(9);
    expect(hasFocus(visitor, '[part="search-input"]'), 'the button is gone').to.be.true;
  });

  it('ends by the method without taking the keyboard from the page', async () => {
    const visitor = await openPanel();
    await visitor.panel.search('kindergeld');
    await visitor.panel.search('');
    await until(visitor.panel, () => !visitor.has('[part="results"]'));
    expect(visitor.panel.matches(':focus-within')).to.be.false;
  });

  it('loads each list once, whatever is typed', async () => {
    const visitor = await openAndType('w', new TestCms());
    for (const text of ['wo', 'woh', 'wohn']) {
      visitor.type(text);
      await visitor.next('integreat-search');
    }
    expect(asked(visitor.cms)).to.have.members(listsOf('de'));
  });

  it('tells the page of every search that it answers, also of one for the words before', async () => {
    const searches = heard('integreat-search');
    const { panel } = await openPanel();
    await panel.search('zahnarzt');
    await panel.search('');
    await panel.search('zahnarzt');
    expect(searches.map(({ count }) => count)).to.deep.equal([1, 1]);
  });

  describe('in the whole text', () => {
    it('shows where the words stand, marked', async () => {
      const visitor = await openAndType('schwimmbad');
      expect(found(visitor)).to.deep.equal(['Finanzielle Hilfen']);
      expect(visitor.find('.result-excerpt').innerText).to.contain('in Schwimmbad, Bibliothek und Museum');
      expect(visitor.texts('mark')).to.deep.equal(['Schwimmbad']);
    });

    it('marks them in the title', async () => {
      const visitor = await openAndType('hebamme');
      expect(visitor.find('.result-title').innerText).to.equal('Hebamme finden');
      expect(visitor.texts('.result-title mark')).to.deep.equal(['Hebamme']);
    });

    it('takes nothing of it for markup', async () => {
      const cms = new TestCms();
      const [entry] = (await (await fetch(`${cms.base}/api/v3/lindenfurt/de/pages/`)).json()) as [object];
      const title = 'Formular <b onclick="x">K7</b> & mehr';
      const content = `<p>Das Formular K7: &lt;img src=x onerror=&quot;x&quot;&gt; &amp;lt;i&amp;gt;</p>`;
      cms.when(/pages\/$/, () => json([{ ...entry, title, content }]));
      const visitor = await openAndType('k7', cms);
      expect(found(visitor)[0]).to.equal(title);
      expect(visitor.find('.result-excerpt').innerText).to.contain('<img src=x onerror="x"> &lt;i&gt;');
      expect(visitor.has('[part="result"] :is(b, i, img)')).to.be.false;
    });

    it('says when an event is, which opens in the panel', async () => {
      const visitor = await openAndType('jobmesse');
      const event = visitor.find<HTMLAnchorElement>('[part="result"][href*="/events/"]');
      expect(event.querySelector('time')!.dateTime).to.match(/^\d{4}-\d\d-\d\dT/);
      expect(event.querySelector('time')!.innerText).to.match(/^\d+\. \p{L}+ \d{4}$/u);
      event.click();
      expect(await visitor.next('integreat-navigate')).to.include({ kind: 'event' });
    });
  });

  describe('with a German word in another language', () => {
    it('shows the page in that language, with its German title beside it', async () => {
      const visitor = await openAndType('wohnungsgeberbestatigung', undefined, { language: 'ar' });
      const [first] = found(visitor);
      expect(first).to.equal('تأكيد السكن من المؤجِّر');
      const german = visitor.find('[part="result"] .result-german');
      expect([german.innerText, german.lang, german.dir]).to.deep.equal(['Wohnungsgeberbestätigung', 'de', 'ltr']);
      expect(german.querySelector('mark')?.textContent).to.equal('Wohnungsgeberbestätigung');
      const title = visitor.find('[part="result"] .result-title');
      expect(title.closest<HTMLElement>('[lang]')!.lang, 'the panel’s own').to.equal('ar');
      visitor.find('[part="result"]').click();
      const place = await visitor.next('integreat-navigate');
      expect(place.path).to.match(/^\/lindenfurt\/ar\//);
      expect([place.title, place.language]).to.deep.equal([first, 'ar']);
    });

    it('shows a page in German that is not translated, as such', async () => {
      const visitor = await openAndType('hebamme', undefined, { language: 'ar' });
      const link = visitor.find<HTMLAnchorElement>('[part="result"]');
      expect(link.hreflang).to.equal('de');
      for (const part of ['.result-title', '.result-excerpt', '.result-trail'])
        expect(link.querySelector(part)!.closest<HTMLElement>('[lang]')!.lang, part).to.equal('de');
      expect(found(visitor)[0]).to.equal('Hebamme finden');
      expect(link.querySelector('.result-german')).to.be.null;
    });

    it('reads the German lists after its own', async () => {
      const cms = new TestCms();
      await openAndType('hebamme', cms, { language: 'ar' });
      expect(asked(cms).slice(0, 3)).to.have.members(listsOf('ar'));
      expect(asked(cms).slice(3)).to.have.members(listsOf('de'));
    });
  });

  describe('by kind', () => {
    const pressed = (visitor: Visitor) => visitor.texts('.filter[aria-pressed="true"]');

    it('shows each under a heading of its own, with how many there are', async () => {
      const visitor = await openAndType('wertstoffhof');
      const groups = [...visitor.root.querySelectorAll('.results > ul')].map((list) => list.children.length);
      expect(groups.reduce((sum, each) => sum + each)).to.equal(found(visitor).length);
      expect(visitor.texts('h3.kind')).to.deep.equal(['Seiten', 'Orte']);
      expect(visitor.texts('.filter')).to.deep.equal([
        `Alle ${found(visitor).length}`,
        `Seiten ${groups[0]}`,
        `Orte ${groups[1]}`,
      ]);
    });

    it('shows one kind only, and all again', async () => {
      const visitor = await openAndType('wertstoffhof');
      const all = found(visitor);
      expect(pressed(visitor)).to.deep.equal([filter(visitor, 'Alle')]);
      visitor.click(filter(visitor, 'Orte'));
      await visitor.panel.updateComplete;
      expect(pressed(visitor)).to.deep.equal([filter(visitor, 'Orte')]);
      expect(found(visitor)).to.include('Wertstoffhof').and.to.have.length.below(all.length);
      expect(paths(visitor).filter((path) => !path.startsWith('/lindenfurt/de/locations/'))).to.be.empty;
      expect(status(visitor), 'all were found').to.equal(`Treffer: ${all.length}`);
      visitor.click(filter(visitor, 'Alle'));
      await visitor.panel.updateComplete;
      expect(found(visitor)).to.deep.equal(all);
    });

    it('stays so while other words are typed, where they find such, and ends with the search', async () => {
      const visitor = await openAndType('wertstoffhof');
      visitor.click(filter(visitor, 'Orte'));
      visitor.type('zahnarzt');
      await visitor.next('integreat-search');
      expect(found(visitor), 'of pages alone').to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
      visitor.type('wertstoff');
      await visitor.next('integreat-search');
      expect(visitor.texts('h3.kind')).to.deep.equal(['Orte']);
      visitor.click('Löschen');
      visitor.type('wertstoffhof');
      await visitor.next('integreat-search');
      expect(visitor.texts('h3.kind')).to.deep.equal(['Seiten', 'Orte']);
    });

    it('shows some of each at first, and all of one on request', async () => {
      const visitor = await openAndType('arbeit');
      const total = Number(filter(visitor, 'Seiten').split(' ')[1]);
      expect(total).to.be.above(10);
      const pages = () => paths(visitor).filter((path) => !/\/(events|locations)\//.test(path));
      const first = pages();
      expect(first).to.have.length(10);
      visitor.click(`Alle zeigen: ${total}`);
      await visitor.panel.updateComplete;
      expect(pages()).to.have.length(total);
      expect(pages().slice(0, 10), 'in the same order').to.deep.equal(first);
      expect(pressed(visitor)).to.deep.equal([`Seiten ${total}`]);
    });

    it('goes on by keyboard after all of one are shown, as the button is gone', async () => {
      const visitor = await openAndType('arbeit');
      const more = visitor.texts('.results > .button')[0]!;
      visitor.find('.results > .button').focus();
      visitor.click(more);
      await visitor.panel.updateComplete;
      expect(visitor.panel.matches(':focus-within')).to.be.true;
      expect(hasFocus(visitor, '.filter[aria-pressed="true"]'), 'at what is shown now').to.be.true;
    });

    it('offers no choice where there is one kind', async () => {
      const visitor = await openAndType('zahnarzt');
      expect(visitor.has('.filter')).to.be.false;
      expect(visitor.has('.kind')).to.be.false;
    });
  });

  describe('that finds nothing', () => {
    it('offers another spelling, which is asked for at once', async () => {
      const visitor = await openAndType('rundfungsbeitrack');
      visitor.click('Meinten Sie „Rundfunkbeitrag“?');
      expect(hasFocus(visitor, '[part="search-input"]'), 'the button will be gone').to.be.true;
      await visitor.next('integreat-search');
      expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.equal('Rundfunkbeitrag');
      expect(found(visitor)[0]).to.equal('Rundfunkbeitrag');
      expect(visitor.has('.nothing-found')).to.be.false;
    });

    it('offers people to ask and all topics', async () => {
      const visitor = await openAndType('xyzxyz');
      expect(visitor.texts('.offers')).to.deep.equal(['Hier können Sie fragen:', 'Alle Themen:']);
      expect(paths(visitor, '.nothing-found [part="result"]')).to.have.length.within(1, 3);
      expect(visitor.texts('.topics a')).to.have.length(9).and.to.include('Arbeit und Beruf');
      visitor.click('Arbeit und Beruf');
      const { path } = await visitor.next('integreat-navigate');
      expect(path).to.equal('/lindenfurt/de/arbeit-und-beruf/');
    });

    it('offers none of it while the lists are on their way', async () => {
      const cms = new TestCms();
      const held = cms.hold(/pages\/$/);
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      visitor.type('xyzxyz');
      await until(visitor.panel, () => visitor.has('[part="results"]'));
      expect(visitor.has('.nothing-found')).to.be.false;
      held.release();
      await visitor.next('integreat-search');
      expect(visitor.has('.nothing-found')).to.be.true;
    });

    it('offers by keyboard what a mouse can reach', async () => {
      const visitor = await openAndType('xyzxyz');
      press(visitor, 'ArrowDown');
      expect(hasFocus(visitor, '.nothing-found a')).to.be.true;
      press(visitor, 'Escape');
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
    });
  });

  describe('reported to the editors', () => {
    interface Sent {
      readonly call: string;
      readonly method: string | undefined;
      readonly form: Record<string, string>;
    }

    /** What the CMS is sent; it answers so. */
    function sentTo(cms: TestCms, status = 201): Sent[] {
      const sent: Sent[] = [];
      cms.when(/feedback/, (_, init) => {
        const form = Object.fromEntries(init!.body as URLSearchParams);
        sent.push({ call: cms.calls.at(-1)!, method: init!.method, form });
        return json({ success: status === 201 }, status);
      });
      return sent;
    }

    it('is sent once, on a click, and said to the page', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const visitor = await openAndType('xyzxyz', cms);
      expect(sent, 'nothing without the visitor').to.be.empty;
      visitor.click(REPORT);
      const { kind, rating } = await visitor.next('integreat-feedback');
      expect([kind, rating]).to.deep.equal(['search', 'down']);
      await visitor.panel.updateComplete;
      expect(visitor.find('.nothing-found [role="status"]').innerText).to.equal(
        'Danke. Die Redaktion sieht, wonach Sie gesucht haben.',
      );
      expect(visitor.texts('button')).not.to.include(REPORT);
      expect(sent).to.have.length(1);
      const [{ call, method, form }] = sent as [Sent];
      expect([call, method]).to.deep.equal(['lindenfurt/de/feedback/search', 'POST']);
      expect([form.rating, form.query]).to.deep.equal(['down', 'xyzxyz']);
    });

    it('can be sent again when it fails, which is no event', async () => {
      const cms = new TestCms();
      const events = heard('integreat-feedback');
      for (const fault of [() => cms.unreachable(/feedback/), () => cms.when(/feedback/, () => json({}, 500))]) {
        const visitor = await openAndType('xyzxyz', cms);
        const undo = fault();
        visitor.click(REPORT);
        await until(visitor.panel, () => visitor.texts('.nothing-found [role="status"]').join() !== '');
        expect(visitor.find('.nothing-found [role="status"]').innerText).to.equal(
          'Das konnte nicht gesendet werden. Bitte noch einmal versuchen.',
        );
        expect(events).to.be.empty;
        undo();
        const sent = sentTo(cms);
        visitor.click(REPORT);
        await visitor.next('integreat-feedback');
        expect(sent).to.have.length(1);
        events.length = 0;
        closePanels();
      }
    });

    it('can’t be sent twice while it is on its way', async () => {
      const cms = new TestCms();
      const visitor = await openAndType('xyzxyz', cms);
      const isSent = new Promise<() => void>((resolve) =>
        cms.when(/feedback/, () => new Promise((answer) => resolve(() => answer(json({}, 201))))),
      );
      visitor.click(REPORT);
      const answer = await isSent;
      await visitor.panel.updateComplete;
      visitor.click(REPORT);
      answer();
      await visitor.next('integreat-feedback');
      expect(cms.calls.filter((call) => call.includes('feedback'))).to.have.length(1);
    });

    it('is offered anew for other words', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const visitor = await openAndType('xyzxyz', cms);
      visitor.click(REPORT);
      await visitor.next('integreat-feedback');
      visitor.type('yzxyzx');
      await visitor.next('integreat-search');
      visitor.click(REPORT);
      await visitor.next('integreat-feedback');
      expect(sent.map(({ form }) => form.query)).to.deep.equal(['xyzxyz', 'yzxyzx']);
    });

    it('names the language in which was searched', async () => {
      const cms = new TestCms();
      const sent = sentTo(cms);
      const visitor = await openAndType('قققققق', cms, { language: 'ar' });
      visitor.find('.nothing-found .button').click();
      await visitor.next('integreat-feedback');
      expect(sent.map(({ call }) => call)).to.deep.equal(['lindenfurt/ar/feedback/search']);
    });

    it('leaves the keyboard in the panel, although the button is gone', async () => {
      const cms = new TestCms();
      sentTo(cms);
      const visitor = await openAndType('xyzxyz', cms);
      visitor.find('.nothing-found .button').focus();
      visitor.click(REPORT);
      await visitor.next('integreat-feedback');
      await visitor.panel.updateComplete;
      expect(visitor.panel.matches(':focus-within')).to.be.true;
      expect(hasFocus(visitor, '[part~="results"]'), 'among the results').to.be.true;
    });
  });

  describe('when the language changes', () => {
    it('goes on in the new one', async () => {
      const visitor = await openAndType('zahnarzt');
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      visitor.type('midwife');
      const { language } = await visitor.next('integreat-search');
      expect(language).to.equal('en');
      expect(found(visitor)[0]).to.equal('Finding a midwife');
    });

    it('finds in the new one for the same words, too', async () => {
      const visitor = await openPanel();
      await visitor.panel.search('kindergeld');
      expect(found(visitor)[0]).to.equal('Kindergeld');
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      await visitor.panel.search('kindergeld');
      expect(found(visitor)[0]).to.equal('Child benefit (Kindergeld)');
    });

    it('and back, asks for nothing again', async () => {
      const visitor = await openAndType('zahnarzt', new TestCms());
      for (const [name, words] of [
        ['English', 'midwife'],
        ['Deutsch', 'hebamme'],
      ] as const) {
        pickLanguage(visitor, name);
        await visitor.next('integreat-language-change');
        visitor.type(words);
        await visitor.next('integreat-search');
      }
      expect(found(visitor)[0]).to.equal('Hebamme finden');
      const german = asked(visitor.cms).filter((call) => call.startsWith('lindenfurt/de/'));
      expect(german, 'once for itself, and once beside English').to.have.length.at.most(6);
    });
  });

  describe('in a panel that the page', () => {
    /** Lists that are never answered, by the signal with which they were asked for. */
    function neverAnswered(cms: TestCms, match: RegExp): { signals: AbortSignal[]; asked: Promise<void> } {
      const signals: AbortSignal[] = [];
      const asked = new Promise<void>((resolve) => {
        cms.when(match, (_, init) => {
          if (signals.push(init!.signal!) === 3) resolve();
          return new Promise((__, reject) => {
            init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error));
          });
        });
      });
      return { signals, asked };
    }

    it('moves, goes on', async () => {
      const visitor = await openAndType('zahnarzt', new TestCms());
      const { panel } = visitor;
      const place = document.createElement('div');
      panel.parentElement!.append(place);
      place.append(panel);
      await panel.updateComplete;
      expect(found(visitor)).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
      visitor.type('schwimmbad');
      await visitor.next('integreat-search');
      expect(found(visitor)).to.deep.equal(['Finanzielle Hilfen']);
      expect(asked(visitor.cms)).to.have.members(listsOf('de'));
    });

    it('moves while the lists are on their way, still gets its answer', async () => {
      const cms = new TestCms();
      const held = cms.hold(LISTS);
      const { panel, ...visitor } = await openPanel({ cms });
      const answered = panel.search('zahnarzt');
      await until(panel, () => panel.shadowRoot!.querySelector('[part="results"]') !== null);
      panel.parentElement!.prepend(panel);
      held.release();
      await answered;
      expect(asked(visitor.cms)).to.have.members(listsOf('de'));
    });

    it('takes out and puts back, goes on with the words that stand in the field', async () => {
      const visitor = await openAndType('zahnarzt', new TestCms());
      const { panel } = visitor;
      const frame = panel.parentElement!;
      panel.remove();
      await nextFrame();
      frame.append(panel);
      await until(panel, () => visitor.has('[part="result"]'));
      expect(found(visitor)).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
      visitor.type('schwimmbad');
      await visitor.next('integreat-search');
      expect(found(visitor)).to.deep.equal(['Finanzielle Hilfen']);
      expect(asked(visitor.cms)).to.have.members(listsOf('de'));
    });

    it('takes out, gives up what is on its way as soon as others search elsewhere, and not before', async () => {
      const cms = new TestCms();
      const { signals, asked } = neverAnswered(cms, /lindenfurt\/de\/(pages|events|locations)/);
      const leaving = await openPanel({ cms });
      await leaving.panel.ready;
      leaving.type('zahnarzt');
      await asked;
      const isGivenUp = () => signals.map(({ aborted }) => aborted);
      await openAndType('waste', new TestCms(), { region: 'muehlenau', language: 'en' });
      await openAndType('waste', new TestCms(), { region: 'muehlenau', language: 'en' });
      expect(isGivenUp(), 'somebody waits for it').to.deep.equal([false, false, false]);
      leaving.panel.remove();
      await nextFrame();
      closePanels();
      for (const region of ['muehlenau', 'lk-hohenwalde']) {
        await openAndType('müll', new TestCms(), { region });
        closePanels();
      }
      expect(isGivenUp()).to.deep.equal([true, true, true]);
    });

    it('takes out, tells nobody of what is found', async () => {
      const cms = new TestCms();
      const held = cms.hold(LISTS);
      const leaving = await openPanel({ cms });
      const staying = await openPanel({ cms });
      await leaving.panel.ready;
      const told: Event[] = [];
      leaving.panel.addEventListener('integreat-search', (event) => told.push(event));
      leaving.type('zahnarzt');
      await until(leaving.panel, () => leaving.has('[part="results"]'));
      leaving.panel.remove();
      await nextFrame();
      held.release();
      await staying.panel.search('zahnarzt');
      expect(told).to.be.empty;
    });
  });

  describe('by keyboard', () => {
    it('goes down into the results and up again with the arrows', async () => {
      const visitor = await openAndType('wohn');
      const [first, second] = [...visitor.root.querySelectorAll<HTMLElement>('[part="result"]')];
      const isAt = (link: HTMLElement | undefined) => visitor.panel.shadowRoot!.activeElement === link;
      press(visitor, 'ArrowDown');
      expect(isAt(first)).to.be.true;
      press(visitor, 'ArrowDown');
      expect(isAt(second)).to.be.true;
      press(visitor, 'ArrowUp');
      expect(isAt(first)).to.be.true;
      press(visitor, 'ArrowUp');
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
    });

    it('stays at the last result', async () => {
      const visitor = await openAndType('zahnarzt');
      press(visitor, 'ArrowDown');
      press(visitor, 'ArrowDown');
      expect(hasFocus(visitor, '[part="result"]')).to.be.true;
    });

    it('goes from one kind into the next', async () => {
      const visitor = await openAndType('wertstoffhof');
      const links = [...visitor.root.querySelectorAll<HTMLElement>('[part="result"]')];
      for (const link of links) {
        press(visitor, 'ArrowDown');
        expect(visitor.panel.shadowRoot!.activeElement === link).to.be.true;
      }
    });

    it('leaves the results with Escape, and with another Escape the search', async () => {
      const visitor = await openAndType('wohn');
      press(visitor, 'ArrowDown');
      press(visitor, 'ArrowDown');
      press(visitor, 'Escape');
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
      expect(visitor.has('[part="results"]')).to.be.true;
      press(visitor, 'Escape');
      await until(visitor.panel, () => !visitor.has('[part="results"]'));
      expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.be.empty;
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
    });
  });

  describe('when the pages can’t be loaded', () => {
    it('says that pages were not searched, beside what was found', async () => {
      const cms = new TestCms();
      cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openAndType('sprachcafe', cms);
      expect(found(visitor)).to.deep.equal(['Sprachcafé in der Stadtbibliothek']);
      expect(visitor.find('[part="notice"]').innerText).to.contain('Nicht durchsucht werden konnten: Seiten.');
      expect(visitor.has('[part="error"]')).to.be.false;
      expect(visitor.panel.matches(':state(error)')).to.be.false;
    });

    it('finds the root pages all the same, which the panel knows', async () => {
      const cms = new TestCms();
      cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openAndType('arbeit', cms);
      expect(found(visitor)).to.include('Arbeit und Beruf');
    });

    it('asks for them again on request, and finds the rest', async () => {
      const cms = new TestCms();
      const undo = cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openAndType('sprachcafe', cms);
      const before = asked(cms);
      undo();
      visitor.find('[part="retry"]').focus();
      visitor.click(RETRY);
      expect(hasFocus(visitor, '[part="search-input"]'), 'the button will be gone').to.be.true;
      const { count } = await visitor.next('integreat-search');
      expect(count).to.be.above(1);
      expect(found(visitor)).to.include.members(['Sprachcafé in der Stadtbibliothek', 'Kostenlos Deutsch lernen']);
      expect(visitor.has('[part="notice"]')).to.be.false;
      expect(asked(cms).slice(before.length), 'only for what is missing').to.deep.equal(['lindenfurt/de/pages/']);
    });

    it('says so again when they can’t be had once more', async () => {
      const cms = new TestCms();
      cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openAndType('sprachcafe', cms);
      let fail = () => {};
      cms.when(/pages\/$/, () => new Promise((resolve) => (fail = () => resolve(json({}, 403)))));
      visitor.click(RETRY);
      await until(visitor.panel, () => !visitor.has('[part="notice"]'));
      fail();
      await until(visitor.panel, () => visitor.has('[part="notice"]'));
      expect(found(visitor)).to.deep.equal(['Sprachcafé in der Stadtbibliothek']);
    });

    it('uses what stood in front of a break', async () => {
      const cms = new TestCms();
      const text = await (await fetch(`${cms.base}/api/v3/lindenfurt/de/pages/`)).text();
      cms.when(/pages\/$/, () => new Response(`${text.slice(0, -1)},<!doctype html><title>Wartung</title>`));
      const visitor = await openAndType('zahnarzt', cms);
      expect(found(visitor)).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
      expect(visitor.has('[part="retry"]')).to.be.true;
    });

    it('names all that could not be searched', async () => {
      const cms = new TestCms();
      cms.when(LISTS, () => json({}, 403));
      const visitor = await openAndType('arbeit', cms);
      expect(visitor.find('[part="notice"]').innerText).to.contain('Seiten, Veranstaltungen, Orte.');
    });

    it('does not say that there is nothing, when nothing could be searched', async () => {
      const cms = new TestCms();
      cms.when(LISTS, () => json({}, 403));
      const visitor = await openAndType('kindergeld', cms);
      expect(visitor.texts('button'), 'the editors have not missed it').not.to.include(REPORT);
    });
  });
});
