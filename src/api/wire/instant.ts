/** Moments in time and time zones, as the CMS writes them. */
import * as v from 'valibot';

/** ISO 8601 with an offset or Z: what every browser reads alike. */
const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A time that a clock can show. */
export const instant = v.pipe(
  v.string(),
  v.regex(FORM),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);

/** A zone that `Intl` knows; where it is none, the one of all German municipalities. */
export const timeZone = v.fallback(v.pipe(v.string(), v.check(isTimeZone)), 'Europe/Berlin');

/** Whether `Intl` knows a zone: it throws at one that it does not. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
