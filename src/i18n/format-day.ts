/**
 * A day as a language writes it, by `Intl`, and what all formats have in common. Apart from the others (format.ts), as most visitors read nothing but the
 * day of a page's last change. Days are always of the Gregorian calendar: so they are on each ticket, letter and poster in the municipality.
 */

/** The zone of all German municipalities. */
const GERMANY = 'Europe/Berlin';

/** A day in words, such as `9. März 2026`, in the municipality's time zone; null for what is no date. */
export function formatDay(iso: string, tag: string, timeZone = GERMANY): string | null {
  return formatMoment(Date.parse(iso), tag, { dateStyle: 'long', timeZone });
}

/** A moment in words, in milliseconds since 1970; null for what is none. */
export function formatMoment(moment: number, tag: string, options: Intl.DateTimeFormatOptions): string | null {
  return isMoment(moment) ? dateFormat(tag, options).format(moment) : null;
}

/** Whether `Intl` can write it: it throws at what is out of a calendar's reach. */
export function isMoment(moment: number): boolean {
  return Math.abs(moment) <= 8.64e15;
}

/** By tag and options: making one takes a cheap phone as long as drawing a list. */
const dates = new Map<string, Intl.DateTimeFormat>();

/** Far more than one page shows; languages and zones of others must not pile up. */
const MOST_FORMATS = 60;

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(safeTag(tag), { ...options, calendar: 'gregory' });
  return kept(dates, `${tag} ${JSON.stringify(options)}`, make);
}

/** A format that was made before, or a new one. */
export function kept<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const found = formats.get(key) ?? make();
  if (!formats.has(key) && formats.size >= MOST_FORMATS) formats.clear();
  formats.set(key, found);
  return found;
}

/** `Intl` throws for what is no tag, and knows no words for `und`. */
export function safeTag(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag === 'und' ? 'de' : tag);
  } catch {
    return ['de'];
  }
}
