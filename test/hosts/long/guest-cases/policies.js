/** Host pages with a content security policy, from one that allows just what the documentation asks for to those that refuse us something. */
import { scriptTag } from '../../pages.js';
import { definingTag, lindenfurt, page, panel, script, tagAndPanel } from './markup.js';

/** @typedef {import('../guest-world.js').GuestWorld} GuestWorld */
/** @typedef {import('../guest-world.js').GuestPage} GuestPage */

const TRUSTED = "require-trusted-types-for 'script'; trusted-types integreat-panel";

/**
 * The line of docs/embedding.md, for a script on the page's own origin.
 * @param {GuestWorld} world @param {string} [script] where the script comes from @param {string} [worker] what `worker-src` says
 */
const documented = (world, script = "'self'", worker = "'self'") =>
  `default-src 'none'; script-src ${script}; style-src 'none'; worker-src ${worker}; connect-src ${world.cms}; img-src ${world.cms} data:; ${TRUSTED}`;

/** @param {GuestPage} from @param {string} policy @returns {GuestPage} */
const under = (from, policy) => ({ ...from, headers: { 'content-security-policy': policy } });

/** @param {GuestWorld} world */
const otherOrigin = (world) => new URL(world.other).origin;

/** @param {GuestWorld} world @param {Record<string, string>} [more] */
const fromOther = (world, more = {}) => page(scriptTag({}, { src: world.other }) + panel(world, more));

/** An article with a contact card and a table, whose HTML goes through the parser and the sanitiser. */
const READS = `await panel.navigate('/lindenfurt/de/erste-schritte/');
  const content = await until('an article', () => panel.shadowRoot.querySelector('[part="content"]'));
  if (!content.textContent.includes('Willkommen')) throw new Error('no article');`;

/** What the search runs in: a worker's own request has the worker for its initiator, one of the main thread is seen here. */
const SEARCHES_HERE = `const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  if (!asked.some((name) => name.includes('/de/pages/'))) throw new Error('the search does not run on the main thread');`;

/** @type {import('../guest.js').GuestCase[]} */
export const cases = [
  {
    name: 'The documented policy, Trusted Types among it',
    webkit: true,
    lines: 0,
    page: (world) => under(page(tagAndPanel(world)), documented(world)),
    act: READS,
  },
  {
    name: 'The documented policy, with the script on another origin',
    lines: 0,
    page: (world) => under(fromOther(world), documented(world, otherOrigin(world), 'blob:')),
    act: READS,
  },
  {
    name: 'The documented policy, and one tag that places a panel',
    lines: 0,
    page: (world) => under(page(scriptTag(lindenfurt(world), { src: world.script })), documented(world)),
  },
  {
    name: 'A policy of nonces and `strict-dynamic`',
    lines: 0,
    page: (world) =>
      under(
        page(scriptTag({}, { src: world.script, rest: 'async nonce="n0"' }) + panel(world)),
        `default-src 'none'; script-src 'nonce-n0' 'strict-dynamic'; connect-src ${world.cms}; img-src ${world.cms}; worker-src 'self'; ${TRUSTED}`,
      ),
    act: READS,
  },
  {
    name: 'A policy that refuses our worker',
    reports: 1,
    page: (world) => under(page(tagAndPanel(world)), documented(world, "'self'", "'none'")),
    code: 'csp',
    hint: 'worker-src',
    act: SEARCHES_HERE,
  },
  {
    name: 'A policy that refuses our worker, and a tag that wants none',
    lines: 0,
    page: (world) =>
      under(page(definingTag(world) + panel(world, { worker: 'off' })), documented(world, "'self'", "'none'")),
    act: SEARCHES_HERE,
  },
  {
    name: 'A policy that refuses the worker of a script on another origin',
    reports: 1,
    page: (world) => under(fromOther(world), documented(world, otherOrigin(world), "'self'")),
    code: 'csp',
    hint: 'worker-src',
    act: SEARCHES_HERE,
  },
  {
    name: 'A page that demands Trusted Types and has no policy for us',
    webkit: true,
    shows: 'fallback',
    code: 'csp',
    hint: 'trusted-types integreat-panel',
    reports: 1,
    lines: 1,
    page: (world) =>
      under(page(tagAndPanel(world)), "require-trusted-types-for 'script'; trusted-types theirs lit-html"),
  },
  {
    name: 'A page that demands Trusted Types in a policy of its own, and lists none of ours in another',
    shows: 'fallback',
    code: 'csp',
    hint: 'trusted-types integreat-panel',
    reports: 2,
    page: (world) => under(page(tagAndPanel(world)), "trusted-types theirs, require-trusted-types-for 'script'"),
  },
  {
    name: 'A page that lists its policies, but demands none',
    reports: 1,
    page: (world) => under(page(tagAndPanel(world)), 'trusted-types theirs'),
    act: READS,
  },
  {
    name: 'A page with a default policy that lets nothing through',
    page: (world) =>
      under(
        page(
          tagAndPanel(world),
          script(
            `window.trustedTypes?.createPolicy('default', { createHTML: () => '', createScriptURL: () => null });`,
          ),
        ),
        "require-trusted-types-for 'script'; trusted-types default integreat-panel",
      ),
    act: READS,
  },
  {
    name: 'A page whose own Lit has taken the name of Lit’s policy',
    lines: 0,
    page: (world) =>
      under(
        page(
          tagAndPanel(world),
          script(`window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });`),
        ),
        "require-trusted-types-for 'script'; trusted-types lit-html integreat-panel",
      ),
  },
  {
    name: 'A policy that refuses our chunks',
    shows: 'fallback',
    code: 'csp',
    hint: 'script-src',
    reports: 1,
    lines: 1,
    page: (world) =>
      under(
        page(tagAndPanel(world)),
        `script-src ${world.script}; connect-src ${world.cms} 'self'`, // a path that ends in no slash is this one file
      ),
  },
  {
    name: 'A policy that refuses the CMS',
    shows: 'fallback',
    code: 'network',
    hint: 'connect-src',
    reports: 1,
    page: (world) => under(page(tagAndPanel(world)), "connect-src 'self'"),
  },
  {
    name: 'A policy that refuses the CMS’s pictures',
    reports: 99, // one for each picture of the CMS: nothing that could be seen without trying
    page: (world) => under(page(tagAndPanel(world)), "img-src 'self'"),
  },
  {
    name: 'A policy that refuses styles of any kind',
    lines: 0,
    page: (world) => under(page(tagAndPanel(world)), "style-src 'none'; style-src-attr 'none'; style-src-elem 'none'"),
    act: `const tile = panel.shadowRoot.querySelector('[part="tile"]');
      if (getComputedStyle(tile).display === 'inline') throw new Error('it has no styles');`,
  },
  {
    name: 'A sandbox by policy, without an origin',
    lines: 0,
    page: (world) => under(page(tagAndPanel(world)), 'sandbox allow-scripts'),
  },
  {
    name: 'A policy that only reports',
    reports: 3,
    page: (world) => ({
      ...page(tagAndPanel(world)),
      headers: {
        'content-security-policy-report-only':
          "require-trusted-types-for 'script'; trusted-types 'none'; worker-src 'none'",
      },
    }),
  },
];
