import { createAgent, mapHost } from '@modrec/interpreter';
import { Recorder, type RecorderOptions } from '../recording/Recorder';
import { Recording } from '../moments/Recording';
import type { Moment } from '../moments/Moment';
import { showField } from '../moments/showField';

/** The modules whose top-level await has begun, and how it ends. */
interface Waiting {
  finish(name: string): Promise<void>;
  fail(name: string): Promise<void>;
}

/**
 * Records a graph of modules with code, written `A* -> B, C; B -> A; C!`: a star is a top-level await that ends when the test says so, an
 * exclamation mark code that throws. The first module is the entry.
 */
export async function recordGraph(notation: string, run: (waiting: Waiting) => Promise<void> = () => Promise.resolve(), options?: RecorderOptions): Promise<Recording> {
  const recorder = new Recorder(options);
  const waiting = new Map<string, { resolve(): void; reject(reason: string): void }>();
  const wait = (name: string): Promise<void> => new Promise((resolve, reject) => waiting.set(name, { resolve, reject }));
  const files = graphFiles(notation);
  const agent = createAgent({ host: mapHost(files), tracer: recorder });
  const [entry] = Object.keys(files);
  try {
    const module = await agent.loadModule(entry!, { realm: agent.createRealm({ globals: { wait } }) });
    agent.link(module);
    void agent.evaluate(module).catch(() => {});
    await jobs();
    await run({
      finish: (name) => jobs(waiting.get(name)!.resolve()),
      fail: (name) => jobs(waiting.get(name)!.reject(`${name} fails`)),
    });
  } catch {
    // The log has it.
  }
  return new Recording(recorder.finish({ entry: entry! }));
}

/** Lets all promise jobs run. */
const jobs = (_before?: void): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The source texts of a graph, by name. */
export function graphFiles(notation: string): Record<string, string> {
  const imports = new Map<string, readonly string[]>();
  for (const statement of notation.split(';')) {
    const [importer, ...imported] = statement.match(/\w+/g) ?? [];
    imports.set(importer!, imported);
  }
  const names = new Set(notation.match(/\w+/g));
  return Object.fromEntries([...names].map((name) => [name, sourceText(name, imports.get(name) ?? [], notation)]));
}

function sourceText(name: string, imported: readonly string[], notation: string): string {
  const code = notation.includes(`${name}*`) ? `await wait('${name}');` : notation.includes(`${name}!`) ? `throw '${name} fails';` : '';
  return [...imported.map((other) => `import '${other}';`), code].join('\n');
}

/**
 * The fields that the standard's worked examples show: name, [[DFSAncestorIndex]], [[Status]], [[AsyncEvaluationOrder]],
 * [[AsyncParentModules]], [[PendingAsyncDependencies]], [[CycleRoot]].
 */
export function fieldTable(moment: Moment, names: string): string[] {
  const columns = ['DFSAncestorIndex', 'Status', 'AsyncEvaluationOrder', 'AsyncParentModules', 'PendingAsyncDependencies', 'CycleRoot'];
  return [...names].map((name) => [name, ...columns.map((field) => showField(moment.records.get(name)!.fields.get(field)!))].join(' | '));
}
