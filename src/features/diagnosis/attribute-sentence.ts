/** What is said to the page's author of an attribute, in English: one sentence each. Does not know how it is found (elements/attribute-advice). */
import { CHOICES, isChoiceName } from '../../model/attribute-values.js';
import type { AttributeAdvice } from '../../model/diagnosis.js';
import { visibleText } from '../../model/visible-text.js';

export function adviceSentence({ attribute, written, advice, nearest, used }: AttributeAdvice): string {
  const name = visibleText(attribute);
  const guess = nearest === null ? '' : `: did you mean ${quoted(nearest)}?`;
  switch (advice) {
    case 'unknown-attribute':
      return `attribute "${name}" is unknown${guess}`;
    case 'data-prefix':
      return `attribute "${name}" is for script tags: on the element it is ${quoted(nearest ?? '')}`;
    case 'without-effect':
      return `attribute "${name}" has no effect in this version`;
    case 'unknown-value':
      return `${name}=${quoted(written)} is unknown${guess || valuesOf(attribute)} Used meanwhile: ${used === null ? 'the default' : quoted(used)}`;
    case 'unknown-word':
      return `${name}: the word ${quoted(written)} is unknown${guess || ', and is ignored'}`;
    case 'separator':
      return `${name}=${quoted(written)}: words are separated by blanks: ${quoted(nearest ?? '')}`;
    case 'always-on':
      return `${name}=${quoted(written)} is on: to be off, the attribute must not be there`;
    case 'no-host':
      return `${name}: ${quoted(written)} is no host${guess || ', and is ignored'}`;
    case 'no-map-tiles':
      return `${name}=${quoted(written)} is no server of map tiles${guess || ': write it like https://tiles.example.org/{z}/{x}/{y}.png'}`;
    default:
      return advice satisfies never;
  }
}

function quoted(text: string): string {
  return `"${visibleText(text)}"`;
}

function valuesOf(attribute: string): string {
  const name = attribute.replace(/^data-/, '');
  return isChoiceName(name) ? ` (known: ${CHOICES[name].join(', ')}).` : '.';
}
