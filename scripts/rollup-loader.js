/**
 * Builds the loader after the chunks: one classic script that knows their hashed names. Also writes `manifest.json`, which says the same to
 * tools (budgets, tests).
 */
import { build } from 'esbuild';
import { minify } from 'terser';

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
      const names = { entry: entry.fileName, imports: entry.imports, locales };
      const code = await compile(source, version, names);
      this.emitFile({ type: 'asset', fileName: file, source: code });
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: JSON.stringify(
          {
            version,
            loader: file,
            ...names,
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
 * @param {string} source
 * @param {string} version
 * @param {{ entry: string, imports: string[], locales: Record<string, string> }} names
 */
async function compile(source, version, names) {
  const built = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: 'tsconfig.base.json',
    define: {
      __ENTRY__: JSON.stringify(names.entry),
      __CHUNKS__: JSON.stringify([names.entry, ...names.imports]),
      __LOCALES__: JSON.stringify(
        Object.fromEntries(Object.entries(names.locales).map(([locale, chunk]) => [locale, [chunk]])),
      ),
      __VERSION__: JSON.stringify(version),
    },
  });
  const { code } = await minify(built.outputFiles[0].text, { ecma: 2020, compress: { passes: 3 } });
  if (!code) throw new Error('the loader came out empty');
  return `${code}\n`;
}
