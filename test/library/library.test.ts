import { expect } from '@open-wc/testing';
import { createCmsClient } from '../../src/api/cms-client.js';
import { Library, type LibraryScope } from '../../src/library/library.js';
import type { SearchAnswer } from '../../src/model/search.js';
import { nextTask, TestClock } from '../support/clock.js';
import { json, TestCms } from '../support/cms.js';
import { withBrackets } from '../support/found.js';
import { page } from '../support/nouns.js';
import { wireEntry as wire } from '../support/wire.js';

const never = new AbortController().signal;

const titles = ({ hits }: SearchAnswer) => hits.map(({ title }) => title.text);
const paths = ({ hits }: SearchAnswer) => hits.map(({ path }) => path);

describe('the library', () => {
  let cms: TestCms;
  let clock: TestClock;
  let changes: number;
  let listeners: Set<() => void>;
  beforeEach(() => {
    cms = new TestCms();
    clock = new TestClock();
    clock.chance = 0;
    changes = 0;
    listeners = new Set();
  });

  const open = (scope: Partial<LibraryScope> = {}) =>
    new Library(
      { base: cms.base, region: 'lindenfurt', language: 'ar', german: 'de', ...scope },
      {
        client: createCmsClient({ base: cms.base, clock }),
        onChange: () => {
          changes++;
          for (const listen of listeners) listen();
        },
        breathe: () => undefined,
      },
    );

  /** A town in German only, with these entries; `r`, since no recording has one of that name. */
  const town = (lists: { pages?: object[]; events?: object[]; locations?: object[] } = {}) => {
    for (const list of ['pages', 'events', 'locations'] as const) {
      cms.when(new RegExp(`^r/de/${list}/`), () => json(lists[list] ?? []));
    }
    return open({ region: 'r', language: 'de', german: null });
  };

  /** Resolves as soon as an answer is as it should be; looked at whenever something has changed. */
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });

  it('knows nothing at first, and says that it is about to read', () => {
    expect(open().answer('wohnen', [])).to.deep.equal({
      query: 'wohnen',
      hits: [],
      total: 0,
      phase: 'reading',
      read: 0,
      missing: [],
      lacksGerman: false,
      spelling: null,
      contacts: [],
      nearest: [],
    });
    expect(cms.calls).to.deep.equal([]);
  });

  it('reads pages, events and places of both languages, once each', async () => {
    const library = open();
    await library.fill(never);
    expect([...cms.calls].sort()).to.deep.equal([
      'lindenfurt/ar/events/?combine_recurring=True',
      'lindenfurt/ar/locations/',
      'lindenfurt/ar/pages/',
      'lindenfurt/de/events/?combine_recurring=True',
      'lindenfurt/de/locations/',
      'lindenfurt/de/pages/',
    ]);
    expect(library.answer('', [])).to.deep.include({ phase: 'ready', read: 34 + 33 + 31 + 97 + 33 + 31, missing: [] });
  });

  it('reads one language where the visitor reads German, or there is none', async () => {
    await open({ language: 'de', german: null }).fill(never);
    expect(cms.calls).to.have.length(3);
  });

  it('finds pages, events and places', async () => {
    const library = town({
      pages: [wire('Wohngeld')],
      events: [
        wire('Treffen', { content: '<p>Es geht um Wohngeld.</p>', event: { start: '2026-03-10T16:00:00+01:00' } }),
      ],
      locations: [wire('Amt', { contacts: [{ area_of_responsibility: 'Wohngeld' }] }), wire('Bad')],
    });
    await library.fill(never);
    const { hits } = library.answer('wohngeld', []);
    expect(hits.map(({ kind, title, date }) => [kind, title.text, date])).to.have.deep.members([
      ['page', 'Wohngeld', null],
      ['event', 'Treffen', '2026-03-10T16:00:00+01:00'],
      ['place', 'Amt', null],
    ]);
  });

  it('answers from titles as soon as it has read some, before there is an index', async () => {
    const { release } = cms.hold(/ar\/events/);
    const library = open();
    const filled = library.fill(never);
    await until(() => library.answer('', []).read === 34 + 31);
    const answer = library.answer('السكن', []);
    expect(answer.phase).to.equal('reading');
    expect(answer.hits).not.to.be.empty;
    for (const hit of answer.hits) {
      expect(hit.title.text).to.contain('السكن');
      expect(hit).to.deep.include({ language: 'ar', germanTitle: null, trail: [], excerpt: null });
    }
    expect(library.answer('gibtesnicht', []), 'too early to say').to.deep.include({ spelling: null, contacts: [] });
    release();
    await filled;
  });

  it('has German join when it has been read, and says how far it is', async () => {
    const phases: string[] = [];
    const { release } = cms.hold(/lindenfurt\/de/);
    const library = open();
    listeners.add(() => {
      const { phase } = library.answer('', []);
      if (phase !== phases.at(-1)) phases.push(phase);
    });
    const filled = library.fill(never);
    await until(() => phases.join() === 'reading,indexing,reading');
    expect(library.answer('', []).read).to.equal(34 + 33 + 31);
    expect(paths(library.answer('Wohngeld', [])), 'on an Arabic page').not.to.include(
      '/lindenfurt/de/wohnen/wohngeld/',
    );
    release();
    await filled;
    const found = library.answer('Wohngeld', []);
    const hit = found.hits.find(({ path }) => path === '/lindenfurt/de/wohnen/wohngeld/')!;
    expect(hit).to.deep.include({ language: 'de', germanTitle: null, trail: ['Wohnen'] });
    expect(withBrackets(hit.title)).to.equal('[Wohngeld]');
    expect(phases).to.deep.equal(['reading', 'indexing', 'reading', 'indexing', 'ready']);
  });

  it('shows the visitor’s own page for German words, with the German title beside it', async () => {
    const library = open();
    await library.fill(never);
    const [hit] = library.answer('Mietvertrag', []).hits;
    expect(hit).to.deep.include({ kind: 'page', language: 'ar' });
    expect(hit!.path).to.match(/^\/lindenfurt\/ar\//);
    expect(withBrackets(hit!.germanTitle!)).to.equal('Der [Mietvertrag]');
    expect(hit!.title.text).to.match(/\p{Script=Arabic}/u);
  });

  it('finds only what is at or below the roots of a restricted panel', async () => {
    const library = town({
      pages: [
        wire('Wohnen'),
        wire('Wohngeld', { path: '/r/de/wohnen/wohngeld/', parent: { path: '/r/de/wohnen/' } }),
        wire('Wohnort'),
      ],
      events: [wire('Wohnfest', { path: '/r/de/events/wohnfest/' })],
    });
    await library.fill(never);
    expect(paths(library.answer('wohn', []))).to.have.length(4);
    expect(paths(library.answer('wohn', ['/r/de/wohnen/']))).to.have.members([
      '/r/de/wohnen/',
      '/r/de/wohnen/wohngeld/',
    ]);
    expect(paths(library.answer('wohn', ['/r/de/wohnen/wohngeld/', '/r/de/wohnort/']))).to.have.members([
      '/r/de/wohnen/wohngeld/',
      '/r/de/wohnort/',
    ]);
  });

  it('finds only what is below the roots before there is an index, too', async () => {
    const library = town({ pages: [wire('Wohnen'), wire('Wohnort')] });
    const { release } = cms.hold(/events/);
    const filled = library.fill(never).catch(() => undefined);
    await until(() => library.answer('', []).read === 2);
    expect(titles(library.answer('wohn', ['/r/de/wohnen/']))).to.deep.equal(['Wohnen']);
    release();
    await filled;
  });

  it('finds what is below the roots of a restricted panel however much there is elsewhere', async () => {
    const library = town({
      pages: [
        ...Array.from({ length: 150 }, (_, at) => wire(`Kita ${at}`, { content: '<p>Kita Kita</p>' })),
        wire('Betreuung', {
          path: '/r/de/a/b/',
          content: '<p>In der Stadt gibt es viele Angebote, auch eine Kita.</p>',
        }),
      ],
    });
    await library.fill(never);
    expect(paths(library.answer('kita', ['/r/de/a/']))).to.deep.equal(['/r/de/a/b/']);
  });

  it('offers a restricted panel no spelling that finds nothing there either', async () => {
    const library = town({ pages: [wire('Wohnen'), wire('Beratung')] });
    await library.fill(never);
    expect(titles(library.answer('beratumg', []))).to.deep.equal(['Beratung']);
    expect(library.answer('beratumg', ['/r/de/wohnen/'])).to.deep.include({ hits: [], spelling: null });
  });

  describe('where a list can’t be had', () => {
    it('names it, and searches the rest', async () => {
      cms.when(/ar\/events/, () => json({}, 404));
      const library = open();
      await library.fill(never);
      const answer = library.answer('Mietvertrag', []);
      expect(answer).to.deep.include({ phase: 'ready', missing: ['events'] });
      expect(answer.hits).not.to.be.empty;
    });

    it('names all three, in their order, when the network is gone', async () => {
      cms.unreachable();
      const library = open();
      await pass(library.fill(never));
      expect(library.answer('x', [])).to.deep.include({
        hits: [],
        phase: 'ready',
        read: 0,
        missing: ['pages', 'events', 'locations'],
      });
    });

    it('does not name one that is missing in German only', async () => {
      cms.when(/de\/pages/, () => json({}, 404));
      const library = open();
      await library.fill(never);
      expect(library.answer('x', [])).to.deep.include({ phase: 'ready', missing: [] });
    });

    it('asks for it again the next time, and for nothing else', async () => {
      const undo = cms.when(/ar\/pages|de\/locations/, () => json({}, 404));
      const library = open();
      await library.fill(never);
      expect(library.answer('المساعدة', []).missing).to.deep.equal(['pages']);
      const read = library.answer('', []).read;
      undo();
      cms.calls.length = 0;
      const filled = library.fill(never);
      expect(library.answer('', []), 'meanwhile').to.deep.include({ phase: 'reading', missing: [], read });
      await filled;
      expect([...cms.calls].sort()).to.deep.equal(['lindenfurt/ar/pages/', 'lindenfurt/de/locations/']);
      const answer = library.answer('Mietvertrag', []);
      expect(answer).to.deep.include({ phase: 'ready', missing: [], read: read + 34 + 31 });
      expect(answer.hits[0]!.language).to.equal('ar');
    });

    it('names it again when it fails again', async () => {
      cms.when(/ar\/pages/, () => json({}, 404));
      const library = open();
      await library.fill(never);
      await library.fill(never);
      expect(library.answer('', [])).to.deep.include({ phase: 'ready', missing: ['pages'] });
    });

    it('keeps what could be read of it, and begins anew the next time', async () => {
      const library = town();
      const undo = cms.when(
        /pages/,
        () => new Response(`[${JSON.stringify(wire('Wohngeld'))},${JSON.stringify(wire('Wohn'))}`),
      );
      await library.fill(never);
      const before = library.answer('wohngeld', []);
      expect(before).to.deep.include({ read: 2, missing: ['pages'] });
      expect(titles(before)).to.include('Wohngeld');
      undo();
      cms.when(/pages/, () => json([wire('Wohngeld'), wire('Kindergeld')]));
      await library.fill(never);
      expect(library.answer('', [])).to.deep.include({ read: 2, missing: [] });
      expect(titles(library.answer('kindergeld', [])), 'as many entries as before, but others').to.deep.equal([
        'Kindergeld',
      ]);
    });
  });

  it('says when German can’t be had besides, and asks for it again', async () => {
    const undo = cms.when(/lindenfurt\/de\/pages/, () => json({}, 403));
    const library = open();
    await library.fill(never);
    expect(library.answer('', [])).to.deep.include({ phase: 'ready', missing: [], lacksGerman: true });
    undo();
    cms.calls.length = 0;
    await library.fill(never);
    expect(cms.calls).to.deep.equal(['lindenfurt/de/pages/']);
    expect(library.answer('', [])).to.deep.include({ phase: 'ready', missing: [], lacksGerman: false });
  });

  it('asks for nothing when all is there', async () => {
    const library = open();
    await library.fill(never);
    cms.calls.length = 0;
    await library.fill(never);
    expect(cms.calls).to.deep.equal([]);
    expect(library.answer('', []).phase).to.equal('ready');
  });

  it('leaves out an entry that can’t be read', async () => {
    const library = town({ pages: [wire('a'), { title: 'no path' }, wire('b')] });
    await library.fill(never);
    expect(library.answer('', [])).to.deep.include({ read: 2, missing: [] });
  });

  it('is complete where there is nothing', async () => {
    const library = town();
    await library.fill(never);
    expect(library.answer('x', [])).to.deep.include({ hits: [], phase: 'ready', read: 0, missing: [], spelling: null });
  });

  for (const [what, answer] of [
    ['no entry can be read', () => json([{ title: 'no path' }, {}])],
    ['its only entry can’t be read', () => json([{}])],
    ['the answer is no list', () => json({ error: 'unknown' })],
    ['the answer is HTML', () => new Response('<p>Log in</p><script>let a = [{"b": 1}]</script>')],
    ['the language is unknown', () => json({ error: 'unknown' }, 404)],
  ] as const) {
    it(`lacks a list when ${what}, and does not ask twice`, async () => {
      const library = town();
      cms.when(/pages/, answer);
      await library.fill(never);
      expect(library.answer('x', [])).to.deep.include({ phase: 'ready', missing: ['pages'] });
      expect(cms.calls.filter((call) => call === 'r/de/pages/')).to.have.length(1);
    });
  }

  it('does not ask for lists that the page holds already', async () => {
    const library = open();
    await library.fill(never, [
      { list: 'pages', language: 'de', entries: [page('/lindenfurt/de/wohngeld/', { title: 'Wohngeld' })] },
      { list: 'events', language: 'en', entries: [] },
    ]);
    expect(cms.calls).to.have.length(5);
    expect(cms.calls).not.to.include('lindenfurt/de/pages/');
    expect(paths(library.answer('Wohngeld', []))).to.include('/lindenfurt/de/wohngeld/');
    expect(library.answer('', []).read).to.equal(34 + 33 + 31 + 1 + 33 + 31);
  });

  describe('on a weak line', () => {
    /** An answer whose body comes when the test says so. */
    const weak = () => {
      let body: ReadableStreamDefaultController<Uint8Array>;
      const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) });
      const undo = cms.when(/pages/, () => new Response(stream));
      return {
        send: (text: string) => body.enqueue(new TextEncoder().encode(text)),
        close: () => {
          undo();
          body.close();
        },
      };
    };
    const asked = () => cms.calls.filter((call) => /pages/.test(call)).length;

    it('has half a minute’s patience for the first sign of life, and tries once more', async () => {
      const library = town();
      cms.when(/pages/, () => new Promise(() => {}));
      const filled = library.fill(never);
      await clock.pass(29_999);
      expect(asked()).to.equal(1);
      await clock.pass(1);
      expect(asked()).to.equal(2);
      await clock.pass(30_000);
      await filled;
      expect(asked()).to.equal(2);
      expect(library.answer('', [])).to.deep.include({ phase: 'ready', missing: ['pages'] });
    });

    it('reads on as long as something comes, be it for minutes', async () => {
      const library = town();
      const { send, close } = weak();
      const filled = library.fill(never);
      await clock.pass(0);
      send('[');
      for (let part = 0; part < 20; part++) {
        await clock.pass(14_000);
        send(`${JSON.stringify(wire(`Seite${part}`))}${part < 19 ? ',' : ']'}`);
      }
      await clock.pass(14_000);
      close();
      await filled;
      expect(asked()).to.equal(1);
      expect(library.answer('', [])).to.deep.include({ read: 20, missing: [] });
    });

    it('tries once more, from the start, when nothing has come for a quarter of a minute', async () => {
      const library = town();
      const { send, close } = weak();
      const filled = library.fill(never);
      await clock.pass(14_000);
      send(`[${JSON.stringify(wire('Anfang'))},`);
      await clock.pass(14_999);
      expect(asked()).to.equal(1);
      expect(library.answer('', []).read).to.equal(1);
      cms.when(/pages/, () => json([wire('Ende')]));
      await clock.pass(1);
      await filled;
      expect(asked()).to.equal(2);
      expect(titles(library.answer('ende', []))).to.deep.equal(['Ende']);
      expect(titles(library.answer('anfang', []))).to.deep.equal([]);
      close();
    });
  });

  it('ends with the reason when nobody waits any more', async () => {
    cms.hold();
    const searcher = new AbortController();
    const library = open();
    const outcome = library.fill(searcher.signal).catch((cause: unknown) => cause);
    await nextTask();
    searcher.abort('left');
    expect(await outcome).to.equal('left');
    expect(cms.calls, 'of the first language').to.have.length(3);
    expect(library.answer('', []).missing).to.deep.equal([]);
  });

  describe('knows the words that people say', () => {
    const WORDS = { synonyms: { Wohngeld: ['Mietzuschuss'] }, stopwords: ' bitte ', contacts: ['Beratung'] };
    const lists = { pages: [wire('Wohngeld'), wire('Strom')], locations: [wire('Beratung')] };

    it('learnt before it has read anything', async () => {
      const library = town(lists);
      await library.learn('de', WORDS);
      await library.fill(never);
      expect(titles(library.answer('mietzuschuss', []))).to.deep.equal(['Wohngeld']);
    });

    it('learnt afterwards, and says so', async () => {
      const library = town(lists);
      await library.fill(never);
      expect(library.answer('mietzuschuss', [])).to.deep.include({ hits: [], contacts: [] });
      const before = changes;
      await library.learn('de', WORDS);
      expect(changes).to.be.greaterThan(before);
      expect(titles(library.answer('mietzuschuss', []))).to.deep.equal(['Wohngeld']);
      expect(library.answer('gibtesnicht', []).contacts.map(({ title }) => title.text)).to.deep.equal(['Beratung']);
    });

    it('of its own languages only', async () => {
      const library = town(lists);
      await library.fill(never);
      await library.learn('en', WORDS);
      expect(titles(library.answer('mietzuschuss', []))).to.deep.equal([]);
    });

    it('in German too where the visitor reads another language', async () => {
      const library = open();
      await library.fill(never);
      expect(titles(library.answer('quarkzuschuss', []))).to.deep.equal([]);
      await library.learn('de', { ...WORDS, synonyms: { Wohngeld: ['quarkzuschuss'] } });
      expect(paths(library.answer('quarkzuschuss', []))).to.include('/lindenfurt/de/wohnen/wohngeld/');
    });
  });

  /** What comes of reading while time goes on. */
  async function pass(filled: Promise<void>): Promise<void> {
    const end = { isReached: false };
    void filled.finally(() => (end.isReached = true));
    while (!end.isReached) await clock.pass(1000);
  }
});
