import { frameSteps } from '../../display/frameSteps';
import { stepsAround } from '../../display/markers';
import { valueText } from '../../display/valueText';
import type { Frame } from '../../moments/Moment';
import { wrap } from '../cells';
import { block, windowStart } from '../fit';
import { line, span, type Line, type Style } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { heading } from './heading';

/** How many of the callers stand above the operation that runs. */
const callersShown = 3;

/** The algorithms' stack, and the steps of the operation that runs around the current one. */
export function algorithmPane(run: Run, { at }: SessionState, width: number, height: number): Line[] {
  const { frames, phase } = run.recording.moment(at);
  const top = [heading('Algorithm', width, phase === 'idle' ? '' : phase), ...stackLines(run, frames.toArray(), width, height)];
  const frame = frames.last();
  const steps = frame === undefined ? [] : operationLines(run, frame, at, width, height - top.length);
  return block([...top, ...steps], width, height);
}

function stackLines({ nameOf }: Run, frames: readonly Frame[], width: number, height: number): Line[] {
  const frame = frames.at(-1);
  if (frame === undefined) return [line('No operation of the standard runs.', 'dim')];
  const callers = frames.slice(0, -1);
  const shown = callers.slice(-Math.max(1, Math.min(Math.floor(height / 4), callersShown + Math.floor(Math.max(0, height - 14) / 2))));
  const hidden = callers.length - shown.length;
  return [
    ...(hidden > 0 ? [line(`… ${hidden} more above`, 'dim')] : []),
    ...shown.map((caller) => [span(`${caller.operation} ${caller.path} `), span(argsOf(caller, nameOf), 'dim')]),
    [span(frame.operation, 'bold', 'cyan'), span(` ${argsOf(frame, nameOf)}`)],
    ...(frame.clause === '' ? [] : [line(shortLink(frame.clause, width), 'dim', 'underline')]),
  ];
}

/** The first argument is the one that tells frames apart; where there is room, the others follow. */
function argsOf({ args, parameters }: Frame, nameOf: (id: string) => string): string {
  return args.map((arg, index) => (index === 0 || parameters[index] === undefined ? valueText(arg, nameOf) : `${parameters[index]}: ${valueText(arg, nameOf)}`)).join(', ');
}

/** Without the scheme where it does not fit: a terminal that makes links of addresses knows it with. */
function shortLink(clause: string, width: number): string {
  return clause.length <= width ? clause : clause.replace(/^https:\/\//, '');
}

function operationLines(run: Run, frame: Frame, at: number, width: number, height: number): Line[] {
  const seen = frameSteps(run.recording, frame.openedAt, at);
  const steps = stepsAround(run.markers, frame.operation, seen);
  if (steps.length === 0) return [line('The host’s own doing: no steps here.', 'dim')];
  const taken = new Set(seen);
  const looks = steps.map((step): Look => (step === frame.step ? 'current' : taken.has(step) ? 'taken' : 'other'));
  const whole = steps.map((step, index) => stepLines(step, looks[index]!, width));
  // Where all of the operation does not fit, only the current step has the lines that it needs.
  const drawn = whole.flat().length <= height ? whole : steps.map((step, index) => stepLines(step, looks[index]!, looks[index] === 'current' ? width : Infinity));
  const current = Math.max(0, looks.indexOf('current'));
  const middle = drawn.slice(0, current).flat().length + Math.floor((drawn[current]!.length - 1) / 2);
  const lines = drawn.flat();
  const start = windowStart(middle, height, lines.length);
  return lines.slice(start, start + height);
}

type Look = 'current' | 'taken' | 'other';
const signs: Readonly<Record<Look, { readonly sign: string; readonly path: readonly Style[]; readonly text: readonly Style[] }>> = {
  current: { sign: '▸ ', path: ['bold', 'yellow'], text: ['bold', 'yellow'] },
  taken: { sign: '· ', path: ['dim'], text: [] },
  other: { sign: '  ', path: ['dim'], text: ['dim'] },
};

/** ▸ the step that runs, · steps that have run: on as many lines as it takes. */
function stepLines(step: string, look: Look, width: number): Line[] {
  const [, path, text] = /^(\S*)\s*([^]*)$/.exec(step)!;
  const { sign, path: pathStyles, text: textStyles } = signs[look];
  const head = `${' '.repeat(path!.split('.').length - 1)}${path} `;
  return wrap(text!, width - 2 - head.length).map((part, index) => [
    span(index === 0 ? sign : '  ', ...pathStyles), span(index === 0 ? head : ' '.repeat(head.length), ...pathStyles), span(part, ...textStyles),
  ]);
}
