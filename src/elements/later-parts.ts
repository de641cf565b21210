/** Which parts come after the panel's life, each when it is wanted. */
export const LATER = {
  page: () => import('../features/pages/page-view.js'),
  tools: () => import('./panel-tools.js'),
  search: () => import('./panel-finder.js'),
  events: () => import('./event-browser.js'),
  event: () => import('./event-screen.js'),
  calendar: () => import('../model/calendar-file.js'),
  places: () => import('./place-browser.js'),
  place: () => import('./place-screen.js'),
  map: () => import('./place-map-canvas.js'),
  news: () => import('./news-screens.js'),
  qr: () => import('./panel-qr.js'),
  print: () => import('./panel-print.js'),
  description: () => import('./panel-description.js'),
  trouble: () => import('./panel-trouble.js'),
};
