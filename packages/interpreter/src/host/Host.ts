import type { Agent } from '../agent/Agent';
import type { ThrowCompletionOr } from '../completion';
import type { Realm } from '../realm/Realm';
import type { CyclicModuleRecord } from '../records/CyclicModuleRecord';
import type { GraphLoadingState } from '../records/GraphLoadingState';
import type { JobCallbackRecord } from '../records/JobCallback';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { PromiseCapabilityRecord } from '../records/PromiseCapability';
import type { ScriptRecord } from '../records/ScriptRecord';

/** Who asks for a module. */
export type Referrer = ScriptRecord | CyclicModuleRecord | Realm;

/** What a load belongs to. Opaque to hosts, who only hand it back to `agent.FinishLoadingImportedModule`. */
export type LoadPayload = GraphLoadingState | PromiseCapabilityRecord;

/** A property that a host gives to `import.meta`. */
export interface ImportMetaProperty {
  readonly Key: string;
  readonly Value: unknown;
}

/** The hooks of the standard: one object per agent, none optional. `defaultHost` has the standard's own versions. */
export interface Host {
  /** https://tc39.es/ecma262/#sec-HostLoadImportedModule */
  HostLoadImportedModule(
    agent: Agent,
    referrer: Referrer,
    moduleRequest: ModuleRequestRecord,
    hostDefined: unknown,
    payload: LoadPayload,
  ): void;
  /** https://tc39.es/ecma262/#sec-hostgetsupportedimportattributes */
  HostGetSupportedImportAttributes(agent: Agent): readonly string[];
  /** https://tc39.es/ecma262/pr/3492/#sec-hostgetmodulesourcemodulerecord (layer source-phase-imports) */
  HostGetModuleSourceModuleRecord(agent: Agent, specifier: object): ModuleRecord | 'not-a-source';
  /** https://tc39.es/ecma262/#sec-hostgetimportmetaproperties */
  HostGetImportMetaProperties(agent: Agent, module: ModuleRecord): readonly ImportMetaProperty[];
  /** https://tc39.es/ecma262/#sec-hostfinalizeimportmeta */
  HostFinalizeImportMeta(agent: Agent, importMeta: object, module: ModuleRecord): void;
  /** https://tc39.es/ecma262/#sec-hostensurecancompilestrings */
  HostEnsureCanCompileStrings(
    agent: Agent,
    calleeRealm: Realm,
    parameterStrings: readonly string[],
    bodyString: string,
    direct: boolean,
  ): ThrowCompletionOr<void>;
  /** https://tc39.es/ecma262/#sec-hostensurecanaddprivateelement */
  HostEnsureCanAddPrivateElement(agent: Agent, obj: object): ThrowCompletionOr<void>;
  /** https://tc39.es/ecma262/#sec-host-promise-rejection-tracker */
  HostPromiseRejectionTracker(agent: Agent, promise: object, operation: 'reject' | 'handle'): void;
  /** https://tc39.es/ecma262/#sec-hosthassourcetextavailable */
  HostHasSourceTextAvailable(agent: Agent, func: object): boolean;
  /** https://tc39.es/ecma262/#sec-hostmakejobcallback */
  HostMakeJobCallback(agent: Agent, callback: (...args: unknown[]) => unknown): JobCallbackRecord;
  /** https://tc39.es/ecma262/#sec-hostcalljobcallback */
  HostCallJobCallback(
    agent: Agent,
    jobCallback: JobCallbackRecord,
    thisValue: unknown,
    argList: readonly unknown[],
  ): ThrowCompletionOr<unknown>;
  /** https://tc39.es/ecma262/#sec-hostenqueuegenericjob */
  HostEnqueueGenericJob(agent: Agent, job: () => void, realm: Realm): void;
  /** https://tc39.es/ecma262/#sec-hostenqueuepromisejob */
  HostEnqueuePromiseJob(agent: Agent, job: () => void, realm: Realm | null): void;
  /** https://tc39.es/ecma262/#sec-hostenqueuetimeoutjob */
  HostEnqueueTimeoutJob(agent: Agent, timeoutJob: () => void, realm: Realm, milliseconds: number): void;
}
