/**
 * Two builds of the same source: the script for pages (`dist/integreat-panel.js` and `dist/chunks/`), and the package for npm (`dist/npm/`).
 */
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { loader } from './scripts/rollup-loader.js';
import { minifiedLiterals } from './scripts/rollup-literals.js';
import { lightPackages } from './scripts/light-packages.js';
import { privateLit } from './scripts/rollup-lit.js';
import { lightLocalize } from './scripts/rollup-localize.js';
import { laterCopies } from './scripts/rollup-later.js';
import { libraryScripts } from './scripts/rollup-library.js';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const EXTERNAL = new RegExp(`^(${Object.keys(pkg.dependencies).join('|')})(/|$)`);

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', sourceMap: false });

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: { panel: 'src/define.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'chunks/[name]-[hash:6].js',
      // names without dots: some servers take what follows one for a type
      chunkFileNames: ({ name }) => `chunks/${name.replaceAll('.', '-')}-[hash:6].js`,
      assetFileNames: 'chunks/[name]-[hash:6][extname]',
    },
    plugins: [
      lightLocalize(),
      libraryScripts(),
      laterCopies(),
      nodeResolve(),
      privateLit(),
      lightPackages(),
      minifiedLiterals(),
      typescript,
      minify({ target: 'es2022', legalComments: 'none' }), // shortens the names of private members, which terser leaves alone
      terser({
        ecma: 2020,
        module: true,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, inline: 1 },
        format: { comments: false },
      }),
      loader({ source: 'src/loader.ts', file: 'integreat-panel.js', version: pkg.version }),
    ],
  },
  {
    input: { index: 'src/index.ts', define: 'src/define.ts' },
    external: EXTERNAL,
    output: {
      dir: 'dist/npm',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      assetFileNames: 'chunks/[name]-[hash][extname]',
    },
    plugins: [lightLocalize(), libraryScripts(), nodeResolve(), typescript],
  },
];
