import vm from 'node:vm';
import { ownContext, ownVanillaContext } from '@modrec/interpreter';
import { setState } from '../engine/contextStates';
import { newRealm } from '../engine/realmOf';
import type { VmReferrer } from '../engine/Referrer';
import { DONT_CONTEXTIFY, type ContextObject } from './constants';
import { validateContextOptions, type CreateContextOptions } from './contextOptions';
import { isContext, noteVanillaContext } from './isContext';

/**
 * Makes an object the sandbox of a realm of its own, or a realm with an ordinary global object.
 *
 * @param contextObject the object, or DONT_CONTEXTIFY; one that is a context already is given back as it is
 * @returns the object; for DONT_CONTEXTIFY the new global object
 * @throws ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE
 */
export function createContext(contextObject: ContextObject = {}, options: CreateContextOptions = {}): vm.Context {
  if (contextObject !== DONT_CONTEXTIFY && isContext(contextObject as object)) return contextObject as vm.Context;
  validateContextOptions(options);
  const { codeGeneration: { strings = true, wasm = true } = {}, microtaskMode, importModuleDynamically } = options;
  const context = vm.createContext(contextObject as vm.Context, nativeOptions(options, wasm));
  const isVanilla = contextObject === DONT_CONTEXTIFY;
  if (isVanilla) noteVanillaContext(context);
  const realm = newRealm(context, isVanilla ? ownVanillaContext(context) : ownContext(context));
  setState(realm, { strings, afterEvaluate: microtaskMode === 'afterEvaluate' });
  realm.HostDefined = { referrer: context, importModuleDynamically } satisfies VmReferrer;
  return context;
}

/** The host compiles no strings in any context: the engine does, where the caller allows it. */
function nativeOptions({ name, origin, microtaskMode }: CreateContextOptions, wasm: boolean): vm.CreateContextOptions {
  return {
    ...(name !== undefined && { name }),
    ...(origin !== undefined && { origin }),
    ...(microtaskMode !== undefined && { microtaskMode }),
    codeGeneration: { strings: false, wasm },
  };
}
