import { workerData } from 'node:worker_threads';
import { loadEngine } from '../engine/loadEngine';
import type { TestRealm } from '../engine/TestEngine';
import { describeThrown } from '../execution/thrownValue';
import { agentCell, agentLife, type AgentMessage, type AgentStart, type BroadcastMessage } from './agentProtocol';
import { defineGlobal, guestObject } from './guestObjects';

type Receiver = (buffer: SharedArrayBuffer, value: unknown) => unknown;

/** The thread of an agent that `$262.agent.start` began: runs its script with the small `$262` of such agents. */
function runAgent({ engineFile, scriptId, sourceText, port, cells }: AgentStart): void {
  const broadcasts: BroadcastMessage[] = [];
  const receivers: Receiver[] = [];
  const send = (message: AgentMessage): void => port.postMessage(message);

  const setLife = (life: number): void => {
    Atomics.store(cells, agentCell.life, life);
    Atomics.notify(cells, agentCell.life);
    Atomics.notify(cells, agentCell.broadcastsTaken);
  };

  const leave = (): void => {
    setLife(agentLife.left);
    port.unref();
  };

  const guard = (action: () => unknown): void => {
    try {
      action();
    } catch (error) {
      send({ failure: describeThrown(error) });
    }
  };

  const deliver = (realm: TestRealm): void => {
    while (receivers.length > 0 && broadcasts.length > 0) {
      const { buffer, value } = broadcasts.shift()!;
      const receiver = receivers.shift()!;
      Atomics.add(cells, agentCell.broadcastsTaken, 1);
      Atomics.notify(cells, agentCell.broadcastsTaken);
      guard(() => receiver(adopt(realm, buffer), value));
    }
  };

  const install = (realm: TestRealm): void => {
    const agent = guestObject(realm, {
      receiveBroadcast: (receiver) => {
        receivers.push(receiver as Receiver);
        deliver(realm);
      },
      report: (message) => send({ report: String(message) }),
      sleep: (milliseconds) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, Number(milliseconds));
      },
      leaving: leave,
      monotonicNow: () => performance.now(),
    });
    defineGlobal(realm, '$262', guestObject(realm, {}, { agent }));
    // The open port keeps the thread alive until the script says that it is leaving, whatever it waits for.
    port.on('message', (message: BroadcastMessage) => {
      broadcasts.push(message);
      deliver(realm);
    });
  };

  process.on('unhandledRejection', (reason) => send({ failure: describeThrown(reason) }));
  let failed = true;
  guard(() => {
    const realm = loadEngine(engineFile).createAgent({ loader: 'sync', seed: 1, features: [] }).createRealm();
    install(realm);
    setLife(agentLife.running);
    realm.runScript(sourceText, scriptId);
    failed = false;
  });
  // An agent whose script failed takes no broadcast; whoever waits for it must not wait for ever.
  if (failed) leave();
}

/** A buffer that came through a port belongs to the realm of the thread; the guest should see one of its own. */
function adopt(realm: TestRealm, buffer: SharedArrayBuffer): SharedArrayBuffer {
  const { SharedArrayBuffer: GuestBuffer } = realm.globalThis as { SharedArrayBuffer: { prototype: object } };
  return Object.setPrototypeOf(buffer, GuestBuffer.prototype) as SharedArrayBuffer;
}

runAgent(workerData as AgentStart);
