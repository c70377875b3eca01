import { showBreakpoint } from '../navigation/Breakpoint';
import { recordFiles } from '../test-support/recordFiles';
import type { Key } from './keys';
import { newRun, type Run } from './Run';
import { Session } from './Session';
import { subjectOf } from './subject';

const program = { 'a.mjs': 'import "b.mjs";\nlet a = 1;\nprint("a", a);', 'b.mjs': 'export let b = 1;\nb = 2;' };

let run: Run;
let session: Session;
beforeAll(async () => {
  run = newRun(await recordFiles(program, 'a.mjs'), {});
});
beforeEach(() => {
  session = new Session(run);
});

const named: ReadonlySet<string> = new Set(['right', 'left', 'up', 'down', 'tab', 'return', 'escape', 'home', 'end', 'backspace', 'pagedown']);

/** Keys by their names, as node:readline would tell of them; `S-down` is with Shift. */
function press(...keys: string[]): void {
  for (const each of keys) {
    const shift = each.startsWith('S-') || /^[A-Z]$/.test(each);
    const name = each.replace(/^S-/, '').toLowerCase();
    const key: Key = named.has(name) ? { name, shift, sequence: '\u001b' } : { sequence: each, shift, ...(/^\w$/.test(each) && { name }) };
    session.press(key);
  }
}
const type = (text: string): void => press(...text, 'return');
const where = (): string => {
  const { frames, position, event } = run.recording.moment(session.state.at);
  return event!.kind === 'position' ? `${position!.module}:${position!.line}` : `${frames.last()!.operation} ${frames.last()!.path}`;
};

it('begins at the first step', () => {
  expect(session.state.at).toBe(run.navigation.end('backwards'));
});

it('steps in, over and out, and the same way back', () => {
  press('b');
  type('CyclicModuleRecord.Link 3');
  press('c');
  expect(where()).toBe('CyclicModuleRecord.Link 3');
  press('right');
  expect(where()).toBe('InnerModuleLinking 1');
  press('up');
  expect(where()).toBe('CyclicModuleRecord.Link 4');
  press('S-down');
  expect(where()).toBe('CyclicModuleRecord.Link 3');
  press('o', 'O', 'i', 'I');
  expect(where()).toBe('CyclicModuleRecord.Link 3');
});

it('goes from statement to statement and from phase to phase', () => {
  press('n', 'n');
  expect(where()).toBe('b.mjs:2');
  press('N');
  expect(where()).toBe('b.mjs:1');
  press('P');
  expect(run.recording.moment(session.state.at).phase).toBe('link');
  press('p', 'n', 'n', 'n');
  expect(where()).toBe('a.mjs:2');
});

it('runs to breakpoints in both directions, and says where there is none', () => {
  session = new Session(run, []);
  press('b');
  type('b.mjs [[Status]] = evaluated');
  press('c');
  const { at } = session.state;
  expect(run.recording.event(at)).toMatchObject({ kind: 'write', field: 'Status', new: 'evaluated' });
  press('c');
  expect(session.state).toMatchObject({ at, message: 'There is nothing further on.' });
  press('end', 'C');
  expect(session.state.at).toBe(at);
});

it('adds a breakpoint, and removes it by its text or its number', () => {
  press('b');
  type('error');
  press('b');
  type('a.mjs:2');
  expect(session.state.breakpoints.map(showBreakpoint)).toEqual(['error', 'a.mjs:2']);
  expect(session.state.detail).toBe('breakpoints');
  press('b');
  type('1');
  press('b');
  type('a.mjs:2');
  expect(session.state).toMatchObject({ breakpoints: [], message: 'Removed: a.mjs:2' });
  press('b');
  type('!');
  expect(session.state.message).toContain("No breakpoint: '!'");
});

it('searches, and searches again both ways', () => {
  press('/');
  type('is initialized');
  const first = session.state.at;
  press('.');
  const second = session.state.at;
  expect(second).toBeGreaterThan(first);
  press(',');
  expect(session.state.at).toBe(first);
  press('/');
  type('nowhere');
  expect(session.state).toMatchObject({ at: first, message: '“nowhere” does not occur after this moment.' });
});

it('jumps to a moment by its number, the end at the latest', () => {
  press('g');
  type('100');
  expect(session.state.at).toBe(100);
  press('g');
  type('99999999');
  expect(session.state.at).toBe(run.recording.length - 1);
  press('g');
  type('x');
  expect(session.state.message).toBe('x is no number of a moment.');
});

it('chooses a module in turn or by name, and goes back to the one in question', () => {
  press('tab');
  expect(session.state.module).toBe('a.mjs');
  press('tab');
  expect(session.state.module).toBe('b.mjs');
  press('tab');
  expect(session.state.module).toBeUndefined();
  press('S-tab', 'm');
  type('a.mjs');
  expect(subjectOf(run, session.state)).toBe('a.mjs');
  press('m');
  type('c.mjs');
  expect(session.state).toMatchObject({ module: 'a.mjs', message: 'No module of the run is called c.mjs.' });
});

it('edits what is typed, and leaves it at Escape', () => {
  press('g', '1', '2', 'backspace', '3');
  expect(session.state.prompt).toEqual({ kind: 'moment', text: '13' });
  press('escape');
  expect(session.state.prompt).toBeUndefined();
});

it('takes the letters of a text for text', () => {
  press('/', 'q');
  expect(session.state).toMatchObject({ isOver: false, prompt: { text: 'q' } });
});

it.each(['q', 'Q'])('ends at %s', (key) => {
  press(key);
  expect(session.state.isOver).toBe(true);
});

it('ends at Ctrl+C, which in a line that is being typed only leaves it', () => {
  const interrupt: Key = { name: 'c', ctrl: true, sequence: '\u0003' };
  press('g');
  session.press(interrupt);
  expect(session.state).toMatchObject({ isOver: false, prompt: undefined });
  session.press(interrupt);
  expect(session.state.isOver).toBe(true);
});
