import { showEvent } from '../../log/showEvent';
import { widthOf } from '../cells';
import { fit } from '../fit';
import { span, textOf, type Line } from '../Line';
import { questions } from '../prompts';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';

/** Moment n of N, the phase, and what there is to say; or the line that is being typed. */
export function statusLine(run: Run, state: SessionState, width: number): Line {
  const { prompt, at, message } = state;
  if (prompt !== undefined) return typedLine(questions[prompt.kind], prompt.text, width);
  const { phase } = run.recording.moment(at);
  const last = run.recording.length - 1;
  const where = ` moment ${at} of ${last}  ${phase} `;
  return fit([span(where, 'bold', 'inverse'), span(' '), message === '' ? span(whatHappened(run, at)) : span(message, 'bold', 'yellow')], width);
}

/** A key, what it does, and how soon the hint gives way where there is no room. */
type Hint = readonly [key: string, what: string, rank: number];
const hints: readonly Hint[] = [
  ['→', 'step', 0], ['↓', 'over', 0], ['↑', 'out', 0], ['Shift', 'back', 4], ['n', 'statement', 3], ['p', 'phase', 2], ['c', 'run', 1], ['b', 'break', 1], ['/', 'find', 2],
  ['g', 'go to', 5], ['Tab', 'module', 4], ['1-6', 'pane', 2], ['z', 'enlarge', 5], ['?', 'help', 0], ['q', 'quit', 0],
];
const typingHints: readonly Hint[] = [['Enter', 'done', 0], ['Esc', 'leave it', 0]];

/** The keys that one needs most; more of them where there is room. */
export function keyLine({ prompt }: SessionState, width: number): Line {
  let line = hintLine(prompt === undefined ? hints : typingHints);
  for (let rank = 5; rank > 0 && widthOf(textOf(line)) > width; rank--) line = hintLine(hints.filter((hint) => hint[2] < rank));
  return fit(line, width);
}

const hintLine = (shown: readonly Hint[]): Line =>
  shown.flatMap(([key, what], index) => [span(`${index === 0 ? '' : '  '}${key}`, 'bold'), span(` ${what}`, 'dim')]);

/** Where the text is longer than the line, its end is what is shown. */
function typedLine(question: string, text: string, width: number): Line {
  const asked = widthOf(question) > width - 12 ? '> ' : question;
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
