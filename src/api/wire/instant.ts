/** Moments in time, as the CMS writes them. */
import * as v from 'valibot';

/** ISO 8601 with an offset or Z: what every browser reads alike. */
const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A time that a clock can show. */
export const instant = v.pipe(
  v.string(),
  v.regex(FORM),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
