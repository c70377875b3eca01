import vm from 'node:vm';
import { AssertionFailed } from '../engineFailures';
import { agentWithoutEvaluator, hostRealm, sourceModules } from '../test-support/sourceModules';
import {
  CanDeclareGlobalFunction,
  CanDeclareGlobalVar,
  CreateGlobalFunctionBinding,
  CreateGlobalVarBinding,
  HasLexicalDeclaration,
  HasRestrictedGlobalProperty,
} from './globalDeclarations';
import type { GlobalEnvironmentRecord } from './GlobalEnvironmentRecord';
import { type ModuleEnvironmentRecord } from './ModuleEnvironmentRecord';

function thrownBy(run: () => unknown): { readonly name: string; readonly message: string } {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('ModuleEnvironmentRecord', () => {
  function linked(): { main: ModuleEnvironmentRecord; dep: ModuleEnvironmentRecord } {
    const modules = sourceModules(
      { main: 'import { far as near } from "dep"; let own; const fixed = 1;', dep: 'export let far;' },
      null,
      hostRealm,
    );
    modules.get('main')!.Link();
    return { main: modules.get('main')!.Environment!, dep: modules.get('dep')!.Environment! };
  }

  test('a name of its own has a slot that never moves', () => {
    const { main } = linked();
    const { slot } = main.directBinding('own');
    main.InitializeBinding('own', 'first');
    main.CreateMutableBinding('later', false);
    expect(main.directBinding('own').slot).toBe(slot);
    expect(main.scope[slot]).toBe('first');
    main.SetMutableBinding('own', 'second', true);
    expect(main.GetBindingValue('own', true)).toBe('second');
  });

  test('an imported name shows what the other module makes of it', () => {
    const { main, dep } = linked();
    expect(thrownBy(() => main.GetBindingValue('near', true))).toMatchObject({ name: 'ReferenceError' });
    dep.InitializeBinding('far', 1);
    expect(main.GetBindingValue('near', true)).toBe(1);
    dep.SetMutableBinding('far', 2, true);
    expect(main.GetBindingValue('near', true)).toBe(2);
  });

  test('a name is not there before its declaration has run', () => {
    const { main } = linked();
    const reading = thrownBy(() => main.GetBindingValue('own', true));
    expect(reading).toMatchObject({ name: 'ReferenceError', message: "Cannot access 'own' before initialization" });
    expect(reading).not.toBeInstanceOf(ReferenceError);
    expect(thrownBy(() => main.SetMutableBinding('own', 1, true))).toMatchObject({ name: 'ReferenceError' });
  });

  test('an import of a module without an environment is not there', () => {
    const modules = sourceModules({ main: '', dep: 'export let x;' }, null, hostRealm);
    const main = modules.get('main')!;
    main.Link();
    main.Realm.Agent.spec.CreateImportBinding(main.Environment!, 'x', modules.get('dep')!, 'x');
    expect(thrownBy(() => main.Environment!.GetBindingValue('x', true))).toMatchObject({ name: 'ReferenceError' });
  });

  test('the engine’s own mistakes are failures of the engine', () => {
    const { main } = linked();
    expect(() => main.GetBindingValue('nowhere', true)).toThrow(AssertionFailed);
    expect(() => main.CreateMutableBinding('own', false)).toThrow(AssertionFailed);
    main.InitializeBinding('own', 1);
    expect(() => main.InitializeBinding('own', 2)).toThrow(AssertionFailed);
  });

  test('has a this value, which is undefined', () => {
    const { main } = linked();
    expect(main.HasThisBinding()).toBe(true);
    expect(main.GetThisBinding()).toBeUndefined();
  });
});

describe('GlobalEnvironmentRecord', () => {
  let env: GlobalEnvironmentRecord;
  let run: (code: string) => unknown;
  beforeEach(() => {
    const realm = hostRealm(agentWithoutEvaluator());
    env = realm.GlobalEnv;
    run = (code) => vm.runInContext(code, realm.GlobalObject as vm.Context) as unknown;
  });

  test('var and function declarations are properties of the global object', () => {
    CreateGlobalVarBinding(env, 'v', false);
    expect(run('JSON.stringify(Object.getOwnPropertyDescriptor(globalThis, "v"))')).toBe(
      '{"writable":true,"enumerable":true,"configurable":false}',
    );
    CreateGlobalVarBinding(env, 'deletable', true);
    expect(env.DeleteBinding('deletable')).toBe(true);
    expect(env.DeleteBinding('v')).toBe(false);
    env.SetMutableBinding('v', 1, true);
    CreateGlobalVarBinding(env, 'v', true);
    expect(run('v')).toBe(1);
    CreateGlobalFunctionBinding(env, 'f', 'function', false);
    CreateGlobalFunctionBinding(env, 'v', 'function', true);
    expect(run('f + v')).toBe('functionfunction');
    expect(run('Object.getOwnPropertyDescriptor(globalThis, "v").configurable')).toBe(false);
  });

  test('let and const are cells, which stand before properties', () => {
    run('this.x = "property"');
    env.CreateMutableBinding('x', false);
    env.CreateImmutableBinding('c', true);
    expect(HasLexicalDeclaration(env, 'x')).toBe(true);
    expect(thrownBy(() => env.GetBindingValue('x', true))).toMatchObject({ name: 'ReferenceError' });
    expect(thrownBy(() => env.SetMutableBinding('x', 1, false))).toMatchObject({ name: 'ReferenceError' });
    env.InitializeBinding('x', 'cell');
    env.InitializeBinding('c', 1);
    const cell = env.declarative.get('x');
    env.SetMutableBinding('x', 'changed', true);
    expect(env.GetBindingValue('x', true)).toBe('changed');
    expect(env.declarative.get('x')).toBe(cell);
    expect(run('x')).toBe('property');
    expect(thrownBy(() => env.SetMutableBinding('c', 2, false))).toMatchObject({ name: 'TypeError' });
    expect(env.DeleteBinding('x')).toBe(false);
    expect(thrownBy(() => env.CreateMutableBinding('x', false))).toMatchObject({ name: 'TypeError' });
  });

  test('a name that nobody has', () => {
    expect(env.HasBinding('nobody')).toBe(false);
    expect(env.GetBindingValue('nobody', false)).toBeUndefined();
    expect(thrownBy(() => env.GetBindingValue('nobody', true))).toMatchObject({
      name: 'ReferenceError',
      message: 'nobody is not defined',
    });
    expect(thrownBy(() => env.SetMutableBinding('nobody', 1, true))).toMatchObject({ name: 'ReferenceError' });
    env.SetMutableBinding('nobody', 1, false);
    expect(run('nobody')).toBe(1);
    expect(env.DeleteBinding('nobody')).toBe(true);
    expect(env.DeleteBinding('nobody')).toBe(true);
  });

  test('a property that cannot be written refuses in strict code alone', () => {
    run('Object.defineProperty(globalThis, "fixed", { value: 1 })');
    env.SetMutableBinding('fixed', 2, false);
    expect(thrownBy(() => env.SetMutableBinding('fixed', 2, true))).toMatchObject({ name: 'TypeError' });
    expect(run('fixed')).toBe(1);
  });

  test('what the global object takes', () => {
    run(`
      Object.defineProperty(globalThis, 'fixed', { value: 1 });
      Object.defineProperty(globalThis, 'writable', { value: 1, writable: true, enumerable: true });
      Object.defineProperty(globalThis, 'accessor', { get() {}, enumerable: true });
      Object.defineProperty(globalThis, 'loose', { value: 1, configurable: true });
    `);
    const names = ['fixed', 'writable', 'accessor', 'loose', 'absent'];
    expect(names.map((name) => HasRestrictedGlobalProperty(env, name))).toEqual([true, true, true, false, false]);
    expect(names.map((name) => CanDeclareGlobalFunction(env, name))).toEqual([false, true, false, true, true]);
    expect(names.map((name) => CanDeclareGlobalVar(env, name))).toEqual([true, true, true, true, true]);
    expect(thrownBy(() => CreateGlobalFunctionBinding(env, 'accessor', 1, false))).toMatchObject({ name: 'TypeError' });
  });

  test('a guest that patches Object.prototype changes no declaration', () => {
    run(`for (const name of ['get', 'set', 'configurable', 'writable'])
      Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, get() { throw 'reached'; } });`);
    CreateGlobalVarBinding(env, 'v', false);
    CreateGlobalFunctionBinding(env, 'f', 1, true);
    expect(CanDeclareGlobalFunction(env, 'f')).toBe(true);
    expect(run('f')).toBe(1);
  });
});
