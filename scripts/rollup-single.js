/**
 * Builds the script for pages that demand one hash for all: a classic script that holds the elements, the search and all words, and loads no other.
 *
 * The bundle's code is a function that the script calls when it defines the elements; until then it is only text. So is the library of the search: one
 * function, whose own text makes the worker, and which is called on the main thread where the page allows none.
 */
import { minify } from 'terser';
import { compileLibrary } from './rollup-library.js';
import { compileScript } from './page-script.js';

/** What a worker does with the library. */
const WORKER =
  '.openDesk((...asked)=>fetch(...asked),message=>postMessage(message));addEventListener("message",({data})=>desk.take(data))';

/**
 * @param {{ source: string, file: string, version: string }} options
 * @returns {import('rollup').Plugin}
 */
export function singleFile({ source, file, version }) {
  return {
    name: 'single-file',
    load: (id) =>
      /[\\/]library[\\/]scripts\.ts$/.test(id)
        ? `const text = () => "const desk=(" + __LIBRARY__ + ")()" + ${JSON.stringify(WORKER)};
          export const worker = {
            get url() {
              const url = URL.createObjectURL(new Blob([text()], { type: 'text/javascript' }));
              setTimeout(() => URL.revokeObjectURL(url), 60_000); // not before the worker has read it
              return url;
            },
            type: 'classic',
          };
          export const mainThread = async () => __LIBRARY__();`
        : null,
    async generateBundle(_, bundle) {
      const [chunk, ...others] = Object.values(bundle);
      if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('the single file is not all in one');
      delete bundle[chunk.fileName];
      const library = await compileLibrary('main-thread', 'iife', 'library');
      const script = await compileScript(source, { __VERSION__: version });
      const code = `(()=>{const __LIBRARY__=()=>{${library.trim()}return library},__ELEMENTS__=()=>{${chunk.code.trim()}};\n${script.trim()}})();\n`;
      this.emitFile({ type: 'asset', fileName: file, source: await inAscii(code) });
    },
  };
}

/**
 * In a page of another encoding a classic script is read in that one: nothing of it may depend on it.
 * @param {string} code
 */
async function inAscii(code) {
  const { code: escaped } = await minify(code, {
    compress: false,
    mangle: false,
    format: { ascii_only: true, comments: false },
  });
  // tagged templates are left, whose raw text nobody reads
  return `${escaped?.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
