import type { TraceEvent } from '../log/TraceEvent';
import type { RecordId } from '../log/Value';

/** What a log tells of one module's way through evaluation. */
export interface ModuleStory {
  readonly module: RecordId;
  /** The index of the first InnerModuleEvaluation of it. */
  visitedAt?: number;
  /** The module whose evaluation has led to that; undefined for the module that Evaluate was called on. */
  importer?: RecordId | undefined;
  /** The index of the Evaluate that the visit was part of. */
  evaluateAt?: number;
  /** The index of the event with which its code began. */
  ranAt?: number;
  /** The AsyncModuleExecutionFulfilled during which its code began, and of which module. */
  startedBy?: { readonly at: number; readonly module: RecordId };
}

interface OpenFrame {
  readonly at: number;
  readonly operation: string;
  readonly module: RecordId | undefined;
}

/** How the modules of a run came to be evaluated, by module. */
export function evaluationStories(events: readonly TraceEvent[]): ReadonlyMap<RecordId, Readonly<ModuleStory>> {
  const stories = new Map<RecordId, ModuleStory>();
  const frames: OpenFrame[] = [];
  events.forEach((event, at) => {
    if (event.kind === 'leave') frames.pop();
    if (event.kind !== 'enter') return;
    const operation = event.operation.slice(event.operation.lastIndexOf('.') + 1);
    const [first] = event.args;
    const module = typeof first === 'object' && first !== null && 'record' in first ? first.record : undefined;
    if (module !== undefined) tell(operation, module, at);
    frames.push({ at, operation, module });
  });
  return stories;

  function tell(operation: string, module: RecordId, at: number): void {
    const story = stories.get(module) ?? { module };
    if (operation === 'InnerModuleEvaluation' && story.visitedAt === undefined) {
      const importer = frames.at(-1)?.operation === 'InnerModuleEvaluation' ? frames.at(-1)!.module : undefined;
      stories.set(module, Object.assign(story, { visitedAt: at, importer, evaluateAt: last('Evaluate')?.at }));
    } else if (operation === 'ExecuteModule' && story.ranAt === undefined) {
      const fulfilled = last('AsyncModuleExecutionFulfilled');
      stories.set(module, Object.assign(story, { ranAt: at }, fulfilled && { startedBy: { at: fulfilled.at, module: fulfilled.module! } }));
    }
  }

  function last(operation: string): OpenFrame | undefined {
    return frames.findLast((frame) => frame.operation === operation);
  }
}
