import { parseModule } from './parseModule';
import { ParseErrors } from './ParseErrors';

test('a parsed module keeps offsets, and the locations of its requests and entries', () => {
  const parsed = parseModule('\n  import { a } from "m";\nexport const b = (x) => [x, a];');
  if (parsed instanceof ParseErrors) throw new Error('it has no errors');
  const [, declaration] = parsed.program.body;
  expect(declaration).toMatchObject({
    start: 26,
    loc: null,
    declaration: { loc: null, declarations: [{ loc: null, init: { loc: null, body: { loc: null, elements: [{ loc: null, end: 52 }, { loc: null }] } } }] },
  });
  expect(parsed.ModuleRequests[0]!.loc).toMatchObject({ line: 2 });
  expect(parsed.ImportEntries[0]!.loc).toMatchObject({ line: 2, column: 12 });
});
