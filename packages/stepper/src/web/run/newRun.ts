import { tourStops } from '../../lessons/tourStops';
import type { Lesson } from '../../lessons/Lesson';
import { shortNames } from '../../log/shortNames';
import type { TraceLog } from '../../log/TraceLog';
import { Recording } from '../../moments/Recording';
import { Navigation } from '../../navigation/Navigation';
import { layOut } from '../graph/layout';
import { runGraph } from '../graph/runGraph';
import type { Project, Run } from '../store/State';
import type { Outcome } from '../worker/messages';
import type { Turn } from '../worker/Turns';

export interface Recorded {
  readonly log: TraceLog;
  readonly turns?: readonly Turn[];
  readonly outcome?: Outcome;
}

/** What the page makes of a log once, for all its moments. */
export function newRun({ log, turns = [], outcome }: Recorded, project: Project, lesson: Lesson | undefined): Run {
  const recording = new Recording(log);
  const graph = runGraph(log);
  const nameOf = shortNames(graph.nodes.map(({ id }) => id));
  return {
    recording,
    navigation: new Navigation(recording),
    drawing: layOut(graph, nameOf),
    stops: lesson === undefined ? [] : tourStops(lesson, log),
    nameOf,
    project,
    turns,
    outcome,
  };
}
