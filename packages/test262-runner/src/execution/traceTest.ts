import type { Tracer } from '@modrec/interpreter';
import { existsSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEngine } from '../engine/loadEngine';
import type { Verdict } from '../outcome';
import { HarnessFiles } from '../suite/HarnessFiles';
import { SuiteError } from '../suite/SuiteError';
import { readTests } from '../tests/discover';
import { variantsOf, type Loader } from '../tests/variants';
import { IdleProcess } from './idleProcess';
import { runTest } from './runTest';
import { createTask } from './TestTask';

export interface TraceTestOptions {
  /** The folder of the suite. */
  readonly suiteRoot: string;
  /** A test's path: from the suite's root, from its folder `test`, or from `cwd`. */
  readonly path: string;
  readonly cwd: string;
  /** When loads settle; at once by default. */
  readonly loader?: Loader;
  readonly tracer: Tracer;
  /** Called when the harness has run and the test's own source text is next. */
  readonly beforeTest?: () => void;
}

export interface TracedTest {
  /** The id of the test's script or module: its file's URL. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly features: readonly string[];
}

/**
 * Runs one test, in its first variant, in this process and with a tracer.
 *
 * @throws SuiteError when there is no such test
 */
export async function traceTest({ suiteRoot, path, cwd, loader = 'sync', tracer, beforeTest }: TraceTestOptions): Promise<TracedTest> {
  const found = [join(suiteRoot, 'test', path), join(suiteRoot, path), resolve(cwd, path)].find((file) => existsSync(file));
  if (found === undefined) throw new SuiteError(`there is no test ${path} in ${suiteRoot}`);
  const { tests, unreadable } = readTests(suiteRoot, [relative(suiteRoot, found).split(sep).join('/')]);
  const [test] = tests;
  if (test === undefined) throw new SuiteError(`${path} cannot be read as a test: ${unreadable[0]?.reason}`);
  const idle = new IdleProcess();
  const task = createTask(test, variantsOf(test.metadata, [loader])[0]!, 1);
  const engineFile = join(__dirname, '..', 'engine', `modrecEngine${extname(__filename)}`);
  const harness = new HarnessFiles(suiteRoot);
  const verdict = await runTest(task, { engine: loadEngine(engineFile), engineFile, suiteRoot, harness, becomesIdle: idle.becomesIdle, tracer, beforeTest });
  return { id: pathToFileURL(found).href, verdict, features: task.features };
}
