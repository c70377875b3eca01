import { createAgent, mapHost, type Layer, type LoadMode } from '@modrec/interpreter';
import type { TraceLog } from '../log/TraceLog';
import { Recorder, type RecorderOptions } from '../recording/Recorder';

export interface RecordFilesOptions extends RecorderOptions {
  readonly layers?: readonly Layer[];
  readonly loads?: LoadMode;
}

/** Runs modules that are in memory, and gives the log. The program has `print`, which writes to the log's console. */
export async function recordFiles(files: Readonly<Record<string, string>>, entry: string, options: RecordFilesOptions = {}): Promise<TraceLog> {
  const { layers = [], loads = 'sync' } = options;
  const recorder = new Recorder(options);
  const agent = createAgent({ host: mapHost(files, { loads }), layers, tracer: recorder });
  const print = (...values: unknown[]): void => recorder.console('log', values.map(String).join(' '));
  const realm = agent.createRealm({ globals: { print } });
  try {
    const module = await agent.loadModule(entry, { realm });
    agent.link(module);
    await agent.evaluate(module);
  } catch {
    // The log has it.
  }
  return recorder.finish({ entry, layers: layers.map(({ name }) => name) });
}
