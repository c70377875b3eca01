import { BreakpointError, parseBreakpoint, showBreakpoint } from '../navigation/Breakpoint';
import type { Command } from './Command';
import { destination } from './destination';
import { moduleNamed, neighbour, subjectOf } from './subject';
import type { Run } from './Run';
import type { SessionState } from './SessionState';

/** The state after a command. */
export function perform(run: Run, state: SessionState, command: Command): SessionState {
  const next = { ...state, message: '' };
  switch (command.type) {
    case 'step': return moved(next, destination(run, state, command.kind, command.direction), nothing[command.direction]);
    case 'go': return go(run, next, command.text);
    case 'search': return search(run, { ...next, searched: command.text }, command.direction);
    case 'search-again': return search(run, next, command.direction);
    case 'breakpoint': return toggleBreakpoint(next, command.text.trim());
    case 'module': return { ...next, scroll: 0, module: neighbour(run, state.module, command.direction) };
    case 'module-named': return chooseModule(run, next, command.text.trim());
    case 'order': return askOrder(run, next, command.text.trim());
    case 'detail': return { ...next, scroll: 0, detail: command.detail };
    case 'enlarge': return { ...next, scroll: 0, isEnlarged: !state.isEnlarged };
    case 'scroll': return { ...next, scroll: state.scroll + command.pages };
    case 'help': return { ...next, isHelp: !state.isHelp };
    case 'ask': return { ...next, ...(command.kind === 'breakpoint' && { detail: 'breakpoints' }), isHelp: false, prompt: { kind: command.kind, text: '' } };
    case 'dismiss': return { ...next, isHelp: false, isEnlarged: false };
    case 'quit': return { ...next, isOver: true };
  }
}

const nothing = { forwards: 'There is nothing further on.', backwards: 'There is nothing before.' } as const;

function moved(state: SessionState, to: number | undefined, otherwise: string): SessionState {
  return to === undefined ? { ...state, message: otherwise } : { ...state, at: to, scroll: 0 };
}

function go({ recording }: Run, state: SessionState, text: string): SessionState {
  if (!/^\s*\d+\s*$/.test(text)) return { ...state, message: text.trim() === '' ? '' : `${text.trim()} is no number of a moment.` };
  return moved(state, Math.min(Number(text), recording.length - 1), '');
}

function search({ navigation }: Run, state: SessionState, direction: 'forwards' | 'backwards'): SessionState {
  const { searched, at } = state;
  if (searched === '') return { ...state, message: 'Nothing to search for: / asks for a text.' };
  return moved(state, navigation.search(at, searched, direction), `“${searched}” does not occur ${direction === 'forwards' ? 'after' : 'before'} this moment.`);
}

function toggleBreakpoint(state: SessionState, text: string): SessionState {
  if (text === '') return state;
  const { breakpoints } = state;
  try {
    const place = /^\d+$/.test(text) ? Number(text) - 1 : breakpoints.findIndex((each) => showBreakpoint(each) === showBreakpoint(parseBreakpoint(text)));
    const known = breakpoints[place];
    if (known !== undefined) return { ...state, breakpoints: breakpoints.filter((each) => each !== known), message: `Removed: ${showBreakpoint(known)}` };
    const added = parseBreakpoint(text);
    return { ...state, breakpoints: [...breakpoints, added], message: `Breakpoint: ${showBreakpoint(added)}; c runs to it, C back to it.` };
  } catch (error) {
    if (error instanceof BreakpointError) return { ...state, message: error.message };
    throw error;
  }
}

function chooseModule(run: Run, state: SessionState, text: string): SessionState {
  if (text === '') return { ...state, module: undefined, scroll: 0 };
  const module = moduleNamed(run, text);
  return module === undefined ? { ...state, message: `No module of the run is called ${text}.` } : { ...state, module, scroll: 0 };
}

function askOrder(run: Run, state: SessionState, text: string): SessionState {
  if (text === '') return state;
  const [first, second] = text.split(/[\s,]+/).map((name) => moduleNamed(run, name));
  const other = second ?? subjectOf(run, state);
  if (first === undefined || other === undefined) return { ...state, message: 'Two names of modules, please: a.mjs b.mjs' };
  return { ...state, order: [first, other], detail: 'questions', isEnlarged: true, scroll: 0 };
}
