/** A field for a region's name above the regions that it may mean. Says what was typed, and leads the keyboard through; does not know who is meant. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { searchIcon } from '../../ui/icon.js';
import { keepFromPage } from '../../ui/keep-from-page.js';
import { regionFilterStyles } from './region-filter.styles.js';
import { fieldKey, listKey, toField } from './region-keys.js';
import { regionEntries, type RegionChoice } from './region-list.js';

/** `regions`: those that are shown. */
export interface RegionFilterProps extends RegionChoice {
  /** What was typed. */
  readonly query: string;
  /** How many regions have such a name, also those that are not shown. */
  readonly found: number;
  /** No region has such a name: these are spelt alike. */
  readonly isGuess: boolean;
  /** How many more there are than are shown. */
  readonly more: number;
  readonly onQuery: (query: string) => void;
  /** More of them, please. */
  readonly onMore: () => void;
}

export const styles = [regionFilterStyles];

/** From here on the list scrolls in a box of its own: a page is not to get longer by hundreds of names. */
const SCROLLS_BEYOND = 8;

export function regionFilter(props: RegionFilterProps): TemplateResult {
  return html`<div class="region-filter" part="region-picker">
    ${field(props)}
    <p class="region-count" role="status">${outcome(props)}</p>
    <div class="region-choice" @keydown=${(event: KeyboardEvent) => listKey(event, props)}>
      ${list(props)} ${props.more > 0 ? more(props) : nothing}
    </div>
  </div>`;
}

function field(props: RegionFilterProps): TemplateResult {
  const { query, onQuery } = props;
  return html`<label class="region-label" for="region-query"
      >${msg('Type the name of your municipality', { id: 'region-query' })}</label
    >
    <div class="region-field">
      ${searchIcon()}
      <input
        id="region-query"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        maxlength="100"
        .value=${query}
        @input=${(event: Event) => onQuery((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          keepFromPage(event);
          fieldKey(event, props);
        }}
        @keypress=${keepFromPage}
        @keyup=${keepFromPage}
      />
      ${query === '' ? nothing : clear(props)}
    </div>`;
}

function clear({ onQuery }: RegionFilterProps): TemplateResult {
  const onClick = (event: Event) => {
    toField(event); // the button goes away with what it clears
    onQuery('');
  };
  return html`<button class="region-clear" type="button" @click=${onClick}>${msg('Clear', { id: 'clear' })}</button>`;
}

/** What is announced; nothing where nothing was typed. */
function outcome({ query, regions, found, isGuess }: RegionFilterProps): unknown {
  const written = query.trim();
  if (written === '') return nothing;
  if (found > 0) return msg(str`Municipalities found: ${found}`, { id: 'regions-found' });
  return html`${msg(str`There is no municipality “${written.slice(0, 80)}” here.`, { id: 'unknown-region' })}
  ${isGuess && regions.length > 0 ? didYouMean() : nothing}`;
}

function list(props: RegionFilterProps): TemplateResult | typeof nothing {
  const { regions, isGuess } = props;
  if (regions.length === 0) return nothing;
  return html`<ul
    class=${regions.length > SCROLLS_BEYOND ? 'tiles region-box' : 'tiles'}
    role="list"
    aria-label=${isGuess ? didYouMean() : msg('Municipalities', { id: 'regions' })}
  >
    ${regionEntries(props)}
  </ul>`;
}

function more({ more: count, onMore }: RegionFilterProps): TemplateResult {
  return html`<button class="region-more" type="button" @click=${onMore}>
    ${msg(str`More municipalities: ${count}`, { id: 'regions-more' })}
  </button>`;
}

function didYouMean(): string {
  return msg('Did you mean one of these?', { id: 'did-you-mean' });
}
