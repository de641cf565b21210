/** Signs for the ways to reach somebody: drawn as one line each, coloured by the text around them, hidden from screen readers. */
import { draw } from '../../ui/draw.js';

export const phoneIcon = () => draw('M7 3.5 9.5 8 7.5 10c1 2.7 3.8 5.5 6.5 6.5l2-2 4.5 2.5v3.5c-9 1-17.5-7.5-17-17z');
export const mobileIcon = () => draw('M7.5 2.5h9v19h-9zM11 18.5h2');
export const mailIcon = () => draw('M3 5.5h18v13H3zM3 6.5l9 7 9-7');
export const websiteIcon = () =>
  draw('M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0h17M12 3.5c-4.5 5-4.5 12 0 17 4.5-5 4.5-12 0-17');
export const appointmentIcon = () => draw('M4 5.5h16v15H4zM4 10h16M8 3v4M16 3v4');
export const routeIcon = () => draw('m12 2.5 9.5 9.5-9.5 9.5L2.5 12zM8.5 14.5v-3.5h6M12.5 8.5l2.5 2.5-2.5 2.5');
