/**
 * Three builds of the same source: the script for pages (`dist/integreat-panel.js` and `dist/chunks/`), the same in a single file
 * (`dist/integreat-panel.single.js`), and the package for npm (`dist/npm/`).
 */
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { integrity } from './scripts/integrity.js';
import { loader } from './scripts/rollup-loader.js';
import { minifiedLiterals } from './scripts/rollup-literals.js';
import { lightPackages } from './scripts/light-packages.js';
import { plainExports } from './scripts/rollup-exports.js';
import { privateLit } from './scripts/rollup-lit.js';
import { lightLocalize } from './scripts/rollup-localize.js';
import { laterCopies } from './scripts/rollup-later.js';
import { libraryScripts } from './scripts/rollup-library.js';
import { singleFile } from './scripts/rollup-single.js';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const EXTERNAL = new RegExp(`^(${Object.keys(pkg.dependencies).join('|')})(/|$)`);

const { version } = pkg;
const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', sourceMap: false });

/** What makes the scripts for pages small, and good guests. */
const forPages = () => [
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
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: { panel: 'src/define.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'chunks/[name]-[hash:7].js',
      // names without dots: some servers take what follows one for a type
      chunkFileNames: ({ name }) => `chunks/${name.replaceAll('.', '-')}-[hash:7].js`,
      assetFileNames: 'chunks/[name]-[hash:7][extname]',
    },
    plugins: [
      lightLocalize(),
      libraryScripts(),
      laterCopies(),
      ...forPages(),
      plainExports(),
      loader({ source: 'src/loader.ts', file: 'integreat-panel.js', version }),
      integrity({ version, isFirst: true }),
    ],
  },
  {
    input: { single: 'src/define.ts' },
    output: { dir: 'dist', format: 'iife', inlineDynamicImports: true },
    plugins: [
      lightLocalize(),
      singleFile({ source: 'src/single.ts', file: 'integreat-panel.single.js', version }),
      ...forPages(),
      integrity({ version }),
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
    plugins: [lightLocalize(), libraryScripts({ asModule: true }), nodeResolve(), typescript],
  },
];
