/**
 * What is wrong by a diagnosis, in plain English: one sentence each, with the line that mends it where there is one. What keeps visitors from content comes first.
 *
 * Does not judge: each thing that is here was found to be wrong elsewhere.
 */
import type { AttributeAdvice, ContrastRepair, Diagnosis, PageFault, Refusal } from '../../model/diagnosis.js';
import { visibleText } from '../../model/visible-text.js';
import { adviceSentence } from './attribute-sentence.js';

export interface Problem {
  readonly text: string;
  /** What to write, and where; null where the text says it all. */
  readonly remedy: { readonly where: string; readonly line: string } | null;
}

/** Hints may list all languages of a region. */
const MOST_OF_AN_ERROR = 600;

const IN_HEADER = 'Add to the page’s Content-Security-Policy:';

export function problemsOf(diagnosis: Diagnosis): readonly Problem[] {
  const { errors, refusals, faults, attributes, contrast, copies } = diagnosis;
  return [
    ...errors.map(errorProblem),
    ...refusals.filter(({ isPanels }) => isPanels).map(refusalProblem),
    ...workerProblem(diagnosis),
    ...faults.map((fault) => faultProblem(fault, diagnosis)),
    ...attributes.map(attributeProblem),
    ...contrast.map(contrastProblem),
    ...copies.map((copy) => copyProblem(copy, diagnosis)),
  ];
}

function plain(text: string): Problem {
  return { text, remedy: null };
}

function errorProblem({ code, message, hint }: Diagnosis['errors'][number]): Problem {
  const texts = [message, hint].map((text) => visibleText(text.trim(), MOST_OF_AN_ERROR)).filter(Boolean);
  return plain(`Error ${visibleText(code)}: ${texts.map(sentence).join(' ')}`);
}

function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function refusalProblem({ directive, blocked, isReportOnly, times, grant }: Refusal): Problem {
  const verb = isReportOnly ? 'reports' : 'refuses';
  const often = times === 1 ? '' : `, ${times} times`;
  const result = directive === 'worker-src' && !isReportOnly ? ': the search runs in the page' : '';
  return {
    text: `The page’s security policy ${verb} ${visibleText(blocked) || 'something'} to the panel (${visibleText(directive)}${often})${result}.`,
    remedy: grant === null ? null : { where: IN_HEADER, line: visibleText(grant) },
  };
}

/** Where the refusal itself was not seen. */
function workerProblem({ search, script, page, refusals }: Diagnosis): readonly Problem[] {
  const isSaid = refusals.some((refusal) => refusal.isPanels && refusal.directive === 'worker-src');
  if (search?.runs !== 'page' || search.because !== 'refused' || isSaid) return [];
  const isOwn = script === null || originOf(script) === originOf(page);
  return [
    {
      text: 'The search runs in the page and not in a worker, as the page lets the panel have none.',
      remedy: { where: IN_HEADER, line: `worker-src ${isOwn ? "'self'" : 'blob:'}` },
    },
  ];
}

function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? '';
}

function faultProblem(fault: PageFault, { region, language, placedBy }: Diagnosis): Problem {
  switch (fault.kind) {
    case 'not-displayed':
      return plain('The panel is not displayed: the page’s styles hide it, or something around it.');
    case 'invisible':
      return plain('The panel can’t be seen: the page’s styles make it, or something around it, invisible.');
    case 'no-width':
      return plain('The panel has no width: the page’s styles leave it no room.');
    case 'no-height':
      return plain('The panel has no height: the page’s styles leave it no room.');
    case 'hidden-from-readers':
      return plain(`Screen readers do not find the panel: ${visibleText(fault.by)} has aria-hidden="true".`);
    case 'inert':
      return plain(`Nobody can use the panel: ${visibleText(fault.by)} is inert.`);
    case 'same-id':
      return plain(`More than one element has the id "${visibleText(fault.id)}".`);
    case 'no-language':
      return { text: 'The page does not say its language.', remedy: { where: 'Write:', line: '<html lang="de">' } };
    case 'skipped-heading':
      return {
        text: `The heading before the panel is of level ${fault.before}, the panel’s first one of level ${fault.own}.`,
        remedy: {
          where: 'Write:',
          line: `${placedBy === 'tag' ? 'data-' : ''}heading-level="${fault.before + 1}"`,
        },
      };
    case 'no-fallback':
      return noFallback(
        [region, language].filter((slug) => slug !== null),
        placedBy === 'tag',
      );
    default:
      return fault satisfies never;
  }
}

function noFallback(path: readonly string[], isByTag: boolean): Problem {
  const address = ['https://integreat.app', ...path.map(encodeURIComponent)].join('/');
  const link = `<a href="${address}">Integreat</a>`;
  return {
    text: 'Visitors without JavaScript get nothing.',
    remedy: isByTag
      ? { where: 'Put behind the script tag:', line: `<noscript>${link}</noscript>` }
      : { where: 'Put into the element:', line: link },
  };
}

function attributeProblem(advice: AttributeAdvice): Problem {
  return plain(sentence(adviceSentence(advice)));
}

function contrastProblem({ name, from, to, ratio }: ContrastRepair): Problem {
  const contrast = Number.isFinite(ratio) ? ` (contrast ${ratio.toFixed(2)})` : '';
  return {
    text: `${visibleText(name)}: ${visibleText(from)} is hard to read${contrast}, ${visibleText(to)} is shown instead.`,
    remedy: { where: 'Write:', line: `${visibleText(name)}: ${visibleText(to)};` },
  };
}

function copyProblem({ version, src }: Diagnosis['copies'][number], { version: own }: Diagnosis): Problem {
  const other = version === own ? 'also' : `also version ${visibleText(version)}`;
  return plain(`The page loads ${other} from ${visibleText(src)}: this one was first, and places its panels.`);
}
