import { setImmediate as nextTurn } from 'node:timers/promises';
import { StepTable } from '../steps/StepTable';
import { StepTracer } from '../steps/StepTracer';
import { layersOf } from '../engine/layersOf';
import { loadEngine } from '../engine/loadEngine';
import type { TestEngine } from '../engine/TestEngine';
import type { Verdict } from '../outcome';
import { HarnessFiles } from '../suite/HarnessFiles';
import { IdleProcess } from './idleProcess';
import { runTest } from './runTest';
import type { TestTask } from './TestTask';
import type { TaskMessage, WorkerMessage, WorkerSettings } from './workerMessages';

/** A worker process: runs one test after another, each in an agent of its own. */
function serve({ engineFile, suiteRoot, coverage }: WorkerSettings): void {
  const table = coverage === true ? StepTable.read() : undefined;
  const engine = loadEngine(engineFile);
  const harness = new HarnessFiles(suiteRoot);
  const idle = new IdleProcess();
  const faults = watchForFaults(engine);

  const run = async (task: TestTask): Promise<void> => {
    faults.clear();
    const started = performance.now();
    const tracer = table && new StepTracer(table, layersOf(task.features).map(({ name }) => name));
    const verdict = await runTest(task, { engine, engineFile, suiteRoot, harness, becomesIdle: idle.becomesIdle, tracer });
    idle.reset();
    // What the test left in the queues must not be taken for the next test's doing.
    await nextTurn();
    send({
      kind: 'verdict',
      verdict: faults.first() ?? verdict,
      milliseconds: Math.round(performance.now() - started),
      residentBytes: process.memoryUsage.rss(),
      ...(tracer !== undefined && { steps: tracer.reached }),
    });
  };

  process.on('message', (message: TaskMessage) => void run(message.task));
  process.on('disconnect', () => process.exit(0));
  send({ kind: 'ready', identity: engine.identity });
}

/** An unhandled rejection of guest code is no failure of a test; one of the engine itself is a crash. */
function watchForFaults(engine: TestEngine): { clear(): void; first(): Verdict | undefined } {
  let fault: Verdict | undefined;
  process.on('unhandledRejection', (reason) => {
    if (!engine.isEngineFault(reason)) return;
    const message = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    fault ??= { outcome: 'CRASH', message: `unhandled rejection: ${message}` };
  });
  return {
    clear: () => {
      fault = undefined;
    },
    first: () => fault,
  };
}

function send(message: WorkerMessage): void {
  process.send?.(message);
}

serve(JSON.parse(process.argv[2]!) as WorkerSettings);
