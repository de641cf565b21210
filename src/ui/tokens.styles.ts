/**
 * The wall around the panel and its tokens: nothing of the page comes in but the font, and what the page sets through `--integreat-*`.
 *
 * The one place for colours. em, not rem: the page's root size is not ours.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    user-select: text;
    box-sizing: border-box;
    inline-size: 100%;
    color-scheme: light;
    --text: var(--integreat-text, #1d2228);
    --muted: var(--integreat-muted, color-mix(in srgb, var(--text) 72%, transparent));
    --background: var(--integreat-background, transparent);
    --surface: var(--integreat-surface, #ffffff);
    --border: var(--integreat-border, #c9ced6);
    --accent: var(--integreat-accent, #0b5cad);
    --tint: var(--integreat-tint, color-mix(in srgb, var(--accent) 10%, var(--surface)));
    --field: var(--integreat-field, color-mix(in srgb, var(--text) 60%, var(--surface)));
    --radius: var(--integreat-radius, 0.5em);
    --space: var(--integreat-spacing, 1em);
    font-family: var(--integreat-font, inherit);
    font-size: var(--integreat-font-size, medium);
    line-height: 1.5;
    color: var(--text);
    background: var(--background);
    text-align: start;
    max-block-size: var(--integreat-max-height, none);
    overflow-y: auto;
    overflow-wrap: break-word;
  }
  /* without a width of its own (Safari 16) a container would be 0 wide in a box that is as wide as what is in it; 80vw: a phone's page has a margin */
  @supports (contain-intrinsic-inline-size: 1em) {
    .root {
      container-type: inline-size;
      contain-intrinsic-inline-size: min(20em, 80vw);
    }
  }
  /* paper is light */
  @media screen {
    .root[data-theme='dark'] {
      color-scheme: dark;
      --text: var(--integreat-text, #eef1f5);
      --surface: var(--integreat-surface, #1f2630);
      --border: var(--integreat-border, #56606e);
      --accent: var(--integreat-accent, #8fc1ff);
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  button,
  input,
  summary {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 0.19em solid var(--accent);
    outline-offset: 0.13em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    line-height: 1.25;
    text-wrap: balance;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .mirrored {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      animation: none !important;
    }
  }
`;
