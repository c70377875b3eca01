/** examples/own-proposal as its readers run it: a user's own layer, on the engine as it is built. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');
const sections = async (): Promise<string[][]> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['examples/own-proposal/run.mjs'], { cwd: root });
  return stdout.trim().split(/^── .* ──\n/m).slice(1).map((section) => section.trimEnd().split('\n'));
};

test('a layer in a folder of its own adds an operation, writes one anew, and is traced', async () => {
  const [withLayer, without, traced] = await sections();
  expect(withLayer).toEqual([
    'apple: 2, pear: 3',
    'true true',
    'broken.csv: SyntaxError: Row 2 has 1 fields, and there are 2 names (no code) true',
  ]);
  expect(without).toEqual([expect.stringMatching(/^SyntaxError: .*'separator'.*\(unsupported-import-attribute\)$/)]);
  const first = '1  rows ← ? ParseCSV(source, separator)';
  const second = '2  return CreateDefaultExportSyntheticModule(rows)';
  expect(traced).toEqual([first, second, first, second, withLayer![0], withLayer![1], first, withLayer![2]]);
});
