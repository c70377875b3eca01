import { inspect } from 'node:util';
import type { Output } from './Terminal';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** The text in a style, or as it is when the output shows no colours. */
export function style(output: Output, name: Style, text: string): string {
  const codes = inspect.colors[name];
  return output.colors && codes !== undefined ? `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m` : text;
}
