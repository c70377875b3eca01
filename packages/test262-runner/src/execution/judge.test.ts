import { runInNewContext } from 'node:vm';
import type { Ending } from './Ending';
import { judge } from './judge';

const completed: Ending = { kind: 'completed' };
const negative = { phase: 'parse', type: 'SyntaxError' } as const;

function thrown(error: unknown, phase: 'parse' | 'resolution' | 'runtime' = 'runtime'): Ending {
  return { kind: 'thrown', phase, error };
}

describe('judge', () => {
  it('passes a test that completes, and fails one that throws', () => {
    expect(judge(completed, undefined, undefined)).toEqual({ outcome: 'PASS' });
    expect(judge(thrown(new TypeError('no')), undefined, undefined)).toEqual({ outcome: 'FAIL', message: 'TypeError: no (runtime)' });
  });

  it('fails an async test by what it printed, or because it stalls', () => {
    expect(judge(completed, undefined, 'Test262Error: no')).toEqual({ outcome: 'FAIL', message: 'Test262Error: no' });
    expect(judge({ kind: 'stalled', awaited: 'x' }, undefined, undefined)).toMatchObject({ outcome: 'FAIL' });
  });

  it('wants of a negative test the phase and the name of the constructor', () => {
    expect(judge(thrown(runInNewContext('new SyntaxError("x")'), 'parse'), negative, undefined)).toEqual({ outcome: 'PASS' });
    expect(judge(thrown(new SyntaxError(), 'runtime'), negative, undefined).outcome).toBe('FAIL');
    expect(judge(thrown(new TypeError(), 'parse'), negative, undefined).outcome).toBe('FAIL');
    expect(judge(completed, negative, undefined).message).toBe('expected SyntaxError in phase parse, got no error');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'SyntaxError'],
    ['a symbol', Symbol('SyntaxError')],
    ['an object without a constructor', Object.create(null)],
    ['an object that only bears the name', { name: 'SyntaxError' }],
    ['an accessor that throws', { get constructor(): never { throw new SyntaxError(); } }],
    ['a revoked proxy', revokedProxy()],
  ])('is not deceived or broken by a thrown value that is %s', (_, value) => {
    expect(judge(thrown(value, 'parse'), negative, undefined).outcome).toBe('FAIL');
    expect(judge(thrown(value, 'parse'), undefined, undefined).outcome).toBe('FAIL');
  });
});

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
