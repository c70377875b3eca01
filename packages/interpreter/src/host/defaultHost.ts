import { ExecutionContext } from '../agent/ExecutionContext';
import type { Agent } from '../agent/Agent';
import { ThrowCompletion } from '../completion';
import { hostError } from '../errors';
import { referrerId } from '../modules/moduleId';
import type { Realm } from '../realm/Realm';
import type { Host } from './Host';
import { referrerRealm } from './referrerRealm';

/**
 * The standard's own version of every hook. Loading is the one that has none: here every load fails, with a message that says
 * what to do about it. Other hosts spread this one: `{ ...defaultHost, HostLoadImportedModule(…) {…} }`.
 */
export const defaultHost: Host = {
  HostLoadImportedModule(agent, referrer, moduleRequest, _hostDefined, payload) {
    const module = referrerId(referrer);
    const error = hostError(referrerRealm(referrer), {
      code: 'no-module-loader',
      message: `Cannot load '${moduleRequest.Specifier}' (imported by '${module}'): this agent's host loads no modules`,
      modules: [module],
      loc: moduleRequest.loc,
    });
    agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, new ThrowCompletion(error));
  },
  HostGetSupportedImportAttributes: () => [],
  HostGetModuleSourceModuleRecord: (agent, specifier) => agent.moduleSources.get(specifier) ?? 'not-a-source',
  HostGetImportMetaProperties: () => [],
  HostFinalizeImportMeta() {},
  HostEnsureCanCompileStrings() {},
  HostEnsureCanAddPrivateElement() {},
  HostPromiseRejectionTracker() {},
  HostHasSourceTextAvailable: () => true,
  HostMakeJobCallback: (agent, callback) => agent.spec.HostMakeJobCallback(callback),
  HostCallJobCallback: (agent, jobCallback, thisValue, argList) =>
    agent.spec.HostCallJobCallback(jobCallback, thisValue, argList),
  HostEnqueueGenericJob(agent, job, realm) {
    setTimeout(inContext(agent, job, realm));
  },
  HostEnqueuePromiseJob(agent, job, realm) {
    queueMicrotask(realm === null ? job : inContext(agent, job, realm));
  },
  HostEnqueueTimeoutJob(agent, timeoutJob, realm, milliseconds) {
    setTimeout(inContext(agent, timeoutJob, realm), milliseconds);
  },
};

/** A job that runs in the realm, on behalf of the script or module that is active now. */
function inContext(agent: Agent, job: () => void, realm: Realm): () => void {
  const context = new ExecutionContext();
  context.Realm = realm;
  context.ScriptOrModule = agent.spec.GetActiveScriptOrModule();
  return () => {
    const { depth } = agent.executionContextStack;
    agent.executionContextStack.push(context);
    try {
      job();
    } finally {
      agent.executionContextStack.depth = depth;
    }
  };
}
