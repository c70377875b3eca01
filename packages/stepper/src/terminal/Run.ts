import type { Markers } from '../display/markers';
import { isModule } from '../graph/graphOf';
import { shortNames } from '../log/shortNames';
import type { TraceLog } from '../log/TraceLog';
import type { RecordId } from '../log/Value';
import { Recording } from '../moments/Recording';
import { Navigation } from '../navigation/Navigation';

/** A recorded run, with what its views need to know of it; nothing of it changes. */
export interface Run {
  readonly recording: Recording;
  readonly navigation: Navigation;
  /** What records are called. */
  readonly nameOf: (id: RecordId) => string;
  /** The steps of all operations. */
  readonly markers: Markers;
  /** The modules of the whole run, in the order in which they become known. */
  readonly modules: readonly RecordId[];
}

export function newRun(log: TraceLog, markers: Markers): Run {
  const recording = new Recording(log);
  const { records } = recording.moment(recording.length - 1);
  const modules = [...records.values()].filter(isModule).map(({ id }) => id);
  return { recording, navigation: new Navigation(recording), nameOf: shortNames([...Object.keys(log.sources), ...modules]), markers, modules };
}
