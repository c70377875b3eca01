import vm from 'node:vm';
import type { Realm } from '../realm/Realm';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { hostRealm, silentTracer, sourceModules } from '../test-support/sourceModules';

const sources = {
  main: 'export let local; let other; export { other as renamed, local as "10", local as "9" }; export * as ns from "dep"; export * from "dep";',
  dep: 'export let far; export default 1;',
};

interface Scene {
  readonly realm: Realm;
  readonly main: SourceTextModuleRecord;
  readonly dep: SourceTextModuleRecord;
  /** Runs native code of the guest realm, in which `ns` is the namespace object. */
  run(code: string): unknown;
}

function scene(tracer: typeof silentTracer | null): Scene {
  const modules = sourceModules(sources, tracer, hostRealm);
  const main = modules.get('main')!;
  main.Link();
  const realm = main.Realm;
  (realm.GlobalObject as { ns: object }).ns = realm.Agent.spec.GetModuleNamespace(main);
  return {
    realm,
    main,
    dep: modules.get('dep')!,
    run: (code) => vm.runInContext(code, realm.GlobalObject) as unknown,
  };
}

function initialize({ main, dep }: Scene): void {
  main.Environment!.InitializeBinding('local', 1);
  main.Environment!.InitializeBinding('other', 2);
  dep.Environment!.InitializeBinding('far', 3);
  dep.Environment!.InitializeBinding('*default*', 4);
}

const nameOf = (code: string): string => `(() => { try { ${code}; return 'no error'; } catch (error) { return error.constructor === globalThis[error.name] ? error.name : 'foreign'; } })()`;

