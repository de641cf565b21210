/**
 * What a view of the panel draws, as plain HTML: its static parts as they are written, its values as text, its listeners and properties left out.
 *
 * Knows the form of Lit's templates, as far as the views of the first screen use it. Does not know what is drawn.
 */
import { nothing, type TemplateResult } from 'lit';

/** An attribute's name and text; null where it has none. */
export type Attribute = readonly [name: string, text: string | null];

/** What becomes of an element's attributes. */
export type Dress = (tag: string, attributes: readonly Attribute[]) => readonly Attribute[];

/** Stands for a value within the static parts, in characters that no template of ours holds. */
const placeOf = (at: number) => `\uE000${at}\uE001`;
const PLACE = /\uE000(\d+)\uE001/g;

const COMMENT_OR_TAG =
  /<!--.*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*(\/?)>/gis;
const ATTRIBUTE = /([^\s"'<>=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Throws for what can't be drawn without a document, such as a directive. */
export function writeHtml(drawn: unknown, dress: Dress): string {
  if (drawn === nothing || drawn === null || drawn === undefined) return '';
  if (Array.isArray(drawn)) return drawn.map((each) => writeHtml(each, dress)).join('\n'); // apart, also without styles
  return isTemplate(drawn) ? writeTemplate(drawn, dress) : escaped(textOf(drawn));
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in HTML, also within quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** A start tag; an empty element closes itself, so that XHTML takes it too. */
export function startTag(tag: string, attributes: readonly Attribute[], end = ''): string {
  const written = attributes.map(([name, text]) => (text === null ? ` ${name}` : ` ${name}="${escaped(text)}"`));
  return `<${tag}${written.join('')}${end && ' /'}>`;
}

function isTemplate(drawn: unknown): drawn is TemplateResult {
  return typeof drawn === 'object' && drawn !== null && 'strings' in drawn && 'values' in drawn;
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`a value of the type ${typeof value} can't be written as HTML`);
}

function writeTemplate({ strings, values }: TemplateResult, dress: Dress): string {
  const source = strings.reduce((all, part, at) => all + placeOf(at - 1) + part);
  let html = '';
  let end = 0;
  for (const match of source.matchAll(COMMENT_OR_TAG)) {
    html += writeText(source.slice(end, match.index), values, dress);
    end = match.index + match[0].length;
    const [, closing, tag = '', attributes = '', slash] = match;
    if (!tag) continue; // a comment
    html += closing ? `</${tag}>` : startTag(tag, dress(tag, attributesOf(attributes, values)), slash);
  }
  return html + writeText(source.slice(end), values, dress);
}

function writeText(source: string, values: readonly unknown[], dress: Dress): string {
  if (source.includes('<')) throw new TypeError(`not a tag: ${source.trim()}`);
  return source.replace(/\s*\n\s*/g, '\n').replace(PLACE, (_, at: string) => writeHtml(values[Number(at)], dress));
}

function attributesOf(source: string, values: readonly unknown[]): Attribute[] {
  return [...source.matchAll(ATTRIBUTE)].flatMap(([, name = '', ...texts]): Attribute[] => {
    if (/^[@.]/.test(name)) return []; // a listener, a property
    const text = (texts as (string | undefined)[]).find((each) => each !== undefined);
    const places = [...(text ?? '').matchAll(PLACE)].map(([, at]) => values[Number(at)]);
    if (name.startsWith('?')) return places[0] ? [[name.slice(1), null]] : [];
    if (places.includes(nothing)) return [];
    const filled = text?.replace(PLACE, (_, at: string) => textOf(values[Number(at)]));
    return [[name, filled ?? null]];
  });
}
