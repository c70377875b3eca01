import fc from 'fast-check';
import { namespace } from '@modrec/parser';
import { LoadedModuleRequests } from '../records/LoadedModuleRequests';
import type { ExportResolution } from '../records/ResolvedBinding';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { silentTracer, sourceModules } from '../test-support/sourceModules';

/** What a resolution is, in words that can be compared between agents. */
function show(resolution: ExportResolution): string {
  if (resolution === null || resolution === 'ambiguous') return String(resolution);
  const { Module, BindingName } = resolution;
  const id = (Module as SourceTextModuleRecord).ECMAScriptCode.fileName;
  return `${id}.${BindingName === namespace ? '*' : BindingName}`;
}

function resolveAll(sources: Record<string, string>, id: string, names: readonly string[]): string[] {
  const module = sourceModules(sources).get(id)!;
  return names.map((name) => show(module.ResolveExport(name)));
}

describe('ResolveExport', () => {
  test('follows local, renamed, indirect and namespace exports', () => {
    const sources = {
      a: 'export let x; let y; export { y as z }; export { w as v } from "b"; export * as ns from "b"; import * as m from "b"; export { m };',
      b: 'export let w;',
    };
    expect(resolveAll(sources, 'a', ['x', 'y', 'z', 'v', 'ns', 'm', 'none'])).toEqual([
      'a.x', 'null', 'a.y', 'b.w', 'b.*', 'b.*', 'null',
    ]);
  });

  test('finds a name through export *, but never default', () => {
    const sources = { a: 'export * from "b";', b: 'export let x; export default 1;' };
    expect(resolveAll(sources, 'a', ['x', 'default'])).toEqual(['b.x', 'null']);
  });

  test('is ambiguous where two export * give different bindings, and not where they give the same', () => {
    const sources = {
      a: 'export * from "b"; export * from "c";',
      b: 'export let x; export { same } from "d"; import * as ns from "d"; export { ns };',
      c: 'export let x; export { same } from "d"; export * as ns from "d";',
      d: 'export let same;',
    };
    expect(resolveAll(sources, 'a', ['x', 'same', 'ns'])).toEqual(['ambiguous', 'd.same', 'd.*']);
  });

  test('gives null for a circle of re-exports', () => {
    const sources = { a: 'export { x } from "b";', b: 'export { x } from "a";' };
    expect(resolveAll(sources, 'a', ['x'])).toEqual(['null']);
  });

  test('what a circle leaves out at one module does not stand for another', () => {
    const sources = { a: 'export * from "b";', b: 'export * from "a"; export * from "c";', c: 'export let x;' };
    const modules = sourceModules(sources);
    expect(show(modules.get('a')!.ResolveExport('x'))).toBe('c.x');
    expect(show(modules.get('b')!.ResolveExport('x'))).toBe('c.x');
  });
});

describe('GetExportedNames', () => {
  test('lists own names, then those of export *, each once, without their default', () => {
    const modules = sourceModules({
      a: 'export let p; export { q } from "b"; export * from "b"; export * from "c";',
      b: 'export let q, r; export default 1; export * from "a";',
      c: 'export let r, s;',
    });
    expect(modules.get('a')!.GetExportedNames()).toEqual(['p', 'q', 'r', 's']);
    expect(modules.get('b')!.GetExportedNames()).toEqual(['q', 'r', 'default', 'p', 's']);
  });

  test('the list that one caller gets is not another one’s', () => {
    const module = sourceModules({ a: 'export let p;' }).get('a')!;
    module.GetExportedNames().push('intruder');
    expect(module.GetExportedNames()).toEqual(['p']);
  });
});

