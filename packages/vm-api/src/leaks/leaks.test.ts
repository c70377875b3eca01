/** Nothing that was made and dropped stays: the heap after the third round is the heap after the first. Contract §14.4. */
import { resolve } from 'node:path';
import { runNode } from '../test-support/runNode';

const fixture = resolve(__dirname, 'fixtures/rounds.mjs');

test.each([
  ['modules', '2,000 modules with namespaces, import() callbacks and import.meta'],
  ['contexts', '300 contexts with a script and a module each'],
  ['scripts', '2,000 scripts with a callback'],
  ['functions', '2,000 functions of compileFunction with a callback'],
])('%s: %s', async (kind) => {
  const { stdout } = await runNode(['--expose-gc', fixture, kind]);
  const heap = JSON.parse(stdout) as [number, number, number];
  // A module that stayed would be some 10 KB (with its array of 1,000), a context 200 KB: 20 MB and more a round.
  expect(heap[2] - heap[0]).toBeLessThan(2);
}, 120_000);
