/** Dates and numbers as a language writes them, by `Intl`. */

/** A day in words, such as `9. März 2026`, in the municipality's time zone; null for what is no date. */
export function formatDay(iso: string, tag: string, timeZone = 'Europe/Berlin'): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(safeTag(tag), { dateStyle: 'long', timeZone }).format(date);
}

/** `Intl` throws for what is no tag, and knows no words for `und`. */
function safeTag(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag === 'und' ? 'de' : tag);
  } catch {
    return ['de'];
  }
}
