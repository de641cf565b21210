/**
 * How good is the search? Asks labelled questions over a CMS's answers and prints how often a right entry comes first, and how fast.
 *
 * A program for Node: `npm run -s relevance -- --pages FILE… --queries FILE`. Takes the answers of any municipality, as its CMS gives them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, readQueries, UsageError, type Lists } from './relevance-input.js';
import { ENGINES, run, type EngineName, type Report, type Row } from './relevance-run.js';

const USAGE = `npm run -s relevance -- --pages FILE… --queries FILE [--events FILE…] [--locations FILE…] [--engine ${Object.keys(ENGINES).join('|')}] [--json]

  --pages      answers of /pages/, one file or several, of one language or several
  --events     answers of /events/        --locations  answers of /locations/
  --queries    one JSON object a line: {"lang", "query", "pageId" and/or "paths", "kind"?}
  --engine     panel (default): the panel's own; peer: that of the web app, beside the panel's
  --json       one object: { engine, rows: [{ lang, kind, queries, hits1, hits3, hits5, mrr10, none, p50, p95 }], buildMs, heapMb }`;

const OPTIONS = {
  pages: { type: 'string', multiple: true },
  events: { type: 'string', multiple: true },
  locations: { type: 'string', multiple: true },
  queries: { type: 'string', multiple: true },
  engine: { type: 'string', default: 'panel' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** `--pages a b c`: what stands behind an option that takes files belongs to it, up to the next option. */
function spread(args: readonly string[]): string[] {
  let option = '';
  return args.flatMap((arg) => {
    if (arg.startsWith('--')) {
      option = arg.includes('=') ? arg.slice(0, arg.indexOf('=')) : arg;
      return takesFiles(option) && arg === option ? [] : [arg];
    }
    return takesFiles(option) ? [`${option}=${arg}`] : [arg];
  });
}

function takesFiles(option: string): boolean {
  return ['--pages', '--events', '--locations', '--queries'].includes(option);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ args: spread(process.argv.slice(2)), options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const name = values.engine as EngineName;
  if (!Object.hasOwn(ENGINES, name)) throw new UsageError(`there is no engine "${name}"`);
  if (!values.pages || !values.queries) throw new UsageError('--pages and --queries are needed');
  const lists: Lists = { pages: texts(values.pages), events: texts(values.events), locations: texts(values.locations) };
  const corpus = readCorpus(lists, warn);
  const queries = readQueries(texts(values.queries), corpus, warn);
  // the panel's own beside any other, in one run on one machine: then each figure is a ratio
  const report = await run(name, corpus, queries);
  const own = name === 'panel' ? null : await run('panel', corpus, queries);
  if (values.json) console.log(JSON.stringify(own ? { ...report, panel: own } : report));
  else for (const each of own ? [own, report] : [report]) print(each);
}

function texts(files: readonly string[] = []): { file: string; text: string }[] {
  return files.map((file) => {
    try {
      return { file, text: readFileSync(file, 'utf8') };
    } catch (cause) {
      throw new UsageError(`${file} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  });
}

function print({ engine, rows, buildMs, heapMb }: Report): void {
  const columns = ['lang', 'kind', 'queries', 'hits1', 'hits3', 'hits5', 'mrr10', 'none', 'p50', 'p95'] as const;
  const table = [columns, ...rows.map((row) => columns.map((column) => shown(row, column)))];
  const widths = columns.map((_, at) => Math.max(...table.map((line) => line[at]!.length)));
  console.log(
    `\n${engine}: indexes built in ${Math.round(buildMs)} ms, ${heapMb.toFixed(1)} MB of heap; hits and none in %, p50 and p95 in ms`,
  );
  for (const line of table)
    console.log(line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '));
}

function shown(row: Row, column: keyof Row): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  return column === 'queries' ? String(value) : value.toFixed(column.startsWith('p') ? 2 : 1);
}

function warn(line: string): void {
  console.error(`relevance: ${line}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsage = error instanceof UsageError || 'code' in error;
  warn(isUsage ? error.message : (error.stack ?? error.message));
  if (isUsage) console.error(`\n${USAGE}`);
  process.exitCode = isUsage ? 2 : 1;
}
