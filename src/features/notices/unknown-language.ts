/** The page asks for a language that the region lacks: those that it has. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../model/language.js';
import { notice } from '../../ui/notice.js';

export interface UnknownLanguageProps {
  readonly written: string;
  readonly region: string;
  readonly languages: readonly Language[];
  readonly onPick: (language: Language) => void;
}

export function unknownLanguage({ written, region, languages, onPick }: UnknownLanguageProps): TemplateResult {
  return notice({
    tone: 'error',
    title: msg(str`${region} does not publish in “${written}”.`, { id: 'unknown-language' }),
    text: msg('Choose one of its languages:', { id: 'choose-language' }),
    actions: languages.map(
      (language) =>
        html`<button
          class="button"
          type="button"
          lang=${language.tag}
          dir=${language.direction}
          @click=${() => onPick(language)}
        >
          ${language.name}
        </button>`,
    ),
  });
}
