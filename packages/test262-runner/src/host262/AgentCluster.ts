import { extname, join } from 'node:path';
import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { agentCell, agentLife, type AgentMessage, type AgentStart, type BroadcastMessage } from './agentProtocol';

interface AgentThread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly cells: Int32Array;
  broadcastsSent: number;
}

const startLimit = 10_000;

/**
 * The agents that one test starts: threads, each with an engine of its own. The test may block its own thread, so
 * everything here works without an event loop: shared cells to wait on, ports that are read synchronously.
 */
export class AgentCluster {
  private readonly threads: AgentThread[] = [];
  private readonly reports: string[] = [];

  constructor(
    private readonly engineFile: string,
    private readonly scriptId: string,
  ) {}

  /** Starts an agent; returns when it is about to run its script. */
  start(sourceText: string): void {
    const { port1, port2 } = new MessageChannel();
    const cells = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    const start: AgentStart = { engineFile: this.engineFile, scriptId: this.scriptId, sourceText, port: port2, cells };
    const file = join(__dirname, `agentThread${extname(__filename)}`);
    const worker = new Worker(file, { workerData: start, transferList: [port2], stdout: true, stderr: true });
    // A thread that cannot start says so by not running; without a listener the event would end this process.
    worker.on('error', () => {});
    port1.unref();
    this.threads.push({ worker, port: port1, cells, broadcastsSent: 0 });
    if (Atomics.wait(cells, agentCell.life, agentLife.starting, startLimit) === 'timed-out') {
      throw new Error('the thread of an agent did not start');
    }
  }

  /** Gives every agent the buffer and the value; returns when all that still live have taken them. */
  broadcast(buffer: SharedArrayBuffer, value: unknown): void {
    const message: BroadcastMessage = { buffer, value };
    for (const thread of this.threads) {
      thread.port.postMessage(message);
      thread.broadcastsSent += 1;
    }
    for (const { cells, broadcastsSent } of this.threads) waitUntilTaken(cells, broadcastsSent);
  }

  /** The oldest report that has not been fetched, or null. */
  getReport(): string | null {
    for (const { port } of this.threads) {
      for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
        const message = received.message as AgentMessage;
        this.reports.push('report' in message ? message.report : `the script of an agent failed: ${message.failure}`);
      }
    }
    return this.reports.shift() ?? null;
  }

  sleep(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, milliseconds);
  }

  async dispose(): Promise<void> {
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }
}

function waitUntilTaken(cells: Int32Array, count: number): void {
  for (;;) {
    const taken = Atomics.load(cells, agentCell.broadcastsTaken);
    if (taken >= count || Atomics.load(cells, agentCell.life) === agentLife.left) return;
    // A short wait, because an agent may leave without taking anything.
    Atomics.wait(cells, agentCell.broadcastsTaken, taken, 50);
  }
}
