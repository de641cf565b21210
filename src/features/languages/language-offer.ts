/** One line, in a language that the visitor's browser prefers: this is here for you, too. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { speaking, type Templates } from '../../i18n/localization.js';
import type { Language } from '../../model/language.js';
import { closeIcon } from '../../ui/later-icons.js';

export interface LanguageOfferProps {
  readonly language: Language;
  /** Words of the offered language, which is not the panel's. */
  readonly templates: Templates | undefined;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

export function languageOffer({ language, templates, onAccept, onDismiss }: LanguageOfferProps): TemplateResult {
  return speaking(
    { templates },
    () =>
      html`<div class="language-offer" part="notice" lang=${language.tag} dir=${language.direction}>
        <button class="offer-accept" type="button" @click=${onAccept}>
          ${msg(str`Read this in ${language.name}`, { id: 'language-offer' })}
        </button>
        <button class="offer-dismiss" type="button" aria-label=${msg('Close', { id: 'close' })} @click=${onDismiss}>
          ${closeIcon()}
        </button>
      </div>`,
  );
}
