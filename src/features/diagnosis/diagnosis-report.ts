/** A diagnosis as a text, to be put into a mail or an issue. */
import type { Diagnosis } from '../../model/diagnosis.js';
import { visibleText } from '../../model/visible-text.js';
import { factsOf } from './diagnosis-facts.js';
import { problemsOf } from './diagnosis-problems.js';

export function reportText(diagnosis: Diagnosis): string {
  const problems = problemsOf(diagnosis).flatMap(({ text, remedy }) => [
    `- ${text}`,
    ...(remedy ? [`  ${remedy.where} ${remedy.line}`] : []),
  ]);
  const facts = [
    ...factsOf(diagnosis),
    { name: 'Page', value: visibleText(diagnosis.page) },
    { name: 'Browser', value: visibleText(diagnosis.browser) },
  ].map(({ name, value }) => `${name}: ${value}`);
  const others = diagnosis.refusals
    .filter(({ isPanels }) => !isPanels)
    .map(({ directive, blocked, times }) => `- ${visibleText(directive)} ${visibleText(blocked)} (${times})`);
  const blocks = [
    ['Diagnosis of integreat-panel'],
    problems.length > 0 ? ['Problems:', ...problems] : ['No problems found.'],
    facts,
    others.length > 0 ? ['Refused to other parts of the page:', ...others] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
