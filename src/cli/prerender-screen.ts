/**
 * A region's first screen, asked of the CMS and planned as the panel does.
 *
 * Joins the client, the store and the plan for one answer. Does not know how it is drawn.
 */
import { createCmsClient, getRegion, getRootPages } from '../api/cms-client.js';
import { answerMore } from '../elements/more-answers.js';
import type { Language } from '../model/language.js';
import { NEW_VISIT, plan, type Screen, type Wish } from '../store/plan.js';
import { planMore } from '../store/plan-more.js';
import type { Source, StoreRequest } from '../store/requests.js';
import { Store } from '../store/store.js';

export type HomeScreen = Extract<Screen, { kind: 'home' }>;

/** Nothing can be written; the message says why, and what to write instead. */
export class RefusalError extends Error {}

export async function firstScreen(base: string, wish: Wish): Promise<HomeScreen> {
  const { signal } = new AbortController();
  const store = new Store(sourceOf(base));
  for (;;) {
    const { screen, needs } = plan(store, wish, NEW_VISIT, planMore);
    const open = needs.filter((request) => store.get(request).status === 'absent');
    if (open.length === 0) return homeOf(screen, wish);
    await Promise.allSettled(open.map((request) => store.load(request, signal))); // failures are in the store
  }
}

function sourceOf(base: string): Source {
  const client = createCmsClient({ base });
  const answer = async (request: StoreRequest, signal: AbortSignal): Promise<unknown> => {
    switch (request.kind) {
      case 'region':
        return getRegion(client, request.region, signal);
      case 'rootPages':
        return getRootPages(client, request.region, request.language, signal);
      default:
        return answerMore(client, request, signal);
    }
  };
  return answer as Source;
}

function homeOf(screen: Screen, wish: Wish): HomeScreen {
  switch (screen.kind) {
    case 'home':
      if (screen.pages.length > 0) return screen;
      throw new RefusalError(`"${screen.setting.region.slug}" has no pages in "${screen.setting.language.slug}" yet`);
    case 'unknown-region': {
      const names = screen.nearest.map(({ slug, name }) => `${slug} (${name})`).join(' or ');
      throw new RefusalError(`there is no region "${screen.written}"${names && `; did you mean ${names}?`}`);
    }
    case 'unknown-language':
      throw new RefusalError(
        `"${screen.region.slug}" has no language "${screen.written}", but ${screen.languages.map(named).join(', ')}`,
      );
    case 'page':
      throw new RefusalError(
        `--root "${wish.roots.join(' ')}" names one page: the panel then begins with its content, which needs a browser to be cleaned`,
      );
    case 'section':
      throw new RefusalError(`--show "${wish.shows.join(' ')}" leaves out "pages", of which a first screen is made`);
    default:
      throw new RefusalError('error' in screen ? reason(screen.error) : `a screen "${screen.kind}" is no first screen`);
  }
}

function named({ slug, name }: Language): string {
  return `${slug} (${name})`;
}

/** With what is behind it, e.g. `connect ECONNREFUSED`. */
function reason(error: Error): string {
  let cause: unknown = error;
  while (cause instanceof Error && cause.cause !== undefined) cause = cause.cause;
  const last = cause instanceof Error ? cause.message : '';
  return last && !error.message.includes(last) ? `${error.message} (${last})` : error.message;
}
