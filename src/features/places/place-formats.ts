/** What `Intl` says of places beyond i18n/format: minutes, metres, and days that are near. */

import { kept, safeTag } from '../../i18n/format-day.js';

/** `40 minutes` */
export function formatMinutes(minutes: number, tag: string): string {
  return formatUnit(minutes, 'minute', 'long', tag);
}

/** `350 m`, `1.2 km`, `23 km`: as exact as somebody needs who goes there. */
export function formatDistance(metres: number, tag: string): string {
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000 ? formatUnit(tens, 'meter', 'short', tag) : formatUnit(metres / 1000, 'kilometer', 'short', tag);
}

/** `today`, `tomorrow`, as the language says it within a sentence. */
export function formatNearDay(daysAhead: number, tag: string): string {
  const make = () => new Intl.RelativeTimeFormat(safeTag(tag), { numeric: 'auto' });
  return kept(nearDays, tag, make).format(daysAhead, 'day');
}

/** Compares names as the language sorts them. */
export function byName(tag: string): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const collator = kept(collators, tag, () => new Intl.Collator(safeTag(tag)));
  return (a, b) => collator.compare(a.name, b.name);
}

function formatUnit(value: number, unit: string, unitDisplay: 'long' | 'short', tag: string): string {
  const maximumFractionDigits = unit === 'kilometer' && value < 9.95 ? 1 : 0;
  const make = () => new Intl.NumberFormat(safeTag(tag), { style: 'unit', unit, unitDisplay, maximumFractionDigits });
  return kept(units, [tag, unit, maximumFractionDigits].join(' '), make).format(value);
}

/** By tag and options, see i18n/format-day. */
const units = new Map<string, Intl.NumberFormat>();
const nearDays = new Map<string, Intl.RelativeTimeFormat>();
const collators = new Map<string, Intl.Collator>();