/** Any small graph of modules that re-export each other, in circles and diamonds too. */
const anyGraph = fc
  .array(
    fc.record({
      own: fc.uniqueArray(fc.constantFrom('x', 'y', 'default'), { maxLength: 2 }),
      named: fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z', 'default'), fc.constantFrom('x', 'y', 'z', 'default'), fc.nat(5)), {
        maxLength: 2,
      }),
      namespaces: fc.array(fc.tuple(fc.constantFrom('z'), fc.nat(5)), { maxLength: 1 }),
      stars: fc.array(fc.nat(5), { maxLength: 3 }),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((modules) => Object.fromEntries(modules.map((module, index) => [`m${index}`, sourceOf(module)])));

interface AnyModule {
  readonly own: readonly string[];
  readonly named: readonly (readonly [string, string, number])[];
  readonly namespaces: readonly (readonly [string, number])[];
  readonly stars: readonly number[];
}

function sourceOf({ own, named, namespaces, stars }: AnyModule): string {
  const taken = new Set<string>();
  const isNew = (name: string): boolean => !taken.has(name) && Boolean(taken.add(name));
  return [
    ...own.filter(isNew).map((name) => (name === 'default' ? 'export default 1;' : `export let ${name};`)),
    ...named.filter(([name]) => isNew(name)).map(([name, from, module]) => `export { ${from} as ${name} } from "m${module}";`),
    ...namespaces.filter(([name]) => isNew(name)).map(([name, module]) => `export * as ${name} from "m${module}";`),
    ...stars.map((module) => `export * from "m${module}";`),
  ].join('\n');
}

test('remembering and flattening change no result, whatever was asked before', () => {
  const questions = fc.array(
    fc.tuple(fc.constantFrom('names', 'x', 'y', 'z', 'default'), fc.nat(5)),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(anyGraph, questions, (sources, asked) => {
      const quick = sourceModules(sources);
      for (const [question, index] of asked) {
        const ask = (modules: ReadonlyMap<string, SourceTextModuleRecord>): unknown => {
          const module = modules.get(`m${index}`)!;
          return question === 'names' ? module.GetExportedNames() : show(module.ResolveExport(question));
        };
        // A tracer makes the algorithms run as the standard has them.
        expect(ask(quick)).toEqual(ask(sourceModules(sources, silentTracer)));
      }
    }),
    { numRuns: 500 },
  );
});

describe('deep graphs', () => {
  const depth = 20_000;

  /** Steps, not time: how often a module was looked up through its request. */
  function countLookups(run: () => void): number {
    const candidates = jest.spyOn(LoadedModuleRequests.prototype, 'candidates');
    run();
    const lookups = candidates.mock.calls.length;
    candidates.mockRestore();
    return lookups;
  }

  test('an export * chain gives its names and bindings in steps linear in its length', () => {
    const sources: Record<string, string> = {};
    for (let index = 0; index < depth; index += 1) {
      sources[`m${index}`] = `export let x${index};${index + 1 < depth ? ` export * from "m${index + 1}";` : ''}`;
    }
    const first = sourceModules(sources).get('m0')!;
    const lookups = countLookups(() => {
      const names = first.GetExportedNames();
      expect(names).toHaveLength(depth);
      expect(names.filter((name) => first.ResolveExport(name) === null)).toEqual([]);
      expect(show(first.ResolveExport(`x${depth - 1}`))).toBe(`m${depth - 1}.x${depth - 1}`);
    });
    expect(lookups).toBeLessThan(3 * depth);
  });

  test('a chain of re-exports, each module of which resolves the name, takes steps linear in its length', () => {
    const sources: Record<string, string> = {};
    for (let index = 0; index < depth; index += 1) {
      sources[`m${index}`] = index + 1 < depth ? `export { x } from "m${index + 1}";` : 'export let x;';
    }
    const modules = [...sourceModules(sources).values()];
    const lookups = countLookups(() => {
      const answers = new Set(modules.map((module) => show(module.ResolveExport('x'))));
      expect(answers).toEqual(new Set([`m${depth - 1}.x`]));
    });
    expect(lookups).toBeLessThan(3 * depth);
  });

  test('a cycle of export * is walked without the host’s stack', () => {
    const sources: Record<string, string> = {};
    for (let index = 0; index < depth; index += 1) {
      sources[`m${index}`] = `export * from "m${(index + 1) % depth}";${index === depth - 1 ? ' export let x;' : ''}`;
    }
    const first = sourceModules(sources).get('m0')!;
    expect(first.GetExportedNames()).toEqual(['x']);
    expect(show(first.ResolveExport('x'))).toBe(`m${depth - 1}.x`);
    expect(first.ResolveExport('absent')).toBeNull();
  });
});
