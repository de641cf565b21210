/**
 * Builds the library's two scripts, each as one file beside the chunks, and puts their addresses into `library/scripts`: the worker's as a classic script,
 * which another origin can only take in by `importScripts`, and the main thread's as a module.
 */
import { build } from 'esbuild';
import { minify } from 'terser';
import { lightPackagesOfEsbuild } from './light-packages.js';

const FOLDER = 'src/library';

/** Names within MiniSearch, whose only copy this is: private by convention, and methods that nobody else calls. */
const OF_MINISEARCH =
  /^(?:_[a-z]|(?:execute|combine|term)(?:Query|QuerySpec|Results)$|add(?:Term|Fields|FieldLength|DocumentId)$|saveStoredFields$|atPrefix$|fuzzyGet$|backtrack$)/;

/**
 * @param {{ asModule?: boolean }} [options] asModule: the main thread's is an ordinary chunk, which any bundler finds
 * @returns {import('rollup').Plugin}
 */
export function libraryScripts({ asModule = false } = {}) {
  return {
    name: 'library-scripts',
    async load(id) {
      if (!/[\\/]library[\\/]scripts\.ts$/.test(id)) return null;
      const [worker, mainThread] = await Promise.all([
        compileLibrary('worker', 'iife'),
        compileLibrary('main-thread', 'esm'),
      ]);
      const emit = (/** @type {string} */ name, /** @type {string} */ source) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
      const address = asModule ? "'./main-thread.js'" : emit('main-thread.js', mainThread);
      return `export const worker = { url: ${emit('worker.js', worker)}, type: 'classic' };
        export const mainThread = () => import(${address});`;
    },
  };
}

/**
 * One of the library's scripts as one file.
 * @param {string} name @param {'iife' | 'esm'} format @param {string} [globalName] where a classic script puts what it exports
 */
export async function compileLibrary(name, format, globalName) {
  const built = await build({
    entryPoints: [`${FOLDER}/${name}.ts`],
    bundle: true,
    write: false,
    format,
    globalName,
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [lightPackagesOfEsbuild()],
    tsconfig: 'tsconfig.base.json',
  });
  const { code } = await minify(built.outputFiles[0].text, {
    ecma: 2020,
    module: format === 'esm',
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    mangle: { properties: { regex: OF_MINISEARCH } },
  });
  if (!code) throw new Error(`${name} came out empty`);
  return `${code}\n`;
}
