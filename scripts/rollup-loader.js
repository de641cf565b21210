/**
 * Builds the loader after the chunks: one classic script that knows their hashed names. Also writes `manifest.json`, which says the same to
 * tools (budgets, tests).
 */
import { compileScript } from './page-script.js';

/**
 * @param {{ source: string, file: string, version: string }} options
 * @returns {import('rollup').Plugin}
 */
export function loader({ source, file, version }) {
  return {
    name: 'loader',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) throw new Error('no entry chunk');
      const locales = Object.fromEntries(
        chunks.flatMap((chunk) => {
          const locale = /[\\/]i18n[\\/]locales[\\/]([\w-]+)\.ts$/.exec(chunk.facadeModuleId ?? '');
          return locale ? [[locale[1], chunk.fileName]] : [];
        }),
      );
      const moreWords = chunks.flatMap((chunk) =>
        /[\\/]i18n[\\/]locales[\\/][\w-]+\.more\.ts$/.test(chunk.facadeModuleId ?? '') ? [chunk.fileName] : [],
      );
      const words = chunks.flatMap((chunk) =>
        /[\\/]search[\\/]synonyms[\\/]\w+\.ts$/.test(chunk.facadeModuleId ?? '') ? [chunk.fileName] : [],
      );
      const asset = (/** @type {string} */ name) =>
        Object.values(bundle).find((each) => each.type === 'asset' && each.names.includes(name))?.fileName;
      const library = { worker: asset('worker.js'), mainThread: asset('main-thread.js') };
      const first = [entry.fileName, ...entry.imports];
      const life = closure(chunks, /[\\/]elements[\\/]panel-life\.ts$/, first);
      const article = closure(chunks, /[\\/]features[\\/]pages[\\/]page-view\.ts$/, [...first, ...life]);
      const code = await compileScript(source, {
        __ENTRY__: entry.fileName,
        __CHUNKS__: first,
        __LOCALES__: namesOf(locales),
        __VERSION__: version,
      });
      this.emitFile({ type: 'asset', fileName: file, source: code });
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: JSON.stringify(
          {
            version,
            loader: file,
            entry: entry.fileName,
            imports: entry.imports,
            locales,
            life,
            article,
            moreWords,
            words,
            library,
            chunks: chunks.map((chunk) => chunk.fileName),
          },
          null,
          2,
        ),
      });
    },
  };
}

/**
 * The chunks that a module brings along, besides those that are there already.
 * @param {import('rollup').OutputChunk[]} chunks @param {RegExp} module @param {string[]} there
 */
function closure(chunks, module, there) {
  const files = chunks
    .filter(({ moduleIds }) => moduleIds.some((id) => module.test(id)))
    .map(({ fileName }) => fileName);
  for (const file of files) {
    const imports = chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
    files.push(...imports.filter((each) => !files.includes(each) && !there.includes(each)));
  }
  return files;
}

/**
 * The locales' chunks as the loader looks them up: `de-DcptSm ar-r0FXNT`.
 * @param {Record<string, string>} locales
 */
function namesOf(locales) {
  const names = Object.entries(locales).map(([locale, chunk]) => {
    const name = /^chunks\/(.+)\.js$/.exec(chunk)?.[1];
    if (!name?.startsWith(`${locale}-`)) throw new Error(`${chunk} does not begin with its language`);
    return name;
  });
  return names.join(' ');
}
