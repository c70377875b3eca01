import { recordIn } from '../display/recordIn';
import { isModule } from '../graph/graphOf';
import type { RecordId } from '../log/Value';
import type { Moment } from '../moments/Moment';
import type { Direction } from '../navigation/Navigation';
import type { Run } from './Run';
import type { SessionState } from './SessionState';

/** The module in question: the one that the reader has chosen, or the one that the moment is about. */
export function subjectOf({ recording, modules }: Run, { at, module }: Pick<SessionState, 'at' | 'module'>): RecordId | undefined {
  if (module !== undefined) return module;
  const moment = recording.moment(at);
  return changedModule(moment) ?? moduleOfFrames(moment) ?? moment.position?.module ?? modules[0];
}

/** The next module, then the one that the moment is about, then the first again. */
export function neighbour({ modules }: Run, module: RecordId | undefined, direction: Direction): RecordId | undefined {
  const places = modules.length + 1;
  const place = module === undefined ? modules.length : modules.indexOf(module);
  return modules[(place + (direction === 'forwards' ? 1 : places - 1)) % places];
}

/** The module that is called so, or whose address or file name ends so. */
export function moduleNamed({ modules, nameOf }: Run, name: string): RecordId | undefined {
  const file = name.replace(/^\.\//, '');
  return modules.find((id) => nameOf(id) === file) ?? modules.find((id) => id.endsWith(`/${file}`) || id === name);
}

function changedModule({ changes, records }: Moment): RecordId | undefined {
  const changed = changes.findLast((change) => 'field' in change && isKnownModule(records, change.record));
  return changed !== undefined && 'field' in changed ? changed.record : undefined;
}

function moduleOfFrames({ frames, records }: Moment): RecordId | undefined {
  for (const { args } of frames.reverse()) {
    for (const arg of args) {
      const record = recordIn(arg);
      if (record !== undefined && isKnownModule(records, record)) return record;
    }
  }
  return undefined;
}

function isKnownModule(records: Moment['records'], id: RecordId): boolean {
  const record = records.get(id);
  return record !== undefined && isModule(record);
}
