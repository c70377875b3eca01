import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/packages', '<rootDir>/spec-tests'],
  testMatch: ['**/*.test.ts'],
  // Ends a test that hangs; how fast something is, a test that is about that says. A busy machine takes many times the usual few milliseconds.
  testTimeout: 60_000,
  moduleNameMapper: { '^@modrec/([^/]+)$': '<rootDir>/packages/$1/src/index.ts' },
  transform: {
    // Types are checked once by `tsc -b`; here each file is only transpiled.
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.base.json', diagnostics: false }],
  },
};

export default config;
