/* eslint-disable @typescript-eslint/no-explicit-any -- stand-ins for function records, and guest values */
import { FunctionRecord } from '../evaluator/functions/FunctionRecord';
import { createHostRealm } from './createHostRealm';

const { kit, globalObject } = createHostRealm();
const guest = globalObject as any;

describe('the realm', () => {
  test('is a fresh one, apart from the engine\'s and from other guests\'', () => {
    const other = createHostRealm().globalObject as any;
    expect(guest.Array).not.toBe(Array);
    expect(guest.Array).not.toBe(other.Array);
  });
});

describe('function templates', () => {
  const record = {
    listOf: FunctionRecord.prototype.listOf,
    call2: (thisValue: unknown, newTarget: any, a: unknown, b: unknown) => guest.Array.of(thisValue, newTarget?.name, a, b),
    callList: (_thisValue: unknown, _newTarget: unknown, args: ArrayLike<unknown>) => args.length,
    constructBase: (thisValue: any) => { thisValue.made = true; },
    constructDerived: (newTarget: any) => Reflect.construct(guest.Object, [], newTarget),
  } as any;

  test('an ordinary function has the guest realm\'s prototype, and its name, length and own keys', () => {
    const func = kit.strictTemplates.ordinary[2]!('twice', record);
    expect(Object.getPrototypeOf(func)).toBe(guest.Function.prototype);
    expect([func.name, func.length, Reflect.ownKeys(func)]).toEqual(['twice', 2, ['length', 'name', 'prototype']]);
    expect(Array.from(func(1, 2))).toEqual([undefined, undefined, 1, 2]);
    expect(Array.from(Reflect.construct(func, [3, 4]) as unknown[]).slice(1)).toEqual(['twice', 3, 4]);
  });

  test('sloppy functions alone have the caller and arguments that the host may give them', () => {
    expect(Reflect.ownKeys(kit.sloppyTemplates.ordinary[0]!('f', record))).toEqual(Reflect.ownKeys(guest.Function()));
  });

  test.each(['method', 'methodList', 'async'] as const)('%s functions cannot construct', (kind) => {
    const func = kit.strictTemplates[kind][0]!('f', record);
    expect(func).not.toHaveProperty('prototype');
    expect(() => Reflect.construct(func, [])).toThrow('not a constructor');
  });

  test('an arrow counts the arguments that it is called with, whatever its length', () => {
    const arrow = kit.strictTemplates.arrowList[1]!('f', record);
    expect([arrow.length, arrow(1, 2, 3)]).toEqual([1, 3]);
  });

  test('classes construct and refuse calls', () => {
    const Base = kit.strictTemplates.baseClass[0]!('Base', record) as any;
    const Derived = kit.strictTemplates.derivedClass[1]!('Derived', record, Base) as any;
    expect(new Base().made).toBe(true);
    expect(new Derived()).toBeInstanceOf(Base);
    expect([Derived.length, Object.getPrototypeOf(Derived)]).toEqual([1, Base]);
    expect(() => Base()).toThrow("cannot be invoked without 'new'");
  });
});

/** An activation that awaits or yields what it is given and notes how it is resumed. */
function activation(request: 'await' | 'yield', values: unknown[]) {
  const log: unknown[][] = [];
  return {
    log, request, done: false, returning: false, value: undefined as unknown,
    resume(mode: string, value: unknown) {
      log.push([mode, value]);
      this.done = mode !== 'next' || values.length === 0;
      if (mode === 'throw') throw value;
      this.returning = mode === 'return';
      this.value = mode === 'return' ? value : values.length === 0 ? 'end' : values.shift();
    },
  };
}

