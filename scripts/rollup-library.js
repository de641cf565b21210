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

/** @returns {import('rollup').Plugin} */
export function libraryScripts() {
  return {
    name: 'library-scripts',
    async load(id) {
      if (!/[\\/]library[\\/]scripts\.ts$/.test(id)) return null;
      const [worker, mainThread] = await Promise.all([compile('worker', 'iife'), compile('main-thread', 'esm')]);
      const emit = (/** @type {string} */ name, /** @type {string} */ source) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
      return `export const worker = { url: ${emit('worker.js', worker)}, type: 'classic' };
        export const mainThread = () => import(${emit('main-thread.js', mainThread)});`;
    },
  };
}

/** @param {string} name @param {'iife' | 'esm'} format */
async function compile(name, format) {
  const built = await build({
    entryPoints: [`${FOLDER}/${name}.ts`],
    bundle: true,
    write: false,
    format,
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
