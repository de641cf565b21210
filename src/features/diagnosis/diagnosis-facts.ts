/**
 * The facts of a diagnosis in plain English: name and value, in the order in which an author asks for them.
 *
 * What others have written is cut and made visible. Says nothing of what is wrong (diagnosis-problems).
 */
import type { Diagnosis, LanguageReason, ThemeReason } from '../../model/diagnosis.js';
import { visibleText } from '../../model/visible-text.js';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export function factsOf(diagnosis: Diagnosis): readonly Fact[] {
  const { version, script, placedBy, region, path } = diagnosis;
  return [
    { name: 'Version', value: version === null ? 'of the npm package' : visibleText(version) },
    { name: 'Script', value: script === null ? 'built into the page’s own scripts' : visibleText(script) },
    { name: 'Panel', value: placedBy === 'tag' ? 'placed by its script tag' : 'an element of the page' },
    { name: 'CMS', value: cms(diagnosis) },
    { name: 'Requests', value: requests(diagnosis) },
    { name: 'Region', value: region === null ? 'none yet' : visibleText(region) },
    { name: 'Language', value: language(diagnosis) },
    { name: 'Path', value: path === null ? 'none yet' : visibleText(path) },
    { name: 'Theme', value: `${diagnosis.theme}, ${themeBecause(diagnosis.themeReason)}` },
    { name: 'Search', value: search(diagnosis) },
    { name: 'Trusted Types', value: trustedTypes(diagnosis) },
    { name: 'Security policy', value: policy(diagnosis) },
  ];
}

function cms({ cms: { base, state, milliseconds, code } }: Diagnosis): string {
  const address = base === null ? 'no address' : visibleText(base);
  switch (state) {
    case 'reached':
      return `${address}, reached${milliseconds === null ? '' : ` in ${milliseconds} ms`}`;
    case 'failed':
      return `${address}, not reached: ${code ?? 'unknown'}`;
    case 'waiting':
      return `${address}, no answer yet`;
    default:
      return state satisfies never;
  }
}

function requests({ cms: { requests: count, kilobytes }, search: place }: Diagnosis): string {
  const size = kilobytes === null ? 'size unknown, the CMS does not tell it' : `${kilobytes} kB`;
  const ofPage = count === 0 ? 'none' : `${count}, ${size}`;
  return place?.runs === 'worker' ? `${ofPage}; and those of the search’s worker` : ofPage;
}

function language({ language: slug, languageReason }: Diagnosis): string {
  if (slug === null) return 'none yet';
  return languageReason ? `${visibleText(slug)}, ${languageBecause(languageReason)}` : visibleText(slug);
}

function languageBecause(reason: LanguageReason): string {
  switch (reason.by) {
    case 'visitor':
      return 'chosen by the visitor';
    case 'attribute':
      return `by language="${visibleText(reason.written)}"`;
    case 'page':
      return `by lang="${visibleText(reason.written)}" around the panel`;
    case 'browser':
      return `by the browser’s language ${visibleText(reason.written)}`;
    case 'region':
      return 'the first one of the region, as it has none of those of the page and the browser';
    default:
      return reason satisfies never;
  }
}

function themeBecause(reason: ThemeReason): string {
  switch (reason.by) {
    case 'attribute':
      return 'by the attribute "theme"';
    case 'background':
      return `by the background of ${visibleText(reason.element)}`;
    case 'color-scheme':
      return `by the color-scheme of ${visibleText(reason.element)}`;
    case 'default':
      return 'as nothing behind the panel has a background or a color-scheme';
    default:
      return reason satisfies never;
  }
}

function search({ search: place }: Diagnosis): string {
  if (!place) return 'nobody has searched yet';
  if (place.runs === 'worker') return 'in a worker';
  return place.because === 'off' ? 'in the page, by worker="off"' : 'in the page, as it has no worker';
}

function trustedTypes({ trustedTypes: state }: Diagnosis): string {
  switch (state) {
    case 'made':
      return 'policy "integreat-panel" is made';
    case 'refused':
      return 'policy "integreat-panel" is refused, and not needed';
    case 'unknown-to-browser':
      return 'not needed: this browser has none';
    default:
      return state satisfies never;
  }
}

function policy({ refusals, knowsAllRefusals }: Diagnosis): string {
  const sum = (isPanels: boolean) =>
    refusals.filter((each) => each.isPanels === isPanels).reduce((times, each) => times + each.times, 0);
  const since = knowsAllRefusals ? '' : ', since this box is there';
  return `refusals: ${sum(true)} for the panel, ${sum(false)} for other parts of the page${since}`;
}
