/** What the linter holds on to: types that are true, no promise forgotten, Lit templates that are right, functions that can be read. */
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'demo/recordings/', 'src/i18n/locales/', 'src/i18n/locale-codes.ts'] },
  { ignores: ['test/hosts/frameworks/*/'] }, // apps of their own, checked by their own compilers
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.cli.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 340, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it the way to say "checked above"
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'lit-a11y/no-redundant-role': 'off', // Safari takes the role from lists without bullets: there it must be said
      // a listener on an element of the template that is no control belongs to what is inside it (one click handler for all links)
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  { files: ['src/search/synonyms/*.ts'], rules: { 'max-lines': 'off' } }, // tables of words, looked up and not read
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `to.be.true`
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // splitting a text at every code unit is what some tests are about
      '@typescript-eslint/no-floating-promises': 'off', // chai's assertions look like promises, through the accessibility plugin's types
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // `find<HTMLInputElement>('input')` reads better than a cast
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { 'no-undef': 'off' }, // the compiler checks names, with the types of Node and of the browser
  },
);
