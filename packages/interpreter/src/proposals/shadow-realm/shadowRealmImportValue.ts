import { X } from '../../completion';
import type { Realm } from '../../realm/Realm';
import { createTypeErrorCopy } from './createTypeErrorCopy';
import { getWrappedValue } from './getWrappedValue';

/**
 * https://tc39.es/proposal-shadowrealm/#sec-shadowrealmimportvalue
 *
 * @returns a promise of the caller's realm for the value of the export, as that realm gets to see it
 */
export function shadowRealmImportValue(specifier: string, exportName: string, callerRealm: Realm, evalRealm: Realm): object {
  const { spec, Intrinsics } = evalRealm.Agent;
  const capability = callerRealm.kit.newPromiseCapability();
  const inner = X(() => spec.NewPromiseCapability(Intrinsics['%Promise%']));
  spec.HostLoadImportedModule(evalRealm, { Specifier: specifier, Attributes: [], Phase: 'evaluation' }, undefined, inner);
  const onFulfilled = (exports: object): void => {
    try {
      capability.Resolve(exportValue(exports, exportName, callerRealm, evalRealm));
    } catch (error) {
      capability.Reject(error);
    }
  };
  const onRejected = (error: unknown): void => capability.Reject(createTypeErrorCopy(callerRealm, error));
  spec.PerformPromiseThen(inner.Promise, onFulfilled as (...args: unknown[]) => unknown, onRejected);
  return capability.Promise;
}

function exportValue(exports: object, exportName: string, callerRealm: Realm, evalRealm: Realm): unknown {
  const { kit } = evalRealm;
  if (kit.Reflect.getOwnPropertyDescriptor(exports, exportName) === undefined) {
    throw callerRealm.newError('TypeError', `The module has no export '${exportName}'`);
  }
  return getWrappedValue(callerRealm, kit.get(exports, exportName), evalRealm, callerRealm);
}
