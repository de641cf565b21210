import { expect } from '@open-wc/testing';
import { StoreController } from '../../src/controllers/store-controller.js';
import type { Source } from '../../src/store/requests.js';
import { Store } from '../../src/store/store.js';
import { TestHost } from './test-host.js';

/** A store whose next change is one call away. */
function changingStore(): { store: Store; change: () => void } {
  const source = (() => new Promise(() => {})) as Source;
  const store = new Store(source);
  let count = 0;
  const change = () =>
    void store
      .load({ kind: 'region', region: `region-${++count}` }, new AbortController().signal)
      .catch(() => undefined);
  return { store, change };
}

describe('a store controller', () => {
  it('renders its host again when the store has changed', () => {
    const host = new TestHost();
    const { store, change } = changingStore();
    new StoreController(host).follow(store);
    host.connect();
    expect(host.updates).to.equal(0);
    change();
    expect(host.updates).to.equal(1);
  });

  it('rests while the host is not in the page, and goes on when it is back', () => {
    const host = new TestHost();
    const { store, change } = changingStore();
    new StoreController(host).follow(store);
    change();
    host.connect();
    host.disconnect();
    change();
    expect(host.updates).to.equal(0);
    host.connect();
    change();
    expect(host.updates).to.equal(1);
  });

  it('follows one store at a time, and each only once', () => {
    const host = new TestHost();
    const [one, other] = [changingStore(), changingStore()];
    const controller = new StoreController(host);
    host.connect();
    controller.follow(one.store);
    controller.follow(one.store);
    one.change();
    expect(host.updates).to.equal(1);
    controller.follow(other.store);
    one.change();
    expect(host.updates).to.equal(1);
    other.change();
    expect(host.updates).to.equal(2);
  });
});
