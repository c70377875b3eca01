import vm from 'node:vm';
import { ExecutionContext } from '../agent/ExecutionContext';
import { defaultHost } from '../host/defaultHost';
import type { Host } from '../host/Host';
import { mapHost } from '../host/mapHost';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { Realm } from '../realm/Realm';
import { agentWithoutEvaluator, hostRealm } from '../test-support/sourceModules';

interface Scene {
  readonly realm: Realm;
  readonly requests: ModuleRequestRecord[];
  /** EvaluateImportCall as compiled code calls it, in a context of the realm; expressions are native guest code. */
  importCall(specifier: string, options?: string): Promise<unknown>;
}

function scene(host: Host): Scene {
  const requests: ModuleRequestRecord[] = [];
  const agent = agentWithoutEvaluator({
    host: {
      ...host,
      HostLoadImportedModule(...args) {
        requests.push(args[2]);
        host.HostLoadImportedModule(...args);
      },
    },
  });
  const realm = hostRealm(agent);
  const evaluate = (code: string) => () => vm.runInContext(`(${code})`, realm.GlobalObject as vm.Context) as unknown;
  return {
    realm,
    requests,
    importCall(specifier, options) {
      const context = new ExecutionContext();
      context.Realm = realm;
      agent.executionContextStack.push(context);
      try {
        return agent.spec.EvaluateImportCall(evaluate(specifier), options === undefined ? undefined : evaluate(options)) as Promise<unknown>;
      } finally {
        agent.executionContextStack.pop();
      }
    },
  };
}

const modules = { 'data.json': '{"a":1}' };

async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    return `fulfilled ${JSON.stringify(await promise)}`;
  } catch (error) {
    return error instanceof Object || typeof error !== 'object' ? `thrown ${String(error)}` : (error as Error).name;
  }
}

test('gives a promise of the realm for the namespace', async () => {
  const { importCall, realm } = scene(mapHost(modules));
  const promise = importCall('"data.json"', '{ with: { type: "json" } }');
  expect(promise).toBeInstanceOf((realm.GlobalObject as { Promise: PromiseConstructor }).Promise);
  expect(await outcome(promise)).toBe('fulfilled {"default":{"a":1}}');
});

test('an argument that throws makes the call throw; one that has no string rejects', async () => {
  const { importCall, requests } = scene(mapHost(modules));
  expect(() => importCall('(() => { throw "specifier"; })()')).toThrow('specifier');
  expect(() => importCall('"x"', '(() => { throw "options"; })()')).toThrow('options');
  expect(await outcome(importCall('{ toString() { throw "toString"; } }'))).toBe('thrown toString');
  expect(await outcome(importCall('Symbol()'))).toBe('TypeError');
  expect(requests).toEqual([]);
});

test.each([
  ['null', 'TypeError'],
  ['1', 'TypeError'],
  ['{ with: null }', 'TypeError'],
  ['{ with: "type" }', 'TypeError'],
  ['{ with: { type: 1 } }', 'TypeError'],
  ['{ with: { type: { toString() { return "json" } } } }', 'TypeError'],
  ['{ with: { type: "json", other: "x" } }', 'TypeError'],
  ['{ get with() { throw "with"; } }', 'thrown with'],
  ['{ with: { get type() { throw "type"; } } }', 'thrown type'],
  ['{ with: new Proxy({}, { ownKeys() { throw "keys"; } }) }', 'thrown keys'],
])('options %s reject, and nothing is loaded', async (options, expected) => {
  const { importCall, requests } = scene(mapHost(modules));
  expect(await outcome(importCall('"data.json"', options))).toBe(expected);
  expect(requests).toEqual([]);
});

test.each(['undefined', '{}', '{ with: undefined }', '{ with: {} }', '{ with: { [Symbol()]: 1 } }', '() => {}'])(
  'options %s are no attributes',
  async (options) => {
    const { importCall, requests } = scene(mapHost(modules));
    await outcome(importCall('"data.json"', options));
    expect(requests).toEqual([{ Specifier: 'data.json', Attributes: [] }]);
  },
);

test('attributes come sorted, own and enumerable ones only', async () => {
  const host: Host = { ...defaultHost, HostGetSupportedImportAttributes: () => ['a', 'b', 'B'] };
  const { importCall, requests } = scene(host);
  const options = '{ with: Object.defineProperty({ __proto__: { a: "inherited" }, b: "1", B: "2" }, "a", { value: 1 }) }';
  await outcome(importCall('{ toString: () => "s" }', options));
  expect(requests).toEqual([{ Specifier: 's', Attributes: [{ Key: 'B', Value: '2' }, { Key: 'b', Value: '1' }] }]);
});

test('a guest that patches its intrinsics does not get into the call', async () => {
  const { importCall, realm } = scene(mapHost(modules));
  vm.runInContext(
    `Promise.prototype.then = Array.prototype[Symbol.iterator] = Array.prototype.push = Reflect.ownKeys = () => { throw 'reached'; };
     Object.defineProperty(Promise, Symbol.species, { configurable: true, get() { throw 'reached'; } });`,
    realm.GlobalObject as vm.Context,
  );
  const promise = importCall('"data.json"', '{ with: { type: "json" } }');
  await new Promise((resolve) => setImmediate(resolve));
  // Only so that the test can read the promise: every `then` asks for the species.
  vm.runInContext('Object.defineProperty(Promise, Symbol.species, { value: undefined })', realm.GlobalObject as vm.Context);
  const namespace = await new Promise((resolve, reject) => void Promise.prototype.then.call(promise, resolve, reject));
  expect(JSON.stringify(namespace)).toBe('{"default":{"a":1}}');
});

test('a load that fails rejects with the host’s error', async () => {
  const { importCall, realm } = scene(defaultHost);
  const error = await importCall('"anything"').then(() => null, (reason: object) => reason);
  expect(realm.Agent.errorDetails.get(error!)).toMatchObject({ code: 'no-module-loader', modules: ['<realm>'] });
});
