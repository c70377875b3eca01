import type { TestFile } from './discover';
import { isLanguageTest } from './languageSuite';
import { isModuleTest, mayBeModuleTest } from './moduleSuite';

/** A part of Test262 that `--suite` names. */
interface NamedSuite {
  /** A superset of `isMember` that looks at path and text alone, to spare reading 50,000 frontmatters. */
  readonly mayBeMember: (path: string, sourceText: string) => boolean;
  readonly isMember: (test: TestFile) => boolean;
}

export const suiteNames = ['modules', 'language'] as const;
export type SuiteName = (typeof suiteNames)[number];

export const suites: Readonly<Record<SuiteName, NamedSuite>> = {
  modules: { mayBeMember: mayBeModuleTest, isMember: isModuleTest },
  language: { mayBeMember: isLanguageTest, isMember: ({ path }) => isLanguageTest(path) },
};
