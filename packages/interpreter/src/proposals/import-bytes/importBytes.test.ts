import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAgent } from '../../createAgent';
import { fileHost } from '../../host/fileHost';
import type { Host } from '../../host/Host';
import { mapHost } from '../../host/mapHost';
import { importBytes } from './importBytes';

const files: Record<string, string | Uint8Array> = {
  'code.js': 'export default 1;',
  'data.json': '{',
  'empty': '',
  'image.bin': Uint8Array.of(0, 255, 128),
  'text.txt': 'ä',
};
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modrec-bytes-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const hosts: readonly (readonly [string, () => Host])[] = [
  ['mapHost', () => mapHost(files)],
  ['fileHost', () => fileHost({ baseURL: pathToFileURL(`${folder}/`) })],
];

describe.each(hosts)('%s', (_, makeHost) => {
  const attributes = { type: 'bytes' };

  test('gives the bytes of any module, which is no module of its own', async () => {
    const agent = createAgent({ host: makeHost(), layers: [importBytes] });
    const realm = agent.createRealm();
    for (const [name, content] of Object.entries(files)) {
      const { default: bytes } = (await agent.importModule(`./${name}`, { realm, attributes })) as { default: Uint8Array };
      expect([...bytes]).toEqual([...Buffer.from(content as string)]);
      expect(Object.getPrototypeOf(bytes)).toBe((realm.globalThis as typeof globalThis).Uint8Array.prototype);
    }
    expect({ ...(await agent.importModule('./code.js', { realm })) }).toEqual({ default: 1 });
  });

  test('has no such modules without the layer', async () => {
    const agent = createAgent({ host: makeHost() });
    const error = await agent.importModule('./code.js', { realm: agent.createRealm(), attributes }).catch((reason: unknown) => reason);
    expect(agent.describeError(error)).toMatchObject({ name: 'TypeError', code: 'unsupported-module-type' });
  });
});

