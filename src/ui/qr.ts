/**
 * QR codes as pictures within the page. Knows nothing of what the text means; whoever shows one also writes the text beside it.
 *
 * Dark on white whatever the theme: many phones do not read it the other way round.
 */
import { css, html, type TemplateResult } from 'lit';
import { correction, generate, type Bitmap2D } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of white around a code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** Digits that the largest code takes at level M; of anything else it takes less. */
const LONGEST = 5596;

/** The code of a text, called `label` by screen readers; null where there is no text, or too much. Level M, or better where that costs no room. */
export function qrCode(text: string, label: string): TemplateResult | null {
  const code = bitmap(text);
  if (!code) return null;
  const size = code.size + 2 * QUIET_ZONE;
  return html`<svg
    class="qr"
    viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${size} height=${size} fill="#fff"></rect>
    <path d=${toSvgPath(code)} fill="#000"></path>
  </svg>`;
}

function bitmap(text: string): Bitmap2D | null {
  if (text === '' || text.length > LONGEST) return null;
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return null; // it fits into no code
  }
}

export const qrStyles = css`
  .qr {
    display: block;
    inline-size: 14em;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  @media print {
    .qr {
      inline-size: 3.2cm;
    }
  }
`;
