/**
 * A map of places, where the page has a server for it: a button, the question whether that server may be asked, and the room for the map.
 *
 * Says what the visitor wants. Does not draw the map (its code comes after the consent) nor know what the page has agreed to.
 *
 * The button stays where it is in every state, and has the focus whenever something else goes that had it.
 */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapTiles } from '../../model/map-tiles.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { noticeStyles } from '../../ui/notice.styles.js';
import { notice } from '../../ui/notice.js';
import { placeMapStyles } from './place-map.styles.js';

/** `asking`: may the server be asked; `loading`: yes, and the code is under way; `failed`: the code, or all of the first tiles. */
export type PlaceMapState = 'closed' | 'asking' | 'loading' | 'shown' | 'failed';

export interface PlaceMapProps {
  /** Null: the page has no server for maps. */
  readonly tiles: MapTiles | null;
  /** Whether any place is on the map. */
  readonly hasPositions: boolean;
  readonly state: PlaceMapState;
  /** The map, when it is shown. */
  readonly canvas: unknown;
  /** The visitor wants a map: they are to be asked, unless the page has done so. */
  readonly onOpen: () => void;
  /** The server may be asked; also to try again. */
  readonly onGrant: () => void;
  /** No map, or no more. */
  readonly onCancel: () => void;
}

/** What is written on a map, or said of it. */
export interface MapWords {
  /** The map's name for screen readers, with what its keys do. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
  /** Before the number of places that stand together. */
  readonly places: string;
  /** What the licence of the map's data asks for. */
  readonly credit: string;
  /** BCP 47 tag, for numbers. */
  readonly tag: string;
}

export const styles = [buttonStyles, noticeStyles, placeMapStyles];

/** Words for the map that is drawn between two renders. */
export function mapWords(tag: string): MapWords {
  return {
    keys: msg('Map. Arrow keys move it, plus and minus change the zoom.', { id: 'map-keys' }),
    zoomIn: msg('Zoom in', { id: 'map-zoom-in' }),
    zoomOut: msg('Zoom out', { id: 'map-zoom-out' }),
    close: msg('Close', { id: 'close' }),
    places: msg('Places', { id: 'kind-places' }),
    credit: msg('© OpenStreetMap contributors', { id: 'map-credit' }),
    tag,
  };
}

export function placeMap(props: PlaceMapProps): TemplateResult | typeof nothing {
  const { tiles, hasPositions, state, onOpen, onCancel } = props;
  if (!tiles || !hasPositions) return nothing;
  const isOpen = state !== 'closed';
  const hides = isOpen && state !== 'asking';
  return html`<div class="place-map">
    <button
      class="button place-map-button"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${isOpen ? onCancel : onOpen}
    >
      ${hides ? msg('Hide map', { id: 'map-hide' }) : msg('Show map', { id: 'map-show' })}
    </button>
    <p class="place-map-loading" role="status">
      ${state === 'loading' ? msg('The map is loading …', { id: 'map-loading' }) : nothing}
    </p>
    ${whatIsOpen(props, tiles)}
  </div>`;
}

function whatIsOpen(props: PlaceMapProps, tiles: MapTiles): TemplateResult | typeof nothing {
  switch (props.state) {
    case 'closed':
      return nothing;
    case 'asking':
      return question(props, tiles);
    case 'loading':
    case 'shown':
      return room(props);
    case 'failed':
      return failure(props);
    default:
      return props.state satisfies never;
  }
}

function question({ onGrant, onCancel }: PlaceMapProps, { host }: MapTiles): TemplateResult {
  return notice({
    tone: 'info',
    title: msg('The map comes from another server.', { id: 'map-question' }),
    text: html`<p id="map-server">
      ${msg(str`It is loaded only if you want. The server then learns your IP address. The server is: ${host}`, {
        id: 'map-server',
      })}
    </p>`,
    actions: html`<button class="button" type="button" aria-describedby="map-server" @click=${afterFocus(onGrant)}>
        ${msg('Load map', { id: 'map-load' })}
      </button>
      <button class="button" type="button" @click=${afterFocus(onCancel)}>
        ${msg('Cancel', { id: 'map-cancel' })}
      </button>`,
  });
}

/** As high as the map will be, before it is there: what stands below it stays where it is. */
function room({ state, canvas }: PlaceMapProps): TemplateResult {
  return html`<div class="place-map-box" role="region" aria-label=${msg('Map', { id: 'map-label' })}>
      ${state === 'shown' ? canvas : nothing}
    </div>
    <p class="place-map-hint">${msg('Move the map with two fingers.', { id: 'map-fingers' })}</p>`;
}

function failure({ onGrant }: PlaceMapProps): TemplateResult {
  return notice({
    tone: 'error',
    title: msg('The map could not be loaded.', { id: 'map-failed' }),
    actions: html`<button class="button" part="retry" type="button" @click=${afterFocus(onGrant)}>
      ${msg('Try again', { id: 'retry' })}
    </button>`,
  });
}

/** The button that was clicked goes with what it answers: the keyboard goes on from the one that stays. */
function afterFocus(act: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    (currentTarget as Element).closest('.place-map')?.querySelector('button')?.focus();
    act();
  };
}
