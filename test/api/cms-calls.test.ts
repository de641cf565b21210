import { expect } from '@open-wc/testing';
import {
  getAncestors,
  getBranch,
  getEvents,
  getImprint,
  getNews,
  getNewsItem,
  getOffers,
  getPlaces,
  getRegions,
} from '../../src/api/cms-calls.js';
import { createCmsClient, getRegion, getRootPages, type CmsClient } from '../../src/api/cms-client.js';
import { nextTask } from '../support/clock.js';
import { json, TestCms } from '../support/cms.js';
import { failureOf } from '../support/nouns.js';
import { leavePage, retriesComeAtOnce } from '../support/page.js';
import { WIRE_EVENT, WIRE_NEWS, WIRE_OFFER, WIRE_PLACE } from '../support/wire.js';

const never = new AbortController().signal;

const titles = (pages: readonly { title: string }[]) => pages.map(({ title }) => title);

/** A page as the CMS sends it. */
const wire = (path: string, parent: string | null, order = 0) => ({
  path,
  url: `https://cms.example${path}`,
  title: path.split('/').at(-2),
  parent: { id: 0, path: parent },
  order,
});

/** An answer that arrives in pieces of so many bytes. */
function inPieces(text: string, length: number): Response {
  const bytes = new TextEncoder().encode(text);
  return new Response(
    new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length));
        controller.close();
      },
    }),
  );
}

