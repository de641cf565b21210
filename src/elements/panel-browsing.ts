/**
 * What is shown of a region besides its topics: lists with what a visitor filters them by, single entries, and what can be done with any of them.
 *
 * Joins sections to their views, which come when they are wanted. One a panel; keeps in memory what a visitor has chosen until they leave the region.
 */
import { inertPolicy } from '../host/trusted-types.js';
import type { VideoRequest } from '../html/video.js';
import { pathOf, type Screen } from '../store/plan.js';
import type { CmsTextSource } from '../ui/cms-text.js';
import type { EventBrowser } from './event-browser.js';
import type { LazyParts, PartName } from './lazy-parts.js';
import type { FrameProps, SectionScreen } from './panel-frame.js';
import type { PanelMap } from './panel-map.js';
import type { PanelTools, ToolsPanel } from './panel-tools.js';
import type { PlaceBrowser } from './place-browser.js';
import { IntegreatConsentEvent } from './place-events.js';
import type { RegionBrowser, RegionBrowserProps } from './region-browser.js';

export class PanelBrowsing {
  readonly #panel: ToolsPanel;
  readonly #parts: LazyParts;
  #events: EventBrowser | null = null;
  #places: PlaceBrowser | null = null;
  #tools: PanelTools | null = null;
  #regions: RegionBrowser | null = null;
  /** Of the place that is shown. */
  #map: PanelMap | null = null;
  #path: string | null = null;
  #region: string | null = null;
  #isListening = false;
  /** Videos that the visitor has asked for on the page of a path, as long as that is shown. */
  #granted: { readonly path: string | null; readonly videos: Set<string> } = { path: null, videos: new Set() };

  constructor(panel: ToolsPanel, parts: LazyParts) {
    this.#panel = panel;
    this.#parts = parts;
  }

  /** The page may take the question over: then the video waits until the page grants it. */
  readonly #onVideo = (event: Event): void => {
    const { provider, embed, grant } = event as Event & Pick<VideoRequest, 'provider' | 'embed' | 'grant'>;
    const isLeftToUs = this.#panel.dispatchEvent(new IntegreatConsentEvent(provider.toLowerCase(), embed, grant));
    if (!isLeftToUs) event.preventDefault();
  };

  /** Where content comes from, and what of others it may load. */
  source({ base, imageHosts, consent }: FrameProps, screen: Screen): CmsTextSource {
    const path = pathOf(screen);
    if (path !== this.#granted.path) this.#granted = { path, videos: new Set() };
    if (!this.#isListening) this.#panel.renderRoot.addEventListener('video-request', this.#onVideo);
    this.#isListening = true;
    const policy = inertPolicy();
    return { base, imageHosts, clearedProviders: consent, grantedVideos: this.#granted.videos, policy };
  }

  /** A section's view; undefined while its code is under way. */
  section(props: FrameProps, screen: SectionScreen): unknown {
    const { section } = screen;
    const onChange = () => this.#panel.requestUpdate();
    switch (section.kind) {
      case 'events': {
        const part = this.#parts.get('events');
        if (part) this.#events ??= new part.EventBrowser(onChange);
        return this.#events?.show(props, screen, section.events);
      }
      case 'places': {
        const part = this.#parts.get('places');
        if (part) this.#places ??= new part.PlaceBrowser(this.#panel, this.#parts, onChange);
        return this.#places?.show(props, screen, section.places);
      }
      case 'event':
        return this.#parts.get('event')?.eventScreen(props, screen, section.event, this.extra(props, screen));
      case 'place': {
        const part = this.#parts.get('place');
        if (part) this.#map ??= new part.PanelMap(this.#panel, this.#parts, onChange);
        const extras = { map: this.#map, extra: this.extra(props, screen) };
        return part?.placeScreen(props, screen, section.place, extras);
      }
      case 'news':
        return this.#parts.get('news')?.newsListScreen(props, screen, section);
      case 'news-item':
        return this.#parts.get('news')?.newsItemScreen(props, screen, section.news, this.extra(props, screen));
      case 'offers':
        return this.#parts.get('news')?.offerListScreen(props, screen, section.offers);
      case 'offer':
        return this.#parts.get('news')?.offerScreen(props, screen, section.offer, this.extra(props, screen));
      default:
        return section satisfies never;
    }
  }

  /** The choice of regions; undefined while its code is under way. */
  regions(choice: RegionBrowserProps): unknown {
    const part = this.#parts.get('regions');
    if (part) this.#regions ??= new part.RegionBrowser(this.#panel);
    return this.#regions?.show(choice);
  }

  /** After each rendering. */
  updated(): void {
    this.#regions?.updated();
  }

  /** What a visitor can do with what is read: say whether it helps, share it, print it. */
  extra(props: FrameProps, screen: Screen): unknown {
    const part = this.#parts.get('tools');
    if (part) this.#tools ??= new part.PanelTools(this.#panel, this.#parts);
    return this.#tools?.show(props, screen);
  }

  /** After something is shown: what was shown before may have been another thing. */
  arrive(screen: Screen): void {
    this.#tools?.arrive(screen);
    if (screen.kind !== 'regions') this.#regions = null;
    const region = 'setting' in screen ? screen.setting.region.slug : null;
    if (region !== null && this.#region !== null && region !== this.#region) this.#reset();
    this.#region = region ?? this.#region;
    const path = pathOf(screen);
    if (path === this.#path) return;
    this.#path = path;
    // nothing is shown any more of what a visitor has agreed to
    if (path !== this.#granted.path) this.#granted = { path: null, videos: new Set() };
    this.#map?.close();
    this.#places?.leave();
  }

  /** Another region: nothing of what was chosen is of use there. */
  #reset(): void {
    this.#events = null;
    this.#places?.leave();
    this.#places = null;
  }
}

/** The parts whose code a screen needs, besides the panel's life. */
export function partsOf(screen: Screen): readonly PartName[] {
  if (screen.kind === 'page') return ['page', 'tools'];
  if (screen.kind === 'regions') return ['regions'];
  if (screen.kind === 'section') return PARTS[screen.section.kind];
  return 'error' in screen ? ['trouble'] : [];
}

const PARTS: Readonly<Record<SectionScreen['section']['kind'], readonly PartName[]>> = {
  events: ['events'],
  event: ['event', 'tools'],
  places: ['places'],
  place: ['place', 'tools'],
  news: ['news'],
  'news-item': ['news', 'tools'],
  offers: ['news'],
  offer: ['news', 'tools'],
};
