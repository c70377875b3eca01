import type * as t from '@babel/types';
import type { SourceLocation } from './records';

/** Where a node starts. Every node that the parser makes has a position. */
export function locationOf(node: t.Node): SourceLocation {
  const { line, column, index } = node.loc!.start;
  return { line, column: column + 1, index };
}
