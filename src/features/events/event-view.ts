/** An event: when, where, what it is about, and the way into the visitor's calendar. Loaded when the first one is opened. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { safeWebLink } from '../../html/links.js';
import type { Event, EventPlace } from '../../model/event.js';
import type { Occurrence } from '../../model/occurrences.js';
import { parseRecurrence } from '../../model/recurrence.js';
import { wallTimeAt } from '../../model/zoned-time.js';
import { breadcrumbs, breadcrumbsStyles } from '../../ui/breadcrumbs.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { cmsText, type CmsTextSource } from '../../ui/cms-text.js';
import { heading } from '../../ui/heading.js';
import { picture } from '../../ui/picture.js';
import { titleStyles } from '../../ui/title.styles.js';
import { origin, originStyles } from '../../ui/origin.js';
import { richTextStyles } from '../../ui/rich-text.styles.js';
import { calendarMenu, type CalendarMenuProps } from './calendar-menu.js';
import { datesOf, type EventDates } from './event-dates.js';
import { eventViewStyles } from './event-view.styles.js';
import { dateForMachines, dateInWords, zoneNote } from './event-words.js';
import { recurrenceInWords } from './recurrence-words.js';

export interface EventViewProps {
  readonly event: Event;
  /** The start page. */
  readonly home: { readonly title: string; readonly href: string };
  /** The safe address of the list of events. */
  readonly listHref: string;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** Level of the title, 1 to 6. */
  readonly level: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the visitor's clock shows another time than the municipality's. */
  readonly isElsewhere: boolean;
  readonly content: CmsTextSource;
  /** The safe address of a picture, or null where it may not load. */
  readonly image: (url: string) => string | null;
  /** The safe address of its place's own view; null where it has none. */
  readonly placeHref: string | null;
  /** The way to its place, in what the device has for maps. */
  readonly routeHref: string | null;
  /** Null: it can't be put into a calendar. */
  readonly calendar: CalendarMenuProps | null;
  /** What else belongs below it. */
  readonly extra?: unknown;
}

export const styles = [breadcrumbsStyles, buttonStyles, richTextStyles, originStyles, titleStyles, eventViewStyles];

export function eventView(props: EventViewProps): TemplateResult {
  const { event, home, listHref, level, now, calendar, extra } = props;
  const dates = datesOf(event, now);
  return html`<article class="event">
    ${breadcrumbs({
      label: msg('Breadcrumbs', { id: 'breadcrumbs' }),
      trail: [home, { title: msg('Events', { id: 'kind-events' }), href: listHref }],
      current: event.title,
    })}
    ${heading(level, event.title, 'page-title')}
    ${
      dates.isOver
        ? html`<p class="event-over" part="notice">${msg('This event is over.', { id: 'event-over' })}</p>`
        : nothing
    }
    <dl class="event-facts">${when(props, dates)} ${whereabouts(props)} ${meeting(props)}</dl>
    ${calendar && dates.main && !dates.isOver ? calendarMenu(calendar, event.recurrenceRule !== null) : nothing}
    ${eventPicture(props)}
    <div part="content">${content(props)}</div>
    ${origin({ lastUpdated: event.lastUpdated, tag: props.language })} ${extra ?? nothing}
  </article>`;
}

function when(props: EventViewProps, { main, later }: EventDates): TemplateResult | typeof nothing {
  const { event, language, isElsewhere } = props;
  if (main === null && event.recurrenceRule === null) return nothing;
  return html`<div>
    <dt>${msg('When', { id: 'when' })}</dt>
    <dd>
      ${main === null ? nothing : html`<p class="event-date">${date(event, main, language)}</p>`}
      ${main !== null && event.allDay ? html`<p>${msg('All day', { id: 'all-day' })}</p>` : nothing}
      ${event.recurrenceRule === null ? nothing : html`<p>${rule(event, event.recurrenceRule, language)}</p>`}
      ${isElsewhere ? zoneNote(event.timeZone, language) : nothing} ${laterDates(event, later, language)}
    </dd>
  </div>`;
}

function date(event: Event, occurrence: Occurrence, tag: string): TemplateResult {
  return html`<time datetime=${dateForMachines(event, occurrence)}>${dateInWords(event, occurrence, tag)}</time>`;
}

function rule({ start, timeZone }: Event, text: string, tag: string): string {
  const recurrence = parseRecurrence(text);
  if (recurrence === null) return msg('Repeats', { id: 'event-repeats' });
  return recurrenceInWords(recurrence, tag, wallTimeAt(Date.parse(start), timeZone).day);
}

/** Dates to be seen at once; the others on demand. */
const SHOWN_LATER = 5;

function laterDates(event: Event, later: readonly Occurrence[], tag: string): TemplateResult | typeof nothing {
  if (later.length === 0) return nothing;
  const list = (dates: readonly Occurrence[]) =>
    html`<ul>
      ${dates.map((each) => html`<li>${date(event, each, tag)}</li>`)}
    </ul>`;
  const hidden = later.slice(SHOWN_LATER);
  return html`<div class="event-later">
    <p>${msg('Next dates:', { id: 'event-next-dates' })}</p>
    ${list(later.slice(0, SHOWN_LATER))}
    ${
      hidden.length === 0
        ? nothing
        : html`<details>
            <summary>${msg('Show more dates', { id: 'event-more-dates' })}</summary>
            ${list(hidden)}
          </details>`
    }
  </div>`;
}

function whereabouts({ event: { place }, placeHref, routeHref }: EventViewProps): TemplateResult | typeof nothing {
  if (place === null) return nothing;
  const address = addressOf(place);
  const name = html`<bdi>${place.name}</bdi>`;
  return html`<div>
    <dt>${msg('Where', { id: 'where' })}</dt>
    <dd>
      <p>${placeHref === null ? name : html`<a href=${placeHref}>${name}</a>`}</p>
      ${address === '' ? nothing : html`<p><bdi>${address}</bdi></p>`}
      ${routeHref === null ? nothing : html`<p><a href=${routeHref} rel="noopener noreferrer">${msg('Show the way', { id: 'show-route' })}</a></p>`}
    </dd>
  </div>`;
}

function addressOf({ address, postcode, town }: EventPlace): string {
  return [address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Editors may have written anything: what is no whole address is shown as it is. */
function meeting({ event: { meetingUrl } }: EventViewProps): TemplateResult | typeof nothing {
  if (meetingUrl === null) return nothing;
  const href = safeWebLink(meetingUrl, meetingUrl);
  return html`<div>
    <dt>${msg('Online', { id: 'event-online' })}</dt>
    <dd>
      ${
        href === null
          ? html`<p><bdi>${meetingUrl}</bdi></p>`
          : html`<p><a href=${href} rel="noopener noreferrer">${takePart(new URL(href).host)}</a></p>`
      }
    </dd>
  </div>`;
}

function takePart(host: string): string {
  return msg(str`Take part: ${host}`, { id: 'event-take-part' });
}

function eventPicture({ event: { thumbnail }, image }: EventViewProps): TemplateResult | typeof nothing {
  const src = thumbnail === null ? null : image(thumbnail);
  if (src === null) return nothing;
  return picture(src, { name: 'event-picture' });
}

function content({ event, level, content: source }: EventViewProps): unknown {
  return cmsText({ html: event.content, version: `${event.path} ${event.lastUpdated}`, level, source });
}
