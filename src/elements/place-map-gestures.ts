/**
 * Mouse, wheel, fingers and keys on the map.
 *
 * Leaflet has handlers of its own. They are not used: they listen on the page's window and document, some of them for ever, share a register of listeners
 * there with a Leaflet of the page's own, and take the wheel and the finger that scroll the page. These listen on the map alone.
 *
 * A page scrolls on under one finger; and under the wheel, unless the focus is in the map.
 */
import type { LatLng, Map as LeafletMap, Point } from 'leaflet';

export interface GestureOptions {
  /** Ends all. */
  readonly signal: AbortSignal;
  /** No animations. */
  readonly isCalm: boolean;
}

/** What Leaflet's own handler of two fingers calls for each of their moves; the public ways to zoom would throw the tiles away each time. */
interface PinchedMap {
  _moveStart(zoomChanged: boolean, noMoveStart: boolean): void;
  _move(center: LatLng, zoom: number, data: { pinch: true; round: false }): void;
  _animateZoom(center: LatLng, zoom: number, isStart: true, keepsTiles: true): void;
}

/** Pixels of one key. */
const PAN = 80;
/** Pixels of the wheel that are one level of zoom. */
const WHEEL_LEVEL = 60;
/** Pixels that a hand may tremble in a click. */
const CLICK = 4;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

export function addGestures(map: LeafletMap, stage: HTMLElement, options: GestureOptions): void {
  let isZooming = false;
  map.on('zoomanim', () => (isZooming = true));
  map.on('zoomend', () => (isZooming = false));
  const isBusy = () => isZooming;
  followKeys(map, stage, options);
  followWheel(map, stage, options);
  followMouse(map, stage, isBusy, options);
  followFingers(map, stage, isBusy, options);
}

/** On the map itself; on a place keys are the button's. */
function followKeys(map: LeafletMap, stage: HTMLElement, { signal, isCalm }: GestureOptions): void {
  const act = (event: KeyboardEvent) => {
    if (event.target !== stage || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) map.panBy([...arrow], { animate: !isCalm });
    else if (event.key === '+' || event.key === '=') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  stage.addEventListener('keydown', act, { signal });
}

function followWheel(map: LeafletMap, stage: HTMLElement, { signal }: GestureOptions): void {
  let turned = 0;
  const act = (event: WheelEvent) => {
    if (!stage.matches(':focus-within')) return;
    event.preventDefault();
    event.stopPropagation();
    turned += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_LEVEL / 2);
    if (Math.abs(turned) < WHEEL_LEVEL) return;
    zoomAt(map, event, -Math.sign(turned));
    turned = 0;
  };
  stage.addEventListener('wheel', act, { signal, passive: false });
  const zoomIn = (event: MouseEvent) => {
    if (!(event.target as Element).closest('button')) zoomAt(map, event, 1);
  };
  stage.addEventListener('dblclick', zoomIn, { signal });
}

function zoomAt(map: LeafletMap, event: MouseEvent, levels: number): void {
  map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + levels);
}

function followMouse(map: LeafletMap, stage: HTMLElement, isBusy: () => boolean, { signal }: GestureOptions): void {
  let from: { readonly x: number; readonly y: number } | null = null;
  let isMoving = false;
  const start = ({ pointerType, button, clientX: x, clientY: y }: PointerEvent) => {
    isMoving = false;
    from = pointerType === 'mouse' && button === 0 ? { x, y } : null;
  };
  const move = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
    if (!from || isBusy()) return;
    if (!isMoving && Math.hypot(x - from.x, y - from.y) < CLICK) return;
    if (!isMoving) {
      isMoving = true;
      stage.setPointerCapture(pointerId); // also beyond the map; and what was under the mouse is not clicked
      map.stop();
    }
    map.panBy([from.x - x, from.y - y], { animate: false });
    from = { x, y };
  };
  const end = () => (from = null);
  stage.addEventListener('pointerdown', start, { signal });
  stage.addEventListener('pointermove', move, { signal });
  stage.addEventListener('pointerup', end, { signal });
  stage.addEventListener('pointercancel', end, { signal });
}

function followFingers(map: LeafletMap, stage: HTMLElement, isBusy: () => boolean, { signal }: GestureOptions): void {
  const pinched = map as unknown as PinchedMap;
  let begin: { readonly anchor: LatLng; readonly distance: number; readonly zoom: number } | null = null;
  let view: { readonly center: LatLng; readonly zoom: number } | null = null;
  const start = (event: TouchEvent) => {
    const fingers = twoFingers(map, event);
    if (!fingers || isBusy()) return;
    event.preventDefault();
    map.stop();
    begin = { ...fingers, anchor: map.containerPointToLatLng(fingers.middle), zoom: map.getZoom() };
  };
  const move = (event: TouchEvent) => {
    const fingers = twoFingers(map, event);
    if (!fingers || !begin) return;
    event.preventDefault();
    const zoom = limited(map, map.getScaleZoom(fingers.distance / begin.distance, begin.zoom));
    const aside = fingers.middle.subtract(map.getSize().divideBy(2));
    const center = map.unproject(map.project(begin.anchor, zoom).subtract(aside), zoom);
    if (!view) pinched._moveStart(true, false);
    view = { center, zoom };
    pinched._move(center, zoom, { pinch: true, round: false });
  };
  const end = () => {
    if (view) pinched._animateZoom(view.center, Math.round(view.zoom), true, true);
    begin = view = null;
  };
  stage.addEventListener('touchstart', start, { signal, passive: false });
  stage.addEventListener('touchmove', move, { signal, passive: false });
  stage.addEventListener('touchend', end, { signal });
  stage.addEventListener('touchcancel', end, { signal });
}

function twoFingers(map: LeafletMap, { touches }: TouchEvent): { middle: Point; distance: number } | null {
  const [one, other] = touches;
  if (!one || !other || touches.length > 2) return null;
  const [a, b] = [pointOf(map, one), pointOf(map, other)];
  return { middle: a.add(b).divideBy(2), distance: Math.max(1, a.distanceTo(b)) };
}

function pointOf(map: LeafletMap, touch: Touch): Point {
  return map.mouseEventToContainerPoint(touch as unknown as MouseEvent); // of which it reads the two coordinates
}

function limited(map: LeafletMap, zoom: number): number {
  return Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), zoom));
}
