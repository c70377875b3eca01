import { SUSPENDED, type Execute, type SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import { doNothing } from './doNothing';

/** Statements one after the other, up to the first that ends abruptly. */
export function sequence(statements: readonly Execute[]): Execute {
  const items = statements.filter((statement) => statement !== doNothing);
  const [first, second, third, fourth, fifth, sixth] = items;
  switch (items.length) {
    case 0: return doNothing;
    case 1: return first!;
    case 2: return (scope) => first!(scope) ?? second!(scope);
    case 3: return (scope) => first!(scope) ?? second!(scope) ?? third!(scope);
    case 4: return (scope) => first!(scope) ?? second!(scope) ?? third!(scope) ?? fourth!(scope);
    case 5: return (scope) => first!(scope) ?? second!(scope) ?? third!(scope) ?? fourth!(scope) ?? fifth!(scope);
    case 6: return (scope) => first!(scope) ?? second!(scope) ?? third!(scope) ?? fourth!(scope) ?? fifth!(scope) ?? sixth!(scope);
    default: return (scope) => {
      for (let i = 0; i < items.length; i++) {
        const completion = items[i]!(scope);
        if (completion !== undefined) return completion;
      }
      return undefined;
    };
  }
}

/** The same with statements that can suspend: the state is the index of the statement that has. */
export function suspendableSequence(statements: readonly SuspendableExecute[], c: Compiler): SuspendableExecute {
  const items = statements.filter((statement) => statement !== doNothing);
  if (items.length === 0) return doNothing;
  if (items.length === 1) return items[0]!;
  const state = c.newState();
  return (scope, activation) => {
    for (let i = (activation.take(state) as number | undefined) ?? 0; i < items.length; i++) {
      const completion = items[i]!(scope, activation);
      if (completion !== undefined) return completion === SUSPENDED ? activation.save(state, i) : completion;
    }
    return undefined;
  };
}
