/** What `Intl` says of places beyond i18n/format: minutes, metres, and days that are near. */

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
  return safely(tag, (known) => new Intl.RelativeTimeFormat(known, { numeric: 'auto' })).format(daysAhead, 'day');
}

/** Compares names as the language sorts them. */
export function byName(tag: string): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const collator = safely(tag, (known) => new Intl.Collator(known));
  return (a, b) => collator.compare(a.name, b.name);
}

function formatUnit(value: number, unit: string, unitDisplay: 'long' | 'short', tag: string): string {
  const maximumFractionDigits = unit === 'kilometer' && value < 9.95 ? 1 : 0;
  const key = [tag, unit, maximumFractionDigits].join(' ');
  const make = (known: string) =>
    new Intl.NumberFormat(known, { style: 'unit', unit, unitDisplay, maximumFractionDigits });
  const format = units.get(key) ?? safely(tag, make);
  if (units.size >= MOST_UNITS) units.clear();
  units.set(key, format);
  return format.format(value);
}

/** Making one takes a cheap phone as long as drawing a card, and a list has many. */
const units = new Map<string, Intl.NumberFormat>();
const MOST_UNITS = 30;

/** `Intl` throws for what is no tag, and takes `und` for the browser's language. */
function safely<Format>(tag: string, make: (tag: string) => Format): Format {
  try {
    return make(tag === 'und' ? 'de' : tag);
  } catch {
    return make('de');
  }
}
