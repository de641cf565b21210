/** The region's languages, each in itself, as links to the same place in that language. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../model/language.js';
import { downIcon, languageIcon } from '../../ui/icon.js';
import { plainClick } from '../../ui/plain-click.js';

export interface LanguagePickerProps {
  readonly languages: readonly Language[];
  readonly current: Language;
  /** The address on the web of what is shown, in a language. */
  readonly href: (language: Language) => string;
  readonly onPick: (language: Language) => void;
  /** A key in the picker, or the focus leaves it: see picker-closing. */
  readonly onLeave: (event: KeyboardEvent | FocusEvent) => void;
}

export function languagePicker({ languages, current, href, onPick, onLeave }: LanguagePickerProps): TemplateResult {
  return html`<details class="language-picker" part="language-picker" @keydown=${onLeave} @focusout=${onLeave}>
    <summary aria-label="${msg('Language', { id: 'language' })}: ${current.name}">
      ${languageIcon()} ${current.name} ${downIcon()}
    </summary>
    <ul role="list">
      ${languages.map(
        (language) =>
          html`<li>
            <a
              href=${href(language)}
              lang=${language.tag}
              hreflang=${language.tag}
              dir=${language.direction}
              aria-current=${language === current ? 'true' : 'false'}
              @click=${plainClick(() => onPick(language))}
              >${language.name}</a
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
