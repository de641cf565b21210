/**
 * Whether an element's attributes are worth a closer look (attribute-advice): most pages have nothing wrong, and their visitors need not load that.
 *
 * May find something odd that is fine; never the other way round.
 */
import { chosen, isChoiceName, isWordListName, WORD_LISTS } from '../model/attribute-values.js';
import { words } from './attributes.js';

/** What pages have on any element. */
const ANYWHERE = /^(?:id|class|style|lang|dir|hidden|title|slot|part|exportparts|aria-.*|role)$/;
/** Any value of these may be right. */
const FREE = /^(?:for|target|region|regions|language|languages|root|consent|api|report-queries|structured-data|debug)$/;

/** `tag`: the script tag that has placed the element. */
export function hasOddAttributes(element: Element, tag: Element | null): boolean {
  const own = Array.from(element.attributes, ({ name, value }) => isOdd(name, value));
  const ofTag = Array.from(tag?.attributes ?? [], ({ name, value }) => {
    return name.startsWith('data-') && name !== 'data-target' && isOdd(name.slice(5), value);
  });
  return [...own, ...ofTag].includes(true);
}

function isOdd(name: string, value: string): boolean {
  if (ANYWHERE.test(name) || FREE.test(name)) return false;
  if (isChoiceName(name)) return chosen(name, value) !== value;
  if (isWordListName(name)) return words(value).some((word) => !WORD_LISTS[name].some((each) => each === word));
  return !/^(?:heading-level|limit)$/.test(name) || !/^[1-6]$/.test(value);
}
