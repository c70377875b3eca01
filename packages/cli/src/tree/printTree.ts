import type { Agent, ModuleRecord } from '@modrec/interpreter';
import { displayPath } from '../report/displayPath';
import type { Terminal } from '../terminal/Terminal';
import { describeGraph } from './describeGraph';
import { renderTree } from './renderTree';

/** Prints the graph below a module as a tree, with the fields of its records. @param folder what paths are relative to */
export function printTree(agent: Agent, root: ModuleRecord, folder: string, { out }: Terminal): void {
  const label = (id: string): string => displayPath(id, folder);
  out.write(`\n${renderTree(describeGraph(agent, root, label), label)}`);
}
