import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/packages', '<rootDir>/spec-tests'],
  testMatch: ['**/*.test.ts'],
  moduleNameMapper: { '^@modrec/([^/]+)$': '<rootDir>/packages/$1/src/index.ts' },
  transform: {
    // Types are checked once by `tsc -b`; here each file is only transpiled.
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.base.json', diagnostics: false }],
  },
};

export default config;
