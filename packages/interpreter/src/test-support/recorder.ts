import type { Tracer } from '../Tracer';

/** A tracer that writes what it sees as indented lines. */
export function recorder(): Tracer & { readonly lines: string[] } {
  const lines: string[] = [];
  let depth = 0;
  const line = (text: string): void => void lines.push('  '.repeat(depth) + text);
  return {
    lines,
    enter(name) {
      line(name);
      depth += 1;
    },
    step: line,
    leave(completion) {
      depth -= 1;
      line(`${completion.Type === 'throw' ? '!' : '='} ${String(completion.Value)}`);
    },
  };
}
