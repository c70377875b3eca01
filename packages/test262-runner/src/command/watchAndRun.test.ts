import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { testText, writeSuite } from '../fixtures/writeSuite';
import { watchAndRun } from './watchAndRun';

const text = testText('');

/** Watches a suite until `changes` are through; how often the tests ran. */
async function countRuns(suiteRoot: string, engine: string, changes: readonly (() => void)[]): Promise<number> {
  const controller = new AbortController();
  let runs = 0;
  const ended = watchAndRun({
    run: () => {
      runs += 1;
      return Promise.resolve({ exitCode: 0, paths: ['test/chosen/a.js'] });
    },
    suiteRoot,
    engineFile: join(engine, 'test', 'engine.js'),
    engineFolders: [],
    output: { write: () => {} },
    signal: controller.signal,
  });
  for (const change of changes) {
    await delay(300);
    change();
  }
  await delay(500);
  controller.abort();
  expect(await ended).toBe(130);
  return runs;
}

describe('watchAndRun', () => {
  const suiteRoot = writeSuite({ 'test/chosen/a.js': text, 'test/other/b.js': text });
  const engine = writeSuite({ 'test/engine.js': '' });

  it.each([
    ['a selected test', join(suiteRoot, 'test/chosen/a.js'), 2],
    ['a fixture beside it', join(suiteRoot, 'test/chosen/a_FIXTURE.js'), 2],
    ['the harness', join(suiteRoot, 'harness/assert.js'), 2],
    ['the engine', join(engine, 'test/engine.js'), 2],
    ['a test that is not selected', join(suiteRoot, 'test/other/b.js'), 1],
  ])('runs again for %s: %s', async (_, file, runs) => {
    expect(await countRuns(suiteRoot, engine, [() => writeFileSync(file, `${text}// changed`)])).toBe(runs);
  });
});
