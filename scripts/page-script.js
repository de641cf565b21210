/**
 * Compiles a script that pages name: one classic script without imports, in a language that also browsers read in which there will be no panel. One that
 * did not would have a syntax error, which is an error of the page.
 */
import { build } from 'esbuild';
import { minify } from 'terser';

/**
 * @param {string} source
 * @param {Record<string, unknown>} names by name, what the build puts in
 * @returns {Promise<string>}
 */
export async function compileScript(source, names) {
  const built = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2017',
    supported: { 'dynamic-import': true },
    tsconfig: 'tsconfig.base.json',
    define: Object.fromEntries(Object.entries(names).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  const { code } = await minify(built.outputFiles[0].text, {
    ecma: 2017,
    // of the panel's attributes the names are enough
    compress: {
      passes: 3,
      unsafe: true,
      keep_fargs: false,
      pure_funcs: ['Object.fromEntries', 'PANEL_ATTRIBUTES.map'],
    },
  });
  if (!code) throw new Error(`${source} came out empty`);
  return `${code}\n`;
}
