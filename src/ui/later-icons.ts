/** Icons that the first screen does without; see icon.ts. */
import { draw } from './draw.js';

export const closeIcon = () => draw('M6 6l12 12M18 6 6 18');
/** Points the way one has come, so it is mirrored in right-to-left panels. */
export const backIcon = () => draw('m15 6-6 6 6 6', 'icon mirrored');
