import { inBrowser } from './testing/inBrowser';
import { cells } from './testing/look';

const fields = ['DFSAncestorIndex', 'Status', 'AsyncEvaluationOrder', 'AsyncParentModules', 'PendingAsyncDependencies'];

/** https://tc39.es/ecma262/#sec-example-cyclic-module-record-graphs, the asynchronous cycle: the fields of its tables, as the page shows them. */
inBrowser("the standard's worked example in a browser", (open) => {
  test('the record table has the fields of the first six tables', async () => {
    const { page } = await open('#lesson=async-cycle');
    const table = (records: string): Promise<string[]> => cells(page, [...records].map((name) => `${name}.js`), fields);
    const to = async (breakpoint: string): Promise<void> => {
      await page.click('.panel-tab:has-text("Breakpoints")');
      await page.fill('[aria-label="New breakpoint"]', breakpoint);
      await page.keyboard.press('Enter');
      await page.click(`[aria-label="To the next: ${breakpoint}"]`);
      await page.click('.panel-tab:has-text("Records")');
    };

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
  }, 60_000);
});
