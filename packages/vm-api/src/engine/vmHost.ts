import { defaultHost, type Host, type SourceTextModuleRecord } from '@modrec/interpreter';
import { stateOf } from './contextStates';
import type { VmReferrer } from './Referrer';

/** The hooks of `node:vm`; what it does about loading is in vmLayer.ts. */
export const vmHost: Host = {
  ...defaultHost,
  HostFinalizeImportMeta(_agent, importMeta, module) {
    const { referrer, initializeImportMeta } = (module as SourceTextModuleRecord).HostDefined as VmReferrer;
    initializeImportMeta?.call(undefined, importMeta, referrer);
  },
  HostEnsureCanCompileStrings(_agent, calleeRealm) {
    if (!stateOf(calleeRealm).strings) throw calleeRealm.newError('EvalError', 'Code generation from strings disallowed for this context');
  },
};
