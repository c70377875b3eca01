import type { RecordId } from '../log/Value';

/** The modules of a moment, what they ask for, and the cycles that they make. */
export interface ModuleGraph {
  /** In the order in which they became known: the entry first, as a rule. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The strongly connected components of more than one module, or of one that imports itself; members in the order of `nodes`. */
  readonly cycles: readonly (readonly RecordId[])[];
}

export interface GraphNode {
  readonly id: RecordId;
  /** The id as it is shown. */
  readonly name: string;
  /** The kind of record: `SourceTextModuleRecord` … */
  readonly type: string;
  readonly isEntry: boolean;
  /** [[Status]]; undefined for records that have none. */
  readonly status: string | undefined;
  readonly hasTLA: boolean;
  /** Its code stands at an `await`. */
  readonly isSuspended: boolean;
  /** [[EvaluationError]] in words. */
  readonly error: string | undefined;
  /** The place of its cycle in `cycles`. */
  readonly cycle: number | undefined;
}

/** A request in a module's code, or what an import call of it has loaded. */
export interface GraphEdge {
  readonly from: RecordId;
  /** Undefined as long as nothing is loaded. */
  readonly to: RecordId | undefined;
  readonly specifier: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `evaluation`, or what a proposal has besides. */
  readonly phase: string;
  readonly isDynamic: boolean;
}

/** What stands beside an edge: phase, attributes, whether it is an import call; empty for a plain import. */
export function edgeLabel({ attributes, phase, isDynamic }: GraphEdge): string {
  const words = [
    isDynamic ? 'import()' : '',
    phase === 'evaluation' ? '' : phase,
    ...Object.entries(attributes).map(([key, value]) => `${key}: ${value}`),
  ];
  return words.filter((word) => word !== '').join(', ');
}

/** What stands below a module's name: its state in words. */
export function stateOf({ status, type, hasTLA, isSuspended, error }: GraphNode): string {
  const words = [status ?? (type === 'SyntheticModuleRecord' ? 'synthetic' : ''), isSuspended ? 'awaiting' : hasTLA ? 'top-level await' : '', error === undefined ? '' : 'error'];
  return words.filter((word) => word !== '').join(', ');
}
