/**
 * The panel on paper: the article, without what only a screen can use. For the visitor who prints the page around the panel, and for an article that is
 * printed alone (host/print-frame), which takes these styles along. They come after all others.
 */
import { css } from 'lit';

export const printStyles = css`
  .print-only {
    display: none;
  }
  @media print {
    .root,
    .root[data-theme] {
      color-scheme: light;
      --text: #000;
      --muted: #333;
      --background: #fff;
      --surface: #fff;
      --border: #888;
      --accent: #000;
      --tint: #fff;
      max-block-size: none;
      padding: 0;
      overflow: visible;
    }
    .root::before,
    .search,
    .language-picker,
    .language-offer,
    .all-regions,
    .feedback,
    .share,
    .video-box,
    .calendar-menu,
    .skeleton,
    [part~='footer'] a,
    nav,
    iframe,
    button {
      display: none !important;
    }
    [part~='header'] a {
      text-decoration: none;
    }
    .print-only {
      display: block;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
      break-inside: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    :is(img, figure, tr, blockquote, .contact-card, .notice) {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .rich-text {
      max-inline-size: none;
    }
    .table-box {
      overflow: visible;
    }
    .rich-text table {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    .rich-text :is(th, td) {
      overflow-wrap: anywhere;
    }
    details:not([open])::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
      opacity: 1;
    }
    .print-origin {
      display: flex;
      gap: 0.5cm;
      align-items: center;
      margin-block-start: 1.5em;
      padding-block-start: 0.5em;
      border-block-start: 1px solid var(--border, #888);
      break-inside: avoid;
    }
    .print-origin .qr {
      flex: none;
    }
    .print-origin p {
      min-inline-size: 0;
      margin: 0;
    }
    .print-address {
      display: block;
      inline-size: fit-content;
      max-inline-size: 100%;
      overflow-wrap: anywhere;
      text-align: start;
    }
  }
`;
