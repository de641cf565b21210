import { expect, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/define.js';
import {
  PanelDiagnosis,
  styles,
  type DiagnosedPanel,
  type DiagnosisFacts,
} from '../../src/elements/panel-diagnosis.js';
import { IntegreatErrorEvent } from '../../src/elements/panel-events.js';
import { CLAIM, type Claim } from '../../src/host/early-requests.js';
import type { Diagnosis } from '../../src/model/diagnosis.js';
import { PanelError } from '../../src/model/panel-error.js';
import { ARABIC, GERMAN } from '../features/view.js';
import { TestCms } from '../support/cms.js';
import { browserHas, browserPrefers, insteadOf, leavePage } from '../support/page.js';

const HEALTHY: DiagnosisFacts = {
  base: 'https://cms.example',
  region: 'lindenfurt',
  language: GERMAN,
  path: '/lindenfurt/de/',
  languageWish: 'auto',
  chosenLanguage: null,
  theme: 'light',
  isThemeSet: false,
  level: 2,
  imageHosts: '',
  mapTiles: '',
  contrast: [],
  search: null,
  error: null,
};

/** Everything that was said on the console's quiet channel. */
function infos(): unknown[][] {
  const said: unknown[][] = [];
  const { info } = console;
  insteadOf('console', Object.assign(Object.create(console), { info: (...parts: unknown[]) => said.push(parts) }));
  expect(info).to.be.a('function');
  return said;
}

/** An author who looks at a panel's diagnosis. */
class Author {
  readonly panel: DiagnosedPanel;
  readonly box = document.createElement('div');
  readonly diagnosis: PanelDiagnosis;
  facts: DiagnosisFacts;
  updates = 0;
  #next = () => {};

  constructor(facts: Partial<DiagnosisFacts>, panel: HTMLElement = document.createElement('p')) {
    this.facts = { ...HEALTHY, ...facts };
    this.panel = Object.assign(panel, {
      requestUpdate: () => {
        this.updates++;
        this.#next();
      },
    });
    if (!panel.textContent) panel.append('Integreat');
    fixtureSync(html`<main lang="de">${panel}${this.box}</main>`);
    this.diagnosis = new PanelDiagnosis(this.panel, () => this.facts);
  }

  look(): this {
    render(this.diagnosis.show(), this.box);
    return this;
  }

  /** Resolves when the panel is to be rendered again. */
  update(): Promise<void> {
    return new Promise((resolve) => (this.#next = resolve));
  }

  get problems(): string[] {
    return [...this.box.querySelectorAll('li')].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
  }

  fact(name: string): string {
    const terms = [...this.box.querySelectorAll('dt')];
    return terms.find((each) => each.textContent === name)!.nextElementSibling!.textContent;
  }
}

const look = (facts: Partial<DiagnosisFacts> = {}, panel?: HTMLElement) => new Author(facts, panel).look();

function refuse(effectiveDirective: string, blockedURI: string, at: Element | Document = document): void {
  at.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective,
      violatedDirective: effectiveDirective,
      blockedURI,
      disposition: 'enforce',
      documentURI: location.href,
      originalPolicy: '',
      statusCode: 200,
      bubbles: true,
      composed: true,
    }),
  );
}

/** The page as the script has claimed it. */
function claimed(more: Partial<Claim>): void {
  const claim: Claim = {
    version: '1.0.0',
    src: 'https://cdn.example/1.0.0/integreat-panel.js',
    place: () => undefined,
    early: new Map(),
    copies: [],
    tags: new WeakMap(),
    fail: () => undefined,
    refusals: [],
    ...more,
  };
  insteadOf(CLAIM as unknown as string, claim);
}

