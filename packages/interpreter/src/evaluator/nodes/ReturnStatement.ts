import type { t } from '@modrec/parser';
import { noteTailCalls } from '../calls/tailPosition';
import { SUSPENDED } from '../Code';
import { RETURN } from '../Completion';
import type { StatementCompiler } from '../nodeCompilers';
import { writeSlot } from '../names/slots';
import { received } from '../suspension/received';

/** https://tc39.es/ecma262/#sec-return-statement-runtime-semantics-evaluation */
export const ReturnStatement: StatementCompiler<t.ReturnStatement> = {
  execute(node, c) {
    const { returnSlot } = c.body;
    const hops = c.scope.hopsTo(c.body.scope);
    if (node.argument) noteTailCalls(node.argument, c);
    const argument = node.argument ? c.expression(node.argument) : () => undefined;
    if (hops === 0) {
      return (scope) => {
        scope[returnSlot] = argument(scope);
        return RETURN;
      };
    }
    const store = writeSlot(hops, returnSlot);
    return (scope) => {
      store(scope, argument(scope));
      return RETURN;
    };
  },
  suspendable(node, c) {
    const store = writeSlot(c.scope.hopsTo(c.body.scope), c.body.returnSlot);
    // In async generators even a statement that holds no yield or await is suspendable code.
    if (!node.argument) {
      return (scope, activation) => {
        store(scope, undefined);
        activation.awaitsResult = false;
        return RETURN;
      };
    }
    const argument = c.suspendableExpression(node.argument);
    if (c.body.kind !== 'asyncGenerator') {
      return (scope, activation) => {
        const value = argument(scope, activation);
        if (value === SUSPENDED) return SUSPENDED;
        store(scope, value);
        return RETURN;
      };
    }
    if (!c.guarded) {
      return (scope, activation) => {
        const value = argument(scope, activation);
        if (value === SUSPENDED) return SUSPENDED;
        store(scope, value);
        activation.awaitsResult = true;
        return RETURN;
      };
    }
    // Elsewhere the native template awaits the result at the end; here a rejection must be thrown inside the statement around this one.
    const state = c.newState();
    return (scope, activation) => {
      if (activation.take(state) !== undefined) {
        store(scope, received(activation));
        activation.awaitsResult = true;
        return RETURN;
      }
      const value = argument(scope, activation);
      if (value === SUSPENDED) return SUSPENDED;
      activation.save(state, true);
      return activation.suspend('return', value);
    };
  },
};
