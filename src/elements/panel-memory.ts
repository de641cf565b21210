/**
 * What a panel remembers of the visitor's own choices while the tab is open (`storage="session"`): region and language, and nothing before one is made.
 *
 * Knows where it is kept, and that a page may have no storage. What is found there is anybody's: only slugs are taken.
 */
export interface Choice {
  readonly region: string | null;
  readonly language: string | null;
}

const SLUG = /^[\w-]{1,64}$/;

export class PanelMemory {
  readonly id: string;
  readonly #key: string;
  readonly #storage: () => Storage;

  /** `id` of the panel; empty: none. */
  constructor(id: string, storage = () => sessionStorage) {
    this.id = id;
    this.#key = id ? `integreat-panel-${id}` : 'integreat-panel';
    this.#storage = storage;
  }

  /** What was chosen before; null where nothing was, or nothing can be kept. */
  recall(): Choice | null {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(this.#key) ?? 'null');
      if (typeof kept !== 'object' || kept === null) return null;
      const { region, language } = kept as Record<string, unknown>;
      const choice = { region: slug(region), language: slug(language) };
      return choice.region !== null || choice.language !== null ? choice : null;
    } catch {
      return null;
    }
  }

  keep(choice: Choice): void {
    try {
      this.#storage().setItem(this.#key, JSON.stringify(choice));
    } catch {
      // a page without storage: the choice lasts as long as the page
    }
  }
}

function slug(value: unknown): string | null {
  return typeof value === 'string' && SLUG.test(value) ? value : null;
}
