/** The graphs on which deferred re-exports are tested: each a folder of modules, named after what it shows. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Layer } from '../composeSpec';
import { createAgent } from '../createAgent';
import type { LoadMode } from '../host/loading/LoadScheduler';
import { mapHost } from '../host/mapHost';
import type { Tracer } from '../Tracer';

const fixtures = join(__dirname, '../proposals/deferred-reexports/fixtures');

/** What is seen of a graph whose main.js is imported: its expected.json. */
export interface Outcome {
  /** The modules that the host was asked for; their order is that in which loads settle. */
  readonly loaded: readonly string[];
  /** What the modules said by `log(…)`. */
  readonly log: readonly string[];
  /** The code of the error with which the graph failed, or else the error's name. */
  readonly error?: string;
}

/** How a graph is run. */
export interface Way {
  readonly layers: readonly Layer[];
  readonly tracer?: Tracer;
  readonly loads?: LoadMode;
}

export const reexportGraphs: readonly string[] = readdirSync(fixtures);

/** The modules of a graph, and what it is expected to do. */
export function readGraph(graph: string): { readonly modules: Readonly<Record<string, string>>; readonly expected: Outcome } {
  const folder = join(fixtures, graph);
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { 'expected.json': expected, ...modules } = files;
  return { modules, expected: JSON.parse(expected!) as Outcome };
}

/** Imports the main.js of a graph. */
export async function runGraph(modules: Readonly<Record<string, string>>, { layers, tracer, loads = 'sync' }: Way): Promise<Outcome> {
  const asked = new Set<string>();
  const inner = mapHost(modules, { loads });
  const host: typeof inner = {
    ...inner,
    HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload) {
      asked.add(moduleRequest.Specifier.replace('./', ''));
      return inner.HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload);
    },
  };
  const agent = createAgent({ host, layers, ...(tracer !== undefined && { tracer }) });
  const realm = agent.createRealm();
  const log: string[] = [];
  (realm.globalThis as { log?: unknown }).log = (...values: unknown[]) => void log.push(values.map(String).join(' '));
  const seen = () => ({ loaded: [...asked].sort(), log });
  try {
    await agent.importModule('main.js', { realm });
    return seen();
  } catch (error) {
    if (error instanceof Error) throw error;
    return { ...seen(), error: agent.describeError(error).code ?? (error as Error).name };
  }
}
