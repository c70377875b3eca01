import { useState } from 'preact/hooks';
import { showEvent } from '../../log/showEvent';
import type { Direction, StepKind } from '../page/commands';
import { destination } from '../run/destination';
import { Icon, type IconName } from './Icon';
import { usePage } from './page';

interface Control {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly kind: StepKind | 'start' | 'end';
  readonly direction: Direction;
}

/** From the beginning to the end, as they stand in the bar; the keys are those of the terminal. */
const controls: readonly (Control | 'separator')[] = [
  { icon: 'first', label: 'To the start', keys: 'Home', kind: 'start', direction: 'backwards' },
  { icon: 'backward', label: 'Back to the breakpoint before, or to the phase before', keys: 'Shift+C', kind: 'breakpoint', direction: 'backwards' },
  { icon: 'overBack', label: 'Step back over calls', keys: 'Shift+↓', kind: 'over', direction: 'backwards' },
  { icon: 'previous', label: 'Step back', keys: '←', kind: 'in', direction: 'backwards' },
  'separator',
  { icon: 'next', label: 'Step, into calls', keys: '→', kind: 'in', direction: 'forwards' },
  { icon: 'over', label: 'Step over calls', keys: '↓', kind: 'over', direction: 'forwards' },
  { icon: 'out', label: 'Step out of this operation', keys: '↑', kind: 'out', direction: 'forwards' },
  { icon: 'forward', label: 'On to the next breakpoint, or to the next phase', keys: 'C', kind: 'breakpoint', direction: 'forwards' },
  { icon: 'last', label: 'To the end', keys: 'End', kind: 'end', direction: 'forwards' },
];

export function Controls() {
  const { state, commands } = usePage();
  const { run, at, breakpoints } = state;
  const last = run === undefined ? 0 : run.recording.length - 1;
  const [hovered, setHovered] = useState<Control>();
  /** Where a press would lead, in a line. */
  const landing = ({ kind, direction }: Control): string | undefined => {
    if (run === undefined || kind === 'start' || kind === 'end') return undefined;
    const to = destination(run, at, breakpoints, kind, direction);
    const event = to === undefined ? undefined : run.recording.event(to);
    return event && showEvent(event, run.nameOf).replace(/\s+/g, ' ');
  };
  const press = ({ kind, direction }: Control): void => {
    if (kind === 'start') commands.go(-1);
    else if (kind === 'end') commands.go(last);
    else commands.step(kind, direction);
  };
  return (
    <div class="controls" role="toolbar" aria-label="Steps">
      {controls.map((control) =>
        control === 'separator' ? (
          <span class="separator" key="separator" />
        ) : (
          <button
            key={control.label}
            aria-label={control.label}
            aria-keyshortcuts={control.keys}
            title={titleOf(control, hovered === control ? landing(control) : undefined)}
            onPointerEnter={() => setHovered(control)}
            disabled={run === undefined || (control.direction === 'forwards' ? at >= last : at < 0)}
            onClick={() => press(control)}
          >
            <Icon name={control.icon} />
          </button>
        ),
      )}
    </div>
  );
}

const titleOf = ({ label, keys }: Control, landing: string | undefined): string =>
  landing === undefined ? `${label} (${keys})` : `${label} (${keys}):\n${landing}`;