describe('the CMS’s other calls', () => {
  let cms: TestCms;
  let client: CmsClient;
  beforeEach(() => {
    cms = new TestCms();
    client = createCmsClient({ base: cms.base });
  });

  it('getRegions gives every region', async () => {
    expect((await getRegions(client, never)).map(({ slug }) => slug)).to.have.members([
      'lindenfurt',
      'lk-hohenwalde',
      'muehlenau',
    ]);
  });

  describe('getBranch', () => {
    it('gives a page and what is directly below it, by one call', async () => {
      const { page, children } = await getBranch(client, '/lindenfurt/de/erste-schritte/', never);
      expect(page.title).to.equal('Erste Schritte');
      expect(titles(children)).to.include('Wohnung anmelden');
      expect(cms.calls).to.deep.equal(['lindenfurt/de/children/?url=/lindenfurt/de/erste-schritte/&depth=1']);
    });

    it('takes a path in any spelling and alphabet', async () => {
      const [first] = await getRootPages(client, 'lindenfurt', 'uk', never);
      const { page } = await getBranch(client, `https://cms.example${encodeURI(first!.path)}?a=b`, never);
      expect(page.path).to.equal(first!.path);
    });

    it('cannot be led to another call by what a path holds', async () => {
      const asked: string[] = [];
      cms.when(/./, (url) => {
        asked.push(new URL(url).pathname, new URL(url).search);
        return json([]);
      });
      await failureOf(() => getBranch(client, '/r%2f../de/a&depth=9#b/', never));
      expect(asked).to.deep.equal([
        `${new URL(cms.base).pathname}/api/v3/r/de/children/`,
        '?url=%2Fr%2Fde%2Fa%26depth%3D9%2F&depth=1',
      ]);
    });

    it('puts the children in the editors’ order', async () => {
      cms.when(/./, () =>
        json([wire('/r/de/a/b/', '/r/de/a/', 2), wire('/r/de/a/c/', '/r/de/a/', 1), wire('/r/de/a/', null)]),
      );
      const { page, children } = await getBranch(client, '/r/de/a/', never);
      expect(titles([page, ...children])).to.deep.equal(['a', 'c', 'b']);
    });

    it('finds the page by an old path too: it is the one on top of the answer', async () => {
      cms.when(/./, () => json([wire('/r/de/top/new/below/', '/r/de/top/new/'), wire('/r/de/top/new/', '/r/de/top/')]));
      const { page, children } = await getBranch(client, '/r/de/old/', never);
      expect(titles([page, ...children])).to.deep.equal(['new', 'below']);
    });

    it('finds a root page by an old path', async () => {
      cms.when(/./, () => json([wire('/r/de/new/below/', '/r/de/new/'), wire('/r/de/new/', null)]));
      expect((await getBranch(client, '/r/de/old/', never)).page.title).to.equal('new');
    });

    it('fails with not-found for a page that there is none of', async () => {
      expect(await failureOf(() => getBranch(client, '/lindenfurt/de/nirgends/', never))).to.include({
        code: 'not-found',
        status: 404,
      });
      cms.when(/./, () => json([]));
      expect((await failureOf(() => getBranch(client, '/r/de/a/', never))).code).to.equal('not-found');
    });

    for (const path of ['/lindenfurt/de/', '/lindenfurt/', '/', '']) {
      it(`does not even ask for ${path || '(empty)'}, which is no page`, async () => {
        expect((await failureOf(() => getBranch(client, path, never))).code).to.equal('not-found');
        expect((await failureOf(() => getAncestors(client, path, never))).code).to.equal('not-found');
        expect(cms.calls).to.deep.equal([]);
      });
    }
  });

  it('getAncestors gives the pages above, and none above a root page', async () => {
    const { children } = await getBranch(client, '/lindenfurt/de/erste-schritte/', never);
    expect(titles(await getAncestors(client, children[0]!.path, never))).to.deep.equal(['Erste Schritte']);
    expect(await getAncestors(client, '/lindenfurt/de/erste-schritte/', never)).to.deep.equal([]);
  });

  it('getImprint gives the imprint, or fails with not-found where there is none', async () => {
    const imprint = await getImprint(client, 'lindenfurt', 'de', never);
    expect(imprint.path).to.equal('/lindenfurt/de/disclaimer/');
    expect(imprint.content).to.contain('Lindenfurt');
    expect((await failureOf(() => getImprint(client, 'muehlenau', 'de', never))).code).to.equal('not-found');
  });

  describe('of a section', () => {
    const lists = {
      getEvents: { get: getEvents, call: 'events/?combine_recurring=True', entry: WIRE_EVENT },
      getPlaces: { get: getPlaces, call: 'locations/', entry: WIRE_PLACE },
      getOffers: { get: getOffers, call: 'offers/', entry: WIRE_OFFER },
      getNews: {
        get: (from: CmsClient, region: string, language: string, signal: AbortSignal) =>
          getNews(from, region, language, 1, signal),
        call: 'news/?page=1&size=20',
        entry: WIRE_NEWS,
      },
    } as const;

    /** Addresses as they are asked for, after `/api/v3/`. */
    const addresses = (answer: () => Response) => {
      const asked: string[] = [];
      cms.when(/./, (url) => {
        asked.push(url.slice(`${cms.base}/api/v3/`.length));
        return answer();
      });
      return asked;
    };

    for (const [name, { get, call, entry }] of Object.entries(lists)) {
      const ask = () => get(client, 'r', 'de', never);

      describe(name, () => {
        it('gives what the recorded CMS has', async () => {
          const entries = await get(client, 'lindenfurt', 'de', never);
          expect(entries).to.not.be.empty;
          expect(cms.calls).to.deep.equal([`lindenfurt/de/${call}`]);
        });

        it('asks for one address, with region and language encoded', async () => {
          const asked = addresses(() => json([]));
          await get(client, 'a/../b?c#d', 'zh CN', never);
          expect(asked).to.deep.equal([`a%2F..%2Fb%3Fc%23d/zh%20CN/${call}`]);
        });

        it('drops an entry that can’t be read, and keeps the order of the others', async () => {
          const [first, last] = [
            { ...entry, title: 'first', name: 'first' },
            { ...entry, title: 'last', name: 'last' },
          ];
          cms.when(/./, () => json([first, { ...entry, title: '', name: '' }, null, 'x', [], {}, last]));
          const read = (await ask()) as readonly { title?: string; name?: string }[];
          expect(read.map(({ title, name: called }) => title ?? called)).to.deep.equal(['first', 'last']);
        });

        it('is empty where there is nothing', async () => {
          cms.when(/./, () => json([]));
          expect(await ask()).to.deep.equal([]);
        });

        for (const body of [[{}], [{}, 'x', null], [{ title: 'a' }, { name: 'b' }]]) {
          it(`fails with schema for ${JSON.stringify(body)}, of which nothing can be read`, async () => {
            cms.when(/./, () => json(body));
            expect((await failureOf(ask)).code).to.equal('schema');
          });
        }

        for (const body of [{}, { error: 'no' }, null, 1, 'text', { events: [entry] }]) {
          it(`fails for ${JSON.stringify(body).slice(0, 40)}, which is no list`, async () => {
            cms.when(/./, () => json(body));
            expect((await failureOf(ask)).code).to.be.oneOf(['parse', 'schema']);
          });
        }

        for (const body of ['', '<!doctype html><p>Log in</p><script>let a = [{"b": 1}]</script>', '[{"a":1},']) {
          it(`fails with parse for ${body || 'an empty answer'}`, async () => {
            cms.when(/./, () => new Response(body));
            expect((await failureOf(ask)).code).to.equal('parse');
          });
        }

        for (const length of [1, 7, 1000]) {
          it(`reads an answer that arrives in pieces of ${length} bytes`, async () => {
            const list = [entry, { ...entry, title: 'Ä ع 👩‍👩‍👧 "}]{[', name: 'Ä ع 👩‍👩‍👧 "}]{[' }, entry];
            cms.when(/./, () => json(list));
            const whole = await ask();
            cms.when(/./, () => inPieces(JSON.stringify(list, null, 1), length));
            expect(await ask()).to.deep.equal(whole);
          });
        }

        it('fails with not-found where there is no such region or language, and asks once', async () => {
          cms.when(/./, () => new Response('<h1>Not Found</h1>', { status: 404 }));
          expect(await failureOf(ask)).to.include({ code: 'not-found', status: 404 });
          expect(cms.calls).to.have.length(1);
        });

        it('fails with the status of what is forbidden', async () => {
          cms.when(/./, () => json({}, 403));
          expect(await failureOf(ask)).to.include({ code: 'http', status: 403 });
        });

        it('names the call that failed', async () => {
          cms.when(/./, () => json({}, 403));
          expect((await failureOf(ask)).message).to.contain(`r/de/${call}`);
        });

        it('gives up as soon as nobody waits any more', async () => {
          const caller = new AbortController();
          cms.hold();
          const asking = get(client, 'r', 'de', caller.signal);
          await nextTask();
          const reason = new Error('gone');
          caller.abort(reason);
          expect(await asking.catch((cause: unknown) => cause)).to.equal(reason);
        });
      });
    }

    for (const name of ['getEvents', 'getPlaces'] as const) {
      const { get, entry } = lists[name];

      it(`${name} counts no entry twice when the line broke amid the first answer`, async () => {
        retriesComeAtOnce();
        let attempts = 0;
        cms.when(/./, () => {
          attempts++;
          if (attempts > 1) return json([entry, entry]);
          const parts = [new TextEncoder().encode(`[${JSON.stringify(entry)},`)];
          return new Response(
            new ReadableStream(
              {
                pull: (controller) => {
                  const part = parts.shift();
                  if (part) controller.enqueue(part);
                  else controller.error(new TypeError('network error'));
                },
              },
              { highWaterMark: 0 },
            ),
          );
        });
        expect(await get(client, 'r', 'de', never)).to.have.length(2);
        expect(attempts).to.equal(2);
        leavePage();
      });
    }

    it('getEvents gives a repeating event once, with its rule', async () => {
      const events = await getEvents(client, 'lindenfurt', 'de', never);
      expect(events.some(({ recurrenceRule }) => recurrenceRule !== null)).to.be.true;
      expect(new Set(events.map(({ path }) => path)).size).to.equal(events.length);
      expect(events.filter(({ path }) => path.includes('$'))).to.deep.equal([]);
    });

    it('getOffers is asked for in each language', async () => {
      const asked = addresses(() => json([WIRE_OFFER]));
      await getOffers(client, 'r', 'de', never);
      await getOffers(client, 'r', 'ar', never);
      expect(asked).to.deep.equal(['r/de/offers/', 'r/ar/offers/']);
    });

    it('getNews asks for the page that is wanted', async () => {
      const asked = addresses(() => json([WIRE_NEWS]));
      for (const number of [1, 2, 12]) await getNews(client, 'r', 'de', number, never);
      expect(asked).to.deep.equal([1, 2, 12].map((number) => `r/de/news/?page=${number}&size=20`));
    });

    describe('getNewsItem', () => {
      const ask = (id = 'local-37') => getNewsItem(client, 'r', 'de', id, never);

      it('gives one piece of news', async () => {
        cms.when(/./, () => json(WIRE_NEWS));
        expect(await ask()).to.include({ id: 'local-37', title: 'Wertstoffhof zu' });
        expect(cms.calls).to.deep.equal(['r/de/news/local-37/']);
      });

      it('gives one that the list of the recorded CMS has', async () => {
        const [first] = await getNews(client, 'lindenfurt', 'de', 1, never);
        cms.when(/news\/local-\d+\/$/, () => json({ ...WIRE_NEWS, id: first!.id }));
        expect((await getNewsItem(client, 'lindenfurt', 'de', first!.id, never)).id).to.equal(first!.id);
      });

      it('cannot be led to another call by what an id holds', async () => {
        const asked = addresses(() => json(WIRE_NEWS));
        await ask('../events/?a=b#c');
        expect(asked).to.deep.equal(['r/de/news/..%2Fevents%2F%3Fa%3Db%23c/']);
      });

      for (const body of [[], [WIRE_NEWS], {}, null, 1, 'text', { ...WIRE_NEWS, title: ' ' }]) {
        it(`fails with schema for ${JSON.stringify(body).slice(0, 40)}`, async () => {
          cms.when(/./, () => json(body));
          expect((await failureOf(ask)).code).to.equal('schema');
        });
      }

      it('fails with parse for a page of HTML', async () => {
        cms.when(/./, () => new Response('<!doctype html>'));
        expect((await failureOf(ask)).code).to.equal('parse');
      });

      it('fails with not-found for one that there is none of', async () => {
        cms.when(/./, () => json({ error: 'unknown' }, 404));
        expect(await failureOf(ask)).to.include({ code: 'not-found', status: 404 });
      });
    });
  });

  describe('in a world where the CMS', () => {
    const calls: [name: string, ask: () => Promise<unknown>][] = [
      ['getRegion', () => getRegion(client, 'r', never)],
      ['getRegions', () => getRegions(client, never)],
      ['getRootPages', () => getRootPages(client, 'r', 'de', never)],
      ['getBranch', () => getBranch(client, '/r/de/a/', never)],
      ['getAncestors', () => getAncestors(client, '/r/de/a/', never)],
      ['getImprint', () => getImprint(client, 'r', 'de', never)],
    ];
    const lists = ['getRegions', 'getRootPages', 'getAncestors'];

    for (const [name, ask] of calls) {
      it(`answers with empty lists, ${name} ${lists.includes(name) ? 'is empty' : 'fails'}`, async () => {
        cms.when(/./, () => json([]));
        if (lists.includes(name)) expect(await ask()).to.deep.equal([]);
        else expect((await failureOf(ask)).code).to.equal(name === 'getRegion' ? 'schema' : 'not-found');
      });

      for (const body of [{}, { error: 'no' }, null, 1, 'text', [null], [{}, 'x']]) {
        if (Array.isArray(body) && name === 'getImprint') continue; // any list stands for no imprint
        it(`answers with ${JSON.stringify(body)}, ${name} fails with schema`, async () => {
          cms.when(/./, () => json(body));
          expect((await failureOf(ask)).code).to.equal('schema');
        });
      }

      it(`knows nothing, ${name} fails with not-found`, async () => {
        cms.when(/./, () => json({ error: 'unknown' }, 404));
        expect((await failureOf(ask)).code).to.equal('not-found');
      });
    }
  });
});
