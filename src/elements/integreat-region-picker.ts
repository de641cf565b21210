/**
 * `<integreat-region-picker>`: the choice of a municipality by its name, for visitors who do not know yet what they will read.
 *
 * Knows which regions are offered and where a choice leads. Loads with the panel's own store, so that nothing is asked for twice.
 */
import { ofDocument } from '../host/natives.js';
import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { retry } from '../controllers/load-again.js';
import { LoadController } from '../controllers/load-controller.js';
import { StoreController } from '../controllers/store-controller.js';
import { apiBase, DEFAULT_API } from '../host/api-base.js';
import { preferredLanguages } from '../host/page-languages.js';
import { localeDirection } from '../i18n/locale.js';
import { firstLanguage, type Language } from '../model/language.js';
import { PanelError } from '../model/panel-error.js';
import { homePath } from '../model/path.js';
import { type Region } from '../model/region.js';
import { listedRegions } from '../model/listed-regions.js';
import { webAppHome } from '../routing/web-app.js';
import { offeredLanguages, valueOf } from '../store/plan.js';
import type { Store } from '../store/store.js';
import { heading } from '../ui/heading.js';
import { tileStyles } from '../ui/tile.styles.js';
import { titleStyles } from '../ui/title.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { limitOf, words } from './attributes.js';
import type { IntegreatPanel } from './integreat-panel.js';
import { LazyParts } from './lazy-parts.js';
import { NearStart } from './near-start.js';
import { withPlace } from './panel-address.js';
import { IntegreatReadyEvent } from './panel-events.js';
import { PanelKeyboard } from './panel-keyboard.js';
import type { RegionBrowser } from './region-browser.js';
import { sharedStore } from './shared-stores.js';
import { SideElement } from './side-element.js';
import { sideListStyles } from './side-list.styles.js';

const regionPickerStyleSheets = [tokens, sideListStyles, titleStyles, tileStyles];

const REGIONS = { kind: 'regions' } as const;

/**
 * The choice of a municipality: a field for its name above a list. It is shown in the page's panel, on the page that holds one (`target`), or in the web app.
 *
 * @slot - Shown until there is content, and if there never is.
 * @fires integreat-ready - The regions are shown.
 * @fires integreat-error - Something failed, or no panel is found and nothing says whose regions to show (`config`); cancelled: no built-in error box.
 * @csspart title - The heading.
 * @csspart region-picker - The field and the list.
 * @csspart tile - One region.
 * @csspart error - A message about a failure.
 * @csspart retry - Its button.
 */
export class IntegreatRegionPicker extends SideElement {
  static override readonly styles = regionPickerStyleSheets;
  static override readonly properties: PropertyDeclarations = { regions: { type: String } };

  /** Slugs between spaces: only these regions are offered, e.g. `augsburg muenchen`; default: the panel's, else every live region. */
  regions = '';

