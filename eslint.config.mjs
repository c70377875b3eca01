// `npm test` runs this over the whole tree. The project's own rules are in scripts/lint; each says what, why, bad and good.
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import modrec from './scripts/lint/index.cjs';

/** What the texts of the layers define: the inventories that the audit holds them against, and what has no steps there. */
function operationsOfLayers() {
  const folder = new URL('spec-tests/audit/layers/', import.meta.url);
  const inventories = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return inventories.flatMap(({ algorithms }) => algorithms.map(({ operation }) => operation));
}

const unusedVars = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }];

export default defineConfig(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/.cache/**', 'coverage/**', 'examples/**', '**/fixtures/**', 'benchmark/src/programs/**'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    // One program for the whole tree is much cheaper than one per package; the stepper's page, which has the browser's names, is the other.
    languageOptions: { parserOptions: { project: ['./tsconfig.tests.json', './packages/stepper/tsconfig.web.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { modrec },
    rules: {
      'modrec/spec-names': 'error',
      'modrec/no-relative-package-import': 'error',
      'modrec/marker-form': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': unusedVars,
      '@typescript-eslint/no-unused-expressions': ['error', { allowTaggedTemplates: true }],
      // A promise that only the algorithms see: that it was rejected is on record in its module.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafePromises: [{ from: 'file', name: 'EnginePromise' }] }],
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'no-var': 'error',
      'no-control-regex': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Reflect, JSON and the host realm's templates give `any`; assigning it to a declared type is how it becomes safe. Calling
      // it or reading from it stays an error.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Walks up a chain of scopes begin at `this`.
      '@typescript-eslint/no-this-alias': 'off',
      // Guest functions are `Function`, and methods are compared and handed over on purpose.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      // A guest may throw anything, and what it throws passes through us unchanged.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    // Elements of a page: only what begins with a capital is one.
    files: ['**/*.tsx'],
    rules: { 'modrec/spec-names': 'off' },
  },
  {
    // Where algorithms are written.
    files: ['packages/interpreter/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/test-support/**', '**/api/**'],
    rules: { 'modrec/no-dropped-completion': 'error' },
  },
  {
    files: ['packages/interpreter/src/{modules,exports,namespace,synthetic,dynamic-import,meta,scripts,environments,evaluator}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'modrec/no-flags-in-algorithms': 'error' },
  },
  {
    // Operations that the texts of proposals define.
    files: ['packages/{parser,interpreter}/src/proposals/**/*.ts'],
    rules: { 'modrec/spec-names': ['error', { allow: operationsOfLayers() }] },
  },
  {
    // The guest's `==` is the host's.
    files: ['packages/interpreter/src/evaluator/operators/equality.ts'],
    rules: { eqeqeq: 'off' },
  },
  {
    // Test programs build odd values on purpose.
    files: ['**/*.test.ts', 'spec-tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'modrec/marker-form': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': unusedVars, 'prefer-const': 'error', 'no-var': 'error', eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
);
