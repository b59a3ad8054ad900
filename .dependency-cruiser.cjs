/**
 * Who may import whom. In short: engine <- scenarios <- run <- viz, and inside the
 * engine only downward. `npm run layers` checks it; `test/architecture.test.ts` shows that every rule bites.
 */

/** Parts of the engine, lowest first. A part may import itself and the lines above its own; parts of one line not each other. */
const engineLayers = [
  ['spec', 'errors', 'registry', 'trace'],
  ['random'],
  ['events', 'statistics', 'sizing'],
  ['network'],
  ['state'],
  ['policies', 'disruptions', 'measures'],
  ['plugins'],
  ['compile'],
  ['flow'],
  ['montecarlo'],
  // On top: index.ts and the other files that stand in engine/ itself.
];

/** Matches a part of the engine: a folder, or one file of that name. */
const part = (name) => `^engine/${name}(/|\\.ts$)`;

/** Every part takes only what is below it. The lowest line is one part: it has no folders, and its files are types and errors. */
const engineDownward = engineLayers.flatMap((siblings, rank) =>
  siblings.map((name) => ({
    name: `engine-downward-${name}`,
    comment: `engine/${name} imports only itself and what is below it.`,
    severity: 'error',
    from: { path: part(name) },
    to: {
      path: '^engine/',
      pathNot: [...engineLayers.slice(0, rank).flat(), ...(rank === 0 ? siblings : [name])].map(part),
    },
  })),
);

/** Makes a rule that forbids what `from` and `to` describe. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const between = [
  forbid(
    'engine-part-in-table',
    'Every folder of the engine has its line in the table above.',
    { path: '^engine/[^/]+/', pathNot: engineLayers.flat().map(part) },
    {},
  ),
  forbid(
    'engine-takes-nothing',
    'The engine is pure: besides itself it takes graphology with its algorithm packages, and seedrandom.',
    { path: '^engine/' },
    { pathNot: ['^engine/', '(^|/)node_modules/(graphology[^/]*|seedrandom|@types/seedrandom)/'] },
  ),
  forbid('scenarios-below-run', 'Scenarios take the engine, nothing above themselves.', { path: '^scenarios/' }, { path: '^(run|viz)/' }),
  forbid('run-below-viz', 'What runs a scenario does not know what shows it.', { path: '^run/' }, { path: '^viz/' }),
  forbid('viz-takes-run-browser', 'Of run, the app takes only run/browser.', { path: '^viz/' }, { path: '^run/', pathNot: '^run/browser/' }),
  forbid(
    'run-browser-alone',
    'What runs in a browser takes nothing of what runs in Node.',
    { path: '^run/browser/' },
    { path: '^run/(node|cli|results|cluster)/' },
  ),
  forbid('run-node-below-cli', 'Worker threads know no commands.', { path: '^run/node/' }, { path: '^run/(cli|browser)/' }),
  forbid(
    'engine-door',
    'The engine has one door, engine/index.ts; only tests and benchmarks look behind it.',
    { pathNot: '^(engine|test|bench)/' },
    { path: '^engine/', pathNot: '^engine/index\\.ts$' },
  ),
  forbid(
    'scenarios-door',
    'The scenarios have one door, scenarios/index.ts; only tests and benchmarks look behind it.',
    { pathNot: '^(scenarios|test|bench)/' },
    { path: '^scenarios/', pathNot: '^scenarios/index\\.ts$' },
  ),
  forbid(
    'no-node-in-browser',
    'What also runs in a browser takes nothing of Node.',
    { path: '^(scenarios|run/browser|viz)/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'no-tests-in-program',
    'The program takes nothing of its tests, benchmarks and tools.',
    { path: '^(engine|scenarios|run|viz)/.*\\.ts$' },
    { path: '^(test|bench|tools)/' },
  ),
  forbid(
    'no-dev-dependency-in-program',
    'The program takes only packages that are installed with it.',
    { path: '^(engine|scenarios|run|viz)/' },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
  ),
  forbid('no-cycles', 'No file imports itself, however far around.', {}, { circular: true }),
  forbid('no-missing-file', 'What is imported is there.', { pathNot: '^run/cli/knockon\\.mjs$' }, { couldNotResolve: true }),
];

module.exports = {
  forbidden: [...engineDownward, ...between],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
