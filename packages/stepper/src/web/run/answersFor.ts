import { graphOf } from '../../graph/graphOf';
import type { Answer } from '../../questions/Answer';
import { cycleChain, importPath, showChain } from '../../questions/paths';
import { whyBefore } from '../../questions/whyBefore';
import { whyWaiting } from '../../questions/whyWaiting';
import type { Run } from '../store/State';

export interface Asked {
  readonly waiting: string;
  readonly first: string;
  readonly second: string;
}

export interface Answers {
  readonly waits: Answer;
  readonly order: Answer;
  /** From the second to the first, along imports. */
  readonly path: string | undefined;
  /** The cycle of the first, as a chain. */
  readonly cycle: string | undefined;
}

/** Answers from the log; the order and the ways are those of the whole run. */
export function answersFor({ recording, nameOf }: Run, at: number, { waiting, first, second }: Asked): Answers {
  const graph = graphOf(recording.moment(recording.length - 1), recording.log.entry);
  const [path, cycle] = [importPath(graph, second, first), cycleChain(graph, first)];
  return {
    waits: whyWaiting(recording, at, waiting, nameOf),
    order: whyBefore(recording, first, second, nameOf),
    path: path && showChain(graph, path),
    cycle: cycle && showChain(graph, cycle),
  };
}
