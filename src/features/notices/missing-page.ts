/** A page that is not there, or not in this language: what can be read instead. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../model/language.js';
import { notice } from '../../ui/notice.js';

export interface MissingPageProps {
  /** The language that is shown. */
  readonly language: Language;
  /** The same page in another language, if any. */
  readonly from: { readonly language: Language; readonly href: string } | null;
  /** Null where the start page itself is missing. */
  readonly home: { readonly title: string; readonly href: string } | null;
}

export function missingPage({ language, from, home }: MissingPageProps): TemplateResult {
  return notice({
    tone: 'info',
    title: from
      ? msg(str`This page does not exist in ${language.name}.`, { id: 'page-missing-language' })
      : msg('This page does not exist (any more).', { id: 'page-missing' }),
    actions: html`${
      from
        ? html`<a href=${from.href} hreflang=${from.language.tag}>
            ${msg(str`Read it in ${from.language.name}`, { id: 'read-in' })}
          </a>`
        : ''
    }
    ${home ? html`<a href=${home.href}>${msg(str`Back to “${home.title}”`, { id: 'back-to' })}</a>` : ''}`,
  });
}
