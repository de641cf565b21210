/** What a visitor can say about the events to be listed: when, and where. Buttons that are pressed or not, and two days where a visitor wants to choose. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EventFilter, EventPeriod } from '../../model/event-filter.js';

export interface EventFiltersProps {
  readonly filter: EventFilter;
  readonly onFilter: (filter: EventFilter) => void;
}

/** What a list shows before anybody chooses, and after the choice is taken back. */
export const EVERYTHING: EventFilter = { period: 'all', from: null, to: null, where: 'all' };

const PERIODS: readonly EventPeriod[] = ['all', 'today', 'week', 'month', 'range'];
const WHERES: readonly EventFilter['where'][] = ['all', 'online', 'on-site'];

export function eventFilters({ filter, onFilter }: EventFiltersProps): TemplateResult {
  const when = msg('When', { id: 'when' });
  const where = msg('Where', { id: 'where' });
  return html`<div class="event-filters">
    <div class="choices" role="group" aria-label=${when}>
      <span class="choices-name" aria-hidden="true">${when}</span>
      ${PERIODS.map((period) =>
        choice(periodName(period), period === filter.period, () => onFilter({ ...filter, period })),
      )}
    </div>
    ${filter.period === 'range' ? days(filter, onFilter) : nothing}
    <div class="choices" role="group" aria-label=${where}>
      <span class="choices-name" aria-hidden="true">${where}</span>
      ${WHERES.map((each) => choice(whereName(each), each === filter.where, () => onFilter({ ...filter, where: each })))}
    </div>
  </div>`;
}

function choice(name: string, isPressed: boolean, onPress: () => void): TemplateResult {
  return html`<button class="choice" type="button" aria-pressed=${isPressed ? 'true' : 'false'} @click=${onPress}>
    ${name}
  </button>`;
}

/** `live`: while somebody types a day, what is in the field is no day yet, and must stay. */
function days(filter: EventFilter, onFilter: EventFiltersProps['onFilter']): TemplateResult {
  const field = (name: string, side: 'from' | 'to') =>
    html`<label
      >${name}
      <input
        type="date"
        .value=${live(filter[side] ?? '')}
        @change=${({ target }: Event) => onFilter({ ...filter, [side]: (target as HTMLInputElement).value || null })}
    /></label>`;
  return html`<div class="event-days">
    ${field(msg('First day', { id: 'day-first' }), 'from')} ${field(msg('Last day', { id: 'day-last' }), 'to')}
  </div>`;
}

function periodName(period: EventPeriod): string {
  switch (period) {
    case 'all':
      return msg('All', { id: 'kind-all' });
    case 'today':
      return msg('Today', { id: 'period-today' });
    case 'week':
      return msg('This week', { id: 'period-week' });
    case 'month':
      return msg('This month', { id: 'period-month' });
    case 'range':
      return msg('Choose dates', { id: 'period-range' });
    default:
      return period satisfies never;
  }
}

function whereName(where: EventFilter['where']): string {
  switch (where) {
    case 'all':
      return msg('All', { id: 'kind-all' });
    case 'online':
      return msg('Online', { id: 'event-online' });
    case 'on-site':
      return msg('On site', { id: 'event-on-site' });
    default:
      return where satisfies never;
  }
}
