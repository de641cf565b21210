/** Host pages whose scripts change what every script relies on, or do unusual things with our tag and our elements. */
import { changed } from './scripts-changed.js';
import { libraries } from './scripts-libraries.js';
import { lives } from './scripts-lives.js';
import { tags } from './scripts-tags.js';

/** @type {import('../guest.js').GuestCase[]} */
export const cases = [...libraries, ...changed, ...tags, ...lives];
