import { keyList } from '../keyList';
import { span, type Line } from '../Line';
import { heading } from './heading';

/** The keys. */
export function helpPane(width: number): Line[] {
  return [
    heading('Keys', width),
    ...keyList.map(([keys, what]): Line => [span(` ${keys.padEnd(17)}`, 'bold'), span(what)]),
    [],
    [span(' ▸ what runs, the module in question   · steps that have run   * just changed; on the stack', 'dim')],
  ];
}
