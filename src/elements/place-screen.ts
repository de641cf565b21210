/** A place as the panel shows it: the view, with the way there and, where the page has a server for it, a map. Loaded when the first place is opened. */
import { sectionTitle } from '../features/sections/section-nav.js';
import { placeView, styles as viewStyles } from '../features/places/place-view.js';
import { deviceKind } from '../host/device.js';
import { sectionPath } from '../model/path.js';
import type { Place } from '../model/place.js';
import { goalOf, routeLink } from '../model/route-link.js';
import { styles as mapStyles, type PanelMap } from './panel-map.js';
import { safeImage, type FrameProps, type SectionScreen } from './panel-frame.js';

export { PanelMap } from './panel-map.js';

export const styles = [...new Set([...viewStyles, ...mapStyles])];

export interface PlaceExtras {
  readonly map: PanelMap | null;
  readonly extra: unknown;
}

/** `map` is the place's own. */
export function placeScreen(
  props: FrameProps,
  screen: SectionScreen,
  place: Place,
  { map, extra }: PlaceExtras,
): unknown {
  const { setting } = screen;
  const { links, level, base, imageHosts } = props;
  const { region, language } = setting;
  return placeView({
    place,
    trail: [
      { title: region.name, href: links.home },
      { title: sectionTitle('places'), href: links.place(sectionPath(region.slug, language.slug, 'places')) },
    ],
    now: Date.now(),
    tag: language.tag,
    level,
    content: props.browsing!.source(props, screen),
    image: (url) => safeImage(url, base, imageHosts),
    routeHref: routeLink(goalOf(place), deviceKind(navigator)),
    map: map?.show(props, screen, () => [place]),
    extra,
  });
}
