/** `<integreat-event-list>`: the next events for a page's side column. */
import type { Event } from '../model/event.js';
import { limitOf } from './attributes.js';
import { SideList, type SideSetting } from './side-list.js';

type EventsRequest = { readonly kind: 'events'; readonly region: string; readonly language: string };

/**
 * The next events of a region by day, in times of the municipality. A click leads to the page's panel, to the page that holds one (`target`), or to the web app.
 *
 * @slot - Shown until there is content, and if there never is.
 * @fires integreat-ready - The events are shown.
 * @fires integreat-error - Something failed, or no panel is found and no region is given (`config`); cancelled: no built-in error box.
 * @csspart tile - One event.
 * @csspart title - A heading.
 * @csspart error - A message about a failure.
 * @csspart retry - Its button.
 */
export class IntegreatEventList extends SideList<EventsRequest> {
  protected override readonly kind = 'events';

  protected override request(region: string, language: string): EventsRequest {
    return { kind: 'events', region, language };
  }

  protected override entries(events: readonly Event[], setting: SideSetting): unknown {
    return this.parts.get('events')?.briefEvents({
      events,
      limit: limitOf(this.limit, 5),
      level: this.level,
      tag: setting.language.tag,
      href: ({ path, url }) => this.href(path, url),
      all: this.hrefOfAll(setting),
    });
  }
}
