import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('the tables that are made of the algorithms fit them', () => {
  const script = join(__dirname, '../../../../scripts/operation-notes.mjs');
  expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});
