import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { testText, writeSuite } from '../fixtures/writeSuite';
import { watchAndRun } from './watchAndRun';

const text = testText('');

/** Watches a suite, and makes one change after the other; how often the tests had run some time after each. */
async function countRuns(suiteRoot: string, engine: string, changes: readonly (() => void)[]): Promise<number[]> {
  const controller = new AbortController();
  let runs = 0;
  let watching = 0;
  const ended = watchAndRun({
    run: () => {
      runs += 1;
      return Promise.resolve({ exitCode: 0, paths: ['test/chosen/a.js'] });
    },
    suiteRoot,
    engineFile: join(engine, 'test', 'engine.js'),
    engineFolders: [],
    output: { write: () => { watching += 1; } },
    signal: controller.signal,
  });
  const counts: number[] = [];
  for (const change of changes) {
    const before = runs;
    await turnsUntil(() => watching === runs);
    // A watcher of a folder tells what happened shortly before it began, too.
    await delay(300);
    change();
    await turnsUntil(() => runs > before);
    counts.push(runs);
  }
  await delay(500);
  expect(runs).toBe(counts.at(-1));
  controller.abort();
  expect(await ended).toBe(130);
  return counts;
}

/** Waits, for a hundred turns of the event loop with 10 ms between them at most, which a busy machine draws out like all else. */
async function turnsUntil(come: () => boolean): Promise<void> {
  for (let count = 0; count < 100 && !come(); count++) await delay(10);
}

describe('watchAndRun', () => {
  const suiteRoot = writeSuite({ 'test/chosen/a.js': text, 'test/other/b.js': text });
  const engine = writeSuite({ 'test/engine.js': '' });

  const chosen = join(suiteRoot, 'test/chosen/a.js');
  const changed = (file: string) => (): void => writeFileSync(file, `${text}// changed`);

  it.each([
    ['a selected test', chosen],
    ['a fixture beside it', join(suiteRoot, 'test/chosen/a_FIXTURE.js')],
    ['the harness', join(suiteRoot, 'harness/assert.js')],
    ['the engine', join(engine, 'test/engine.js')],
  ])('runs again for %s', async (_, file) => {
    expect(await countRuns(suiteRoot, engine, [changed(file)])).toEqual([2]);
  });

  it('does not run again for a test that is not selected', async () => {
    expect(await countRuns(suiteRoot, engine, [changed(join(suiteRoot, 'test/other/b.js')), changed(chosen)])).toEqual([1, 2]);
  });
});
