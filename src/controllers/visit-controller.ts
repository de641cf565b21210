/**
 * One visit to one panel: follows the store, has loaded what the plan needs, and says what to show.
 *
 * Joins store-controller and load-controller around the pure plan. Does not know how a screen looks.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NEW_VISIT, plan, type Plan, type PlanMore, type Visit, type Wish } from '../store/plan.js';
import type { Store } from '../store/store.js';
import { LoadController } from './load-controller.js';
import { StoreController } from './store-controller.js';

/** Where answers come from and what the page wishes; null while nothing may be loaded yet. */
export interface VisitSource {
  readonly store: Store;
  readonly wish: Wish;
  /** Undefined as long as their code is under way. */
  readonly planMore: PlanMore | undefined;
}

const NOTHING_YET: Plan = { screen: { kind: 'loading' }, needs: [], lacksMore: false };

export class VisitController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => VisitSource | null;
  readonly #store: StoreController;
  readonly #load: LoadController;
  #visit: Visit = NEW_VISIT;

  constructor(host: ReactiveControllerHost, source: () => VisitSource | null) {
    this.#host = host;
    this.#source = source;
    this.#store = new StoreController(host);
    this.#load = new LoadController(host, () => {
      const current = source();
      return current && { store: current.store, requests: this.plan().needs };
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const source = this.#source();
    if (source) this.#store.follow(source.store);
  }

  get visit(): Visit {
    return this.#visit;
  }

  /** The plan for this moment: its loads run, but its screen may be out of date with the next answer. */
  plan(): Plan {
    const source = this.#source();
    return source ? plan(source.store, source.wish, this.#visit, source.planMore) : NOTHING_YET;
  }

  /** Goes on to the next step of the visit. */
  go(next: Visit): void {
    this.#visit = next;
    this.#host.requestUpdate();
  }

  /** Asks again for what is shown, in one of the ways of controllers/load-again. */
  again(...way: Parameters<LoadController['again']>): Promise<void> {
    return this.#load.again(...way);
  }
}
