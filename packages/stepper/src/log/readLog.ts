import type { StepEvent, TraceEvent } from './TraceEvent';
import { traceFormat, traceVersion, type TraceLog } from './TraceLog';
import { faultOfEvent } from './faultOfEvent';

/** A text that is no log, or one that this version cannot read. */
export class LogError extends Error {
  override readonly name = 'LogError';
}

/**
 * Reads the file of a log.
 *
 * @throws LogError that says what is wrong, and where
 */
export function readLog(text: string): TraceLog {
  const { steps, ...log } = checkedHead(parsed(text));
  const markers = steps.map((step): StepEvent => Object.freeze({ kind: 'step', text: step }));
  const frames = new FrameCount();
  const events = log.events.map((event, index): TraceEvent => {
    const read = typeof event === 'number' ? markers[event] : event;
    const fault = read === undefined ? `there is no step ${String(event)}` : (faultOfEvent(read) ?? frames.fault(read as TraceEvent));
    if (fault !== undefined) throw new LogError(`Event ${index}: ${fault}`);
    return read as TraceEvent;
  });
  return { ...log, events };
}

type Head = Omit<TraceLog, 'events'> & { readonly steps: readonly string[]; readonly events: readonly unknown[] };

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LogError(`The log is no JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isObject(value)) throw new LogError('The log is no object');
  return value;
}

function checkedHead(head: Record<string, unknown>): Head {
  const { format, version, entry, layers, sources, operations, steps, events, truncated } = head;
  if (format !== traceFormat) throw new LogError(`The format is not ${traceFormat}`);
  if (version !== traceVersion) throw new LogError(`The log has version ${String(version)}; this modrec reads version ${traceVersion}`);
  const faults: [boolean, string][] = [
    [typeof entry === 'string', 'entry is no string'],
    [areStrings(layers), 'layers is no array of strings'],
    [isObject(sources) && areStrings(Object.values(sources)), 'sources is no object of strings'],
    [isObject(operations) && Object.values(operations).every(isNote), 'operations does not tell clause and parameters of each'],
    [areStrings(steps), 'steps is no array of strings'],
    [Array.isArray(events), 'events is no array'],
    [truncated === undefined || (isObject(truncated) && typeof truncated['events'] === 'number'), 'truncated does not tell a number of events'],
  ];
  const fault = faults.find(([isRight]) => !isRight);
  if (fault !== undefined) throw new LogError(fault[1]);
  return head as unknown as Head;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const areStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isNote = (value: unknown): boolean => isObject(value) && typeof value['clause'] === 'string' && areStrings(value['parameters']);

/** A frame that ends must have begun. */
class FrameCount {
  #open = 0;

  fault({ kind }: TraceEvent): string | undefined {
    if (kind === 'enter') this.#open += 1;
    if (kind !== 'leave') return undefined;
    this.#open -= 1;
    return this.#open < 0 ? 'a frame ends that has not begun' : undefined;
  }
}
