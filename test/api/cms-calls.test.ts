import { expect } from '@open-wc/testing';
import { getAncestors, getBranch, getImprint, getRegions } from '../../src/api/cms-calls.js';
import { createCmsClient, getRegion, getRootPages, type CmsClient } from '../../src/api/cms-client.js';
import { json, TestCms } from '../support/cms.js';
import { failureOf } from '../support/nouns.js';

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
