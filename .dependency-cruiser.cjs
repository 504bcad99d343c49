/** The house's rules of who may import whom, a sentence each. */
// Which features each feature may know; its SQL keeps to it too (scripts/table-order).
const before = require('./scripts/feature-order.json');
const features = Object.keys(before).join('|');
const order = Object.entries(before).map(([feature, allowed]) => ({
  name: `${feature}-knows-only-what-stands-before-it`,
  severity: 'error',
  from: { path: `^src/${feature}/` },
  to: { path: `^src/(${features})/`, pathNot: `^src/(${[feature, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'libs-are-pure',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'libs-know-no-framework',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs|typeorm|react|@mantine|socket.io|bullmq|pg)/' },
    },
    {
      name: 'a-lib-stands-alone',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: '^libs/($1|contracts)/' },
    },
    {
      name: 'features-meet-at-the-door',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: `^src/(${features}|notifications|search|audit|privacy)/`,
        pathNot: ['^src/$1/', '^src/[^/]+/(index|testing)\\.ts$'],
      },
    },
    {
      name: 'the-second-door-is-for-tests-and-the-demo',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: ['^src/demo/', '\\.spec\\.ts$'] },
      to: { path: '^src/[^/]+/testing\\.ts$' },
    },
    {
      name: 'nobody-imports-the-listeners',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(app\\.module|openapi|search-rebuild)\\.ts$',
          '^src/database/',
          // It fills in what members propose to the term bank.
          '^src/demo/',
          // An operator's command may concern every part.
          '^src/operations/',
          '^src/(notifications|search|audit|privacy)/',
        ],
      },
      to: { path: '^src/(notifications|search|audit|privacy)/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(${features}|notifications|search|audit|privacy|database)/` },
    },
    {
      name: 'web-sees-libs-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|scripts)/' },
    },
    { name: 'server-does-not-see-web', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
    {
      name: 'server-ships-no-development-package',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@nestjs/swagger/',
      },
    },
    ...order,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
