import { isProxy } from 'node:util/types';
import vm from 'node:vm';
import { evaluateKit, kitTexts } from './evaluateKit';
import type { HostRealm } from './HostRealm';
import { globalsBehind } from './globalsBehind';
import { publishGlobals } from './publishGlobals';

/**
 * Where realms come from on this host. `node:vm` here provides realms and nothing else: the kit is the only code that it ever compiles.
 * Other hosts replace this one file: a browser would make frames, or adopt the realm of a worker by `evaluateKit` with indirect eval.
 */

const scripts = new Map(kitTexts.map((text) => [text, new vm.Script(text, { filename: 'modrec:realm-kit' })]));
const globalThisScript = new vm.Script('this', { filename: 'modrec:realm-kit' });

/** Makes a fresh realm with an ordinary global object, before any guest code. */
export function createHostRealm(): HostRealm {
  // Node 20's types do not know the constant yet; it is there from Node 20.18 on.
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY: vm.Context };
  return ownVanillaContext(vm.createContext(DONT_CONTEXTIFY));
}

/** The realm of a fresh context with an ordinary global object, as `vm.createContext(vm.constants.DONT_CONTEXTIFY)` gives it. */
export function ownVanillaContext(globalObject: vm.Context): HostRealm {
  return { globalObject, globals: globalObject, kit: kitIn(globalObject, globalObject), owned: true };
}

/**
 * The realm of a fresh contextified object. The engine changes its built-ins past the object; where that is a Proxy, whose traps would
 * tell, the realm is left as it is.
 */
export function ownContext(sandbox: vm.Context): HostRealm {
  if (isProxy(sandbox)) return adoptContext(sandbox, sandbox);
  const globalObject = globalThisScript.runInContext(sandbox) as object;
  const found = globalsBehind(sandbox, (source) => vm.runInContext(source, sandbox) as unknown);
  const globals = { ...found };
  const kit = kitIn(sandbox, globals);
  return { globalObject, globals, kit, owned: true, sandbox, publish: () => { publishGlobals(found, globals, globalObject, sandbox, declare(sandbox)); } };
}

/**
 * A native context that others have made and may run native code in.
 *
 * @param sandbox the contextified object; undefined for a context with an ordinary global object
 */
export function adoptContext(context: vm.Context, sandbox: object | undefined): HostRealm {
  const globalObject = globalThisScript.runInContext(context) as object;
  const globals = sandbox === undefined ? (globalObject as HostRealm['globals']) : globalsBehind(sandbox, (source) => vm.runInContext(source, context) as unknown);
  return { globalObject, globals, kit: kitIn(context, globals), owned: false, sandbox };
}

/** The main realm of the process, which is usually the engine's own. */
export function adoptMainRealm(): HostRealm {
  const globalObject = globalThisScript.runInThisContext() as HostRealm['globals'];
  return { globalObject, globals: globalObject, kit: evaluateKit((text) => scripts.get(text)!.runInThisContext() as unknown, globalObject), owned: false };
}

const kitIn = (context: vm.Context, globals: object) => evaluateKit((text) => scripts.get(text)!.runInContext(context) as unknown, globals);

/** Newer hosts take new properties of the global object from declarations alone. */
const declare = (context: vm.Context) => (name: string): void => {
  vm.runInContext(`var ${name};`, context, { filename: 'modrec:realm-kit' });
};
