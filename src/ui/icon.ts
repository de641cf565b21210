/** The few icons of the interface: drawn here as one line each, coloured by the text around them, hidden from screen readers. */
import { draw } from './draw.js';

export const searchIcon = () => draw('M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0m3 9.5-4.7-4.7');
export const languageIcon = () =>
  draw('M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18');
export const downIcon = () => draw('m6 9 6 6 6-6');
/** Points the way one reads, so it is mirrored in right-to-left panels. */
export const forwardIcon = () => draw('m9 6 6 6-6 6', 'icon mirrored');
