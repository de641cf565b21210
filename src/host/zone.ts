/** What the visitor's own clock shows. */
import { offsetAt } from '../model/zoned-time.js';

/** Whether it shows another time than a zone's clocks do at a moment (milliseconds since 1970). */
export function isElsewhere(timeZone: string, moment: number): boolean {
  return -new Date(moment).getTimezoneOffset() !== offsetAt(moment, timeZone);
}
