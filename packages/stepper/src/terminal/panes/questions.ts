import { graphOf } from '../../graph/graphOf';
import { showAnswer, type Answer } from '../../questions/Answer';
import { cycleChain, importPath, showChain } from '../../questions/paths';
import { whyBefore } from '../../questions/whyBefore';
import { whyWaiting } from '../../questions/whyWaiting';
import { wrap } from '../cells';
import { line, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { subjectOf } from '../subject';

/** Why the module in question waits, how it is reached, its cycle; and the answer about two modules' order once that is asked. */
export function questionLines(run: Run, state: SessionState, width: number): Line[] {
  const { recording, nameOf } = run;
  const subject = subjectOf(run, state);
  if (subject === undefined) return [line('No module is known yet.', 'dim')];
  const graph = graphOf(recording.moment(recording.length - 1), recording.log.entry);
  const [path, cycle] = [importPath(graph, recording.log.entry, subject), cycleChain(graph, subject)];
  const { order } = state;
  return [
    ...answerLines(whyWaiting(recording, state.at, subject, nameOf)),
    ...(path === undefined || subject === recording.log.entry ? [] : ['', `reached by ${showChain(graph, path)}`]),
    ...(cycle === undefined ? [] : ['', `cycle: ${showChain(graph, cycle)}`]),
    ...(order === undefined ? [] : ['', `Why did ${nameOf(order[0])} run before ${nameOf(order[1])}?`, ...answerLines(whyBefore(recording, ...order, nameOf))]),
  ].flatMap((text) => wrapIndented(text, width)).map((text) => line(text));
}

const answerLines = (answer: Answer): string[] => showAnswer(answer).split('\n');

function wrapIndented(text: string, width: number): string[] {
  const indent = /^ */.exec(text)![0];
  return wrap(text.slice(indent.length), width - indent.length).map((part) => indent + part);
}
