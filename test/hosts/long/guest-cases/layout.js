/** Pages that are hostile by layout and style: how the panel looks on them is measured in the page. */
import { boxes } from './layout-boxes.js';
import { media } from './layout-media.js';
import { walls } from './layout-walls.js';

/** @type {import('../guest.js').GuestCase[]} */
export const cases = [...walls, ...boxes, ...media];
