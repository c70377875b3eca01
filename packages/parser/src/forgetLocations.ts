import type * as t from '@babel/types';
import { walk } from './walk';

/**
 * Drops the lines and columns of a tree whose errors and entries have been made: from then on its nodes are placed by their offsets,
 * and Babel's location objects take a good part of what a tree takes.
 */
export function forgetLocations(program: t.Program): void {
  walk(program, (node) => {
    node.loc = null;
  });
}
