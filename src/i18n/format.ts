/** Dates and numbers as a language writes them, by `Intl`. */

/** A day in words, such as `9. März 2026`, in the municipality's time zone; null for what is no date. */
export function formatDay(iso: string, tag: string, timeZone = 'Europe/Berlin'): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const key = `${tag} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(safeTag(tag), { dateStyle: 'long', timeZone });
  formats.set(key, format);
  return format.format(date);
}

/** By tag and zone: making one takes a cheap phone as long as drawing a list. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `Intl` throws for what is no tag, and knows no words for `und`. */
function safeTag(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag === 'und' ? 'de' : tag);
  } catch {
    return ['de'];
  }
}
