import { css } from 'lit';

export const tileStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tile {
    display: flex;
    align-items: center;
    gap: 0.8em;
    block-size: 100%;
    min-block-size: 4.5em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .tile:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .tile-title {
    flex: 1;
    min-inline-size: 0;
  }
  @supports (hyphenate-limit-chars: 14) {
    .tile-title {
      hyphens: auto;
      hyphenate-limit-chars: 14;
    }
  }
  .tile img {
    flex: none;
    object-fit: contain;
  }
  .tile .icon {
    color: var(--accent);
  }
`;
