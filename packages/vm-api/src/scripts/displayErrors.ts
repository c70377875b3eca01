import { isNativeError } from 'node:util/types';
import { vmAgent } from '../engine/vmAgent';
import { positionHeader, sourceLineAt } from '../errors/position';

const decorated = new WeakSet<object>();

/**
 * Runs guest code; an error that leaves it gets the place where it was thrown put before its stack, unless a run inside has done so.
 *
 * @throws what the code throws
 */
export function showingErrors<T>(displayErrors: boolean, run: () => T): T {
  if (!displayErrors) return run();
  try {
    return run();
  } catch (error) {
    decorate(error);
    throw error;
  }
}

function decorate(error: unknown): void {
  const place = vmAgent().takeThrowPlace(error);
  if (place === undefined || place.line === 0 || !isNativeError(error) || decorated.has(error)) return;
  const { stack } = error;
  if (typeof stack !== 'string') return;
  const { line, column } = place.whereabouts;
  const header = positionHeader({ file: place.source, line: place.line, sourceLine: sourceLineAt(place.sourceText, line), column });
  // A frozen error stays as it is.
  Reflect.defineProperty(error, 'stack', { value: header + stack, writable: true, enumerable: false, configurable: true });
  decorated.add(error);
}
