import { css } from 'lit';

export const placeMapStyles = css`
  .place-map {
    margin-block: 0.8em;
  }
  .place-map .notice {
    margin-block: 0.6em 0;
  }
  .place-map-box {
    position: relative;
    min-block-size: 20em;
    margin-block-start: 0.6em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    overflow: clip;
  }
  .place-map-loading,
  .place-map-hint {
    margin: 0.3em 0 0;
    color: var(--muted);
    font-size: 0.9em;
  }
  .place-map-loading:empty {
    margin: 0;
  }
  .place-map-hint {
    display: none;
  }
  @media (any-pointer: coarse) {
    .place-map-hint {
      display: block;
    }
  }
  @media print {
    .place-map {
      display: none;
    }
  }
`;
