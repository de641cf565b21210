import { css } from 'lit';

/** The dialog is in the browser's top layer: nothing of the page lies above it or cuts it off. Its content has a size container of its own. */
export const panelDialogStyles = css`
  .sheet {
    box-sizing: border-box;
    flex-direction: column;
    inline-size: min(52em, calc(100% - 2em));
    block-size: min(60em, calc(100dvb - 2em));
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    overflow: hidden;
  }
  .sheet[open] {
    display: flex;
  }
  .sheet:focus {
    outline: none;
  }
  .sheet[data-mode='drawer'] {
    inline-size: min(30em, 100%);
    block-size: 100dvb;
    margin-block: 0;
    margin-inline: auto 0;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .sheet-bar {
    display: flex;
    justify-content: flex-end;
    padding: 0.25em;
    border-block-end: 1px solid var(--border);
  }
  .sheet-close {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .sheet-content {
    container-type: inline-size;
    flex: 1;
    padding: 1em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  @media (max-width: 36em) {
    .sheet[data-mode='button'] {
      inline-size: 100%;
      block-size: 100dvb;
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .sheet[open] {
      animation: sheet-in 0.18s ease-out;
    }
    @keyframes sheet-in {
      from {
        opacity: 0;
        transform: translateY(0.75em);
      }
    }
  }
  @media print {
    .opener,
    .sheet-bar {
      display: none;
    }
    .sheet[open] {
      position: absolute;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
    }
    .sheet-content {
      overflow: visible;
    }
  }
`;
