import type { ModuleRecord } from '../../records/ModuleRecord';
import { graph } from '../../test-support/graph';

function evaluateSync(settle: 'Resolve' | 'Reject' | undefined) {
  const world = graph('');
  const { spec } = world.agent;
  const capability = spec.NewPromiseCapability(world.agent.Intrinsics['%Promise%']);
  if (settle !== undefined) capability[settle]('value');
  const module = { Evaluate: () => capability.Promise } as unknown as ModuleRecord;
  return { world, promise: capability.Promise, run: () => spec.EvaluateModuleSync(module) };
}

describe('EvaluateModuleSync', () => {
  it('returns when the promise of the module is fulfilled', () => {
    expect(evaluateSync('Resolve').run()).toBeUndefined();
  });

  it('throws what it is rejected with, and marks the promise as handled', () => {
    const { world, promise, run } = evaluateSync('Reject');
    expect(run).toThrow('value');
    expect(promise.PromiseIsHandled).toBe(true);
    expect(world.trackedRejections).toEqual(['reject', 'handle']);
  });

  it('refuses a promise that is pending', () => {
    expect(evaluateSync(undefined).run).toThrow(expect.objectContaining({ code: 'assertion-failed' }));
  });
});
