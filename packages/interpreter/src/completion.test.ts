import { Assert, Completion, NormalCompletion, Q, ThrowCompletion, X } from './completion';
import { AssertionFailed, ModrecTermination } from './engineFailures';

const throwing = (value: unknown) => (): never => {
  throw value;
};

describe('Completion', () => {
  it('makes a record of a result', () => {
    expect(Completion(() => 1)).toEqual(new NormalCompletion(1));
  });

  it('makes a record of a guest throw, whatever its value', () => {
    expect(Completion(throwing(undefined))).toEqual(new ThrowCompletion(undefined));
  });

  it.each([new TypeError('a bug'), new AssertionFailed('a bug'), new ModrecTermination('x', 'x')])(
    'lets %s of the engine pass',
    (failure) => {
      expect(() => Completion(throwing(failure))).toThrow(failure);
    },
  );
});

describe('Q', () => {
  it('gives a plain result back', () => {
    expect(Q<number>(1)).toBe(1);
  });

  it('unwraps a record, and throws what it threw', () => {
    expect(Q(new NormalCompletion(1))).toBe(1);
    expect(() => Q(new ThrowCompletion('guest value'))).toThrow('guest value');
  });
});

describe('X', () => {
  it('gives the result', () => {
    expect(X(() => 1)).toBe(1);
  });

  it('takes a guest throw for a bug of the engine, and keeps it as the cause', () => {
    expect(() => X(throwing('guest value'))).toThrow(expect.objectContaining({ code: 'assertion-failed', cause: 'guest value' }));
  });

  it('lets a failure of the engine pass', () => {
    const failure = new ModrecTermination('x', 'x');
    expect(() => X(throwing(failure))).toThrow(failure);
  });
});

describe('Assert', () => {
  it('fails on a false condition only', () => {
    expect(() => Assert(true)).not.toThrow();
    expect(() => Assert(false)).toThrow(AssertionFailed);
  });
});
