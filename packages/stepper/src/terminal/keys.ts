import type { Direction } from '../navigation/Navigation';
import type { Command, StepKind } from './Command';
import { details } from './SessionState';

/** A key as node:readline tells of it. */
export interface Key {
  /** The text that the key types, or undefined. */
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
}

/** The way back is the same key with Shift; letters go where a terminal tells nothing of Shift with an arrow. */
const steps: Readonly<Record<string, StepKind>> = {
  i: 'in', down: 'over', o: 'over', up: 'out', u: 'out', c: 'breakpoint', p: 'phase', n: 'statement',
};

const commands: Readonly<Record<string, Command>> = {
  right: { type: 'step', kind: 'in', direction: 'forwards' },
  left: { type: 'step', kind: 'in', direction: 'backwards' },
  space: { type: 'step', kind: 'in', direction: 'forwards' },
  return: { type: 'step', kind: 'in', direction: 'forwards' },
  backspace: { type: 'step', kind: 'in', direction: 'backwards' },
  home: { type: 'step', kind: 'end', direction: 'backwards' },
  end: { type: 'step', kind: 'end', direction: 'forwards' },
  pagedown: { type: 'scroll', pages: 1 },
  pageup: { type: 'scroll', pages: -1 },
  escape: { type: 'dismiss' },
  '/': { type: 'ask', kind: 'search' },
  '.': { type: 'search-again', direction: 'forwards' },
  ',': { type: 'search-again', direction: 'backwards' },
  g: { type: 'ask', kind: 'moment' },
  b: { type: 'ask', kind: 'breakpoint' },
  m: { type: 'ask', kind: 'module' },
  w: { type: 'ask', kind: 'order' },
  z: { type: 'enlarge' },
  '?': { type: 'help' },
  h: { type: 'help' },
  q: { type: 'quit' },
};

/** What a key does where nobody types. */
export function commandOf(key: Key): Command | undefined {
  const { name = key.sequence ?? '', ctrl, meta, shift } = key;
  if (ctrl === true) return name === 'c' || name === 'd' ? { type: 'quit' } : undefined;
  if (meta === true && name !== 'escape') return undefined;
  const direction: Direction = shift === true ? 'backwards' : 'forwards';
  if (name === 'tab') return { type: 'module', direction };
  if (Object.hasOwn(steps, name)) return { type: 'step', kind: steps[name]!, direction };
  const detail = details[Number(name) - 1];
  if (detail !== undefined) return { type: 'detail', detail };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ?? (Object.hasOwn(commands, key.sequence ?? '') ? commands[key.sequence!] : undefined);
}
