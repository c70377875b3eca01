/** What a host does wrong in HostLoadImportedModule and FinishLoadingImportedModule, and what becomes of it. */
import { NormalCompletion, ThrowCompletion } from '../../completion';
import { EngineHostError } from '../../engineFailures';
import type { Host } from '../../host/Host';
import { graph } from '../../test-support/graph';

type LoadHook = Host['HostLoadImportedModule'];

describe('a hook that throws', () => {
  const hook: LoadHook = () => {
    throw new Error('disk on fire');
  };

  it('fails the load with an error that names module and cause', async () => {
    const world = graph('A -> B', { host: { HostLoadImportedModule: hook } });
    const error = await world.module('A').LoadRequestedModules().then(
      () => undefined,
      (reason: object) => reason,
    );
    expect(world.agent.errorDetails.get(error!)).toMatchObject({ code: 'host-hook-threw', cause: new Error('disk on fire') });
    expect(error).toMatchObject({ message: expect.stringMatching(/'B'.*disk on fire/) as string });
    expect(world.agent.loads.count).toBe(0);
    expect(world.module('A').Status).toBe('new');
  });

  it('fails the load even after it has settled it', async () => {
    const world = graph('A -> B', {
      host: {
        HostLoadImportedModule: (agent, referrer, request, _, payload) => {
          agent.FinishLoadingImportedModule(referrer, request, payload, new NormalCompletion(world.module('B')));
          throw new Error('too late');
        },
      },
    });
    await expect(world.module('A').LoadRequestedModules()).rejects.toMatchObject({ message: expect.stringContaining('too late') as string });
    expect(world.module('A').LoadedModules).toHaveLength(0);
  });

  it('fails the load with a guest error that it throws', async () => {
    const guestError = { name: 'SyntaxError' };
    const throwing: LoadHook = () => {
      throw guestError;
    };
    const world = graph('A -> B', { host: { HostLoadImportedModule: throwing } });
    await expect(world.module('A').LoadRequestedModules()).rejects.toBe(guestError);
  });

  it('may settle the load no more', async () => {
    const world = graph('A -> B', { loads: 'held' });
    const loading = world.module('A').LoadRequestedModules();
    const [load] = world.held;
    world.settle(load!);
    await loading;
    expect(() => world.settle(load!)).toThrow(EngineHostError);
  });
});

describe('a host that settles a load twice', () => {
  it('gets an error, and the graph never notices', async () => {
    const world = graph('A -> B, C', { loads: 'held' });
    const loading = world.module('A').LoadRequestedModules();
    const [b, c] = world.held;
    world.settle(b!);
    expect(() => world.settle(b!)).toThrow(expect.objectContaining({ code: 'load-not-pending' }));
    expect(world.module('B').Status).toBe('new');
    world.settle(c!);
    await loading;
    expect(world.module('A').Status).toBe('unlinked');
  });
});

describe('a host that never settles a load', () => {
  it('leaves it pending, and can be seen to', () => {
    const world = graph('A -> B', { loads: 'held' });
    const promise = world.module('A').LoadRequestedModules();
    expect(promise.PromiseState).toBe('pending');
    expect(world.agent.loads.count).toBe(1);
  });
});

describe('a host that settles a load with', () => {
  const settledWith = (result: unknown) => () => {
    const world = graph('A -> B', { loads: 'held' });
    world.module('A').LoadRequestedModules();
    const { referrer, moduleRequest, payload } = world.held[0]!;
    world.agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, result as ThrowCompletion);
  };

  it('no completion gets an error', () => {
    expect(settledWith(undefined)).toThrow(expect.objectContaining({ code: 'load-result' }));
  });

  it('no module gets an error', () => {
    expect(settledWith(new NormalCompletion('B'))).toThrow(expect.objectContaining({ code: 'load-result' }));
  });

  it('another module than before gets an error', async () => {
    const world = graph('A -> B, C', { loads: 'held' });
    const first = world.module('A').LoadRequestedModules();
    const second = world.module('A').LoadRequestedModules();
    for (const load of world.held.slice(0, 2)) world.settle(load);
    const { referrer, moduleRequest, payload } = world.held[2]!;
    const other = new NormalCompletion(world.module('C'));
    expect(() => world.agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, other)).toThrow(
      expect.objectContaining({ code: 'load-changed' }),
    );
    for (const load of world.held.slice(2)) world.settle(load);
    await Promise.all([first, second]);
  });
});

describe('an unsupported import attribute', () => {
  it('fails the load with a SyntaxError that names it, and asks the host for nothing', async () => {
    const world = graph('A -> B', { loads: 'held', host: { HostGetSupportedImportAttributes: () => [] } });
    Object.assign(world.module('A').RequestedModules[0]!, { Attributes: [{ Key: 'colour', Value: 'red' }] });
    const loading = world.module('A').LoadRequestedModules();
    await expect(loading).rejects.toMatchObject({ name: 'SyntaxError', message: expect.stringContaining("'colour'") as string });
    expect(world.agent.errorDetails.get(loading.PromiseResult as object)?.code).toBe('unsupported-import-attribute');
    expect(world.held).toEqual([]);
  });
});

describe('a load that fails while others are pending', () => {
  it('rejects at once; the others are still remembered', async () => {
    const world = graph('A -> B, C', { loads: 'held' });
    const loading = world.module('A').LoadRequestedModules();
    const [b, c] = world.held;
    world.agent.FinishLoadingImportedModule(b!.referrer, b!.moduleRequest, b!.payload, new ThrowCompletion('gone'));
    await expect(loading).rejects.toBe('gone');
    world.settle(c!);
    expect([...world.module('A').LoadedModules].map(({ Module }) => Module)).toEqual([world.module('C')]);
    expect(world.module('C').Status).toBe('new');
  });
});
