/** All styles of the first screen; the lazy views bring their own. */
import { languagesStyles } from '../features/languages/languages.styles.js';
import { tileStyles } from '../ui/tile.styles.js';
import { searchFieldStyles } from '../features/search/search-field.styles.js';
import { sectionNavStyles } from '../features/sections/section-nav.styles.js';
import { skeletonStyles } from '../ui/skeleton.js';
import { tokens } from '../ui/tokens.styles.js';
import { panelStyles } from './panel.styles.js';

export const panelStyleSheets = [
  tokens,
  skeletonStyles,
  tileStyles,
  languagesStyles,
  searchFieldStyles,
  sectionNavStyles,
  panelStyles,
];
