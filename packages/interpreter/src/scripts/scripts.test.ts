import vm from 'node:vm';
import { ExecutionContext } from '../agent/ExecutionContext';
import type { Evaluator } from '../evaluator/Evaluator';
import { ScriptRecord } from '../records/ScriptRecord';
import type { Realm } from '../realm/Realm';
import { agentWithoutEvaluator, hostRealm } from '../test-support/sourceModules';

let realm: Realm;
let evaluated: (script: ScriptRecord) => unknown;
beforeEach(() => {
  evaluated = () => undefined;
  const evaluator: Partial<Evaluator> = {
    InstantiateFunctionObject: (declaration) => Object.assign(() => {}, { start: declaration.start }),
    EvaluateScript: (script) => evaluated(script),
  };
  realm = hostRealm(agentWithoutEvaluator({ evaluator }));
  const host = new ExecutionContext();
  host.Realm = realm;
  realm.Agent.executionContextStack.push(host);
});

function parse(source: string): ScriptRecord {
  const script = realm.Agent.spec.ParseScript(source, realm, undefined, 'test.js');
  if (!(script instanceof ScriptRecord)) throw new Error(script[0].message);
  return script;
}

const run = (source: string): unknown => realm.Agent.spec.ScriptEvaluation(parse(source));
const inRealm = (code: string): unknown => vm.runInContext(code, realm.GlobalObject as vm.Context) as unknown;

/** The name and code of the guest error that a script ends with. */
function failureOf(source: string): readonly [string, string | undefined] {
  try {
    run(source);
  } catch (error) {
    return [(error as Error).name, realm.Agent.errorDetails.get(error as object)?.code];
  }
  throw new Error('The script ends normally');
}

test('ParseScript gives the early errors of the text', () => {
  expect(realm.Agent.spec.ParseScript('let a, a;', realm, undefined, 'test.js')).toEqual([
    expect.objectContaining({ fileName: 'test.js', loc: expect.objectContaining({ line: 1, column: 8 }) as unknown }),
  ]);
});

test('a script gives its completion value; an empty one undefined', () => {
  evaluated = () => 'value';
  expect(run('1')).toBe('value');
  expect(run('')).toBeUndefined();
  expect(run('/* nothing */')).toBeUndefined();
});

test('a script runs in a context of its own, which is gone afterwards', () => {
  const { executionContextStack: stack, spec } = realm.Agent;
  const before = stack.depth;
  const script = parse('1');
  evaluated = () => {
    expect(spec.GetActiveScriptOrModule()).toBe(script);
    throw 'thrown';
  };
  expect(() => spec.ScriptEvaluation(script)).toThrow('thrown');
  expect(stack.depth).toBe(before);
  expect(spec.GetActiveScriptOrModule()).toBeNull();
});

test('declares var and functions as properties, let, const and classes as cells', () => {
  run('var v, { w, x: [y] } = {}; for (var z of []); function f() {} let l; const c = 1; class C {} async function* g() {}');
  const { declarative } = realm.GlobalEnv;
  expect([...declarative.keys()]).toEqual(['l', 'c', 'C']);
  expect([...declarative.values()].map(({ mutable }) => mutable)).toEqual([true, false, true]);
  expect(inRealm('["v", "w", "y", "z", "f", "g"].every((name) => Object.hasOwn(globalThis, name))')).toBe(true);
  expect(inRealm('typeof f + typeof g + typeof v')).toBe('functionfunctionundefined');
});

test('of several functions of one name the last counts, and they come before var', () => {
  run('function f() {} function g() {} var f; function f() { return 2 }');
  expect(inRealm('f.start')).toBe(39);
  expect(inRealm('Object.keys(globalThis).filter((key) => key === "f" || key === "g").join()')).toBe('g,f');
});

test.each([
  ['let taken', 'let taken', 'SyntaxError', 'global-redeclaration'],
  ['let taken', 'var taken', 'SyntaxError', 'global-redeclaration'],
  ['let taken', 'function taken() {}', 'SyntaxError', 'global-redeclaration'],
  ['var taken', 'const taken = 1', 'SyntaxError', 'global-redeclaration'],
  ['var taken', 'class taken {}', 'SyntaxError', 'global-redeclaration'],
  ['', 'let undefined', 'SyntaxError', 'global-redeclaration'],
  ['', 'function NaN() {}', 'TypeError', 'undeclarable-global'],
])('after %j, %j fails', (before, source, name, code) => {
  run(before);
  expect(failureOf(`var other; let another; ${source}`)).toEqual([name, code]);
  // Nothing is half declared.
  expect(inRealm('Object.hasOwn(globalThis, "other")')).toBe(false);
  expect(realm.GlobalEnv.declarative.has('another')).toBe(false);
});

test('a global object that takes nothing more refuses', () => {
  inRealm('Object.preventExtensions(globalThis)');
  expect(failureOf('var added;')).toEqual(['TypeError', 'undeclarable-global']);
  expect(failureOf('function added() {}')).toEqual(['TypeError', 'undeclarable-global']);
  run('{ function added() {} }');
  expect(inRealm('typeof added')).toBe('undefined');
});

describe('functions in blocks (Annex B)', () => {
  const inBlock = (source: string) => {
    const script = parse(source);
    realm.Agent.spec.ScriptEvaluation(script);
    return script.ECMAScriptCode.annexBFunctions.map((node) => realm.GlobalEnv.hoistedFunctions.get(node));
  };

  test('declare a var, which gets the function when the declaration is evaluated', () => {
    const [evaluate] = inBlock('{ function f() {} }');
    expect(inRealm('Object.hasOwn(globalThis, "f") && f')).toBeUndefined();
    const blockEnv = { GetBindingValue: (name: string) => `function ${name}` };
    evaluate!({ VariableEnvironment: realm.GlobalEnv, LexicalEnvironment: blockEnv });
    expect(inRealm('f')).toBe('function f');
  });

  test('stay in their block where the name is lexical, or the code strict', () => {
    run('let f;');
    expect(inBlock('{ function f() {} }')).toEqual([undefined]);
    expect(inBlock('"use strict"; { function g() {} }')).toEqual([]);
    expect(inRealm('Object.hasOwn(globalThis, "g")')).toBe(false);
  });

  test('leave the value of a var of their name alone', () => {
    inRealm('var f = 1');
    expect(inBlock('switch (1) { case 1: function f() {} }')).toEqual([expect.any(Function)]);
    expect(inRealm('f')).toBe(1);
  });
});
