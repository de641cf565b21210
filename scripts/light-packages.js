/**
 * Takes out of two packages what the panel never uses and no bundler can see: MiniSearch's class keeps all its methods, called or not, and valibot writes
 * sentences about each failure, of which we read none. Fails when a package has changed.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Removing documents, loading and storing an index, suggesting: the library builds an index once and asks it. */
const UNUSED_METHODS = new Set(
  (
    'addAll addAllAsync remove removeAll discard maybeAutoVacuum discardAll replace vacuum conditionalVacuum performVacuuming vacuumConditionsMet ' +
    'isVacuuming dirtCount dirtFactor has getStoredFields autoSuggest documentCount termCount loadJSON loadJSONAsync getDefault loadJS loadJSAsync ' +
    'instantiateMiniSearch toJSON'
  ).split(' '),
);

/** An issue without sentences: that it is there, and where. */
const BARE_ISSUE = `function _addIssue(context, label, dataset, config, other) {
  if (context.kind === 'schema') dataset.typed = false;
  (dataset.issues ??= []).push({ path: other?.path });
}`;

/** @type {{ path: RegExp, lighten: (file: ts.SourceFile) => [start: number, end: number, instead: string][], least: number }[]} */
const PACKAGES = [
  {
    path: /[\\/]minisearch[\\/]dist[\\/]es[\\/]index\.js$/,
    least: 25,
    lighten: (file) =>
      file.statements.flatMap((each) =>
        ts.isClassDeclaration(each) && each.name?.text === 'MiniSearch'
          ? each.members.flatMap((member) =>
              member.name && ts.isIdentifier(member.name) && UNUSED_METHODS.has(member.name.text)
                ? [/** @type {[number, number, string]} */ ([member.pos, member.end, ''])]
                : [],
            )
          : [],
      ),
  },
  {
    path: /[\\/]valibot[\\/]dist[\\/]index\.mjs$/,
    least: 1,
    lighten: (file) =>
      file.statements.flatMap((each) =>
        ts.isFunctionDeclaration(each) && each.name?.text === '_addIssue'
          ? [/** @type {[number, number, string]} */ ([each.pos, each.end, `\n${BARE_ISSUE}\n`])]
          : [],
      ),
  },
];

/** @param {string} path @param {string} code @returns {string | null} null: not one of these packages */
function light(path, code) {
  const found = PACKAGES.find((each) => each.path.test(path));
  if (!found) return null;
  const cuts = found.lighten(ts.createSourceFile(path, code, ts.ScriptTarget.ES2022));
  if (cuts.length < found.least) throw new Error(`${path} has changed: see scripts/light-packages.js`);
  return cuts.reverse().reduce((text, [start, end, instead]) => text.slice(0, start) + instead + text.slice(end), code);
}

/** For rollup. @returns {import('rollup').Plugin} */
export function lightPackages() {
  return {
    name: 'light-packages',
    transform(code, id) {
      const lighter = light(id, code);
      return lighter === null ? null : { code: lighter, map: null };
    },
  };
}

/** For esbuild. @returns {import('esbuild').Plugin} */
export function lightPackagesOfEsbuild() {
  return {
    name: 'light-packages',
    setup(build) {
      build.onLoad({ filter: /[\\/](minisearch|valibot)[\\/]dist[\\/]/ }, ({ path }) => {
        const contents = light(path, readFileSync(path, 'utf8'));
        return contents === null ? undefined : { contents, loader: 'js' };
      });
    },
  };
}
