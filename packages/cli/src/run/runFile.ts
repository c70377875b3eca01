import { createAgent, fileHost, type Agent, type ModuleRecord } from '@modrec/interpreter';
import { dirname } from 'node:path';
import type { Recorder } from '@modrec/stepper';
import type { Host262 } from '@modrec/test262-runner';
import { exitCodes } from '../exitCodes';
import { GuestConsole } from '../guest/GuestConsole';
import { GuestTimers } from '../guest/GuestTimers';
import { installGlobals } from '../guest/installGlobals';
import { NamespaceView } from '../guest/NamespaceView';
import { test262Runner } from '../lazily';
import { reportFailure } from '../report/reportFailure';
import { reportUnsettled } from '../report/reportUnsettled';
import type { Terminal } from '../terminal/Terminal';
import { printTree } from '../tree/printTree';
import { UsageError } from '../UsageError';
import { findEntry, type Entry } from './findEntry';
import { FirstFailure } from './FirstFailure';
import { processEvents, type ProcessEvents } from './ProcessEvents';
import { recordedOutput } from './recordedOutput';
import { runEntry } from './runEntry';
import type { RunOptions } from './RunOptions';
import { TimeLimit } from './TimeLimit';

/**
 * Runs a file and everything that it starts, to the point where nothing is left to do or something has gone wrong.
 *
 * @param recorder gets all that the run does, and what it prints
 * @returns the exit code
 * @throws UsageError when there is no such file
 */
export async function runFile(options: RunOptions, terminal: Terminal, events: ProcessEvents = processEvents, recorder?: Recorder): Promise<number> {
  const entry = findEntry(options.file, terminal.cwd);
  const { timeLimit, layers } = options;
  const agent = createAgent({ host: fileHost(), layers, tracer: recorder ?? null, ...(timeLimit !== undefined && { timeLimit }) });
  const run = new Run(agent, options, entry, terminal, events, recorder);
  try {
    const exitCode = await run.toTheEnd();
    if (options.tree && run.module !== undefined) printTree(agent, run.module, dirname(entry.path), terminal);
    return exitCode;
  } finally {
    await run.end();
    agent.dispose();
  }
}

class Run {
  module: ModuleRecord | undefined;
  readonly #failure = new FirstFailure();
  readonly #timeLimit: TimeLimit;
  readonly #timers: GuestTimers;
  readonly #stopListening: () => void;
  #test262Host: Host262 | undefined;

  constructor(
    private readonly agent: Agent,
    private readonly options: RunOptions,
    private readonly entry: Entry,
    private readonly terminal: Terminal,
    private readonly events: ProcessEvents,
    private readonly recorder: Recorder | undefined,
  ) {
    this.#timeLimit = new TimeLimit(options.timeLimit);
    this.#timers = new GuestTimers((callback) => this.#enter(callback));
    this.#stopListening = events.onUncaught(this.#failure.fail);
  }

  async toTheEnd(): Promise<number> {
    this.#timeLimit.start(this.#failure.fail);
    try {
      if (!(await this.#before(this.#evaluated()))) return reportUnsettled(this.agent, this.module, this.terminal);
      await this.#before(new Promise(() => {}));
      return exitCodes.success;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return reportFailure(error, this.agent, this.options, this.terminal);
    }
  }

  async end(): Promise<void> {
    await this.#test262Host?.dispose();
    this.#timers.stopAll();
    this.#timeLimit.stop();
    this.#stopListening();
  }

  /** Whether the work is done before nothing is left to do. Rejects with the first failure of either. */
  #before(work: Promise<unknown>): Promise<boolean> {
    return Promise.race([work.then(() => true), this.events.idle().then(() => false), this.#failure.promise]);
  }

  async #evaluated(): Promise<void> {
    const { agent, entry, options, recorder } = this;
    const realm = agent.createRealm({ name: 'main' });
    recorder?.pause();
    const console = new GuestConsole(recorder === undefined ? this.terminal : recordedOutput(this.terminal, recorder), new NamespaceView((value) => agent.isModuleNamespace(value)));
    const argv = options.argv === undefined ? undefined : ['modrec', entry.path, ...options.argv];
    installGlobals(agent, realm, { console, timers: this.#timers, argv });
    if (options.test262Host) {
      const print = (text: string): void => this.terminal.out.write(`${text}\n`);
      this.#test262Host = test262Runner().createTest262Host(agent, realm, { print, id: entry.url });
    }
    recorder?.resume();
    await runEntry(agent, realm, entry, options, (module) => {
      this.module = module;
    });
  }

  /** Runs a callback of the guest that the event loop calls. */
  #enter(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      this.#failure.fail(error);
    }
  }
}
