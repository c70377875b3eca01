import type { Commands, Direction, StepKind } from './commands';

type Stroke = readonly [StepKind, Direction];

const strokes: Readonly<Record<string, Stroke>> = {
  ArrowRight: ['in', 'forwards'],
  ArrowLeft: ['in', 'backwards'],
  ArrowDown: ['over', 'forwards'],
  'Shift+ArrowDown': ['over', 'backwards'],
  ArrowUp: ['out', 'forwards'],
  'Shift+ArrowUp': ['out', 'backwards'],
  c: ['breakpoint', 'forwards'],
  'Shift+C': ['breakpoint', 'backwards'],
  p: ['phase', 'forwards'],
  'Shift+P': ['phase', 'backwards'],
  t: ['tour', 'forwards'],
  'Shift+T': ['tour', 'backwards'],
  n: ['statement', 'forwards'],
  'Shift+N': ['statement', 'backwards'],
};

/** Keys work wherever nobody types: in the editor and in fields they are text, on tabs and sliders they move. */
export function listenToKeys(commands: Commands, end: () => number): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commands.run();
      return;
    }
    if (event.key === 'Escape' && event.target instanceof HTMLElement && event.target.isContentEditable) event.target.blur();
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
    const name = event.shiftKey ? `Shift+${event.key}` : event.key;
    if (event.key === 'Home') commands.go(-1);
    else if (event.key === 'End') commands.go(end());
    else if (Object.hasOwn(strokes, name)) commands.step(...strokes[name]!);
    else return;
    event.preventDefault();
  });
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]):not([type=range]), textarea, select, [contenteditable=true], dialog') !== null;
}
