import type { Agent } from '../agent/Agent';
import { compilers } from '../evaluator/compilers';
import { makeFunctionConstructor } from '../evaluator/evals/CreateDynamicFunction';
import { makeEval } from '../evaluator/evals/PerformEval';
import { createHostRealm, type HostRealm } from './createHostRealm';
import { installDisposal } from './disposal/installDisposal';
import { installErrors } from './errors/installErrors';
import { forGuest } from './hostFunctions';
import { hostIntrinsics } from './hostIntrinsics';
import { installProxy } from './installProxy';
import type { Intrinsics } from './Intrinsics';
import { Realm } from './Realm';
import { replaceFunctionToString } from './replaceFunctionToString';

export interface RealmOptions {
  /**
   * Properties to define on the global object: writable, configurable, not enumerable. A function is given to guests as a
   * built-in of the realm, and what it throws, or what a promise that it returns rejects with, guests can catch: an Error of the
   * host's as an error of the realm with the same name and message, any other value as it is. An EngineError (a run that is out of
   * time, say) passes through. All other values are handed over as they are, classes included.
   */
  readonly globals?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A realm for guests. Whatever would let the host compile guest text is replaced by the engine's own before any guest code runs.
 *
 * https://tc39.es/ecma262/#sec-initializehostdefinedrealm
 */
export function createRealm(agent: Agent, options: RealmOptions = {}): Realm {
  const hostRealm = createHostRealm();
  const { kit, globalObject } = hostRealm;
  const native = hostIntrinsics(hostRealm);
  let realm!: Realm;
  const current = (): Realm => realm;
  const intrinsics: Intrinsics = {
    ...native,
    '%Function%': makeFunctionConstructor(kit, compilers, current, 'normal', native['%Function.prototype%']),
    '%GeneratorFunction%': makeFunctionConstructor(kit, compilers, current, 'generator', native['%GeneratorFunction.prototype%']),
    '%AsyncFunction%': makeFunctionConstructor(kit, compilers, current, 'async', native['%AsyncFunction.prototype%']),
    '%AsyncGeneratorFunction%': makeFunctionConstructor(kit, compilers, current, 'async-generator', native['%AsyncGeneratorFunction.prototype%']),
    '%eval%': makeEval(kit, compilers, current),
  };
  replaceCompilers(hostRealm, intrinsics);
  replaceFunctionToString(hostRealm, intrinsics['%Function.prototype%']);
  installProxy(hostRealm, agent);
  kit.installMissingBuiltins();
  installDisposal(hostRealm, agent);
  const stacks = installErrors(hostRealm, agent, current);
  realm = new Realm(agent, globalObject, { ...intrinsics, '%Error%': stacks.errorConstructor }, kit, stacks);
  agent.realmsByObjectPrototype.set(intrinsics['%Object.prototype%'], realm);
  for (const extendRealm of agent.realmExtensions) extendRealm(realm);
  for (const [name, value] of Object.entries(options.globals ?? {})) kit.defineMethod(globalObject, name, forGuest(realm, name, value), false);
  return realm;
}

/** Puts the engine's `eval` and function constructors where the host's were. */
function replaceCompilers({ kit, globalObject }: HostRealm, intrinsics: Intrinsics): void {
  const { defineProperty, setPrototypeOf, getOwnPropertyDescriptor } = kit.Reflect;
  const constructorOf = (prototype: object, constructor: object): void => {
    defineProperty(prototype, 'constructor', { ...getOwnPropertyDescriptor(prototype, 'constructor'), value: constructor });
  };
  kit.defineMethod(globalObject, 'eval', intrinsics['%eval%'], false);
  kit.defineMethod(globalObject, 'Function', intrinsics['%Function%'], false);
  for (const kind of ['Function', 'GeneratorFunction', 'AsyncFunction', 'AsyncGeneratorFunction'] as const) {
    const constructor = intrinsics[`%${kind}%`];
    constructorOf(intrinsics[`%${kind}.prototype%`], constructor);
    if (kind !== 'Function') setPrototypeOf(constructor, intrinsics['%Function%']);
  }
}
