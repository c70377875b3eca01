import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import type { Unit } from '../Unit';
import { FunctionCode } from './FunctionCode';
import { FunctionRecord } from './FunctionRecord';
import { recordOf } from './functionRecords';

/** A realm of an agent that has adopted the function's host realm, and what interpreted code there is to call instead. */
interface Adopter {
  readonly realm: Realm;
  readonly substitute: GuestFunction;
}

const THIS = 1;
const ARGUMENTS = 2;

/**
 * The record of a native function of a realm that the engine shares with native code. Interpreted code finds it as it finds that of a
 * guest function, and calls the engine's own function instead; native code sees nothing of it.
 */
export class StandIn extends FunctionRecord {
  private constructor(
    private readonly adopters: Adopter[],
    name: string,
  ) {
    super(standInCode(() => StandIn.current(adopters)), [null], undefined, name);
  }

  /** Makes interpreted code of an agent call `substitute` where it calls `func`. */
  static put(func: GuestFunction, substitute: GuestFunction, realm: Realm): void {
    const existing = recordOf(func);
    if (existing instanceof StandIn) existing.adopters.push({ realm, substitute });
    else if (existing === undefined) new StandIn([{ realm, substitute }], func.name).bind(func);
  }

  /** The stand-in of a function that has one. */
  static of(func: unknown): StandIn | undefined {
    const record = typeof func === 'function' ? recordOf(func) : undefined;
    return record instanceof StandIn ? record : undefined;
  }

  /** [[Construct]], by the engine's function. */
  construct(args: ArrayLike<unknown>, newTarget: GuestFunction): object {
    return Reflect.construct(StandIn.current(this.adopters).substitute, args, newTarget) as object;
  }

  /** Whose code is running: of several agents that share the realm, the one with something on its stack. */
  private static current(adopters: readonly Adopter[]): Adopter {
    return adopters.findLast(({ realm }) => realm.Agent.executionContextStack.depth > 0) ?? adopters.at(-1)!;
  }
}

/** Code that calls what stands for the function, as if it were a strict method of no script. */
function standInCode(current: () => Adopter): FunctionCode {
  const unit = {
    ScriptOrModule: null,
    sourceText: '',
    fileName: '',
    get agent() { return current().realm.Agent; },
    get realm() { return current().realm; },
  } as Unit;
  return new FunctionCode(undefined as never, { strict: true } as never, 'method', { unit } as Compiler, () => ({
    newScope: (outer) => [outer, undefined, undefined],
    parameterSlots: undefined,
    thisSlot: THIS,
    newTargetSlot: 0,
    homeObjectSlot: 0,
    activeFunctionSlot: 0,
    instantiate: (scope, args) => { scope[ARGUMENTS] = args; },
    evaluate: (scope) => Reflect.apply(current().substitute, scope[THIS], scope[ARGUMENTS] as ArrayLike<unknown>) as unknown,
    suspendable: undefined,
  }));
}
