import type { EventKind, ModuleGraph, TraceLog } from '@modrec/stepper';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stepper } from '../lazily';
import type { Terminal } from '../terminal/Terminal';
import { recordFile } from '../trace/recordFile';
import { UsageError } from '../UsageError';
import type { Format, GraphOptions } from './parseGraphOptions';

/** What the graph is made of; without the steps a recording of many thousand modules is small. */
const kept: ReadonlySet<EventKind> = new Set<EventKind>(['record', 'write', 'append', 'remove', 'suspended', 'resumed']);

/** Loads a graph, goes on as far as is asked for, and prints it. @returns the exit code */
export async function printGraph({ run, format, until, output }: GraphOptions, terminal: Terminal): Promise<number> {
  const { log, exitCode } = await recordFile({ ...run, until }, { ...terminal, out: terminal.err }, { keeps: (kind) => kept.has(kind), limit: Infinity });
  const text = render(format, graphAtEnd(log));
  if (output === undefined) terminal.out.write(text);
  else write(resolve(terminal.cwd, output), text);
  return exitCode;
}

function graphAtEnd(log: TraceLog): ModuleGraph {
  const { Recording, graphOf } = stepper();
  const recording = new Recording(log);
  return graphOf(recording.moment(recording.length - 1), log.entry);
}

function render(format: Format, graph: ModuleGraph): string {
  const { renderDot, renderMermaid, renderSvg, renderTree } = stepper();
  switch (format) {
    case 'tree': return renderTree(graph);
    case 'mermaid': return renderMermaid(graph);
    case 'dot': return renderDot(graph);
    case 'svg': return renderSvg(graph);
    case 'json': return `${JSON.stringify(graph, null, 2)}\n`;
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
