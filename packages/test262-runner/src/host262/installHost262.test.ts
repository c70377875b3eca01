import { createEngine } from '../fixtures/vmEngine';
import type { TestRealm } from '../engine/TestEngine';
import { installHost262 } from './installHost262';

function install(more: Partial<TestRealm> = {}): { run: (code: string) => unknown; realm: TestRealm; printed: string[] } {
  const realm = { ...createEngine().createAgent({ loader: 'sync', seed: 1, features: [] }).createRealm(), ...more };
  const printed: string[] = [];
  installHost262(realm, { print: (text) => printed.push(text), scriptId: 'evalScript', engineFile: 'unused' });
  return { run: (code) => realm.runScript(code, 'test'), realm, printed };
}

describe('installHost262', () => {
  it('defines print and $262 as writable, configurable and not enumerable', () => {
    const { realm } = install();
    for (const name of ['print', '$262']) {
      expect(Object.getOwnPropertyDescriptor(realm.globalThis, name)).toMatchObject({ writable: true, configurable: true, enumerable: false });
    }
  });

  it('prints the string value of the first argument', () => {
    const { run, printed } = install();
    run('print({ toString() { return "text"; } }, 2); print(); print(1n);');
    expect(printed).toEqual(['text', 'undefined', '1']);
  });

  it('gives ordinary objects and functions of the realm', () => {
    const { run } = install();
    const script = `[Object.getPrototypeOf($262) === Object.prototype, $262.evalScript instanceof Function,
      Object.getPrototypeOf($262.agent) === Object.prototype, $262.evalScript.name, $262.global === globalThis]`;
    expect([...(run(script) as unknown[])]).toEqual([true, true, true, 'evalScript', true]);
  });

  it('evaluates scripts in the realm, and throws what they throw', () => {
    const { run } = install();
    expect(run('$262.evalScript("var made = 7; made + 1") + made')).toBe(15);
    expect(run('try { $262.evalScript("var 1"); } catch (error) { error.name }')).toBe('SyntaxError');
  });

  it('creates a realm with a $262 and a print of its own', () => {
    const { run, printed } = install();
    const script = `var other = $262.createRealm(); other.evalScript("print('from there')");
      [other !== $262, other.global !== globalThis, other.global.$262 === other, other.global.Array !== Array]`;
    expect([...(run(script) as unknown[])]).toEqual([true, true, true, true]);
    expect(printed).toEqual(['from there']);
  });

  it('detaches buffers and collects garbage', () => {
    const { run } = install();
    expect(run('var buffer = new ArrayBuffer(8); $262.detachArrayBuffer(buffer); buffer.byteLength')).toBe(0);
    expect(() => run('$262.gc()')).not.toThrow();
  });

  it('refuses to detach what is no buffer, with an error of the realm', () => {
    const script = 'try { $262.detachArrayBuffer({}); } catch (error) { error instanceof TypeError }';
    expect(install().run(script)).toBe(true);
  });

  it('has an object that looks undefined', () => {
    const script = 'var dda = $262.IsHTMLDDA; [typeof dda, dda == null, dda === undefined, dda(), dda("")]';
    expect([...(install().run(script) as unknown[])]).toEqual(['undefined', true, false, null, null]);
  });

  it('has %AbstractModuleSource% only where the engine does', () => {
    expect(install().run('"AbstractModuleSource" in $262')).toBe(false);
    const AbstractModuleSource = (): void => {};
    expect(install({ AbstractModuleSource }).run('typeof $262.AbstractModuleSource')).toBe('function');
  });
});
