import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { ScriptRecord } from '../../records/ScriptRecord';
import type { ClassFields } from '../classes/ClassFields';
import { TAIL_CALL } from '../calls/TailCalls';
import type { SuspendableEvaluate } from '../Code';
import type { Frame } from '../ContextStack';
import { TDZ, type Scope } from '../Scope';
import { Activation } from '../suspension/Activation';
import { stampFunction } from './functionRecords';
import type { CompiledFunction, FunctionCode } from './FunctionCode';
import { OrdinaryCallBindThis } from './OrdinaryCallBindThis';

const noArguments: readonly unknown[] = Object.freeze([]);

/**
 * The internal slots of one guest function object: what the standard keeps in [[ECMAScriptCode]], [[Environment]],
 * [[HomeObject]] and the like. The native template of the function calls the methods here, and so does compiled code where it
 * finds the record, without the detour over the host.
 */
export class FunctionRecord implements Frame {
  /** [[Fields]] and [[PrivateMethods]] of a class constructor. */
  fields: ClassFields | undefined = undefined;
  /** [[SourceText]] where it is not its node's: of class constructors. */
  ownSourceText: string | undefined = undefined;
  /** The function object itself. */
  func!: GuestFunction;

  constructor(
    readonly code: FunctionCode,
    readonly scope: Scope,
    /** A class makes its constructor before the prototype object that is its home. */
    public homeObject: object | undefined,
    readonly functionName: string,
  ) {}

  get ScriptOrModule(): ScriptRecord | ModuleRecord | null {
    return this.code.unit.ScriptOrModule;
  }

  get Realm(): Realm {
    return this.code.unit.realm;
  }

  /** Ties the record to the function object that the template has made. */
  bind(func: GuestFunction): GuestFunction {
    this.func = func;
    stampFunction(func, this);
    return func;
  }

  call0(thisValue: unknown, newTarget: unknown): unknown {
    const { body } = this.code;
    return this.run(body, this.enter(body, thisValue, newTarget), noArguments);
  }

  call1(thisValue: unknown, newTarget: unknown, a: unknown): unknown {
    const { body } = this.code;
    return this.run(body, this.enter1(body, thisValue, newTarget, a), body.parameterSlots === undefined ? [a] : noArguments);
  }

  call2(thisValue: unknown, newTarget: unknown, a: unknown, b: unknown): unknown {
    const { body } = this.code;
    return this.run(body, this.enter2(body, thisValue, newTarget, a, b), body.parameterSlots === undefined ? [a, b] : noArguments);
  }

  call3(thisValue: unknown, newTarget: unknown, a: unknown, b: unknown, c: unknown): unknown {
    const { body } = this.code;
    return this.run(body, this.enter3(body, thisValue, newTarget, a, b, c), body.parameterSlots === undefined ? [a, b, c] : noArguments);
  }

  call4(thisValue: unknown, newTarget: unknown, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
    return this.callList(thisValue, newTarget, [a, b, c, d]);
  }

  /** A call with all its arguments, however many and whatever the parameters look like. */
  callList(thisValue: unknown, newTarget: unknown, args: ArrayLike<unknown>): unknown {
    const { body } = this.code;
    const scope = this.enter(body, thisValue, newTarget);
    storeParameters(body, scope, args);
    return this.run(body, scope, args);
  }

  /** The arguments of an arrow whose template names the first ones: in a list of the engine's, where no guest's setter is in the way. */
  listOf(first: readonly unknown[], rest: readonly unknown[]): readonly unknown[] {
    if (rest.length === 0) return first;
    const list: unknown[] = [];
    for (let i = 0; i < first.length; i++) list.push(first[i]);
    for (let i = 0; i < rest.length; i++) list.push(rest[i]);
    return list;
  }

  construct0(thisValue: object, newTarget: unknown): unknown {
    this.fields?.InitializeInstanceElements(thisValue);
    return this.call0(thisValue, newTarget);
  }

  construct1(thisValue: object, newTarget: unknown, a: unknown): unknown {
    this.fields?.InitializeInstanceElements(thisValue);
    return this.call1(thisValue, newTarget, a);
  }

  construct2(thisValue: object, newTarget: unknown, a: unknown, b: unknown): unknown {
    this.fields?.InitializeInstanceElements(thisValue);
    return this.call2(thisValue, newTarget, a, b);
  }

  construct3(thisValue: object, newTarget: unknown, a: unknown, b: unknown, c: unknown): unknown {
    this.fields?.InitializeInstanceElements(thisValue);
    return this.call3(thisValue, newTarget, a, b, c);
  }

  construct4(thisValue: object, newTarget: unknown, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
    return this.constructBase(thisValue, newTarget, [a, b, c, d]);
  }

  /** [[Construct]] of a base class, as are those before: `thisValue` is the object that the native constructor made. */
  constructBase(thisValue: object, newTarget: unknown, args: ArrayLike<unknown>): unknown {
    this.fields?.InitializeInstanceElements(thisValue);
    return this.callList(thisValue, newTarget, args);
  }

