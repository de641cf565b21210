/**
 * What is wrong with an attribute's value: what was probably meant, and what counts in its stead.
 *
 * Knows which values there are (model/attribute-values). Does not know what stands in the page.
 */
import { ofDocument } from '../host/natives.js';
import {
  CHOICES,
  chosen,
  isChoiceName,
  isWordListName,
  WITHOUT_EFFECT,
  WORD_LISTS,
} from '../model/attribute-values.js';
import type { AttributeAdvice } from '../model/diagnosis.js';
import { parseMapTiles } from '../model/map-tiles.js';
import { nearestWord, wordWithin } from '../model/nearest-word.js';
import { headingLevel, limitOf, words } from './attributes.js';

/** What is said of a value, or of an attribute by its name. */
export type Finding = Omit<AttributeAdvice, 'attribute'>;

/** Attributes that take words between blanks. */
const LISTS = ['regions', 'languages', 'root', 'show', 'features', 'image-hosts', 'consent'];

const OFF = ['false', 'off', 'no', '0'];

const HOST = /^(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*|\[[\da-f:.]+\])(?::\d+)?$/u;

/** What is wrong with an attribute's value; `isSwitch`: it is on where it stands, whatever its value. */
export function valueAdvice(name: string, written: string, isSwitch: boolean): readonly Finding[] {
  const value = written.trim();
  if (isSwitch && OFF.includes(value.toLowerCase())) return [one(value, 'always-on', null, null)];
  if (value === '' && !isSwitch) return [];
  if (WITHOUT_EFFECT.includes(name)) return isDefault(name, value) ? [] : [one(value, 'without-effect', null, null)];
  if (LISTS.includes(name) && /[,;|]/.test(value)) {
    return [
      one(
        value,
        'separator',
        value
          .split(/[\s,;|]+/)
          .filter(Boolean)
          .join(' '),
        null,
      ),
    ];
  }
  if (isChoiceName(name)) return choiceAdvice(CHOICES[name], value, chosen(name, value));
  if (isWordListName(name)) return words(value).flatMap((word) => wordAdvice(WORD_LISTS[name], word));
  switch (name) {
    case 'heading-level':
      return headingLevel(Number(value)) === Number(value)
        ? []
        : [one(value, 'unknown-value', nearestNumber(value, 6), String(headingLevel(NaN)))];
    case 'limit':
      return limitOf(Number(value), 0) > 0 ? [] : [one(value, 'unknown-value', nearestNumber(value, Infinity), null)];
    case 'image-hosts':
      return words(value).flatMap(hostAdvice);
    case 'map-tiles':
      return parseMapTiles(value, ofDocument('baseURI')) ? [] : [one(value, 'no-map-tiles', nearestTiles(value), null)];
    default:
      return [];
  }
}

function one(written: string, advice: Finding['advice'], nearest: string | null, used: string | null): Finding {
  return { written, advice, nearest, used };
}

/** What is as it would be without the attribute is nothing to talk about. */
function isDefault(name: string, value: string): boolean {
  return isChoiceName(name) && CHOICES[name][0] === value;
}

function choiceAdvice(choices: readonly string[], value: string, used: string): readonly Finding[] {
  if (choices.includes(value)) return [];
  return [one(value, 'unknown-value', nearestWord(choices, value) ?? wordWithin(choices, value), used)];
}

function wordAdvice(list: readonly string[], word: string): readonly Finding[] {
  return list.includes(word)
    ? []
    : [one(word, 'unknown-word', nearestWord(list, word) ?? wordWithin(list, word), null)];
}

function hostAdvice(entry: string): readonly Finding[] {
  const host = hostIn(entry);
  return host === entry ? [] : [one(entry, 'no-host', host, null)];
}

/** As a browser writes it: in small letters, without a port that is the usual one, other scripts in ASCII. */
function hostIn(entry: string): string | null {
  try {
    const { host } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(entry) ? entry : `https://${entry.replace(/^\/+/, '')}`);
    return HOST.test(host) ? host : null;
  } catch {
    return null;
  }
}

function nearestNumber(value: string, most: number): string | null {
  const [digits] = /\d+(?:[.,]\d+)?/.exec(value) ?? [];
  return digits === undefined
    ? null
    : String(Math.min(Math.max(1, Math.round(parseFloat(digits.replace(',', '.')))), most));
}

/** Without letters for servers, with signs in small letters, with a protocol. */
function nearestTiles(value: string): string | null {
  const mended = value.replace('{s}.', '').replace(/\{[zxyr]\}/gi, (sign) => sign.toLowerCase());
  const address = /^([a-z]+:)?\//i.test(mended) ? mended : `https://${mended}`;
  return parseMapTiles(address, ofDocument('baseURI')) ? address : null;
}
