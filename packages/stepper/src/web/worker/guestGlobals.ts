import type { Recorder } from '../../recording/Recorder';
import { consoleText } from './consoleText';
import type { Timers } from './Timers';

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** What a guest finds on its global object besides the language. */
export function guestGlobals(recorder: Recorder, timers: Timers): Record<string, unknown> {
  const methods = levels.map((level) => [level, (...values: unknown[]) => recorder.console(level, consoleText(values))] as const);
  return {
    console: Object.fromEntries(methods),
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
  };
}
