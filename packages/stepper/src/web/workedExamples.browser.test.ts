import type { Page } from 'playwright-core';
import { asyncCycle } from '../lessons/asyncCycle';
import { toHash } from './page/shareLink';
import { lessonProject } from './store/projects';
import { inBrowser } from './testing/inBrowser';
import { cells } from './testing/look';

const fields = ['DFSAncestorIndex', 'Status', 'AsyncEvaluationOrder', 'AsyncParentModules', 'PendingAsyncDependencies'];

/** Goes to breakpoints and reads the record table there. */
function readerOf(page: Page) {
  return {
    table: (records: string, which = fields): Promise<string[]> => cells(page, [...records].map((name) => `${name}.js`), which),
    to: async (breakpoint: string): Promise<void> => {
      await page.click('.panel-tab:has-text("Breakpoints")');
      await page.fill('[aria-label="New breakpoint"]', breakpoint);
      await page.keyboard.press('Enter');
      await page.click(`[aria-label="To the next: ${breakpoint}"]`);
      await page.click('.panel-tab:has-text("Records")');
    },
  };
}

/** https://tc39.es/ecma262/#sec-example-cyclic-module-record-graphs, the asynchronous cycle: the fields of its tables, as the page shows them. */
inBrowser("the standard's worked example in a browser", (open) => {
  test('the record table has the fields of the first six tables', async () => {
    const { page } = await open('#lesson=async-cycle');
    const { table, to } = readerOf(page);
    await to('A.js [[Status]] = evaluating-async');
    expect(await table('ABCDE')).toEqual([
      'A.js | 0 | evaluating-async | 4 | « » | 2',
      'B.js | 0 | evaluating-async | 1 | « A.js » | 1',
      'C.js | 0 | evaluating-async | 3 | « A.js » | 2',
      'D.js | 0 | evaluating-async | 0 | « B.js, C.js » | 0',
      'E.js | 4 | evaluating-async | 2 | « C.js » | 0',
    ]);
    await to('C.js [[PendingAsyncDependencies]] = 1');
    expect(await table('CE')).toEqual(['C.js | 0 | evaluating-async | 3 | « A.js » | 1', 'E.js | 4 | evaluated | done | « C.js » | 0']);
    await to('C.js [[PendingAsyncDependencies]] = 0');
    expect(await table('BCD')).toEqual([
      'B.js | 0 | evaluating-async | 1 | « A.js » | 0',
      'C.js | 0 | evaluating-async | 3 | « A.js » | 0',
      'D.js | 0 | evaluated | done | « B.js, C.js » | 0',
    ]);
    await to('A.js [[PendingAsyncDependencies]] = 1');
    expect(await table('AC')).toEqual(['A.js | 0 | evaluating-async | 4 | « » | 1', 'C.js | 0 | evaluated | done | « A.js » | 0']);
    await to('A.js [[PendingAsyncDependencies]] = 0');
    expect(await table('AB')).toEqual(['A.js | 0 | evaluating-async | 4 | « » | 0', 'B.js | 0 | evaluated | done | « A.js » | 0']);
    await to('A.js [[Status]] = evaluated');
    expect(await table('A')).toEqual(['A.js | 0 | evaluated | done | « » | 0']);
  }, 90_000);

  test('and, when a module fails, what the algorithms give', async () => {
    const project = lessonProject(asyncCycle);
    const files = { ...project.files, 'C.js': `${project.files['C.js']}throw 'C fails';\n` };
    const { page } = await open(await toHash({ project: { ...project, files }, at: -1 }));
    const { table, to } = readerOf(page);
    const error = ['Status', 'AsyncEvaluationOrder', 'PendingAsyncDependencies', 'EvaluationError'];

    await to('AsyncModuleExecutionRejected 9');
    expect(await table('AC', error)).toEqual([
      'A.js | evaluating-async | 4 | 2 | empty',
      'C.js | evaluated | done | 0 | ThrowCompletion("C fails")',
    ]);
    await to('AsyncModuleExecutionRejected 9');
    // The algorithms do not count down what A waits for, nor leave it its order, as those tables have it.
    expect(await table('A', error)).toEqual(['A.js | evaluated | done | 2 | ThrowCompletion("C fails")']);
    await to('B.js [[AsyncEvaluationOrder]] = done');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await table('B', error)).toEqual(['B.js | evaluated | done | 0 | empty']);
  }, 90_000);
});
