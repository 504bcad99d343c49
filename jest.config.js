import { readFileSync } from 'node:fs';

const swc = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const packages = Object.keys({ ...dependencies, ...devDependencies })
  .filter((name) => !/jest|swc/.test(name))
  .join('|');

const root = import.meta.dirname.replaceAll(/[^\w/]/g, String.raw`\$&`);

/** What speaks to the whole server takes it as built, loaded once for all test files of a process. The folders `testing` are not in the build. */
const built = {
  testEnvironment: '<rootDir>/test/built/environment.mjs',
  transform: {
    [`^${root}/(?!libs/[^/]+/src/testing/)(src|libs|node_modules/(${packages}))/`]:
      '<rootDir>/test/built/module.mjs',
    ...swc,
  },
  transformIgnorePatterns: [`/node_modules/(?!(${packages})/)`, '<rootDir>/dist/'],
};

const base = {
  // The temporary folder of a run goes with it; what was translated once is kept.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: swc,
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: {
    '^@nbn/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^#platform/(.*)$': '<rootDir>/src/platform/$1.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

/** Four kinds of test, each at the level where a user would notice a break. */

export default {
  // What is tested is what happens, not how fast: a busy machine is no failure.
  testTimeout: 40_000,
  // What a file loaded stays when the next one runs: a worker that grew large is replaced before collecting garbage becomes its main work.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: '<rootDir>/test/environment/node.mjs',
      testMatch: ['<rootDir>/{src,libs,scripts}/**/*.spec.ts'],
      setupFiles: ['reflect-metadata'],
    },
    {
      ...base,
      displayName: 'web',
      testEnvironment: '<rootDir>/test/environment/jsdom.mjs',
      testMatch: ['<rootDir>/web/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: { ...base.moduleNameMapper, '\\.css$': '<rootDir>/test/support/empty-style.ts' },
    },
    {
      ...base,
      displayName: 'integration',
      ...built,
      testMatch: ['<rootDir>/test/{integration,drills,attacks,model,rights}/**/*.spec.ts'],
      setupFiles: ['reflect-metadata'],
      // Needs a real mailbox: where `npm test` finds none, it says so.
      testPathIgnorePatterns: [
        '/node_modules/',
        ...(process.env.TEST_IMAP_URL ? [] : ['/meetings-replies\\.spec\\.ts$']),
      ],
    },
    {
      ...base,
      displayName: 'e2e',
      ...built,
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
      setupFiles: ['reflect-metadata'],
    },
  ],
};
