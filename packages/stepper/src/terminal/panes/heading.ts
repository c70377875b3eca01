import { shorten, widthOf, printable } from '../cells';
import { span, type Line } from '../Line';

/** The line above a pane. */
export function heading(title: string, width: number, note = ''): Line {
  const name = shorten(printable(title), width - 5);
  const room = width - 5 - widthOf(name);
  const shown = note === '' ? '' : ` ${shorten(printable(note), room - 3)} `;
  const fits = note !== '' && room > 8;
  return [
    span('── ', 'dim'), span(name, 'bold'), span(' ', 'dim'),
    span('─'.repeat(Math.max(0, room + 1 - (fits ? widthOf(shown) + 1 : 0))), 'dim'),
    ...(fits ? [span(shown, 'dim'), span('─', 'dim')] : []),
  ];
}
