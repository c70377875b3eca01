import type { TraceLog } from '../../log/TraceLog';
import { recordIn } from '../../display/recordIn';
import type { RecordId } from '../../log/Value';

/** A module of the run, or a request that has come to nothing. */
export interface GraphNode {
  readonly id: RecordId;
  /** The moment from which on it is there. */
  readonly since: number;
  readonly isMissing: boolean;
}

/** A request of a module, and what the host gave for it. */
export interface GraphEdge {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly specifier: string;
  /** Empty for the phase that needs no word, evaluation. */
  readonly phase: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isDynamic: boolean;
  readonly requested: number;
  readonly settled: number;
}

/** All modules and imports that a run comes to know: what the drawing has room for from the start. */
export interface RunGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Request = Omit<GraphEdge, 'from' | 'to' | 'settled'> & { readonly from: RecordId | undefined };

/** Reads the graph from the loads of a log. */
export function runGraph({ events }: TraceLog): RunGraph {
  const nodes = new Map<RecordId, GraphNode>();
  const edges: GraphEdge[] = [];
  const requests = new Map<number, Request>();
  /** When a module was first asked for. */
  const asked = new Map<RecordId, number>();
  const dynamicCalls: boolean[] = [];
  events.forEach((event, index) => {
    if (event.kind === 'enter') dynamicCalls.push(event.operation === 'EvaluateImportCall');
    else if (event.kind === 'leave') dynamicCalls.pop();
    else if (event.kind === 'record' && event.type.endsWith('ModuleRecord')) nodes.set(event.record, { id: event.record, since: index, isMissing: false });
    else if (event.kind === 'load-requested') {
      const { specifier, phase = '', attributes } = event;
      requests.set(event.load, { from: recordIn(event.referrer), specifier, phase, attributes, isDynamic: dynamicCalls.includes(true), requested: index });
    } else if (event.kind === 'load-settled') {
      const request = requests.get(event.load)!;
      const to = recordIn(event.value) ?? request.specifier;
      if (!nodes.has(to)) nodes.set(to, { id: to, since: index, isMissing: event.completion === 'throw' });
      const { from, requested } = request;
      asked.set(to, Math.min(requested, asked.get(to) ?? requested));
      if (from !== undefined) edges.push({ ...request, from, to, settled: index });
    }
  });
  // In the order of the requests: in whichever order loads settle, the drawing is the same.
  edges.sort((a, b) => a.requested - b.requested);
  const place = ({ id }: GraphNode): number => asked.get(id) ?? -1;
  return { nodes: [...nodes.values()].sort((a, b) => place(a) - place(b)), edges };
}