describe('the bytes', () => {
  const runStrict = async (code: string): Promise<unknown> => {
    const main = `import bytes from 'image.bin' with { type: 'bytes' }; const fails = f => { try { f(); return 'nothing'; } catch (e) { return e instanceof TypeError ? 'TypeError' : String(e); } }; export default (() => { ${code} })();`;
    const agent = createAgent({ host: mapHost({ ...files, 'main.js': main }), layers: [importBytes] });
    const { default: result } = (await agent.importModule('main.js', { realm: agent.createRealm() })) as { default: unknown };
    return result;
  };

  test('cannot be assigned to', async () => {
    const writes = [
      'bytes[0] = 1', 'bytes["1"] = 1', 'bytes[7] = 1', 'bytes[0] += 1', 'bytes[0]++', '[bytes[0]] = [1]', '({ x: bytes[0] } = { x: 1 })',
      'for (bytes[0] of [1]);', 'new Uint8Array(bytes.buffer)[0] = 1', 'bytes.subarray(1)[0] = 1', 'new (class extends (class { constructor() { return bytes; } }) { 0 = 1; })()', 'new Float64Array(bytes.buffer.slice(0, 0), 0)[0] = 1; new Uint8ClampedArray(bytes.buffer)[0] = 1',
    ];
    const list = writes.map((write) => `fails(() => { ${write} })`).join();
    await expect(runStrict(`return [${list}].join() + [...bytes].join()`)).resolves.toBe(`${writes.map(() => 'TypeError').join()}0,255,128`);
  });

  test('are left alone by sloppy code, which goes on', async () => {
    await expect(runStrict('Function("b", "b[0] = 1; b.named = 2")(bytes); return [bytes[0], bytes.named].join()')).resolves.toBe('0,2');
  });

  test('are not written to by the library', async () => {
    const writes = [
      'bytes.fill(1)', 'bytes.set([1])', 'bytes.sort()', 'bytes.reverse()', 'bytes.copyWithin(0, 1)', 'Array.prototype.fill.call(bytes, 1)', 'Array.prototype.sort.call(bytes)',
      'Object.assign(bytes, [1])', 'Object.defineProperty(bytes, 0, { value: 1 })', 'Object.defineProperties(bytes, { 0: { value: 1 } })',
      'new DataView(bytes.buffer).setUint8(0, 1)', 'Atomics.store(bytes, 0, 1)', 'Atomics.add(bytes, 0, 1)', 'bytes.buffer.resize(0)', 'bytes.buffer.transfer()', 'bytes.buffer.transferToImmutable()',
    ];
    const list = writes.map((write) => `fails(() => { ${write} })`).join();
    await expect(runStrict(`return [${list}].join() + [...bytes].join()`)).resolves.toBe(`${writes.map(() => 'TypeError').join()}0,255,128`);
    await expect(runStrict('return [Reflect.set(bytes, 0, 1), Reflect.set({}, 0, 1, bytes), Reflect.defineProperty(bytes, 0, { value: 1 }), Reflect.defineProperty(bytes, 0, { value: 0 }), bytes[0]].join()')).resolves.toBe('false,false,false,true,0');
  });

  const native = 'transferToImmutable' in ArrayBuffer.prototype;
  (native ? test.skip : test)('are not written to through other objects', async () => {
    const species = 'const species = { [Symbol.species]: function () { return bytes; } }, Maker = species[Symbol.species], own = (object, constructor = species) => Object.assign(object, { constructor });';
    const writes = [
      'new Proxy(bytes, {})[0] = 1', 'new Proxy(new Proxy(bytes, {}), {})[0] = 1', 'Proxy.revocable(bytes, {}).proxy[0] = 1', 'Object.defineProperty(new Proxy(bytes, {}), 0, { value: 1 })',
      'Array.prototype.fill.call(new Proxy(bytes, {}), 1)', 'Object.assign(new Proxy(bytes, {}), [1])',
      'new Proxy(bytes, { set: () => true })[0] = 1', 'Object.defineProperty(new Proxy(bytes, { defineProperty: () => true }), 0, { value: 1 })',
      'own(new Uint8Array(3)).map(() => 1)', 'own(new Uint8Array(3)).filter(() => true)', 'own(new Uint8Array(3)).slice()', 'Uint8Array.from.call(Maker, [1])', 'Uint8Array.of.call(Maker, 1)',
      'own([1, 2, 3]).map(() => 1)', 'own([1]).filter(() => true)', 'own([1]).slice()', 'own([1]).concat([2])', 'own([[1]]).flat()', 'own([1]).flatMap(() => 1)', 'own([1]).splice(0)', 'Array.from.call(Maker, [1])', 'Array.of.call(Maker, 1)',
      'own(new ArrayBuffer(3), { [Symbol.species]: function () { return bytes.buffer; } }).slice()',
    ];
    const list = writes.map((write) => `fails(() => { ${write} })`).join();
    await expect(runStrict(`${species} return [${list}].join() + [...bytes].join()`)).resolves.toBe(`${writes.map(() => 'TypeError').join()}0,255,128`);
    await expect(runStrict(`let held; JSON.parse('[1, 2]', function (key, value) { if (key === '0' && !held) this[1] = held = bytes; return this === bytes ? 7 : value; }); return [...held].join()`)).resolves.toBe('0,255,128');
  });

  test('leave species and constructors of guests as they are', async () => {
    await expect(runStrict(`
      class Bytes extends Uint8Array {} class List extends Array {}
      const three = Bytes.of(1, 2, 3), list = List.of(1, [2]);
      const kinds = [three.map((b, i, all) => b * all.length), three.filter((b) => b > 1), three.slice(1), Bytes.from([4]), three.slice(3, 2)].map((made) => made.constructor.name + ' ' + made.join('+'));
      const lists = [list.map((e, i, all) => all === list), list.filter((e) => e === 1), list.slice(1), list.concat(3), list.flat(), list.flatMap((e) => e), List.from([5])].map((made) => made.constructor.name + ' ' + made.join('+'));
      class Buffer extends ArrayBuffer {} const part = new Buffer(4).slice(1, 3);
      const shared = new Uint16Array([1, 2, 3]); shared.constructor = { [Symbol.species]: function () { return new Uint8Array(4); } };
      return [...kinds, ...lists, part.constructor.name, part.byteLength, shared.slice(1).join('+'), list.splice(0, 1).constructor.name, list.length].join();`,
    )).resolves.toBe('Bytes 3+6+9,Bytes 2+3,Bytes 2+3,Bytes 4,Bytes ,List true+true,List 1,List 2,List 1+2+3,List 1+2,List 1+2,List 5,Buffer,2,2+3+0+0,List,1');
  });

  test('may be what a constructor of a guest gives where nothing is written', async () => {
    await expect(runStrict('const own = Object.assign([], { constructor: { [Symbol.species]: function () { return bytes; } } }); return own.map(() => 1) === bytes')).resolves.toBe(true);
  });

  test('have read-only, unconfigurable elements and can be frozen', async () => {
    const shown = `Object.entries(Object.getOwnPropertyDescriptor(bytes, 1)).join(' ')`;
    await expect(runStrict(`return ${shown}`)).resolves.toBe('value,255 writable,false enumerable,true configurable,false');
    await expect(runStrict('return [Object.isFrozen(bytes), Object.isFrozen(Object.freeze(bytes)), Object.isSealed(bytes), fails(() => { bytes.x = 1 })].join()')).resolves.toBe('false,true,true,TypeError');
  });

  test('can be read, copied and sliced, and copies can be written to', async () => {
    await expect(runStrict('const copy = new Uint8Array(bytes); copy[0] = 9; return [copy[0], bytes.map(b => b + 1)[0], new DataView(bytes.buffer).getUint8(1), bytes.slice(1).fill(3).join("")].join()')).resolves.toBe('9,1,255,33');
    await expect(runStrict('const b = bytes.buffer; return [b.immutable, b.slice(1).immutable, b.sliceToImmutable(-2, -1).byteLength, b.sliceToImmutable(1).immutable].join()')).resolves.toBe('true,false,1,true');
  });

  test('are immutable after a transfer, which detaches', async () => {
    await expect(runStrict('const a = new ArrayBuffer(2), i = a.transferToImmutable(3); return [a.byteLength, i.byteLength, i.immutable, a.immutable].join()')).resolves.toBe('0,3,true,false');
  });
});
