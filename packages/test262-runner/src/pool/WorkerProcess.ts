import { fork, type ChildProcess } from 'node:child_process';
import { extname, join } from 'node:path';
import type { TestTask } from '../execution/TestTask';
import type { TaskMessage, WorkerMessage, WorkerSettings } from '../execution/workerMessages';
import type { EngineIdentity } from '../engine/TestEngine';
import type { Verdict } from '../outcome';

export interface TaskResult {
  readonly verdict: Verdict;
  readonly milliseconds: number;
  /** The steps that the test has reached, where they were noted. */
  readonly steps?: readonly number[];
}

const errorTextLimit = 2000;
// A process that has grown to this size is retired: unsettled realms of many tests add up.
const residentLimit = 1_000_000_000;

/** One worker process and the test that it runs, if any. */
export class WorkerProcess {
  private readonly child: ChildProcess;
  private errorText = '';
  private exitText: string | undefined;
  private onMessage: (message: WorkerMessage) => void = () => {};
  private onExit: () => void = () => {};
  /** Whether the process can take another test. */
  isUsable = true;

  constructor(settings: WorkerSettings, execArgv: readonly string[] = process.execArgv) {
    const file = join(__dirname, '..', 'execution', `workerMain${extname(__filename)}`);
    this.child = fork(file, [JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [...execArgv],
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // The beginning names the fault; what follows are frames.
      this.errorText = (this.errorText + text).slice(0, errorTextLimit);
    });
    this.child.on('message', (message) => this.onMessage(message as WorkerMessage));
    this.child.on('error', (error) => this.ended(error.message));
    this.child.on('close', (code, signal) => this.ended(signal === null ? `exit code ${code}` : `signal ${signal}`));
  }

  /** Waits until the engine is loaded. @throws when the process ends before that */
  ready(): Promise<EngineIdentity> {
    return new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error(`a worker process did not start (${this.exitText}): ${this.errorText.trim()}`));
      if (this.exitText !== undefined) fail();
      this.onExit = fail;
      this.onMessage = (message) => {
        if (message.kind === 'ready') resolve(message.identity);
      };
    });
  }

  /** Runs one test. A hang costs `timeout` ms and this process; a crash costs this process. */
  run(task: TestTask, timeout: number): Promise<TaskResult> {
    const started = performance.now();
    return new Promise((resolve) => {
      const settle = (verdict: Verdict, milliseconds: number, steps?: readonly number[]): void => {
        clearTimeout(timer);
        this.onMessage = () => {};
        this.onExit = () => {};
        resolve({ verdict, milliseconds, ...(steps !== undefined && { steps }) });
      };
      const elapsed = (): number => Math.round(performance.now() - started);
      const crash = (): void =>
        settle({ outcome: 'CRASH', message: `the worker process ended (${this.exitText}): ${this.errorText.trim()}` }, elapsed());
      const timer = setTimeout(() => {
        this.kill();
        settle({ outcome: 'TIMEOUT', message: `still running after ${timeout} ms` }, elapsed());
      }, timeout);
      if (this.exitText !== undefined) return crash();
      this.onExit = crash;
      this.onMessage = (message) => {
        if (message.kind !== 'verdict') return;
        if (message.residentBytes > residentLimit) this.kill();
        settle(message.verdict, message.milliseconds, message.steps);
      };
      const taskMessage: TaskMessage = { task };
      // A failure to send is an ended process, which the exit event reports.
      this.child.send(taskMessage, () => {});
    });
  }

  /** Ends the process, whatever it does. */
  kill(): void {
    this.isUsable = false;
    this.child.kill('SIGKILL');
  }

  private ended(how: string): void {
    this.isUsable = false;
    this.exitText ??= how;
    this.onExit();
  }
}
