/** Types of the modules of Leaflet that the map is made of: Leaflet's whole bundle would be more than twice as much, and its types know only that. */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/dom/DomEvent.js' {
  /** Takes Leaflet's listeners to these kinds of events off an element. */
  export function off(element: HTMLElement, types: string): void;
}
