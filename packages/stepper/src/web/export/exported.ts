import { renderDot } from '../../graph/dot';
import { graphOf } from '../../graph/graphOf';
import { renderMermaid } from '../../graph/mermaid';
import { renderSvg } from '../../graph/svg';
import { writeLog } from '../../log/writeLog';
import type { ExportKind } from '../page/commands';
import type { Run } from '../store/State';
import { transcript } from './transcript';

export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A file with one view of a run; those of the graph show it at the moment. */
export function exported(run: Run, at: number, kind: ExportKind, title: string): Exported {
  const { recording } = run;
  const graph = () => graphOf(recording.moment(at), recording.log.entry);
  switch (kind) {
    case 'trace': return { name: 'trace.json', type: 'application/json', text: [...writeLog(recording.log)].join('') };
    case 'markdown': return { name: 'transcript.md', type: 'text/markdown', text: transcript(run, title) };
    case 'svg': return { name: 'graph.svg', type: 'image/svg+xml', text: renderSvg(graph()) };
    case 'mermaid': return { name: 'graph.mmd', type: 'text/plain', text: renderMermaid(graph()) };
    case 'dot': return { name: 'graph.dot', type: 'text/plain', text: renderDot(graph()) };
  }
}
