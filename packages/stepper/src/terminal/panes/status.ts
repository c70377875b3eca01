import { showEvent } from '../../log/showEvent';
import { widthOf } from '../cells';
import { fit } from '../fit';
import { span, type Line } from '../Line';
import { questions } from '../prompts';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';

/** Moment n of N, the phase, and what there is to say; or the line that is being typed. */
export function statusLine(run: Run, state: SessionState, width: number): Line {
  const { prompt, at, message } = state;
  if (prompt !== undefined) return typedLine(questions[prompt.kind], prompt.text, width);
  const { phase } = run.recording.moment(at);
  const last = run.recording.length - 1;
  const where = ` ${at} of ${last}  ${phase}  `;
  return fit([span(where, 'bold', 'inverse'), span(' '), message === '' ? span(whatHappened(run, at)) : span(message, 'bold', 'yellow')], width);
}

const hints: Line = [
  ['→←', 'step'], ['↓', 'over'], ['↑', 'out'], ['n', 'statement'], ['p', 'phase'], ['c', 'run'], ['b', 'break'], ['/', 'find'], ['Tab', 'module'], ['1-6', 'pane'], ['?', 'help'], ['q', 'quit'],
].flatMap(([key, what]) => [span(`${key} `, 'bold'), span(`${what}  `, 'dim')]);

const typingHints: Line = [span('Enter ', 'bold'), span('done  ', 'dim'), span('Esc ', 'bold'), span('leave it', 'dim')];

/** The keys that one needs most. */
export function keyLine({ prompt }: SessionState, width: number): Line {
  return fit(prompt === undefined ? hints : typingHints, width);
}

/** Where the text is longer than the line, its end is what is shown. */
function typedLine(question: string, text: string, width: number): Line {
  const asked = widthOf(question) > width / 2 ? '> ' : question;
  let shown = text;
  while (widthOf(asked) + widthOf(shown) > width - 2) shown = shown.slice(1);
  return fit([span(asked, 'bold'), span(shown), span('▏', 'bold')], width);
}

/** What has just changed, or the event itself where it is no step: steps stand in the algorithm. */
function whatHappened({ recording, nameOf }: Run, at: number): string {
  const { event, changes } = recording.moment(at);
  const written = changes.toArray().filter((change) => change !== event && change.kind !== 'record').map((change) => showEvent(change, nameOf));
  const own = event === undefined || event.kind === 'step' ? [] : [showEvent(event, nameOf)];
  return [...own, ...written].join('; ');
}
