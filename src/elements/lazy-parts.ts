/**
 * Parts that the first screen does without: their code, and its styles, come when they are wanted.
 *
 * Knows which are there and whether one failed to load. The first of them, the panel's life, names all others (later-parts).
 */
import { adoptStyles, type CSSResultOrNative, type ReactiveControllerHost } from 'lit';
import { PanelError } from '../model/panel-error.js';
import type { LATER } from './later-parts.js';

/** Those that the first screen may have to wait for. */
const EARLY = { life: () => import('./panel-life.js'), guest: () => import('./panel-guest.js') };

/** The panel goes on without these. */
const EXTRAS = 'guest contrast advice diagnosis description';

type Loaders = typeof EARLY & typeof LATER;
type Parts = { [Name in keyof Loaders]: Awaited<ReturnType<Loaders[Name]>> };
export type PartName = keyof Parts;

interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class LazyParts {
  readonly #host: Host;
  readonly #ownStyles: CSSResultOrNative[];
  readonly #loaded: Partial<Parts> = {};
  readonly #loading = new Map<PartName, Promise<unknown>>();
  readonly #lacking = new Set<PartName>();
  #error: PanelError | null = null;

  constructor(host: Host, ownStyles: CSSResultOrNative[]) {
    this.#host = host;
    this.#ownStyles = ownStyles;
  }

  /** Why a part could not be loaded; null when none failed. */
  get error(): PanelError | null {
    return this.#error;
  }

  /** The part, when it is there; else it starts to load, unless one failed, and the host renders again. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined {
    // what shows an error is wanted just then
    const isWanted = !this.#loaded[name] && !this.#lacking.has(name) && (!this.#error || name === 'trouble');
    if (isWanted) this.load(name).catch(() => undefined); // kept as `error`
    return this.#loaded[name];
  }

  /** The part, if it is there already. */
  loaded<Name extends PartName>(name: Name): Parts[Name] | undefined {
    return this.#loaded[name];
  }

  /** Whether it can't be had. */
  lacks(name: PartName): boolean {
    return this.#lacking.has(name);
  }

  /** Loads a part; rejects with `script`. */
  async load<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    const loading = this.#loading.get(name) ?? this.#fetch(name);
    this.#loading.set(name, loading);
    await loading;
    return this.#loaded[name] as Parts[Name];
  }

  /** Forgets a failure, so that the next `get` tries again. */
  retry(): void {
    this.#error = null;
    this.#lacking.clear();
  }

  async #fetch(name: PartName): Promise<void> {
    try {
      const part = await (name in EARLY
        ? EARLY[name as keyof typeof EARLY]()
        : (await this.load('life')).LATER[name as keyof typeof LATER]());
      Object.assign(this.#loaded, { [name]: part });
      const styles = Object.values(this.#loaded).flatMap((each) => ('styles' in each ? each.styles : []));
      adoptStyles(this.#host.renderRoot as ShadowRoot, [...this.#ownStyles, ...styles]);
    } catch (cause) {
      this.#loading.delete(name);
      const error = new PanelError('script', `the part "${name}" could not be loaded`, {
        hint: 'Serve "chunks" beside the script, with the header Access-Control-Allow-Origin',
        cause,
      });
      this.#lacking.add(name);
      if (EXTRAS.includes(name)) console.warn(`[integreat-panel] script: ${error.message}. ${error.hint}`);
      else this.#error ??= error;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
