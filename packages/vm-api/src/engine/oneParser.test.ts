/** The engine may be a bundle with a copy of the parser: symbols and classes of another copy mean nothing to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

it('of the parser\'s package only types are used', () => {
  const values = sources.filter((file) => /^import (?!type ).*from '@modrec\/parser'/m.test(readFileSync(join(root, file), 'utf8')));
  expect(values).toEqual([]);
});
