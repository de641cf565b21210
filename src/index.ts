/** Classes, events and types. No side effects: `integreat-panel/define` defines the elements. */
export { IntegreatEventList } from './elements/integreat-event-list.js';
export { IntegreatNewsList } from './elements/integreat-news-list.js';
export { IntegreatPanel } from './elements/integreat-panel.js';
export { IntegreatRegionPicker } from './elements/integreat-region-picker.js';
export { IntegreatSearchBox } from './elements/integreat-search-box.js';
export { IntegreatErrorEvent, IntegreatReadyEvent } from './elements/panel-events.js';
export * from './elements/place-events.js';
export { PanelError, type ErrorCode } from './model/panel-error.js';
