/** How the map looks, and what Leaflet's panes and tiles need to lie in their places. Class names that begin with `leaflet-` are Leaflet's. */
import { css } from 'lit';

export const leafletStyles = css`
  .leaflet-container {
    overflow: hidden;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-tile-pane {
    z-index: 1;
    isolation: isolate;
  }
  .leaflet-marker-pane {
    z-index: 2;
  }
  .leaflet-tile-container {
    pointer-events: none;
  }
  .leaflet-tile {
    max-inline-size: none;
    max-block-size: none;
    visibility: hidden;
    mix-blend-mode: plus-lighter; /* no seams between tiles that fade in */
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated,
  .leaflet-zoom-anim .map-pin {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  @media (prefers-reduced-motion: reduce) {
    .leaflet-zoom-anim .leaflet-zoom-animated,
    .leaflet-zoom-anim .map-pin {
      transition: none;
    }
  }
`;

export const mapCanvasStyles = css`
  .map {
    display: flex;
    flex-direction: column;
    block-size: 20em;
  }
  .map-frame {
    position: relative;
    flex: 1;
    min-block-size: 0;
    isolation: isolate;
  }
  .map-stage {
    position: absolute;
    inset: 0;
    background: color-mix(in srgb, var(--text) 9%, var(--surface));
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* one finger scrolls the page, two are the map's */
    touch-action: pan-x pan-y;
  }
  .map-stage:focus-visible {
    outline-offset: -0.19em;
  }
  .map-stage:active {
    cursor: grabbing;
  }
  .map-zoom {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    gap: 0.25em;
  }
  .map .button {
    justify-content: center;
    min-inline-size: 2.75em;
    padding: 0;
  }
  .map-zoom .button {
    min-inline-size: 1.8em;
    min-block-size: 1.8em;
    font-size: 1.55em;
    line-height: 1;
  }
  .map-zoom [aria-disabled='true'] {
    border-color: var(--border);
    color: var(--muted);
    cursor: default;
  }
  .map-pin {
    position: absolute;
    inset-block-start: -2.75em;
    inset-inline-start: -1.375em;
    display: grid;
    place-items: end center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--surface);
    cursor: pointer;
  }
  .map-pin > * {
    grid-area: 1 / 1;
  }
  .map-pin svg {
    block-size: 2.4em;
    overflow: visible;
  }
  .map-pin path {
    fill: var(--accent);
    stroke: var(--surface);
    stroke-width: 2;
  }
  .map-pin circle {
    fill: currentColor;
  }
  .map-pin-count {
    align-self: start;
    margin-block-start: 0.75em;
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1.5;
  }
  .map-pin:is(:hover, :focus-visible, [aria-current], .picked) {
    z-index: 1;
  }
  .map-pin:is(:hover, :focus-visible, [aria-current], .picked) path {
    fill: var(--text);
  }
  .map-card {
    position: absolute;
    z-index: 2;
    inset-block-end: 0.5em;
    inset-inline: 0.5em;
    display: flex;
    align-items: start;
    gap: 0.5em;
    max-block-size: calc(100% - 5em);
    padding: 0.4em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-y: auto;
  }
  .map-card[hidden] {
    display: none;
  }
  .map-card ul {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .map-card a {
    display: block;
    padding: 0.6em 0.4em;
    font-weight: 600;
  }
  .map-card .button {
    position: sticky;
    inset-block-start: 0;
    flex: none;
  }
  .map-credit {
    margin: 0;
    padding: 0.2em 0.5em;
    font-size: 0.8em;
    text-align: end;
  }
  @media (forced-colors: active) {
    .map-pin {
      color: ButtonFace;
    }
    .map-pin path {
      fill: ButtonText;
      stroke: ButtonFace;
    }
    .map-pin:is(:hover, :focus-visible, [aria-current], .picked) path {
      fill: Highlight;
    }
  }
`;
