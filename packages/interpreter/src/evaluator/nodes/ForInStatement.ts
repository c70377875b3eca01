import type { t } from '@modrec/parser';
import type { Realm } from '../../realm/Realm';
import type { Execute } from '../Code';
import type { Compiler } from '../Compiler';
import { compileNamed } from '../functions/NamedEvaluation';
import { DONE } from '../iteration/IteratorRecord';
import { compileAssign } from '../names/compileName';
import type { StatementCompiler } from '../nodeCompilers';
import { compileEntry } from '../scopes/enterScope';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';
import { doNothing } from '../statements/doNothing';
import { compileRound, compileSuspendableRound } from '../statements/forRounds';
import { suspendableSequence } from '../statements/sequence';
import { suspendableRounds, type Source } from '../statements/suspendableRounds';

/**
 * https://tc39.es/ecma262/#sec-runtime-semantics-forinofloopevaluation, of `for-in`;
 * https://tc39.es/ecma262/#sec-initializers-in-forin-statement-heads
 */
export const ForInStatement: StatementCompiler<t.ForInStatement> = {
  execute(node, c) {
    const initialize = compileInitializer(node, c);
    const { c: labelled, target } = c.withTarget(true, true);
    const inside = labelled.inside(c.scopeInfo(node));
    const right = inside.expression(node.right);
    const round = compileRound(node, inside);
    const enter = compileEntry(inside);
    const { agent: { budget }, realm: { kit } } = c;
    const loop = valuedStatement(c, (outer) => {
      const object = right(enter(outer));
      if (object === undefined || object === null) return undefined;
      const next = kit.enumerate(object);
      for (let step = next(); step.done !== true; step = next()) {
        const completion = round(enter(outer), step.value);
        if (completion !== undefined && completion !== target.continue) return completion === target.break ? undefined : completion;
        budget.spend();
      }
      return undefined;
    });
    if (initialize === doNothing) return loop;
    return (scope) => initialize(scope) ?? loop(scope);
  },
  suspendable(node, c) {
    const { c: labelled, target } = c.withTarget(true, true);
    const inside = labelled.inside(c.scopeInfo(node));
    const right = inside.suspendableExpression(node.right);
    const round = compileSuspendableRound(node, inside);
    const open = (value: unknown): Source | undefined => (value === undefined || value === null ? undefined : keysOf(value, c.realm));
    const loop = suspendableRounds(inside, target, { right, open, enter: compileEntry(inside), round });
    return suspendableSequence([compileInitializer(node, c), suspendableValuedStatement(c, loop)], c);
  },
};

/** Sloppy code may give the variable a value before the loop; no yield can stand in it there. */
function compileInitializer({ left }: t.ForInStatement, c: Compiler): Execute {
  const declarator = left.type === 'VariableDeclaration' ? left.declarations[0]! : undefined;
  if (!declarator?.init || declarator.id.type !== 'Identifier') return doNothing;
  const assign = compileAssign(c, declarator.id.name, declarator.id);
  const value = compileNamed(declarator.init, c, declarator.id.name);
  return (scope) => {
    assign(scope, value(scope));
    return undefined;
  };
}

function keysOf(value: object, { kit }: Realm): Source {
  const nextStep = kit.enumerate(value);
  return {
    next() {
      const step = nextStep();
      return step.done === true ? DONE : step.value;
    },
    close() {},
    closeAfterThrow(exception) {
      throw exception;
    },
  };
}
