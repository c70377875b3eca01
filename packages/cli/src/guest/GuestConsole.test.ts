import { runInNewContext } from 'node:vm';
import type { Terminal } from '../terminal/Terminal';
import { GuestConsole } from './GuestConsole';
import { NamespaceView } from './NamespaceView';

const namespaces = new WeakSet<object>();

function namespaceOf(target: object): object {
  const namespace = new Proxy(Object.create(null) as object, {
    ownKeys: () => Reflect.ownKeys(target),
    get: (_target, key): unknown => Reflect.get(target, key),
  });
  namespaces.add(namespace);
  return namespace;
}

function printed(...calls: [method: string, ...args: unknown[]][]): { out: string; err: string } {
  const text = { out: '', err: '' };
  const terminal: Terminal = {
    out: { colors: false, write: (each) => void (text.out += each) },
    err: { colors: false, write: (each) => void (text.err += each) },
    cwd: '/',
  };
  const guestConsole = new GuestConsole(terminal, new NamespaceView((value) => namespaces.has(value)));
  for (const [method, ...args] of calls) guestConsole.call(method, args);
  return text;
}

const guestValue = (code: string): unknown => runInNewContext(`(${code})`);

describe('GuestConsole', () => {
  it.each(['log', 'info', 'debug'])('%s writes to standard output', (method) => {
    expect(printed([method, '%s is %d', 'x', 1])).toEqual({ out: 'x is 1\n', err: '' });
  });

  it.each(['error', 'warn', 'trace'])('%s writes to standard error', (method) => {
    const { out, err } = printed([method, 'x']);
    expect([out, err]).toEqual(['', method === 'trace' ? 'Trace: x\n' : 'x\n']);
  });

  it('shows objects of another realm as Node shows its own', () => {
    expect(printed(['log', guestValue('{ a: [1, 2], m: new Map([[1, 2]]) }')]).out).toBe('{ a: [ 1, 2 ], m: Map(1) { 1 => 2 } }\n');
  });

  it('calls neither custom inspection nor getters nor proxy traps', () => {
    const value = guestValue(`{
      [Symbol.for('nodejs.util.inspect.custom')]() { throw 1 },
      get g() { throw 2 },
      p: new Proxy({}, { get() { throw 3 }, ownKeys() { throw 4 }, getPrototypeOf() { throw 5 } }),
    }`);
    expect(printed(['log', value], ['dir', value, { customInspect: true }]).out).toMatch(/g: \[Getter\]/);
  });

  it('shows a deferred namespace without a look at its exports', () => {
    const touched = jest.fn();
    const namespace = new Proxy(Object.create(null) as object, {
      get: (_, key) => (key === Symbol.toStringTag ? 'Deferred Module' : touched()),
      ownKeys: () => touched() ?? [],
    });
    namespaces.add(namespace);
    expect(printed(['log', namespace]).out).toBe('[Deferred Module: null prototype] {}\n');
    expect(touched).not.toHaveBeenCalled();
  });

  it('shows namespaces, with bindings that are not initialized yet', () => {
    const namespace = namespaceOf({
      a: 1,
      get b(): never {
        throw new ReferenceError();
      },
    });
    expect(printed(['log', namespace]).out).toMatch(/^\[Module: null prototype\] \{\s+a: 1,\s+b: <uninitialized>\s+\}\n$/);
    expect(printed(['log', [namespace]]).out).toMatch(/^\[\s*\[Module: null prototype\] \{/);
  });

  it('groups, counts and makes tables', () => {
    expect(printed(['group', 'g'], ['log', 'x'], ['groupEnd'], ['count'], ['count']).out).toBe('g\n  x\ndefault: 1\ndefault: 2\n');
    expect(printed(['table', guestValue('[{ a: 1 }]')]).out).toContain('(index)');
  });

  it('lets a throw of the guest through', () => {
    expect(() => printed(['log', '%d', guestValue('{ valueOf() { throw "mine" } }')], ['time', guestValue('{ toString() { throw "mine" } }')])).toThrow('mine');
  });
});
