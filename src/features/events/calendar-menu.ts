/** The ways of an event into the visitor's own calendar: a file, which every calendar reads, and calendars of the web. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarLink } from '../../model/calendar-links.js';
import { downIcon } from '../../ui/icon.js';

export interface CalendarMenuProps {
  readonly links: readonly CalendarLink[];
  /** The file, please. */
  readonly onCalendarFile: () => void;
}

/** Names of makers, the same in every language. */
const NAMES: Readonly<Record<CalendarLink['name'], string>> = {
  google: 'Google',
  outlook: 'Outlook',
  office365: 'Office 365',
  yahoo: 'Yahoo',
};

export function calendarMenu({ links, onCalendarFile }: CalendarMenuProps, isRepeating: boolean): TemplateResult {
  return html`<details class="calendar-menu">
    <summary class="button">${msg('Add to calendar', { id: 'calendar-add' })} ${downIcon()}</summary>
    <ul role="list">
      <li>
        <button class="calendar-way" type="button" @click=${onCalendarFile}>
          ${msg('Calendar file (.ics): Apple, Thunderbird and others', { id: 'calendar-file' })}
        </button>
      </li>
      ${links.map(
        ({ name, url }) =>
          html`<li>
            <a class="calendar-way" href=${url} rel="noopener noreferrer" data-web-app>${NAMES[name]}</a>
          </li>`,
      )}
    </ul>
    ${
      isRepeating && links.length > 0
        ? html`<p>
            ${msg('With the file or Google you get all dates, otherwise only the next one.', { id: 'calendar-series' })}
          </p>`
        : nothing
    }
  </details>`;
}
