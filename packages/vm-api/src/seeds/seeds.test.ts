import { join } from 'node:path';
import { runNode } from '../test-support/runNode';

/** The examples of the documents of each generation of the API, as their readers would run them, against the built package. */
async function printed(example: string): Promise<string[]> {
  const { stdout, stderr } = await runNode([join(__dirname, 'fixtures', example)]);
  return [...stdout.trimEnd().split('\n'), ...(stderr === '' ? [] : [stderr])];
}

const requests = [
  { specifier: 'foo', attributes: {}, phase: 'evaluation' },
  { specifier: './bar.js', attributes: {}, phase: 'evaluation' },
  { specifier: '../with-attrs.ts', attributes: { arbitraryAttr: 'attr-val' }, phase: 'evaluation' },
  { specifier: 'wasm-mod.wasm', attributes: {}, phase: 'source' },
];

test.each([
  ['Node 9.6 to 11: link, instantiate, evaluate to { result }', 'module-9.6.cjs', ['42']],
  ['Node 12 to 14.0: link, evaluate to { result }', 'module-13.cjs', ['42']],
  ['Node 18: link, evaluate', 'module-18.mjs', ['42']],
  ['Node 26: linkRequests, instantiate, evaluate (ESM)', 'module-26.mjs', ['42']],
  ['Node 26: linkRequests, instantiate, evaluate (CommonJS)', 'module-26.cjs', ['42']],
  ['a synthetic module of JSON, and setExport (ESM)', 'synthetic-set-export.mjs', ['{ a: 1 }', 'asserted']],
  ['a synthetic module of JSON, and setExport (CommonJS)', 'synthetic-set-export.cjs', ['{ a: 1 }', 'asserted']],
  ['objects of import.meta are the host’s (ESM)', 'import-meta-context.mjs', ['42']],
  ['objects of import.meta are the host’s (CommonJS)', 'import-meta-context.cjs', ['42']],
  ['cached data', 'cached-data.cjs', ['true unlinked']],
  // The document shows `foo` twice; Node itself tells of each request once.
  ['requests of a module', 'module-requests.mjs', [JSON.stringify(requests), 'ERR_MODULE_LINK_MISMATCH']],
])('§13 %s', async (_generation, example, output) => {
  expect(await printed(example)).toEqual(output);
});

test.each(['import-meta.mjs', 'import-meta.cjs'])('as printed, without a context, %s fails as it does in Node', async (example) => {
  await expect(printed(example)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('ReferenceError: secret is not defined') as string });
});
