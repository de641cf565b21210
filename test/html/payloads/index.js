/**
 * The project's own collection of HTML that wants more than to be read. Each payload calls `hacked()` where it gets to run something, and what can ask
 * asks at `LEAK`. Plain data, for browsers and for Node. Our own wording: the classes are known to everybody, the lists of others are not copied.
 */
import { ADDRESSES } from './addresses.js';
import { CARDS } from './cards.js';
import { CLOBBERING } from './clobbering.js';
import { COMMENTS } from './comments.js';
import { DOCUMENTS } from './documents.js';
import { FORMS } from './forms.js';
import { FRAMES, PROVIDERS } from './frames.js';
import { HANDLERS } from './handlers.js';
import { LINKS } from './links.js';
import { MEDIA } from './media.js';
import { NAMESPACES } from './namespaces.js';
import { POPOVERS } from './popovers.js';
import { RAW_TEXT } from './raw-text.js';
import { REBUILDING } from './rebuilding.js';
import { ROLES } from './roles.js';
import { STYLES } from './styles.js';
import { TABLES } from './tables.js';
import { TEXTS } from './texts.js';

export { askingAt, LEAK, RUN } from './parts.js';
export { LOOKALIKES } from './frames.js';

/** @typedef {{ readonly kind: string, readonly name: string, readonly html: string }} Payload */

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const KINDS = {
  'event handlers': HANDLERS,
  addresses: ADDRESSES,
  namespaces: NAMESPACES,
  tables: TABLES,
  comments: COMMENTS,
  'raw text': RAW_TEXT,
  clobbering: CLOBBERING,
  styles: STYLES,
  frames: FRAMES,
  providers: PROVIDERS,
  links: LINKS,
  media: MEDIA,
  forms: FORMS,
  popovers: POPOVERS,
  roles: ROLES,
  documents: DOCUMENTS,
  texts: TEXTS,
  cards: CARDS,
  rebuilding: REBUILDING,
};

/** @type {readonly Payload[]} */
export const PAYLOADS = Object.entries(KINDS).flatMap(([kind, payloads]) =>
  Object.entries(payloads).map(([name, html]) => ({ kind, name, html })),
);
