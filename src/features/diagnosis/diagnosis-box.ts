/**
 * The box at a panel's end that tells the page's author how the panel is doing. In English whatever the panel speaks, and so from left to right.
 *
 * Does not know how anything in it was found out, nor how a text is copied.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Diagnosis } from '../../model/diagnosis.js';
import { visibleText } from '../../model/visible-text.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { keepFromPage } from '../../ui/keep-from-page.js';
import { diagnosisBoxStyles } from './diagnosis-box.styles.js';
import { factsOf, type Fact } from './diagnosis-facts.js';
import { problemsOf, type Problem } from './diagnosis-problems.js';
import { reportText } from './diagnosis-report.js';

export interface DiagnosisBoxProps {
  readonly diagnosis: Diagnosis;
  /** `refused`: the browser does not let the panel copy, so the author does. */
  readonly copyState: 'open' | 'copied' | 'refused';
  readonly onCopy: () => void;
}

export const styles = [buttonStyles, diagnosisBoxStyles];

export function diagnosisBox({ diagnosis, copyState, onCopy }: DiagnosisBoxProps): TemplateResult {
  const problems = problemsOf(diagnosis);
  // several panels of a page have one each: their names tell them apart
  const label = ['Diagnosis of integreat-panel', visibleText(diagnosis.id)].filter(Boolean).join(' ');
  return html`<section class="diagnosis" lang="en" dir="ltr" aria-label=${label}>
    <details open>
      <summary>Diagnosis: ${countOf(problems)}</summary>
      ${problems.length > 0 ? problemList(problems) : nothing} ${factList(factsOf(diagnosis))}
      <p class="diagnosis-acts">
        <button class="button" type="button" @click=${onCopy}>Copy report</button>
        <span role="status">${outcome(copyState)}</span>
      </p>
      ${copyState === 'refused' ? reportField(reportText(diagnosis)) : nothing}
      <p class="diagnosis-note">
        This box is there by the attribute <code>debug</code>, or by <code>?integreat-debug</code> in the address.
      </p>
    </details>
  </section>`;
}

function countOf({ length }: readonly Problem[]): string {
  if (length === 0) return 'no problems found';
  return length === 1 ? '1 problem' : `${length} problems`;
}

function problemList(problems: readonly Problem[]): TemplateResult {
  return html`<ul class="diagnosis-problems" role="list">
    ${problems.map(
      ({ text, remedy }) =>
        html`<li>
          ${text}
          ${remedy ? html`<span class="diagnosis-remedy">${remedy.where} <code>${remedy.line}</code></span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="diagnosis-facts">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The place for it is there before it says anything: else it is not read out. */
function outcome(state: DiagnosisBoxProps['copyState']): string {
  if (state === 'copied') return 'The report is copied.';
  return state === 'refused' ? 'Please copy the report yourself:' : '';
}

function reportField(report: string): TemplateResult {
  return html`<textarea
    class="diagnosis-report"
    rows="12"
    readonly
    aria-label="Report"
    .value=${report}
    @focus=${selectAll}
    @keydown=${keepFromPage}
    @keypress=${keepFromPage}
    @keyup=${keepFromPage}
    ${ref(selectSoon)}
  ></textarea>`;
}

function selectAll(event: Event): void {
  (event.currentTarget as HTMLTextAreaElement).select();
}

/** Once, as it appears; but only after the template that it is in has come into the page. */
function selectSoon(field: Element | undefined): void {
  if (field instanceof HTMLTextAreaElement) queueMicrotask(() => field.focus());
}
