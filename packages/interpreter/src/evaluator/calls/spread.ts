import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { SUSPENDED } from '../Code';
import { renderExpression } from '../renderExpression';
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
  const text = renderExpression(node.argument);
  const { agent, realm } = c;
  return (scope, activation) => {
    const value = argument(scope, activation);
    if (value === SUSPENDED) return SUSPENDED;
    agent.executionContextStack.at(node.start!);
    if (value === undefined || value === null) throw realm.newError('TypeError', `${known(text) ?? value} is not iterable`);
    return new Spread(realm.kit.spread(value));
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
