import { graph } from '../test-support/graph';
import { EnginePromise } from './EnginePromise';

const newCapability = (world = graph('')) => world.agent.spec.NewPromiseCapability(world.agent.Intrinsics['%Promise%']);

describe('an EnginePromise', () => {
  it('shows its state at once', () => {
    const { Promise: promise, Resolve } = newCapability();
    expect([promise.PromiseState, promise.PromiseResult]).toEqual(['pending', undefined]);
    Resolve(1);
    expect([promise.PromiseState, promise.PromiseResult]).toEqual(['fulfilled', 1]);
  });

  it('keeps its first settlement', () => {
    const { Promise: promise, Resolve, Reject } = newCapability();
    Resolve(1);
    Reject('late');
    expect([promise.PromiseState, promise.PromiseResult]).toEqual(['fulfilled', 1]);
  });

  it('reacts in the first turn of the jobs, and is awaited in one', async () => {
    const world = graph('');
    const { Promise: promise, Resolve } = newCapability(world);
    const order: string[] = [];
    world.agent.spec.PerformPromiseThen(promise, () => order.push('reaction'), () => undefined);
    const awaited = (async () => {
      await promise;
      order.push('await');
    })();
    Resolve(undefined);
    void Promise.resolve().then(() => order.push('native'));
    await awaited;
    await Promise.resolve();
    expect(order).toEqual(['reaction', 'await', 'native']);
  });

  it('tells the host of a rejection without reactions, and of the first reaction after', () => {
    const world = graph('');
    const { Promise: promise, Reject } = newCapability(world);
    Reject('error');
    expect(world.trackedRejections).toEqual(['reject']);
    world.agent.spec.PerformPromiseThen(promise, () => undefined, () => undefined);
    world.agent.spec.PerformPromiseThen(promise, () => undefined, () => undefined);
    expect(world.trackedRejections).toEqual(['reject', 'handle']);
  });

  it('tells the host of no rejection that has a reaction', () => {
    const world = graph('');
    const { Promise: promise, Reject } = newCapability(world);
    world.agent.spec.PerformPromiseThen(promise, () => undefined, () => undefined);
    Reject('error');
    expect(world.trackedRejections).toEqual([]);
  });

  it('takes no notice of a patched then', () => {
    const { then } = Promise.prototype;
    const { Promise: promise, Resolve } = newCapability();
    Resolve(undefined);
    try {
      Promise.prototype.then = () => {
        throw new Error('patched');
      };
      expect(() => graph('').agent.spec.PerformPromiseThen(promise, () => undefined, () => undefined)).not.toThrow();
    } finally {
      Promise.prototype.then = then;
    }
  });
});

describe('PromiseResolve', () => {
  it('makes a fulfilled promise, and gives an EnginePromise back', () => {
    const { spec } = graph('').agent;
    const promise = spec.PromiseResolve(EnginePromise, undefined);
    expect(promise.PromiseState).toBe('fulfilled');
    expect(spec.PromiseResolve(EnginePromise, promise)).toBe(promise);
  });
});
