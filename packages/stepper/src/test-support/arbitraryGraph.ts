import * as fc from 'fast-check';

const names = [...'ABCDEF'];

/** Small graphs in the notation of `recordGraph`, cycles and self-imports among them; modules wait or throw. */
export const arbitraryGraph: fc.Arbitrary<string> = fc
  .array(fc.record({ imports: fc.subarray(names, { maxLength: 3 }), mark: fc.constantFrom('', '', '', '*', '!') }), { minLength: names.length, maxLength: names.length })
  .map((nodes) => nodes.map(({ imports, mark }, i) => `${names[i]!}${mark} -> ${imports.join(', ')}`).join('; '));
