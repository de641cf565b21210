/**
 * Writes a region's first screen as plain, styled HTML, to stand inside the panel's tag as its fallback child: readable without JavaScript, and by crawlers.
 *
 * A program for Node: `npm run -s prerender -- --region R --language L`. What it is for, and how to use it: docs/prerender.md.
 */
import { parseArgs } from 'node:util';
import { words } from '../elements/attributes.js';
import { apiBase, DEFAULT_API } from '../host/api-base.js';
import { CONTENT_KINDS, type ContentKind } from '../model/region.js';
import { shows, type Setting, type Wish } from '../store/plan.js';
import { fragment, headLinks } from './prerender-fragment.js';
import { writeFiles } from './prerender-files.js';
import { startTag, type Attribute } from './prerender-html.js';
import { prerenderedLinks, type PanelPage } from './prerender-links.js';
import { firstScreen, RefusalError } from './prerender-screen.js';
import type { Theme } from './prerender-styles.js';

const USAGE = `npm run -s prerender -- --region R --language L [options]

  --region R       the region's slug
  --language L     one of its languages, by slug or BCP 47 tag
  --page URL       the page that will hold the panel: links then lead to places in it, as routing="query" reads them; else to the web app
  --id ID          the panel's id, if it has one
  --api URL        base URL of an Integreat CMS (default: ${DEFAULT_API})
  --heading-level N, --image-hosts "…", --root "…", --show "…", --languages "…", --features "…", --theme light|dark
                   as the panel's attributes of the same names
  --out FILE       writes into a file instead of the standard output
  --head FILE      writes the canonical and hreflang links into a file of their own, for the page's <head>
  --css FILE       writes the styles into a file of their own, for pages that allow no <style>
  --tag            writes the whole <integreat-panel>, with the attributes that fit`;

const OPTIONS = {
  region: { type: 'string' },
  language: { type: 'string' },
  page: { type: 'string' },
  id: { type: 'string' },
  api: { type: 'string' },
  'heading-level': { type: 'string', default: '2' },
  'image-hosts': { type: 'string', default: '' },
  root: { type: 'string', default: '' },
  show: { type: 'string', default: '' },
  languages: { type: 'string', default: '' },
  features: { type: 'string' },
  theme: { type: 'string', default: 'auto' },
  out: { type: 'string' },
  head: { type: 'string' },
  css: { type: 'string' },
  tag: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof read>;

/** Options that make no sense. */
class UsageError extends Error {}

function read() {
  return parseArgs({ options: OPTIONS }).values;
}

async function main(): Promise<void> {
  const options = read();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { base, wish, page, level, theme } = checked(options);
  const screen = await firstScreen(base, wish);
  const links = prerenderedLinks(screen, base, page);
  const { html, css } = await fragment({
    screen,
    base,
    links,
    level,
    imageHosts: words(options['image-hosts']),
    features: words(options.features ?? 'search languages'), // the others are no part of a first screen
    shows: (kind) => shows(wish, kind),
    theme,
  });
  write(options, { head: headLinks(links.head), css, html }, screen.setting);
}

/** What the options mean, whatever was written into them. */
function checked(options: Options) {
  const base = apiBase(options.api ?? null, 'about:blank');
  if (base === null) throw new UsageError(`--api "${options.api}" is not the address of a CMS`);
  const level = Number(options['heading-level']);
  if (![1, 2, 3, 4, 5, 6].includes(level)) throw new UsageError('--heading-level is a number from 1 to 6');
  const { theme } = options;
  if (!isTheme(theme)) throw new UsageError('--theme is light or dark');
  const files = [options.out, options.head, options.css].filter((file) => file !== undefined);
  if (new Set(files).size < files.length) throw new UsageError('--out, --head and --css are different files');
  return { base, wish: wishOf(options), page: pageOf(options), level, theme };
}

function wishOf({ region, language, languages, root, show }: Options): Wish {
  if (!region?.trim() || !language?.trim()) throw new UsageError('--region and --language are needed');
  if (language.trim() === 'auto') throw new UsageError('--language names one language: what is written is in one');
  const kinds = words(show);
  const unknown = kinds.find((word) => !isContentKind(word));
  if (unknown !== undefined)
    throw new UsageError(`--show is words out of ${CONTENT_KINDS.join(' ')}, not "${unknown}"`);
  return {
    region: region.trim(),
    regions: [],
    language: language.trim(),
    languages: words(languages),
    roots: words(root),
    shows: kinds.filter(isContentKind),
    preferredLanguages: [],
  };
}

function isContentKind(word: string): word is ContentKind {
  return CONTENT_KINDS.some((kind) => kind === word);
}

function isTheme(text: string): text is Theme {
  return ['auto', 'light', 'dark'].includes(text);
}

function pageOf({ page, id }: Options): PanelPage | null {
  if (page === undefined) return null;
  const url = URL.canParse(page) ? new URL(page) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`--page "${page}" is no whole address of the web`);
  return { url, id: id?.trim() ?? '' };
}

interface Written {
  readonly head: string;
  readonly css: string;
  readonly html: string;
}

/** All of it, or nothing. */
function write(options: Options, { head, css, html }: Written, setting: Setting): void {
  const { out, tag } = options;
  const parts = [
    options.head === undefined ? head : '',
    options.css === undefined ? `<style>\n${css}\n</style>` : '',
    html,
  ];
  const inner = parts.filter(Boolean).join('\n');
  const start = startTag('integreat-panel', attributesOf(options, setting));
  const whole = tag ? `${start}\n${inner}\n</integreat-panel>` : inner;
  const files = [
    [options.head, head],
    [options.css, css],
    [out, whole],
  ] as const;
  try {
    writeFiles(new Map(files.flatMap(([file, text]) => (file === undefined ? [] : [[file, `${text}\n`]]))));
  } catch (error) {
    throw new RefusalError(error instanceof Error ? error.message : String(error));
  }
  if (out === undefined) process.stdout.write(`${whole}\n`);
}

const SAME_AS_ATTRIBUTES = 'id api heading-level image-hosts root show languages features theme'.split(' ');

/** The attributes with which a panel shows the same. */
function attributesOf(options: Options, { region, language }: Setting): Attribute[] {
  const known: Readonly<Record<string, { readonly type: string; readonly default?: unknown }>> = OPTIONS;
  const given = Object.entries(options).flatMap(([name, value]): Attribute[] => {
    const isTaken = SAME_AS_ATTRIBUTES.includes(name) && typeof value === 'string' && value.trim() !== '';
    return isTaken && value !== known[name]?.default ? [[name, value.trim()]] : [];
  });
  const routing: Attribute[] = options.page === undefined ? [] : [['routing', 'query']];
  return [['region', region.slug], ['language', language.slug], ...given, ...routing];
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsage = error instanceof UsageError || 'code' in error;
  const isExpected = isUsage || error instanceof RefusalError;
  console.error(`prerender: ${isExpected ? error.message : (error.stack ?? error.message)}`);
  if (isUsage) console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
