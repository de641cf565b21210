/** Enforces the doors of doors.cjs, keeps features apart from each other, and finds cycles. */
const doors = require('./doors.cjs');

const rooms = Object.entries(doors).flatMap(([room, { may, types, packages }]) => [
  {
    name: `${room}-rooms`,
    severity: 'error',
    comment: `${room} may import ${may.join(', ') || 'no other room'}: see doors.cjs`,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...may, ...types].join('|')})/` },
  },
  ...types.map((type) => ({
    name: `${room}-only-types-of-${type}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: `^src/${type}/`, dependencyTypesNot: ['type-only'] },
  })),
  {
    name: `${room}-packages`,
    severity: 'error',
    comment: `${room} may import the packages ${packages.join(', ') || '(none)'}: see doors.cjs`,
    from: { path: `^src/${room}/` },
    to: { path: 'node_modules', pathNot: packages.length > 0 ? `node_modules/(${packages.join('|')})(/|$)` : '^$' },
  },
]);

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'a feature knows no other feature',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'loader-alone',
      severity: 'error',
      comment: 'the loader is one small file: it takes pure rules and facts about the page, never elements or lit',
      from: { path: '^src/loader\\.ts$' },
      to: { path: '^src/(?!host/|model/|elements/panel-properties)' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(define|index|loader)\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
