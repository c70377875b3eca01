import type { GraphNode } from './parseGraph';

/** The shapes of large graphs: which modules the i-th of n imports. Module 0 is the root. */
export const shapes = {
  chain: (index: number, size: number) => (index + 1 < size ? [index + 1] : []),
  cycle: (index: number, size: number) => [(index + 1) % size],
  wide: (index: number, size: number) => (index === 0 ? Array.from({ length: size - 1 }, (_, leaf) => leaf + 1) : []),
  /** Ten imports each, of the modules that follow. */
  dag: (index: number, size: number) => Array.from({ length: 10 }, (_, next) => index + next + 1).filter((each) => each < size),
} as const satisfies Record<string, (index: number, size: number) => number[]>;

/** The modules m0, m1, … of a shape. */
export function nodesOf(shape: keyof typeof shapes, size: number, hasTLA: (index: number) => boolean = () => false): GraphNode[] {
  return Array.from({ length: size }, (_, index) => ({
    name: `m${index}`,
    imports: shapes[shape](index, size).map((each) => `m${each}`),
    hasTLA: hasTLA(index),
    fails: false,
  }));
}
