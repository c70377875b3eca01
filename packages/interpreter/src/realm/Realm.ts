import type { Agent } from '../agent/Agent';
import { admitAsGuestError } from '../engineFailures';
import { GlobalEnvironmentRecord } from '../environments/GlobalEnvironmentRecord';
import { LoadedModuleRequests } from '../records/LoadedModuleRequests';
import type { RealmStacks } from './errors/RealmStacks';
import type { Intrinsics, LayerIntrinsics } from './Intrinsics';
import type { ErrorType, RealmKit } from './RealmKit';

/** https://tc39.es/ecma262/#realm-record: a guest realm, whose intrinsics are those of a host realm made for it. */
export class Realm {
  readonly GlobalEnv: GlobalEnvironmentRecord;
  /** The id of the code that made the realm, where guest code did: what the realm itself imports is resolved against it. */
  origin: string | undefined = undefined;
  readonly layerIntrinsics: LayerIntrinsics = {};
  readonly LoadedModules = new LoadedModuleRequests();
  HostDefined: unknown = undefined;

  constructor(
    readonly Agent: Agent,
    readonly GlobalObject: object,
    readonly Intrinsics: Intrinsics,
    readonly kit: RealmKit,
    /** What guests see of stack traces. */
    readonly stacks: RealmStacks,
    /** Whether an Error of the engine's realm, thrown by a host function that guest code calls, is the guest's to catch. */
    readonly admitsHostErrors: boolean = false,
    /** What a contextified global object takes its properties from. */
    sandbox?: object,
  ) {
    this.GlobalEnv = new GlobalEnvironmentRecord(this, GlobalObject, GlobalObject, sandbox);
  }

  /** Whether guests share the realm of the engine itself. */
  get isEnginesOwn(): boolean {
    return this.Intrinsics['%Error%'] === Error;
  }

  get globalThis(): object {
    return this.GlobalObject;
  }

  /** A newly created error object of this realm, with the guest's stack as it is now. */
  newError(type: ErrorType, message: string): Error {
    const error = this.kit.newError(type, message);
    // An algorithm's errors are a guest's as well, where the realm is the engine's own.
    if (this.isEnginesOwn) admitAsGuestError(error);
    this.Agent.guestErrors.note(error, this);
    return error;
  }
}
