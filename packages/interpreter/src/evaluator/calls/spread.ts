import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { SUSPENDED } from '../Code';
import { renderExpression } from '../renderExpression';
import type { Scope } from '../Scope';
import type { Operand } from '../suspension/operands';

/** The values of a spread element, in an array that no guest has seen. */
export class Spread {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** What an element stands for, if it is spread. Any guest value may be asked: `instanceof` would run the traps of a Proxy. */
  static valuesOf(element: unknown): readonly unknown[] | undefined {
    return typeof element === 'object' && element !== null && #values in element ? element.#values : undefined;
  }
}

/** An element of an array literal or argument list; a spread one gives its values at once. */
export function compileElement(node: t.Node, c: Compiler): Operand {
  if (node.type !== 'SpreadElement') return c.suspendableExpression(node);
  const argument = c.suspendableExpression(node.argument);
  const spread = spreading(node, c);
  return (scope, activation) => {
    const value = argument(scope, activation);
    return value === SUSPENDED ? SUSPENDED : new Spread(spread(value));
  };
}

/** An element of an array literal, or an argument. */
export type ListElement = t.CallExpression['arguments'][number];

/** The values of a spread element that cannot suspend, in an array of the guest realm that nothing has touched yet. */
export function compileSpread(node: t.SpreadElement, c: Compiler): (scope: Scope) => unknown[] {
  const argument = c.expression(node.argument);
  const spread = spreading(node, c);
  return (scope) => spread(argument(scope));
}

/** The values of elements that cannot suspend, spread ones among them, in a list of the engine's. */
export function compileList(nodes: readonly ListElement[], c: Compiler): (scope: Scope) => unknown[] {
  const adders = nodes.map((node) => compileAdder(node, c));
  return (scope) => {
    const list: unknown[] = [];
    for (let i = 0; i < adders.length; i++) adders[i]!(scope, list);
    return list;
  };
}

function compileAdder(node: ListElement, c: Compiler): (scope: Scope, list: unknown[]) => void {
  if (node.type !== 'SpreadElement') {
    const value = c.expression(node);
    return (scope, list) => { list.push(value(scope)); };
  }
  const values = compileSpread(node, c);
  return (scope, list) => {
    const spread = values(scope);
    for (let i = 0; i < spread.length; i++) list.push(spread[i]);
  };
}

function spreading(node: t.SpreadElement, { agent, realm }: Compiler): (iterable: unknown) => unknown[] {
  const text = renderExpression(node.argument);
  const { executionContextStack } = agent;
  const start = node.start!;
  return (value) => {
    executionContextStack.at(start);
    if (value === undefined || value === null) throw realm.newError('TypeError', `${known(text) ?? value} is not iterable`);
    return realm.kit.spread(value);
  };
}

/** The elements from an index on, in one list. */
export function flatten(elements: readonly unknown[], from: number): unknown[] {
  const list: unknown[] = [];
  for (let i = from; i < elements.length; i++) {
    const element = elements[i];
    const values = Spread.valuesOf(element);
    if (values === undefined) list.push(element);
    else for (let j = 0; j < values.length; j++) list.push(values[j]);
  }
  return list;
}

function known(text: string): string | undefined {
  return text === '(intermediate value)' ? undefined : text;
}
