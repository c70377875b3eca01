import type { Agent } from '../agent/Agent';
import { createHostRealm } from './createHostRealm';
import { installDisposal } from './disposal/installDisposal';
import { installErrors } from './errors/installErrors';
import { NativeStacks } from './errors/NativeStacks';
import type { RealmStacks } from './errors/RealmStacks';
import { forGuest } from './hostFunctions';
import { hostIntrinsics } from './hostIntrinsics';
import type { HostRealm } from './HostRealm';
import { makeCompilers, replaceCompilers } from './installCompilers';
import { installProxy } from './installProxy';
import type { Intrinsics } from './Intrinsics';
import { Realm } from './Realm';
import { replaceFunctionToString } from './replaceFunctionToString';
import { standInForNatives } from './standInForNatives';

export interface RealmOptions {
  /**
   * Properties to define on the global object: writable, configurable, not enumerable. A function is given to guests as a
   * built-in of the realm, and what it throws, or what a promise that it returns rejects with, guests can catch: an Error of the
   * host's as an error of the realm with the same name and message, any other value as it is. An EngineError (a run that is out of
   * time, say) passes through. All other values are handed over as they are, classes included.
   */
  readonly globals?: Readonly<Record<string, unknown>> | undefined;
  /** What the realm is made of; a fresh realm of the host when absent. One that is not `owned` is left as it is. */
  readonly hostRealm?: HostRealm | undefined;
  /**
   * Whether guests may catch, as they are, errors of the engine's realm that functions of the host throw. Then a bug of the engine
   * that shows as a TypeError, say, is taken for one of those. True where guests share the engine's realm.
   */
  readonly admitHostErrors?: boolean | undefined;
}

/**
 * A realm for guests. Whatever would let the host compile guest text is replaced by the engine's own before any guest code runs; in a
 * realm that is shared with native code, interpreted code alone is given the engine's.
 *
 * https://tc39.es/ecma262/#sec-initializehostdefinedrealm
 */
export function createRealm(agent: Agent, options: RealmOptions = {}): Realm {
  const hostRealm = options.hostRealm ?? createHostRealm();
  const { kit, globalObject, sandbox } = hostRealm;
  const native = hostIntrinsics(hostRealm);
  let realm!: Realm;
  const compilers = makeCompilers(hostRealm, native, () => realm);
  const stacks = hostRealm.owned ? install(hostRealm, agent, () => realm, { ...native, ...compilers }) : new NativeStacks(kit, agent.stackTraces, native['%Error%']);
  const intrinsics: Intrinsics = { ...native, ...(hostRealm.owned ? compilers : nativeCompilers(hostRealm, native)), '%Error%': stacks.errorConstructor };
  realm = new Realm(agent, globalObject, intrinsics, kit, stacks, options.admitHostErrors ?? native['%Error%'] === Error, sandbox);
  if (!hostRealm.owned) standInForNatives(realm, hostRealm, compilers);
  agent.realmsByObjectPrototype.set(intrinsics['%Object.prototype%'], realm);
  for (const extendRealm of agent.realmExtensions) extendRealm(realm);
  for (const [name, value] of Object.entries(options.globals ?? {})) kit.defineMethod(globalObject, name, forGuest(realm, name, value), false);
  return realm;
}

/** Changes a realm that is the engine's own. */
function install(hostRealm: HostRealm, agent: Agent, current: () => Realm, intrinsics: Omit<Intrinsics, '%Error%'>): RealmStacks {
  const { kit } = hostRealm;
  replaceCompilers(hostRealm, intrinsics);
  replaceFunctionToString(hostRealm, intrinsics['%Function.prototype%']);
  installProxy(hostRealm, agent);
  kit.installMissingBuiltins();
  installDisposal(hostRealm, agent);
  const stacks = installErrors(hostRealm, agent, current);
  hostRealm.publish?.();
  return stacks;
}

/** The compilers of a shared realm stay where they are: they are what guests compare theirs with. */
function nativeCompilers({ kit, globals }: HostRealm, native: ReturnType<typeof hostIntrinsics>): Pick<Intrinsics, keyof ReturnType<typeof makeCompilers>> {
  const constructorOf = (kind: 'Function' | 'GeneratorFunction' | 'AsyncFunction' | 'AsyncGeneratorFunction') =>
    kit.get(native[`%${kind}.prototype%`], 'constructor') as Intrinsics['%Function%'];
  return {
    '%Function%': constructorOf('Function'),
    '%GeneratorFunction%': constructorOf('GeneratorFunction'),
    '%AsyncFunction%': constructorOf('AsyncFunction'),
    '%AsyncGeneratorFunction%': constructorOf('AsyncGeneratorFunction'),
    '%eval%': globals.eval as Intrinsics['%eval%'],
  };
}