describe('a panel’s diagnosis', () => {
  const authors: Author[] = [];
  const open = (facts?: Partial<DiagnosisFacts>, panel?: HTMLElement) => {
    const author = look(facts, panel);
    authors.push(author);
    return author;
  };

  beforeEach(() => infos());
  afterEach(() => {
    for (const { diagnosis } of authors.splice(0)) diagnosis.leave();
    fixtureCleanup();
    leavePage();
  });

  it('is accessible', async () => {
    await expect(open({ error: new PanelError('network', 'no connection') }).box).to.be.accessible();
    expect(styles.length).to.be.above(0);
  });

  it('finds no fault in a panel that is well', () => {
    const { problems, box } = open();
    expect(problems).to.be.empty;
    expect(box.querySelector('summary')!.textContent).to.contain('no problems');
  });

  describe('of the script', () => {
    it('knows none where the page has built it in', () => {
      expect(open().fact('Script')).to.equal('built into the page’s own scripts');
    });

    it('knows version, address, script tag, and other copies', () => {
      const panel = document.createElement('p');
      const copies = [{ version: '0.9.0', src: 'https://old.example/integreat-panel.js' }];
      claimed({ tags: new WeakMap([[panel, document.createElement('script')]]), copies });
      const author = open({}, panel);
      expect(author.fact('Version')).to.equal('1.0.0');
      expect(author.fact('Script')).to.equal('https://cdn.example/1.0.0/integreat-panel.js');
      expect(author.fact('Panel')).to.equal('placed by its script tag');
      expect(author.problems[0]).to.contain('version 0.9.0 from https://old.example/integreat-panel.js');
    });
  });

  describe('of the CMS', () => {
    it('says how fast it answers, by what the browser has measured', async () => {
      const { base } = new TestCms();
      const author = open({ base });
      await (await fetch(`${base}/api/v3/regions/lindenfurt/`)).text();
      while (!author.look().fact('CMS').includes(' ms')) await author.update();
      expect(author.fact('CMS')).to.match(/reached in \d+ ms$/);
      expect(author.fact('Requests')).to.match(/^1, \d+ kB$/);
    });

    it('counts no call twice after the panel was moved', async () => {
      const { base } = new TestCms();
      await (await fetch(`${base}/api/v3/regions/lindenfurt/`)).text();
      const author = open({ base });
      while (author.look().fact('Requests') === 'none') await author.update();
      author.diagnosis.leave();
      author.look();
      await author.update();
      expect(author.look().fact('Requests')).to.match(/^1, /);
    });

    for (const [what, facts, expected] of [
      ['was reached', {}, 'reached'],
      ['was not reached', { region: null, error: new PanelError('timeout', 'x') }, 'not reached: timeout'],
      ['was not reached, later', { error: new PanelError('timeout', 'x') }, 'reached'],
      ['was not asked yet', { region: null }, 'no answer yet'],
      ['has no address', { region: null, base: null, error: new PanelError('config', 'x') }, 'no answer yet'],
    ] as const) {
      it(`says that it ${what}`, () => expect(open(facts).fact('CMS')).to.match(new RegExp(`, ${expected}$`)));
    }
  });

  describe('of the language', () => {
    for (const [what, facts, around, browser, expected] of [
      ['the visitor', { chosenLanguage: 'ar', languageWish: 'de' }, 'de', ['de'], 'chosen by the visitor'],
      ['the attribute', { languageWish: 'ar-EG' }, 'de', ['de'], 'by language="ar-EG"'],
      ['the page', {}, 'ar-SY', ['de'], 'by lang="ar-SY" around the panel'],
      ['the browser', {}, 'fr', ['uk', 'ar-EG'], 'by the browser’s language ar-EG'],
      ['the region', {}, 'fr', ['uk'], 'the first one of the region'],
    ] as const) {
      it(`says that ${what} wants it`, () => {
        browserPrefers(...browser);
        const panel = document.createElement('p');
        panel.lang = around;
        expect(open({ language: ARABIC, ...facts }, panel).fact('Language')).to.contain(expected);
      });
    }

    it('has none before there is one', () => {
      expect(open({ language: null }).fact('Language')).to.equal('none yet');
    });
  });

  it('says why the theme is as it is', () => {
    expect(open({ isThemeSet: true }).fact('Theme')).to.equal('light, by the attribute "theme"');
    const panel = document.createElement('p');
    panel.id = 'dark';
    const author = open({ theme: 'dark' }, panel);
    author.panel.parentElement!.style.background = 'black';
    expect(author.look().fact('Theme')).to.equal('dark, by the background of main');
  });

  it('finds the attributes that nobody knows', () => {
    const panel = document.createElement('integreat-panel');
    panel.setAttribute('langauge', 'de');
    panel.setAttribute('loading', 'visible');
    panel.style.cssText = 'position: absolute; inset-block-start: 99999px; inline-size: 9em; min-block-size: 1em';
    expect(open({}, panel).problems).to.deep.equal(['attribute "langauge" is unknown: did you mean "language"?']);
  });

  it('finds what of the page is in the way', () => {
    const author = open({ level: 4 });
    author.panel.before(Object.assign(document.createElement('h1'), { textContent: 'City' }));
    author.panel.parentElement!.ariaHidden = 'true';
    expect(author.look().problems).to.deep.equal([
      'Screen readers do not find the panel: main has aria-hidden="true".',
      'The heading before the panel is of level 1, the panel’s first one of level 4. Write: heading-level="2"',
    ]);
  });

  it('says which colours are shown in others’ stead', () => {
    const contrast = [{ name: '--integreat-accent', from: '#ff0', to: '#660', ratio: 1.07 }];
    expect(open({ contrast }).problems[0]).to.contain('#660 is shown instead');
  });

  describe('of the page’s policy', () => {
    it('follows what is refused, with the line that grants it', () => {
      const author = open({ imageHosts: 'images.example', mapTiles: 'https://tiles.example/{z}/{x}/{y}.png' });
      refuse('connect-src', 'https://cms.example/api/v3/regions/');
      refuse('img-src', 'https://images.example/a.png', author.panel);
      refuse('img-src', 'https://tiles.example/1/2/3.png');
      refuse('img-src', 'https://ads.example/');
      expect(author.updates).to.equal(4);
      const lines = author.look().problems.map((text) => text.split(': ')[1]);
      expect(lines).to.deep.equal([
        'connect-src https://cms.example',
        'img-src https://images.example',
        'img-src https://tiles.example',
      ]);
      expect(author.fact('Security policy')).to.contain('refusals: 3 for the panel, 1 for other parts of the page');
    });

    it('knows what the script has noted before it was there, and counts nothing twice', () => {
      const refusals: SecurityPolicyViolationEvent[] = [];
      const note = (event: SecurityPolicyViolationEvent) => refusals.push(event);
      document.addEventListener('securitypolicyviolation', note);
      refuse('connect-src', 'https://cms.example/a');
      claimed({ refusals });
      const author = open();
      refuse('connect-src', 'https://cms.example/b');
      document.removeEventListener('securitypolicyviolation', note);
      refuse('connect-src', 'https://cms.example/c');
      expect(author.look().fact('Security policy')).to.equal(
        'refusals: 3 for the panel, 0 for other parts of the page',
      );
    });

    it('says since when it knows where no script has listened before', () => {
      expect(open().fact('Security policy')).to.contain('since this box is there');
    });

    it('names the line for a worker whose refusal nobody has seen', () => {
      expect(open({ search: { runs: 'page', because: 'refused' } }).problems[0]).to.contain("worker-src 'self'");
    });
  });

  describe('of errors', () => {
    it('keeps each that the page was told of, once', () => {
      const author = open();
      const error = new PanelError('config', 'no region "x"', { hint: 'Write one.' });
      for (let time = 0; time < 3; time++) author.panel.dispatchEvent(new IntegreatErrorEvent(error));
      expect(author.look().problems).to.deep.equal(['Error config: no region "x". Write one.']);
      author.facts = { ...author.facts, error };
      expect(author.look().problems).to.have.length(1);
    });

    it('keeps the one that it came upon also after it is mended', () => {
      const author = open({ error: new PanelError('offline', 'no network') });
      author.facts = { ...author.facts, error: null };
      expect(author.look().problems).to.deep.equal(['Error offline: no network.']);
    });

    it('keeps twenty at most', () => {
      const author = open();
      for (let index = 0; index < 100; index++)
        author.panel.dispatchEvent(new IntegreatErrorEvent(new PanelError('http', `status ${index}`)));
      expect(author.look().problems).to.have.length(20);
    });
  });

  describe('as a report', () => {
    it('goes to the clipboard as it is then', async () => {
      const copied: string[] = [];
      browserHas('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      const author = open();
      author.facts = { ...author.facts, path: '/lindenfurt/de/wohnen/' };
      author.box.querySelector('button')!.click();
      await author.update();
      expect(copied).to.have.length(1);
      expect(copied[0]).to.contain('Path: /lindenfurt/de/wohnen/');
      expect(author.look().box.querySelector('[role="status"]')!.textContent).to.equal('The report is copied.');
    });

    it('is there to be copied by hand where the browser refuses', async () => {
      browserHas('clipboard', null);
      const author = open();
      author.box.querySelector('button')!.click();
      await author.update();
      expect(author.look().box.querySelector('textarea')!.value).to.contain('Path: /lindenfurt/de/');
    });

    it('is on the console once, as an object, as soon as there is something to tell', () => {
      const said = infos();
      const author = open({ region: null });
      author.look();
      expect(said).to.be.empty;
      author.facts = { ...author.facts, region: 'lindenfurt' };
      author.look().look();
      expect(said).to.have.length(1);
      expect(said[0]![0]).to.equal('[integreat-panel] diagnosis');
      expect((said[0]![1] as Diagnosis).cms.state).to.equal('reached');
    });

    it('is on the console also where nobody sees the panel', () => {
      const said = infos();
      const panel = document.createElement('p');
      panel.hidden = true;
      open({ region: null }, panel);
      expect((said[0]![1] as Diagnosis).faults[0]).to.deep.equal({ kind: 'not-displayed' });
    });

    it('has nothing of the page’s address behind its path', () => {
      const said = infos();
      open();
      expect((said[0]![1] as Diagnosis).page).to.equal(location.origin + location.pathname);
    });
  });

  it('listens no longer after the panel has left, and again when it is back', () => {
    const author = open();
    author.diagnosis.leave();
    refuse('connect-src', 'https://cms.example/a');
    author.panel.dispatchEvent(new IntegreatErrorEvent(new PanelError('http', 'x')));
    expect(author.updates).to.equal(0);
    author.look().look();
    refuse('connect-src', 'https://cms.example/b');
    expect(author.updates).to.equal(1);
  });

  it('does not listen for a panel that is nowhere', () => {
    const author = new Author({});
    author.panel.remove();
    author.look();
    refuse('connect-src', 'https://cms.example/a');
    expect(author.updates).to.equal(0);
  });
});
