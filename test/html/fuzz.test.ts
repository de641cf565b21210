/** As many random contents as fit into every push; `fuzz.large.test.ts` has more. */
import { fuzz } from './fuzz.js';

fuzz(500);
