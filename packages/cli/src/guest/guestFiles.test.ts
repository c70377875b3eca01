import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { urlHost } from './urlHost';

/** The files of guest/ are plain JavaScript, so any engine can run them: here a realm of Node's own. */
function make(name: string, host: unknown): Record<string, unknown> {
  const sourceText = readFileSync(join(__dirname, '..', '..', 'guest', `${name}.js`), 'utf8');
  return (runInNewContext(sourceText) as (host: unknown) => Record<string, unknown>)(host);
}

interface Globals {
  URL: typeof URL;
  URLSearchParams: typeof URLSearchParams;
}

describe('guest/url.js', () => {
  const guest = make('url', urlHost) as unknown as Globals;
  const parts = ['href', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash', 'origin'] as const;

  it.each(['https://user:pass@example.org:8080/a/b?x=1&y=2#h', 'file:///a%20b/c.js', 'data:text/plain,x'])('%s', (href) => {
    const own = new guest.URL(href);
    const nodes = new URL(href);
    for (const part of parts) expect([part, own[part]]).toEqual([part, nodes[part]]);
    expect([String(own), JSON.stringify(own), Object.prototype.toString.call(own)]).toEqual([String(nodes), JSON.stringify(nodes), '[object URL]']);
  });

  it('resolves against a base, and refuses what is no URL', () => {
    expect(new guest.URL('../x.js', 'file:///a/b/c.js').href).toBe('file:///a/x.js');
    expect(() => new guest.URL('x.js')).toThrow(/Invalid URL: x\.js/);
    expect([guest.URL.canParse('x.js'), guest.URL.canParse('x.js', 'file:///')]).toEqual([false, true]);
  });

  it('keeps searchParams and search in step', () => {
    const url = new guest.URL('https://example.org/?a=1&b=2&a=3');
    expect(url.searchParams.getAll('a')).toEqual(['1', '3']);
    url.searchParams.set('a', 'x y');
    url.searchParams.append('c', '&');
    url.searchParams.delete('b');
    expect(url.search).toBe('?a=x+y&c=%26');
    url.search = '?z=9';
    expect([...url.searchParams]).toEqual([['z', '9']]);
  });

  it('makes search parameters from text, pairs and objects', () => {
    expect(String(new guest.URLSearchParams('?a=1&b=%20'))).toBe('a=1&b=+');
    expect(String(new guest.URLSearchParams([['a', '1'], ['a', '2']]))).toBe('a=1&a=2');
    expect(String(new guest.URLSearchParams({ b: '2', a: '1' }))).toBe('b=2&a=1');
    const params = new guest.URLSearchParams('b=2&a=1&c=3');
    params.sort();
    expect([[...params.keys()], [...params.values()], params.get('q'), params.has('c')]).toEqual([['a', 'b', 'c'], ['1', '2', '3'], null, true]);
  });
});

describe('guest/timers.js', () => {
  const started: [callback: () => void, delay: number, repeats: boolean][] = [];
  const host = {
    start: (...args: [() => void, number, boolean]) => started.push(args),
    stop: () => {},
    enqueue: () => {},
    now: () => 1.5,
  };
  const guest = make('timers', host) as unknown as Record<string, (...args: unknown[]) => unknown>;

  beforeEach(() => (started.length = 0));

  it('hands on the callback with its arguments', () => {
    const seen: unknown[] = [];
    guest['setTimeout']!((...args: unknown[]) => seen.push(...args), 5, 'a', 'b');
    started[0]![0]();
    expect([seen, started[0]![1], started[0]![2]]).toEqual([['a', 'b'], 5, false]);
  });

  it.each([[undefined, 0], [-3, 0], ['7', 7], [NaN, 0]])('takes %p for %p milliseconds', (delay, expected) => {
    guest['setInterval']!(() => {}, delay);
    expect(started[0]!.slice(1)).toEqual([expected, true]);
  });

  it.each(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'])('%s refuses what is no function', (name) => {
    expect(() => guest[name]!(undefined)).toThrow(/needs a function/);
    expect(() => guest[name]!('globalThis.x = 1')).toThrow(/does not evaluate strings/);
    expect(guest[name]!.name).toBe(name);
  });
});

describe('guest/console.js', () => {
  it('hands each call on, and throws what is refused as an error of the guest', () => {
    const calls: unknown[][] = [];
    const guest = make('console', (name: string, args: unknown[]) => {
      calls.push([name, ...args]);
      return name === 'table' ? 'no' : undefined;
    }) as unknown as Console;
    guest.log('a', 1);
    guest.groupEnd();
    expect(calls).toEqual([['log', 'a', 1], ['groupEnd']]);
    expect(() => guest.table(1)).toThrow('no');
  });
});
