/** An event as the panel shows it: the view, with the way to its place and into calendars. Loaded when the first event is opened. */
import { eventView } from '../features/events/event-view.js';
import { deviceKind } from '../host/device.js';
import { saveFile } from '../host/save-file.js';
import { isElsewhere } from '../host/zone.js';
import { calendarLinks } from '../model/calendar-links.js';
import type { CalendarEvent } from '../model/calendar-texts.js';
import type { Event } from '../model/event.js';
import { nextOccurrence } from '../model/occurrences.js';
import { sectionPath } from '../model/path.js';
import { lastSlug } from '../model/path-relations.js';
import { addressLines, goalOf, routeLink } from '../model/route-link.js';
import type { LazyParts } from './lazy-parts.js';
import { safeImage, type FrameProps, type SectionScreen } from './panel-frame.js';

export { styles } from '../features/events/event-view.js';

export function eventScreen(props: FrameProps, screen: SectionScreen, event: Event, extra: unknown): unknown {
  const { setting } = screen;
  const { links, level, base, imageHosts } = props;
  const { region, language } = setting;
  const now = Date.now();
  const { place } = event;
  return eventView({
    event,
    home: { title: region.name, href: links.home },
    listHref: links.place(sectionPath(region.slug, language.slug, 'events')),
    language: language.tag,
    level,
    now,
    isElsewhere: isElsewhere(event.timeZone, Date.parse(event.start)),
    content: props.browsing!.source(props, screen),
    image: (url) => safeImage(url, base, imageHosts),
    placeHref: place?.path ? links.place(place.path) : null,
    routeHref: place && routeLink(goalOf({ ...place, title: place.name }), deviceKind(navigator)),
    calendar: calendarOf(event, links.page(event), now, props.parts),
    extra,
  });
}

function calendarOf(event: Event, url: string, now: number, parts: LazyParts) {
  const next = nextOccurrence(event, now);
  if (!next) return null;
  const { place } = event;
  const entry: CalendarEvent = {
    ...event,
    url,
    description: event.excerpt,
    location: place && [place.name, ...addressLines(place)].join(', '),
  };
  return {
    links: calendarLinks(entry, next),
    onCalendarFile: () =>
      void parts.load('calendar').then(
        ({ calendarFile }) =>
          saveFile(
            `${lastSlug(event.path)}.ics`,
            new Blob([calendarFile(entry, Date.now())], { type: 'text/calendar' }),
          ),
        () => undefined, // kept as the parts' error, which is shown
      ),
  };
}
