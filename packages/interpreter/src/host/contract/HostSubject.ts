import type { Host } from '../Host';

/** An import that the contract makes: a specifier, resolved against the realm, and its attributes. */
export interface ContractRequest {
  readonly specifier: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A host, and what the contract can ask of it. Make a new one for each case. */
export interface HostSubject {
  readonly host: Host;
  /** Requests that load a module without imports; none for a host that loads nothing. */
  readonly loads?: readonly ContractRequest[];
  /** Requests with `type: 'json'`, whatever becomes of them. */
  readonly jsonLoads?: readonly ContractRequest[];
  /** Requests that fail. */
  readonly failures?: readonly ContractRequest[];
  /** Settles the loads of a host that waits for its caller. */
  settleLoads?(): void;
  /** Takes down what the host needed. */
  dispose?(): void;
}

/** Makes the host that is put to the test. */
export type MakeHost = () => HostSubject;
