/** Random contents for minutes: on demand. */
import { fuzz } from './fuzz.js';

fuzz(10_000);