  readonly #parts = new LazyParts(this, regionPickerStyleSheets);
  #browser: RegionBrowser | null = null;
  readonly #start = new NearStart(this);
  #hasContent = false;
  #hasTold = false;
  readonly #follower = new StoreController(this);
  readonly #load = new LoadController(this, () => {
    const store = this.#store;
    return this.#start.hasCome && store ? { store, requests: [REGIONS] } : null;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.#store;
    if (store) this.#follower.follow(store);
  }

  protected override render(): TemplateResult {
    const hasWords = this.locales.hasAll(this.locale);
    const content = hasWords ? (this.#renderChoice() ?? this.#renderFailure()) : undefined;
    return html`<section class="root" lang=${this.locale} dir=${localeDirection(this.locale)} data-theme=${this.theme}>
      ${content ?? nothing} ${this.#hasContent ? nothing : html`<slot></slot>`}
    </section>`;
  }

  protected override updated(): void {
    this.#browser?.updated(this.#current);
    this.tell(this.#error);
    if (!this.#hasContent || this.#hasTold) return;
    this.#hasTold = true;
    this.dispatchEvent(new IntegreatReadyEvent(this.#current ?? '', this.panel?.currentLanguage ?? ''));
  }

  #renderChoice(): TemplateResult | undefined {
    const regions = this.#offered;
    if (!regions || regions.length === 0) return undefined;
    const part = this.#parts.get('regions');
    if (!part) return undefined;
    this.#browser ??= new part.RegionBrowser(this);
    this.#hasContent = true;
    const { panel } = this;
    return html`${heading(this.level, msg('Choose your municipality', { id: 'choose-region' }), 'page-title')}
    ${this.#browser.show({
      regions,
      current: this.#current,
      limit: limitOf(this.limit, Infinity),
      href: (region) => this.#href(region),
      onPick: panel && (({ slug }) => void this.#pick(panel, slug).catch(() => undefined)), // the panel shows what failed
    })}`;
  }

  /** A failure is no content: what the page has put into the element stays beside it. */
  #renderFailure(): unknown {
    const error = this.#error;
    if (!error || this.hidesErrors || !this.#hasSource) return undefined;
    return this.#parts.get('trouble')?.errorNotice({
      code: error.code,
      webApp: webAppHome(this.#current),
      onRetry: () => {
        this.#parts.retry();
        void this.#load.again(retry);
      },
    });
  }

  get #error(): PanelError | null {
    if (!this.#start.hasCome) return null;
    if (!this.#hasSource) return this.#withoutSource();
    const store = this.#store;
    if (!store) {
      return new PanelError('config', `api="${this.own('api') ?? this.panel?.api ?? ''}" is not the address of a CMS`, {
        hint: `Write it like ${DEFAULT_API}.`,
      });
    }
    const remote = store.get(REGIONS);
    if (valueOf(remote) === undefined) return remote.status === 'failed' ? remote.error : null;
    return this.#offered?.length === 0 ? this.#withoutRegions() : this.#parts.error;
  }

  /** As long as the page is loading, a panel may yet come. */
  #withoutSource(): PanelError | null {
    if (ofDocument('readyState') !== 'complete') return null;
    return new PanelError('config', `<${this.localName}> has no panel to choose a region for`, {
      hint: 'Write the panel’s id into "for", or the URL of the page that holds it into "target".',
    });
  }

  #withoutRegions(): PanelError {
    const wish = [this.regions, this.panel?.regions].map((each) => words(each).join(' ')).filter(Boolean);
    if (wish.length === 0) return new PanelError('empty', 'the CMS lists no region');
    return new PanelError('config', `regions="${wish.join('" and regions="')}" names no region`, {
      hint: 'Write slugs between spaces, as they stand in the web app’s addresses.',
    });
  }

  /** Whether anything says whose regions to show: a panel, or an attribute of its own. As long as the page is loading, a panel may yet come. */
  get #hasSource(): boolean {
    if (this.panel || this.own('region') || this.own('api') || this.own('snapshot')) return true;
    const isEnough = this.own('target') !== null || words(this.regions).length > 0;
    return isEnough && ofDocument('readyState') === 'complete';
  }

  get #store(): Store | null {
    const { panel } = this;
    const base = apiBase(this.own('api') ?? panel?.api ?? DEFAULT_API, this.baseURI);
    return base === null || !this.#hasSource ? null : sharedStore(base);
  }

  /** Those of its own that the panel offers too; undefined while nothing is known. */
  get #offered(): readonly Region[] | undefined {
    const store = this.#store;
    const all = store ? valueOf(store.get(REGIONS)) : undefined;
    return all && listedRegions(listedRegions(all, words(this.panel?.regions)), words(this.regions));
  }

  /** Slug of the region that is shown. */
  get #current(): string | null {
    const { panel } = this;
    return panel ? panel.currentRegion : this.own('region');
  }

  #href(region: Region): string {
    const language = this.#languageOf(region);
    const target = this.panel ? null : this.own('target');
    const home = language && homePath(region.slug, language.slug);
    return (target && home && withPlace(target, this.baseURI, home)) || webAppHome(region.slug);
  }

  /** The nearest of the region's languages: not every region has the one that is wanted. */
  #languageOf(region: Region): Language | undefined {
    const languages = offeredLanguages(region, { languages: words(this.languages) });
    const wish = this.languageWish === 'auto' ? [] : [this.languageWish];
    return firstLanguage(languages, [...wish, ...preferredLanguages(this)]) ?? languages[0];
  }

  async #pick(panel: IntegreatPanel, slug: string): Promise<void> {
    const query = this.#browser?.query;
    panel.scrollIntoView({ block: 'nearest' });
    await Promise.all([panel.open(), panel.pickRegion(slug)]);
    if (this.matches(':focus-within')) new PanelKeyboard(panel).focus('[part~="title"]'); // there the visitor reads on
    if (query === this.#browser?.query) this.#browser?.clear();
  }
}
