import { algorithm } from './algorithm';
import { composeSpec, type Layer } from './composeSpec';
import { es2027 } from './es2027';

const counting = (value: number) => algorithm('IncrementModuleAsyncEvaluationCount', () => value);

const layer = (name: string, value: number, after?: readonly string[]): Layer => ({
  name,
  stage: '1',
  date: '2026-01-01',
  source: 'test',
  ...(after !== undefined && { after }),
  syntax: { babelPlugins: [`${name}-syntax`] },
  algorithms: { IncrementModuleAsyncEvaluationCount: counting(value) },
});

describe('composeSpec', () => {
  it('is the base itself without layers', () => {
    expect(composeSpec(es2027)).toEqual({
      algorithms: es2027,
      nodes: {},
      syntax: { babelPlugins: [], staticSemantics: {} },
      realmExtensions: [],
    });
  });

  it("takes a layer's whole operations and its syntax, and leaves the base alone", () => {
    const added = layer('a', 1);
    const { algorithms, syntax } = composeSpec(es2027, added);
    expect(algorithms.IncrementModuleAsyncEvaluationCount).toBe(added.algorithms.IncrementModuleAsyncEvaluationCount);
    expect(algorithms.InnerModuleLinking).toBe(es2027.InnerModuleLinking);
    expect(syntax.babelPlugins).toEqual(['a-syntax']);
    expect(es2027.IncrementModuleAsyncEvaluationCount).not.toBe(algorithms.IncrementModuleAsyncEvaluationCount);
  });

  it('refuses two layers that rewrite one operation and do not know of each other', () => {
    expect(() => composeSpec(es2027, layer('a', 1), layer('b', 2))).toThrow(expect.objectContaining({ code: 'layer-conflict' }));
  });

  it('takes the later one when it names the earlier', () => {
    const later = layer('b', 2, ['a']);
    const { algorithms } = composeSpec(es2027, layer('a', 1), later);
    expect(algorithms.IncrementModuleAsyncEvaluationCount).toBe(later.algorithms.IncrementModuleAsyncEvaluationCount);
  });

  it('takes a third that names both', () => {
    const both = layer('c', 3, ['a', 'b']);
    const { algorithms } = composeSpec(es2027, layer('a', 1), layer('b', 2), both);
    expect(algorithms.IncrementModuleAsyncEvaluationCount).toBe(both.algorithms.IncrementModuleAsyncEvaluationCount);
    expect(() => composeSpec(es2027, layer('a', 1), layer('b', 2), layer('c', 3, ['b']))).toThrow(
      expect.objectContaining({ code: 'layer-conflict' }),
    );
  });

  it('holds nodes and static semantics to the same rule', () => {
    const nodes = { ImportExpression: { compile: () => () => 1 } };
    const staticSemantics = { ImportEntries: () => [] };
    const a: Layer = { ...layer('a', 1), algorithms: {}, nodes, syntax: { staticSemantics } };
    expect(composeSpec(es2027, a)).toMatchObject({ nodes, syntax: { staticSemantics } });
    for (const b of [{ nodes }, { syntax: { staticSemantics } }]) {
      expect(() => composeSpec(es2027, a, { ...layer('b', 2), algorithms: {}, ...b })).toThrow(
        expect.objectContaining({ code: 'layer-conflict' }),
      );
    }
  });

  it('refuses a layer before one that it comes after', () => {
    expect(() => composeSpec(es2027, layer('b', 2, ['a']), layer('a', 1))).toThrow(expect.objectContaining({ code: 'layer-order' }));
  });
});
