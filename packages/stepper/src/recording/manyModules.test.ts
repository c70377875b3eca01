import { writeLog } from '../log/writeLog';
import { Recording } from '../moments/Recording';
import { recordFiles } from '../test-support/recordFiles';

/** A tree of modules that import two others each, and use what they import. */
function tree(size: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: size }, (_, i) => {
      const below = [2 * i + 1, 2 * i + 2].filter((k) => k < size);
      const imports = below.map((k) => `import { v${k} } from 'm${k}';`);
      return [`m${i}`, `${imports.join('\n')}\nexport const v${i} = ${below.map((k) => `v${k}`).join(' + ') || i};`];
    }),
  );
}

const bytes = (pieces: Iterable<string>): number => [...pieces].reduce((sum, piece) => sum + piece.length, 0);

it('a thousand modules: below the limit, tens of megabytes, and a moment of it is there in no time', async () => {
  const log = await recordFiles(tree(1_000), 'm0');
  expect(log.truncated).toBeUndefined();
  expect(bytes(writeLog(log))).toBeLessThan(50e6);
  const recording = new Recording(log);
  const end = recording.moment(recording.length - 1);
  expect(end.records.filter(({ type }) => type === 'SourceTextModuleRecord').every(({ fields }) => fields.get('Status') === 'evaluated')).toBe(true);
  const started = performance.now();
  for (let i = 0; i < 100; i++) recording.moment((i * 7919) % recording.length);
  // A hundredth of this is usual.
  expect((performance.now() - started) / 100).toBeLessThan(100);
}, 60_000);

it('what a module adds to a log does not depend on how many there are', async () => {
  const [small, large] = await Promise.all([60, 600].map((size) => recordFiles(tree(size), 'm0')));
  expect(large!.events.length / small!.events.length).toBeLessThan(10.5);
});

it('ends at the limit with what it has', async () => {
  const log = await recordFiles(tree(300), 'm0', { limit: 20_000 });
  expect(log.events).toHaveLength(20_000);
  expect(log.truncated!.events).toBeGreaterThan(20_000);
  expect(new Recording(log).moment(19_999).frames.size).toBeGreaterThan(0);
});
