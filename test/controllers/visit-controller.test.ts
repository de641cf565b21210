import { reload, retry } from '../../src/controllers/load-again.js';
import { expect } from '@open-wc/testing';
import { VisitController, type VisitSource } from '../../src/controllers/visit-controller.js';
import { NEW_VISIT, type Wish } from '../../src/store/plan.js';
import { planMore } from '../../src/store/plan-more.js';
import { requestKey, type Source, type StoreRequest } from '../../src/store/requests.js';
import { Store } from '../../src/store/store.js';
import { failure, page, region } from '../support/nouns.js';
import { TestHost } from './test-host.js';

const WISH: Wish = {
  region: 'town',
  regions: [],
  language: 'de',
  languages: [],
  roots: [],
  shows: [],
  preferredLanguages: [],
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  'region town': region('town'),
  'rootPages town de': [page('/town/de/work/')],
  'branch /town/de/work/': { page: page('/town/de/work/'), children: [] },
};

/** A visit to a town in which everything is answered at once, or by what `answer` says. */
function visitTown({ answer = (request: StoreRequest) => ANSWERS[requestKey(request)] } = {}) {
  const asked: string[] = [];
  const source = ((request: StoreRequest) => {
    asked.push(requestKey(request));
    const value = answer(request);
    return value === undefined ? Promise.reject(failure('not-found')) : Promise.resolve(value);
  }) as Source;
  const host = new TestHost();
  const from: { source: VisitSource | null } = {
    source: { store: new Store(source), wish: WISH, planMore },
  };
  const visits = new VisitController(host, () => from.source);
  host.connect();
  const settle = async () => {
    host.update();
    while (visits.plan().screen.kind === 'loading') {
      await host.nextUpdate();
      host.update();
    }
  };
  return { visits, host, asked, from, settle };
}

describe('a visit controller', () => {
  it('has nothing to show and asks for nothing as long as nothing may be loaded', () => {
    const { visits, host, asked, from } = visitTown();
    from.source = null;
    host.update();
    expect(visits.plan()).to.deep.equal({ screen: { kind: 'loading' }, needs: [], lacksMore: false });
    expect(asked).to.be.empty;
  });

  it('loads what the plan needs, and renders when it is there', async () => {
    const { visits, asked, settle } = visitTown();
    await settle();
    expect(visits.plan().screen.kind).to.equal('home');
    expect(asked).to.have.members(['region town', 'rootPages town de']);
  });

  it('goes on to the next step, and loads what that needs', async () => {
    const { visits, host, asked, settle } = visitTown();
    await settle();
    const before = host.updates;
    visits.go({ ...NEW_VISIT, path: '/town/de/work/' });
    expect(host.updates).to.equal(before + 1);
    expect(visits.visit.path).to.equal('/town/de/work/');
    await settle();
    expect(visits.plan().screen.kind).to.equal('page');
    expect(asked.slice(2)).to.deep.equal(['branch /town/de/work/']);
  });

  it('says what is lacking until the code for more is there', async () => {
    const { visits, from, settle } = visitTown();
    await settle();
    from.source = { ...from.source!, planMore: undefined };
    visits.go({ ...NEW_VISIT, path: '/town/de/work/' });
    expect(visits.plan().lacksMore).to.be.true;
    expect(visits.plan().screen.kind).to.equal('loading');
  });

  it('asks again for what failed, and for everything', async () => {
    let works = false;
    const { visits, host, asked, settle } = visitTown({
      answer: (request) => (works || request.kind === 'region' ? ANSWERS[requestKey(request)] : undefined),
    });
    await settle();
    works = true;
    asked.length = 0;
    await visits.again(retry);
    host.update();
    expect(visits.plan().screen.kind).to.equal('home');
    expect(asked).to.deep.equal(['rootPages town de']);
    asked.length = 0;
    await visits.again(reload);
    expect(asked).to.have.members(['region town', 'rootPages town de']);
  });

  it('does nothing when there is nothing to ask again', async () => {
    const { visits, asked, from } = visitTown();
    from.source = null;
    await visits.again(retry);
    await visits.again(reload);
    expect(asked).to.be.empty;
  });
});
