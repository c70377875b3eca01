/** Rule 1: every step of the inventory is there once, in order, nested as deep as its path; none is invented. */
import * as ts from 'typescript';
import { parentPath, type InventoryAlgorithm } from './readInventory';
import { isElseIf, type DeclaredAlgorithm, type Marker } from './readMarkers';

export interface StepFinding {
  readonly rule: 'steps' | 'nesting' | 'names' | 'echo';
  readonly path: string;
  readonly line: number | undefined;
  readonly message: string;
}

/** Pairs the markers with the inventory's steps, and says what does not match. */
export function checkSteps(algorithm: InventoryAlgorithm, declared: DeclaredAlgorithm): readonly StepFinding[] {
  const order = new Map(algorithm.steps.map(([path], index) => [path, index]));
  const findings: StepFinding[] = [];
  const byPath = new Map<string, Marker>();
  let last: Marker | undefined;
  for (const marker of declared.markers) {
    const { path, line } = marker;
    const index = order.get(path);
    if (index === undefined) {
      findings.push({ rule: 'steps', path, line, message: 'the standard has no such step' });
      continue;
    }
    if (byPath.has(path)) {
      findings.push({ rule: 'steps', path, line, message: `stands twice, first on line ${byPath.get(path)!.line}` });
      continue;
    }
    byPath.set(path, marker);
    if (last !== undefined && index < order.get(last.path)!) {
      findings.push({ rule: 'steps', path, line, message: `out of order: stands after ${last.path}` });
    } else {
      last = marker;
    }
  }
  for (const [path] of algorithm.steps) {
    if (!byPath.has(path)) findings.push({ rule: 'steps', path, line: undefined, message: 'missing' });
  }
  return [...findings, ...checkNesting(algorithm, byPath)];
}

function checkNesting(algorithm: InventoryAlgorithm, markers: ReadonlyMap<string, Marker>): readonly StepFinding[] {
  const findings: StepFinding[] = [];
  /** Of each parent path: the block of its children, and the last of them. */
  const groups = new Map<string | undefined, { readonly home: ts.Node; previous: Marker }>();
  for (const [path, ...names] of algorithm.steps) {
    const marker = markers.get(path);
    if (marker === undefined) continue;
    const wrong = (message: string): number => findings.push({ rule: 'nesting', path, line: marker.line, message });
    const parent = parentPath(path);
    const group = groups.get(parent);
    if (group === undefined) {
      const above = parent === undefined ? undefined : markers.get(parent);
      if (above !== undefined && !opensBlock(above, isElse(algorithm, above.path), marker)) {
        wrong(`not in the block that follows step ${parent}`);
      }
      groups.set(parent, { home: marker.home, previous: marker });
      continue;
    }
    if (names.includes('else')) {
      if (!inElseBranch(marker, group.home) && !(marker.home === group.home && branchLeaves(group.previous))) {
        wrong(`not in the else branch of step ${group.previous.path}`);
      }
    } else if (marker.home !== group.home) {
      wrong(`not in the same block as its sibling ${group.previous.path}`);
    }
    group.previous = marker;
  }
  return findings;
}

const isElse = (algorithm: InventoryAlgorithm, path: string): boolean =>
  algorithm.steps.some(([candidate, ...names]) => candidate === path && names.includes('else'));

/** Whether the child stands in a block inside the parent's; an `else` marker already stands inside its own branch. */
function opensBlock(parent: Marker, parentIsElse: boolean, child: Marker): boolean {
  if (child.home === parent.home) return parentIsElse;
  let block: ts.Node = child.home;
  // A bare block opens nothing; the scaffold of a `todo` has no condition yet.
  if (ts.isBlock(block) && ts.isBlock(block.parent) && parent.kind !== 'todo') return false;
  while (block !== parent.home && block.parent !== undefined) block = block.parent;
  return block === parent.home;
}

/** Whether every `if` between the marker and `home` is left by its else branch (or, for `else if`, by the branch it guards). */
function inElseBranch(marker: Marker, home: ts.Node): boolean {
  let seen = false;
  let node: ts.Node = marker.node;
  while (node !== home) {
    const { parent } = node;
    if (parent === undefined || ts.isFunctionLike(node) || ts.isIterationStatement(node, false)) return false;
    if (ts.isIfStatement(parent)) {
      if (parent.elseStatement !== node && !(parent.thenStatement === node && isElseIf(parent))) return false;
      seen = true;
    }
    node = parent;
  }
  return seen;
}

/** Whether the `if` under the marker always leaves (return, throw …), so that what follows it is its else branch. */
function branchLeaves(marker: Marker): boolean {
  const statement = marker.node.parent;
  if (!ts.isBlock(statement.parent)) return false;
  const { statements } = statement.parent;
  const after = statements.slice(statements.indexOf(statement as ts.Statement) + 1).find(ts.isIfStatement);
  if (after === undefined) return false;
  const branch = after.thenStatement;
  const final = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  return (
    final !== undefined &&
    (ts.isReturnStatement(final) || ts.isThrowStatement(final) || ts.isContinueStatement(final) || ts.isBreakStatement(final))
  );
}
