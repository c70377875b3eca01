/**
 * Deferred re-exports on small graphs, each a folder of modules named after what it shows. Test262 has no tests of the proposal; these were
 * written from its text, so that every step which it adds or changes is reached.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Layer } from '../../composeSpec';
import { createAgent } from '../../createAgent';
import type { LoadMode } from '../../host/loading/LoadScheduler';
import { mapHost } from '../../host/mapHost';
import type { Tracer } from '../../Tracer';
import { layersFor, proposals } from '../proposals';
import { deferredReexports } from './deferredReexports';

const fixtures = join(__dirname, 'fixtures');

/** What is seen of a graph whose main.js is imported: its expected.json. */
interface Outcome {
  /** The modules that the host was asked for; their order is that in which loads settle. */
  readonly loaded: readonly string[];
  /** What the modules said by `log(…)`. */
  readonly log: readonly string[];
  /** The code of the error with which the graph failed, or else the error's name. */
  readonly error?: string;
}

interface Way {
  readonly layers: readonly Layer[];
  readonly tracer?: Tracer;
  readonly loads?: LoadMode;
}

const tracer: Tracer = { enter() {}, step() {}, leave() {} };
const alone = layersFor([deferredReexports]);
const ways: Readonly<Record<string, Way>> = {
  'as the algorithms are written': { layers: alone, tracer },
  untraced: { layers: alone },
  'with loads that settle later': { layers: alone, loads: 'async' },
  'with all proposals': { layers: layersFor(proposals), tracer },
  'with source phase imports, untraced': { layers: layersFor(proposals.filter(({ name }) => /deferred-|source-/.test(name))) },
};

describe.each(Object.entries(ways))('%s', (_, way) => {
  test.each(readdirSync(fixtures))('%s', async (graph) => {
    const folder = join(fixtures, graph);
    const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const { 'expected.json': expected, ...modules } = files;
    expect(await runGraph(modules, way)).toEqual(JSON.parse(expected!));
  });
});

async function runGraph(modules: Readonly<Record<string, string>>, { layers, tracer, loads = 'sync' }: Way): Promise<Outcome> {
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
