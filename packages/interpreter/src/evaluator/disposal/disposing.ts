import type { t } from '@modrec/parser';
import type { Abrupt } from '../Completion';
import type { Suspended } from '../Code';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import type { Activation } from '../suspension/Activation';
import { Await } from '../suspension/Await';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import type { DisposableResourceRecord } from './DisposableResourceRecord';
import { DisposeResources, thrownBy, type Thrown } from './DisposeResources';
import { allocateResources, isResourceDeclaration } from './resourceDeclarations';

/** Code that may use resources: a statement, or one round of a `for-of` loop with the round's value. */
export type Disposing = (scope: Scope, value?: unknown) => Abrupt | undefined;
export type SuspendableDisposing = (scope: Scope, activation: Activation, value?: unknown) => Abrupt | Suspended | undefined;

/** Whether a list of statements has a `using` declaration of its own. */
export function declaresResources(statements: readonly t.Statement[]): boolean {
  return statements.some(isResourceDeclaration);
}

/** Code whose `using` declarations belong to the compiler's scope, together with what disposes of their resources at its end. */
export function disposing(c: Compiler, compile: (inside: Compiler) => Disposing): Disposing {
  const slot = allocateResources(c);
  const code = compile(c.guard());
  return (scope, value) => {
    const resources: DisposableResourceRecord[] = [];
    scope[slot] = resources;
    let completion: Abrupt | undefined;
    try {
      completion = code(scope, value);
    } catch (exception) {
      const outcome = disposeNow(resources, thrownBy(exception, c), c);
      throw outcome === undefined ? exception : outcome.Value;
    }
    const outcome = disposeNow(resources, undefined, c);
    if (outcome !== undefined) throw outcome.Value;
    return completion;
  };
}

/** The same where code or disposal may suspend. */
export function suspendableDisposing(c: Compiler, compile: (inside: Compiler) => SuspendableDisposing): SuspendableDisposing {
  const slot = allocateResources(c);
  const code = compile(c.guard());
  return fromGenerator(c, function* (scope, activation, value?: unknown) {
    const resources: DisposableResourceRecord[] = [];
    scope[slot] = resources;
    let completion: Abrupt | undefined;
    try {
      completion = yield* wait(() => code(scope, activation, value), scope, activation);
    } catch (exception) {
      const outcome = yield* disposeInTime(resources, thrownBy(exception, c), c, activation);
      throw outcome === undefined ? exception : outcome.Value;
    }
    const outcome = yield* disposeInTime(resources, undefined, c, activation);
    if (outcome !== undefined) throw outcome.Value;
    return completion;
  });
}

function disposeNow(resources: DisposableResourceRecord[], thrown: Thrown | undefined, c: Compiler): Thrown | undefined {
  if (resources.length === 0) return thrown;
  const { done, value } = DisposeResources(resources, thrown, c).next();
  if (done !== true) throw new Error('code that cannot suspend has resources that are disposed of asynchronously');
  return value;
}

function* disposeInTime(
  resources: DisposableResourceRecord[],
  thrown: Thrown | undefined,
  c: Compiler,
  activation: Activation,
): Generator<undefined, Thrown | undefined, undefined> {
  const steps = DisposeResources(resources, thrown, c);
  for (let step = steps.next(); ;) {
    if (step.done === true) return step.value;
    let rejection: Thrown | undefined;
    try {
      yield* Await(step.value, activation);
    } catch (reason) {
      rejection = { Value: reason };
    }
    step = rejection === undefined ? steps.next(undefined) : steps.throw(rejection.Value);
  }
}
