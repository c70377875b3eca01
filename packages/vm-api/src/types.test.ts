/** The members can stand for those of `node:vm` in TypeScript: the assignment is checked by the build. */
import type * as native from 'node:vm';
import * as ours from './index';

type Members = 'Script' | 'createContext' | 'runInContext' | 'runInNewContext' | 'runInThisContext' | 'isContext' | 'compileFunction' | 'measureMemory' | 'constants' | 'Module' | 'SourceTextModule' | 'SyntheticModule';

it('§1 members have the types that Node\'s have', () => {
  const members: Pick<typeof native, Members> = ours;
  expect(members.isContext(members.createContext())).toBe(true);
});