describe('suspendable templates', () => {
  test('a generator runs its start at the call, and its body from the first next()', () => {
    const steps = activation('yield', [1, 2]);
    let started = 0;
    const generator = kit.strictTemplates.generator[0]!('g', { start: () => { started++; return steps; } } as any)();
    expect([started, steps.log.length]).toEqual([1, 0]);
    expect({ ...generator.next('ignored') }).toEqual({ value: 1, done: false });
    expect({ ...generator.next('a') }).toEqual({ value: 2, done: false });
    expect({ ...generator.next('b') }).toEqual({ value: 'end', done: true });
    expect(steps.log).toEqual([['next', undefined], ['next', 'a'], ['next', 'b']]);
  });

  test('return() and throw() reach the body of a generator', () => {
    const returned = activation('yield', [1]);
    const generator = kit.sloppyTemplates.generator[0]!('g', { start: () => returned } as any)();
    generator.next();
    expect({ ...generator.return('r') }).toEqual({ value: 'r', done: true });
    const thrown = kit.sloppyTemplates.generator[0]!('g', { start: () => activation('yield', [1]) } as any)();
    thrown.next();
    expect(() => thrown.throw(new Error('t'))).toThrow('t');
  });

  test('an async function awaits each value once and resumes with the outcome', async () => {
    const steps = activation('await', [Promise.resolve('p'), 'plain']);
    await expect(kit.strictTemplates.async[0]!('f', { start: () => steps } as any)()).resolves.toBe('end');
    expect(steps.log).toEqual([['next', undefined], ['next', 'p'], ['next', 'plain']]);
  });

  test('an error in the start of an async function rejects', async () => {
    const failing = kit.strictTemplates.asyncArrow[0]!('f', { listOf: FunctionRecord.prototype.listOf, start: () => { throw 'early'; } } as any);
    await expect(failing()).rejects.toBe('early');
  });

  test('an async generator told to return lets the body run to its end and gives the value asked for', async () => {
    const steps = activation('yield', [1]);
    const generator = kit.strictTemplates.asyncGenerator[0]!('g', { start: () => steps } as any)();
    await generator.next();
    expect({ ...(await generator.return('r')) }).toEqual({ value: 'r', done: true });
    expect(steps.log.at(-1)).toEqual(['return', undefined]);
  });
});

describe('the rest of the kit', () => {
  test('a mapped arguments object shares its storage with the accessors', () => {
    const callee = () => {};
    const [args, first] = kit.mappedArguments(1, ['a', 'b'], callee) as [any, any];
    first.set('changed');
    expect([args[0], args[1], args.length, args.callee === callee]).toEqual(['changed', 'b', 2, true]);
    args[0] = 'again';
    expect(first.get()).toBe('again');
  });

  test('operators throw the guest realm\'s errors', () => {
    expect(() => kit.operators['+']!(1n, 1)).toThrow(guest.TypeError);
    expect(() => kit.get(undefined, 'x')).toThrow(guest.TypeError);
    expect(() => kit.setStrict(Object.freeze({ a: 1 }), 'a', 2)).toThrow(guest.TypeError);
    expect(kit.setSloppy(Object.freeze({ a: 1 }), 'a', 2)).toBeUndefined();
  });

  test('property keys are converted once, whatever they look like', () => {
    let calls = 0;
    const key = kit.toPropertyKey({ toString: () => { calls++; return '__proto__'; } });
    expect([key, calls, kit.toPropertyKey(1), kit.toPropertyKey(-0)]).toEqual(['__proto__', 1, '1', '0']);
  });

  test('guests that patch their built-ins do not reach the kit', () => {
    const { kit: patched, globalObject: realm } = createHostRealm();
    const boom = () => { throw new Error('reached'); };
    const own = realm as any;
    for (const [object, key] of [[own.Array.prototype, own.Symbol.iterator], [own.Reflect, 'apply'], [own.Reflect, 'defineProperty'], [own.Function.prototype, 'call'], [own.Promise.prototype, 'then'], [own.Object, 'freeze']] as const) object[key] = boom;
    own.Object.prototype.get = boom;
    expect(Array.from({ length: 2 }, (_, i) => patched.newArray(1, 2)[i])).toEqual([1, 2]);
    expect(() => patched.createDataPropertyOrThrow(patched.newPlainObject(), 'a', 1)).not.toThrow();
    expect(() => patched.taggedTemplateObject(['a'], ['a'])).not.toThrow();
    expect(() => patched.then(patched.newPromiseCapability().Promise, undefined, undefined)).not.toThrow();
  });
});