describe.each([
  ['as the algorithms are written', silentTracer],
  ['by its quick way', null],
])('a namespace object, %s', (_, tracer) => {
  test('has the exports by code unit, then @@toStringTag', () => {
    const { run } = scene(tracer);
    expect(run('Reflect.ownKeys(ns).map(String).join()')).toBe('10,9,far,local,ns,renamed,Symbol(Symbol.toStringTag)');
    expect(run('Object.getPrototypeOf(ns)')).toBeNull();
    expect(run('Object.prototype.toString.call(ns)')).toBe('[object Module]');
    expect(run('JSON.stringify(Object.getOwnPropertyDescriptor(ns, Symbol.toStringTag))')).toBe(
      '{"value":"Module","writable":false,"enumerable":false,"configurable":false}',
    );
  });

  test('throws the realm’s ReferenceError for a binding without a value, wherever its value is asked for', () => {
    const { run } = scene(tracer);
    for (const code of [
      'ns.local',
      'ns.renamed',
      'ns.far',
      'Object.getOwnPropertyDescriptor(ns, "local")',
      'Object.prototype.hasOwnProperty.call(ns, "local")',
      'Object.keys(ns)',
      'for (const key in ns);',
      'Reflect.defineProperty(ns, "local", {})',
      'Object.freeze(ns)',
      '({ ...ns })',
      'Reflect.set({}, "local", 1, ns)',
    ]) {
      expect([code, run(nameOf(code))]).toEqual([code, 'ReferenceError']);
    }
    expect(run('"local" in ns && Reflect.has(ns, "far") && !("default" in ns)')).toBe(true);
    expect(run('Reflect.deleteProperty(ns, "local")')).toBe(false);
  });

  test('reads live bindings, through export * and of nested namespaces too', () => {
    const guest = scene(tracer);
    initialize(guest);
    expect(guest.run('[ns.local, ns.renamed, ns[10], ns.far, ns.ns.default, ns.ns.far, ns.absent, ns.toString].map(String).join()')).toBe(
      '1,2,1,3,4,3,undefined,undefined',
    );
    guest.main.Environment!.SetMutableBinding('local', 'changed', true);
    expect(guest.run('ns.local + ns["9"]')).toBe('changedchanged');
    expect(guest.run('ns.ns === ns.ns')).toBe(true);
  });

  test('shows its exports as writable, enumerable and not configurable', () => {
    const guest = scene(tracer);
    initialize(guest);
    expect(guest.run('JSON.stringify(Object.getOwnPropertyDescriptor(ns, "local"))')).toBe(
      '{"value":1,"writable":true,"enumerable":true,"configurable":false}',
    );
    expect(guest.run('Object.keys(ns).join()')).toBe('10,9,far,local,ns,renamed');
    expect(guest.run('const seen = []; for (const key in ns) seen.push(key); seen.join()')).toBe('10,9,far,local,ns,renamed');
  });

  test('cannot be changed', () => {
    const guest = scene(tracer);
    initialize(guest);
    for (const [code, value] of [
      ['Reflect.set(ns, "local", 1)', false],
      ['Reflect.set(ns, "absent", 1)', false],
      ['Reflect.set(ns, Symbol.toStringTag, 1)', false],
      ['Reflect.deleteProperty(ns, "local")', false],
      ['Reflect.deleteProperty(ns, "absent")', true],
      ['Reflect.deleteProperty(ns, Symbol.toStringTag)', false],
      ['Reflect.deleteProperty(ns, Symbol("other"))', true],
      ['Reflect.setPrototypeOf(ns, {})', false],
      ['Reflect.setPrototypeOf(ns, null)', true],
      ['Reflect.preventExtensions(ns)', true],
      ['Object.isExtensible(ns)', false],
      ['Object.isFrozen(ns)', false],
      ['Object.isSealed(ns)', true],
    ] as const) {
      expect([code, guest.run(code)]).toEqual([code, value]);
    }
    for (const code of ['"use strict"; ns.local = 1', '"use strict"; delete ns.local', 'Object.freeze(ns)', 'Object.setPrototypeOf(ns, {})']) {
      expect([code, guest.run(nameOf(code.replace('"use strict"; ', '')).replace('(() => {', '(() => { "use strict";'))]).toEqual([code, 'TypeError']);
    }
  });

  test.each([
    ['{}', true],
    ['{ value: 1 }', true],
    ['{ value: 1, writable: true, enumerable: true, configurable: false }', true],
    ['{ value: 2 }', false],
    ['{ writable: false }', false],
    ['{ enumerable: false }', false],
    ['{ configurable: true }', false],
    ['{ get() {} }', false],
    ['{ set: undefined }', false],
  ])('defineProperty of an export with %s gives %s', (descriptor, result) => {
    const guest = scene(tracer);
    initialize(guest);
    expect(guest.run(`Reflect.defineProperty(ns, "local", ${descriptor})`)).toBe(result);
    expect(guest.run('Reflect.defineProperty(ns, "absent", {})')).toBe(false);
    expect(guest.run('Reflect.defineProperty(ns, Symbol("new"), {})')).toBe(false);
    expect(guest.run('Reflect.defineProperty(ns, Symbol.toStringTag, { value: "Module" })')).toBe(true);
    expect(guest.run('Reflect.defineProperty(ns, Symbol.toStringTag, { value: "Other" })')).toBe(false);
  });

  test('does not notice what a guest does to its intrinsics', () => {
    const guest = scene(tracer);
    initialize(guest);
    guest.run(`
      for (const name of ['get', 'set', 'has', 'ownKeys', 'value', 'writable', 'configurable', 'enumerable'])
        Object.defineProperty(Object.prototype, name, { __proto__: null, get() { throw 'reached'; } });
      globalThis.Reflect = globalThis.Proxy = undefined;
      Array.prototype[Symbol.iterator] = Map.prototype.get = () => { throw 'reached'; };
    `);
    expect(guest.run('ns.local')).toBe(1);
    expect(guest.run('Object.getOwnPropertyNames(ns).length')).toBe(6);
    expect(guest.run('Object.defineProperty(ns, "local", { __proto__: null, value: 1 }) === ns')).toBe(true);
  });
});

test('one module has one namespace object', () => {
  const { main, realm } = scene(null);
  expect(realm.Agent.spec.GetModuleNamespace(main)).toBe(main.Namespace);
});

test('ambiguous names are left out', () => {
  const modules = sourceModules(
    { a: 'export * from "b"; export * from "c";', b: 'export let x, y;', c: 'export let x, z;' },
    null,
    hostRealm,
  );
  const main = modules.get('a')!;
  main.Link();
  expect(Reflect.ownKeys(main.Realm.Agent.spec.GetModuleNamespace(main))).toEqual(['y', 'z', Symbol.toStringTag]);
});
