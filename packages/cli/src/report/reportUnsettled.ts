import type { Agent, ModuleRecord } from '@modrec/interpreter';
import { exitCodes } from '../exitCodes';
import type { Terminal } from '../terminal/Terminal';
import { style } from '../terminal/style';
import { reachableModules } from '../tree/reachableModules';
import { displayPath } from './displayPath';

/** Names the modules whose own top-level await waits for something that can never come. Returns the exit code. */
export function reportUnsettled(agent: Agent, root: ModuleRecord | undefined, { err, cwd }: Terminal): number {
  if (root === undefined) {
    err.write(`${style(err, 'red', 'modrec:')} a module never finished loading, and nothing is left that could finish it\n`);
    return exitCodes.unsettledAwait;
  }
  err.write(`${style(err, 'red', 'modrec:')} a top-level await never settled, and nothing is left that could settle it\n`);
  for (const module of reachableModules(root)) {
    const { id, HasTLA, Status, PendingAsyncDependencies } = agent.describeModule(module);
    if (HasTLA && Status === 'evaluating-async' && PendingAsyncDependencies === 0) err.write(`    waiting in ${displayPath(id, cwd)}\n`);
  }
  return exitCodes.unsettledAwait;
}
