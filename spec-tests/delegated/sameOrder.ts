/**
 * Runs a program natively and in the engine, and gives what each logged. What the host realm performs for the engine by design is
 * shown that way: same order, same results.
 */
import { createContext, runInContext } from 'node:vm';
import { createAgent, mapHost } from '@modrec/interpreter';

/** What a program logged, in order. */
export type Log = readonly string[];

/** How the program's `log` shows its arguments; by type, since natively and in the engine they come from different realms. */
function show(value: unknown): string {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, message } = value as { name?: unknown; message?: unknown };
  if (typeof message === 'string') return `${String(name)}: ${message}`;
  return Array.isArray(value) ? `[${value.map(show).join(', ')}]` : Object.prototype.toString.call(value);
}

function logger(): { readonly lines: string[]; readonly log: (...values: unknown[]) => void } {
  const lines: string[] = [];
  return { lines, log: (...values) => lines.push(values.map(show).join(' ')) };
}

/** Lets every promise job run: a macrotask begins only when there is none left. */
const jobsDone = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs a script in a fresh native realm. */
export async function natively(source: string): Promise<Log> {
  const { lines, log } = logger();
  runInContext(source, createContext({ log }));
  await jobsDone();
  return lines;
}

/** Runs the same script in the engine. */
export async function inEngine(source: string): Promise<Log> {
  const { lines, log } = logger();
  const agent = createAgent();
  agent.runScript(source, { realm: agent.createRealm({ globals: { log } }), id: 'program.js' });
  await jobsDone();
  agent.dispose();
  return lines;
}

/** Evaluates a graph in the engine; the log ends with how the evaluation's promise settled. */
export async function modulesInEngine(modules: Record<string, string>, entry: string): Promise<Log> {
  const { lines, log } = logger();
  const agent = createAgent({ host: mapHost(modules) });
  const module = await agent.loadModule(entry, { realm: agent.createRealm({ globals: { log } }) });
  agent.link(module);
  agent.evaluate(module).then(
    () => log('fulfilled'),
    (reason: unknown) => log('rejected', reason),
  );
  log('evaluate returned');
  await jobsDone();
  agent.dispose();
  return lines;
}
