/** The examples of scripts and contexts in Node 26's document, against the built package. */
import { join } from 'node:path';
import { runNode } from '../test-support/runNode';

it.each([
  ['a contextified object', 'contextified.cjs', ['42', '17', '1']],
  ['createCachedData at any time', 'script-cached-data.cjs', ['true true']],
  ['a script, many times in a context', 'script-in-context.cjs', ["{ animal: 'cat', count: 12, name: 'kitty' }"]],
  ['a script in many contexts, and in one that can be frozen', 'script-in-new-context.cjs', ["[ { globalVar: 'set' }, { globalVar: 'set' }, { globalVar: 'set' } ]", 'true']],
  ['a script in the main realm', 'script-in-this-context.cjs', ['1000']],
  ['sourceMapURL (ESM)', 'source-map-url.mjs', ['sourcemap.json']],
  ['sourceMapURL (CommonJS)', 'source-map-url.cjs', ['sourcemap.json']],
  ['a context beside the main realm', 'create-context.cjs', ['{ globalVar: 2 }', '3']],
])('%s', async (_what, example, lines) => {
  const { stdout } = await runNode([join(__dirname, 'fixtures', example)]);
  expect(stdout.trimEnd().split('\n')).toEqual(lines);
});
