// Packages that ship ES modules only: jest runs CommonJS, so they go through the same transform.
const esm = ['temporal-polyfill', 'temporal-utils', 'hucre', 'preact', '@ironcalc'];

module.exports = {
  testEnvironment: '<rootDir>/jest-environment.cjs',
  globalSetup: '<rootDir>/jest-folder.cjs',
  setupFiles: ['<rootDir>/jest-engine.cjs'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/jest-esbuild.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper: { '^fast-check$': '<rootDir>/jest-properties.cjs' },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  maxWorkers: 2,
  // Nothing here measures time: a machine may be ten times as slow and busy besides.
  testTimeout: 600_000,
};
