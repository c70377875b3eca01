import type { Moment } from '../../moments/Moment';
import type { Value } from '../../log/Value';

/** What a module looks like at a moment: a word, a class for its colours, and a sign that does without them. */
export interface ModuleLook {
  readonly word: string;
  readonly className: string;
  readonly sign: string;
}

const signs: Readonly<Record<string, string>> = {
  new: '○',
  unlinked: '◇',
  linking: '◐',
  linked: '●',
  evaluating: '▶',
  'evaluating-async': '‖',
  evaluated: '✓',
};

export function moduleLook(moment: Moment, id: string, isMissing: boolean): ModuleLook {
  if (isMissing) return { word: 'not found', className: 'status-error', sign: '✕' };
  const record = moment.records.get(id);
  if (record === undefined) return { word: 'not loaded', className: 'status-absent', sign: '·' };
  const status = record.fields.get('Status') as Value | undefined;
  if (hasFailed(record.fields.get('EvaluationError') as Value | undefined)) return { word: 'evaluated, with an error', className: 'status-error', sign: '✕' };
  // A module without a status, of a kind that is not cyclic, has its environment once it is linked.
  if (typeof status !== 'string') return { word: 'synthetic', className: 'status-linked', sign: '◆' };
  return { word: status, className: `status-${status}`, sign: signs[status] ?? '·' };
}

function hasFailed(error: Value | undefined): boolean {
  return typeof error === 'object' && error !== null && 'completion' in error;
}
