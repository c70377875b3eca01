import { frameSteps } from '../../display/frameSteps';
import { stepsAround } from '../../display/markers';
import { valueText } from '../../display/valueText';
import type { Frame } from '../../moments/Moment';
import { wrap } from '../cells';
import { block, windowStart } from '../fit';
import { line, span, type Line } from '../Line';
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
  const steps = frame === undefined ? [] : stepLines(run, frame, at, width, height - top.length);
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

function stepLines(run: Run, frame: Frame, at: number, width: number, height: number): Line[] {
  const seen = frameSteps(run.recording, frame.openedAt, at);
  const steps = stepsAround(run.markers, frame.operation, seen);
  if (steps.length === 0) return [line('The host’s own doing: no steps in the standard.', 'dim')];
  const taken = new Set(seen);
  const lines: Line[] = [];
  let current = 0;
  let currentLines = 1;
  for (const step of steps) {
    const drawn = stepLine(step, step === frame.step, taken.has(step), width);
    if (step === frame.step) [current, currentLines] = [lines.length, drawn.length];
    lines.push(...drawn);
  }
  const start = windowStart(current + Math.floor(currentLines / 2), height, lines.length);
  return lines.slice(start, start + height);
}

/** ▸ the step that runs, on as many lines as it needs; · steps that have run. */
function stepLine(step: string, isCurrent: boolean, isTaken: boolean, width: number): Line[] {
  const [, path, text] = /^(\S*)\s*([^]*)$/.exec(step)!;
  const head = `${' '.repeat(path!.split('.').length - 1)}${path} `;
  if (!isCurrent) return [[span(isTaken ? '· ' : '  ', 'dim'), span(head, 'dim'), isTaken ? span(text!) : span(text!, 'dim')]];
  const indent = ' '.repeat(head.length);
  return wrap(text!, width - 2 - head.length).map((part, index) => [
    span(index === 0 ? '▸ ' : '  ', 'bold', 'yellow'), span(index === 0 ? head : indent, 'bold', 'yellow'), span(part, 'bold', 'yellow'),
  ]);
}