  /** [[Construct]] of a derived class: gives the object that super() bound, or the one that the body returned instead. */
  constructDerived(newTarget: unknown, args: ArrayLike<unknown>): unknown {
    const { body } = this.code;
    const scope = this.enter(body, TDZ, newTarget);
    storeParameters(body, scope, args);
    const result = this.run(body, scope, args);
    if (result !== undefined) {
      if ((typeof result === 'object' && result !== null) || typeof result === 'function') return result;
      throw this.callersRealm.newError('TypeError', 'Derived constructors may only return object or undefined');
    }
    const thisValue = scope[body.thisSlot];
    if (thisValue === TDZ) {
      throw this.callersRealm.newError('ReferenceError', "Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
    }
    return thisValue;
  }

  /** The realm that is current when the function's own context has gone. */
  private get callersRealm(): Realm {
    return this.code.unit.agent.executionContextStack.top?.Realm ?? this.Realm;
  }

  /** A call of a generator or async function up to the start of its body: the activation that the template then drives. */
  start(thisValue: unknown, args: ArrayLike<unknown>): Activation {
    const { body } = this.code;
    const scope = this.enter(body, thisValue, undefined);
    storeParameters(body, scope, args);
    if (body.instantiate !== undefined) this.resume(() => { body.instantiate!(scope, args, this); }, scope, undefined);
    const suspendable = body.suspendable!;
    return new Activation(scope, (bodyScope, activation) => this.resume(suspendable, bodyScope, activation));
  }

  get source(): string {
    return this.code.unit.fileName;
  }

  get sourceText(): string {
    return this.code.unit.sourceText;
  }

  /** A new scope for one call, with everything in it that does not depend on the parameters' form. */
  enter(body: CompiledFunction, thisValue: unknown, newTarget: unknown): Scope {
    const scope = body.newScope(this.scope);
    if (body.thisSlot !== 0) scope[body.thisSlot] = OrdinaryCallBindThis(this.code, thisValue);
    if (body.newTargetSlot !== 0) scope[body.newTargetSlot] = newTarget;
    if (body.homeObjectSlot !== 0) scope[body.homeObjectSlot] = this.homeObject;
    if (body.activeFunctionSlot !== 0) scope[body.activeFunctionSlot] = this.func;
    return scope;
  }

  /** The same with an argument in the slot of its parameter, if there is one. */
  enter1(body: CompiledFunction, thisValue: unknown, newTarget: unknown, a: unknown): Scope {
    const scope = this.enter(body, thisValue, newTarget);
    const slots = body.parameterSlots;
    if (slots !== undefined && slots.length > 0) scope[slots[0]!] = a;
    return scope;
  }

  enter2(body: CompiledFunction, thisValue: unknown, newTarget: unknown, a: unknown, b: unknown): Scope {
    const scope = this.enter1(body, thisValue, newTarget, a);
    const slots = body.parameterSlots;
    if (slots !== undefined && slots.length > 1) scope[slots[1]!] = b;
    return scope;
  }

  enter3(body: CompiledFunction, thisValue: unknown, newTarget: unknown, a: unknown, b: unknown, c: unknown): Scope {
    const scope = this.enter2(body, thisValue, newTarget, a, b);
    const slots = body.parameterSlots;
    if (slots !== undefined && slots.length > 2) scope[slots[2]!] = c;
    return scope;
  }

  /**
   * Runs the body in a scope that has been entered. Compiled code calls this itself: a frame less of the host's for each call.
   *
   * @param args where the parameters have no slots, what they are to be bound to
   */
  run(body: CompiledFunction, scope: Scope, args: ArrayLike<unknown>): unknown {
    const { agent } = this.code.unit;
    const stack = agent.executionContextStack;
    const depth = stack.push(this);
    agent.budget.spend();
    let result: unknown;
    try {
      if (body.instantiate !== undefined) body.instantiate(scope, args, this);
      result = body.evaluate(scope);
      if (result === TAIL_CALL) result = this.runTailCalls();
    } catch (error) {
      throw this.leave(error, depth);
    }
    stack.depth = depth;
    return result;
  }

  /** What goes out of the function when its code throws; the function's context is left. */
  private leave(error: unknown, depth: number): unknown {
    const { agent } = this.code.unit;
    try {
      return agent.guestErrors.leaving(error, this.Realm);
    } finally {
      agent.executionContextStack.depth = depth;
    }
  }

  /** Runs the functions that are called in tail position, one after the other, each in the place of the one before. */
  private runTailCalls(): unknown {
    const { agent } = this.code.unit;
    const { executionContextStack: stack, tailCalls, budget } = agent;
    for (;;) {
      const record = tailCalls.takeRecord();
      const { body } = record.code;
      const scope = record.enter(body, tailCalls.takeThis(), undefined);
      let args = noArguments;
      if (body.parameterSlots === undefined) args = tailCalls.takeArguments();
      else tailCalls.takeParameters(scope, body.parameterSlots);
      stack.pop();
      stack.push(record);
      budget.spend();
      if (body.instantiate !== undefined) body.instantiate(scope, args, record);
      const result = body.evaluate(scope);
      if (result !== TAIL_CALL) return result;
    }
  }

  /** Runs a part of a body that can suspend, up to the next stop. */
  private resume(part: SuspendableEvaluate, scope: Scope, activation: Activation | undefined): unknown {
    const { agent } = this.code.unit;
    const stack = agent.executionContextStack;
    const depth = stack.push(this);
    agent.budget.spend();
    let result: unknown;
    try {
      result = part(scope, activation!);
    } catch (error) {
      throw this.leave(error, depth);
    }
    stack.depth = depth;
    return result;
  }
}

function storeParameters(body: CompiledFunction, scope: Scope, args: ArrayLike<unknown>): void {
  const slots = body.parameterSlots;
  if (slots === undefined) return;
  const count = Math.min(slots.length, args.length);
  for (let i = 0; i < count; i++) scope[slots[i]!] = args[i];
}
