import { parseModule } from './parseModule';
import { ParseErrors } from './ParseErrors';
import { walk } from './walk';

test('a parsed module keeps offsets, and the locations of its requests and entries', () => {
  const parsed = parseModule('\n  import { a } from "m";\nexport const b = (x) => [x, a];');
  if (parsed instanceof ParseErrors) throw new Error('it has no errors');
  walk(parsed.program, (node) => {
    expect(node.loc).toBeNull();
    expect(node.start).toEqual(expect.any(Number));
  });
  expect(parsed.ModuleRequests[0]!.loc).toMatchObject({ line: 2 });
  expect(parsed.ImportEntries[0]!.loc).toMatchObject({ line: 2, column: 12 });
});
