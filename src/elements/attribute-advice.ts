/**
 * Advice for the page's author: attributes that nobody knows and values that are none, each with what was probably meant and what counts in its stead.
 *
 * Code of its own, loaded after content is shown. Regions, languages, roots and addresses of a CMS that do not exist are errors elsewhere.
 */
import type { ReactiveElement } from 'lit';
import { adviceSentence } from '../features/diagnosis/attribute-sentence.js';
import type { AttributeAdvice } from '../model/diagnosis.js';
import { nearestWord, slips, wordWithin } from '../model/nearest-word.js';
import { valueAdvice, type Finding } from './value-advice.js';

/** Of an element's attributes, by name: as what Lit reads each. */
type Known = ReadonlyMap<string, unknown>;

/** What HTML lets every element have, RDFa and the newest drafts included. */
const GLOBAL =
  'about accesskey anchor autocapitalize autocorrect autofocus class content contenteditable datatype dir draggable elementtiming enterkeyhint exportparts focusgroup hidden id inert inlist inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover prefix property rel resource rev role slot spellcheck style tabindex title translate typeof virtualkeyboardpolicy vocab writingsuggestions xmlns'.split(
    ' ',
  );

/** What scripts of frameworks, consent tools and browser extensions put on elements that are not theirs. */
const FOREIGN =
  /^(aria|ng|v|x|hx|up|au|uk|amp|i-amphtml|astro|client|cz|wfd|q|s|c|bind|wire)-|^on|^js[a-z]+$|^suppress[a-z]+warning$|^(needs|defer)-hydration$/;

/** Names of ours have small letters, digits and hyphens. Others, such as `_ngcontent-a`, `:theme`, `@click` and `x.y`, are never ours. */
const PLAIN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What authors call some attributes, by other makers' habits. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  lang: 'language',
  locale: 'language',
  slug: 'region',
  city: 'region',
  municipality: 'region',
  cms: 'api',
};

/** Names that pages use for styles and scripts of their own when they begin with `data-`. */
const COMMON_DATA = 'consent debug limit loading mode root routing show simple storage target theme worker'.split(' ');

/** Most lines for one page: whoever writes attributes by the thousand is no author. */
const MOST_LINES = 100;

const said = new Set<string>();

/** Says on the console, once a page, what is wrong with an element's attributes; `tag` is the script tag that has placed it. */
export function advise(element: Element, tag: HTMLScriptElement | null): void {
  const name = element.localName === 'integreat-panel' ? '' : `<${element.localName}>: `;
  for (const advice of adviceFor(element, tag)) {
    const line = `[integreat-panel] ${name}${adviceSentence(advice)}`;
    if (said.has(line) || said.size >= MOST_LINES) continue;
    said.add(line);
    console.warn(line);
  }
}

/** What is wrong with the attributes of a panel, or of a smaller element; of its script tag only names that are nearly ours, as others put theirs there. */
export function adviceFor(element: Element, tag: HTMLScriptElement | null): readonly AttributeAdvice[] {
  const known = attributesOf(element);
  if (known.size === 0) return []; // not defined yet
  const own = Array.from(element.attributes, ({ name, value }) => ({ name: name.toLowerCase(), value }));
  return [
    ...own.flatMap(({ name, value }) => {
      const finding = known.has(name) ? null : nameAdvice(name, value, known, element);
      return finding ? [{ attribute: name, ...finding }] : [];
    }),
    ...(tag ? tagAdvice(tag, known) : []),
    ...own.flatMap(({ name, value }) => {
      const attribute = tag?.getAttribute(`data-${name}`) === value ? `data-${name}` : name;
      return known.has(name)
        ? valueAdvice(name, value, known.get(name) === Boolean).map((finding) => ({ attribute, ...finding }))
        : [];
    }),
  ];
}

function attributesOf(element: Element): Known {
  const { elementProperties } = element.constructor as Partial<Pick<typeof ReactiveElement, 'elementProperties'>>;
  const known = new Map<string, unknown>();
  for (const [property, { attribute, type }] of elementProperties ?? []) {
    if (attribute !== false)
      known.set(typeof attribute === 'string' ? attribute : String(property).toLowerCase(), type);
  }
  return known;
}

function nameAdvice(name: string, written: string, known: Known, element: Element): Finding | null {
  if (name.startsWith('data-')) {
    const meant = name.slice('data-'.length);
    const isMistake = known.has(meant) && !element.hasAttribute(meant) && !COMMON_DATA.includes(meant);
    return isMistake ? { written, advice: 'data-prefix', nearest: meant, used: null } : null;
  }
  if (!PLAIN.test(name) || GLOBAL.includes(name) || FOREIGN.test(name)) return null;
  const names = [...known.keys()];
  const nearest = nearestWord(names, name) ?? otherName(name, known) ?? wordWithin(names, name);
  return { written, advice: 'unknown-attribute', nearest, used: null };
}

function otherName(name: string, known: Known): string | null {
  const meant = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : null;
  return meant !== null && known.has(meant) ? meant : null;
}

/** Consent tools put names of their own on script tags: only a slip or two in one of ours is a mistake for certain. */
function tagAdvice(tag: HTMLScriptElement, known: Known): readonly AttributeAdvice[] {
  const names = [...known.keys(), 'target'];
  return Array.from(tag.attributes).flatMap(({ name, value }) => {
    const own = name.startsWith('data-') ? name.slice('data-'.length) : '';
    if (!PLAIN.test(own) || names.includes(own)) return [];
    const near = nearestWord(names, own);
    const meant = near !== null && isSlip(own, near) ? near : otherName(own, known);
    if (meant === null || tag.hasAttribute(`data-${meant}`)) return [];
    return [{ attribute: name, written: value, advice: 'unknown-attribute', nearest: `data-${meant}`, used: null }];
  });
}

function isSlip(written: string, meant: string): boolean {
  const letters = (word: string) => Array.from(word).sort().join('');
  // `data-code` is not `mode`
  if (meant.length < 5) return letters(written) === letters(meant);
  return slips(written, meant) <= Math.max(1, Math.floor(meant.length / 4));
}
