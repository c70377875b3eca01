import type { Tracer } from '../Tracer';

/** A tracer that writes what it sees as indented lines; `depth` is the number of open frames. */
export function recorder(): Tracer & { readonly lines: string[]; readonly depth: number } {
  const lines: string[] = [];
  let depth = 0;
  const line = (text: string): void => void lines.push('  '.repeat(depth) + text);
  return {
    lines,
    get depth() {
      return depth;
    },
    enter(name) {
      line(name);
      depth += 1;
    },
    step: line,
    leave(completion) {
      depth -= 1;
      line(`${completion.Type === 'throw' ? '!' : '='} ${brief(completion.Value)}`);
    },
  };
}

const brief = (value: unknown): string => (typeof value === 'object' && value !== null ? 'an object' : String(value));
