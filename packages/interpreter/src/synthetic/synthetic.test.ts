import vm from 'node:vm';
import { NormalCompletion } from '../completion';
import { SyntheticModuleRecord } from '../records/SyntheticModuleRecord';
import type { Realm } from '../realm/Realm';
import { agentWithoutEvaluator, hostRealm } from '../test-support/sourceModules';

let realm: Realm;
beforeEach(() => {
  realm = hostRealm(agentWithoutEvaluator());
});

function synthetic(ExportNames: readonly string[], EvaluationSteps: (module: SyntheticModuleRecord) => void): SyntheticModuleRecord {
  const fields = { Realm: realm, Environment: undefined, Namespace: undefined, HostDefined: undefined };
  return new SyntheticModuleRecord({ ...fields, ExportNames, EvaluationSteps });
}

test('its exports are undefined until its steps give them values', async () => {
  const { spec } = realm.Agent;
  const module = synthetic(['default', 'other'], (self) => {
    expect(spec.GetActiveScriptOrModule()).toBe(module);
    spec.SetSyntheticModuleExport(self, 'other', 'value');
  });
  await module.LoadRequestedModules();
  module.Link();
  const namespace = spec.GetModuleNamespace(module) as Record<string, unknown>;
  expect({ ...namespace }).toEqual({ default: undefined, other: undefined });
  const promise = module.Evaluate();
  expect(promise.PromiseState).toBe('fulfilled');
  expect(await promise).toBeUndefined();
  expect({ ...namespace }).toEqual({ default: undefined, other: 'value' });
  expect(spec.GetActiveScriptOrModule()).toBeNull();
});

test('steps that throw reject', async () => {
  const module = synthetic([], () => {
    throw 'thrown';
  });
  module.Link();
  const promise = module.Evaluate();
  expect(promise.PromiseState).toBe('rejected');
  await expect(promise).rejects.toBe('thrown');
  expect(realm.Agent.executionContextStack.depth).toBe(0);
});

test('resolves the names that it has, default too', () => {
  const module = synthetic(['a', 'default'], () => {});
  expect(module.GetExportedNames()).toEqual(['a', 'default']);
  expect(module.ResolveExport('default')).toMatchObject({ Module: module, BindingName: 'default' });
  expect(module.ResolveExport('b')).toBeNull();
});

test('export * over a synthetic module gives its names, but not its default', () => {
  const { spec } = realm.Agent;
  const star = spec.ParseModule('export * from "s";', realm, undefined, 'star');
  const module = synthetic(['a', 'default'], () => {});
  if (!('LoadedModules' in star)) throw new Error('a syntax error');
  star.LoadedModules.append({ Specifier: 's', Attributes: [], Module: module });
  star.Status = 'unlinked';
  star.Link();
  expect(Object.keys(spec.GetModuleNamespace(star))).toEqual(['a']);
});

describe('ParseJSONModule', () => {
  async function defaultOf(source: string): Promise<unknown> {
    const { spec } = realm.Agent;
    const module = spec.ParseJSONModule(source, realm) as SyntheticModuleRecord;
    module.Link();
    await module.Evaluate();
    return (spec.GetModuleNamespace(module) as { default: unknown }).default;
  }

  test('makes the value in the realm', async () => {
    const value = (await defaultOf('{"list":[1],"__proto__":2}')) as object;
    const { Object: GuestObject } = realm.GlobalObject as { Object: ObjectConstructor };
    expect(Object.getPrototypeOf(value)).toBe(GuestObject.prototype);
    expect(JSON.stringify(value)).toBe('{"list":[1],"__proto__":2}');
  });

  test.each(['', '{', "{'a':1}", '01', 'undefined', '[1,]'])('throws the realm’s SyntaxError for %j', (source) => {
    let thrown: unknown;
    try {
      realm.Agent.spec.ParseJSONModule(source, realm);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf((realm.GlobalObject as { SyntaxError: ErrorConstructor }).SyntaxError);
  });

  test('does not notice a patched JSON', async () => {
    vm.runInContext('JSON.parse = () => "patched"', realm.GlobalObject as vm.Context);
    expect(await defaultOf('1')).toBe(1);
  });

  test('is complete at once', () => {
    const module = realm.Agent.spec.ParseJSONModule('1', realm) as SyntheticModuleRecord;
    module.Link();
    expect(new NormalCompletion(module.Evaluate().PromiseState).Value).toBe('fulfilled');
  });
});
