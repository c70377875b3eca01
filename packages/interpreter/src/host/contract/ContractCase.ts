import { createAgent } from '../../createAgent';
import type { EngineAgent } from '../../api/EngineAgent';
import type { Realm } from '../../realm/Realm';
import type { HostSubject, MakeHost } from './HostSubject';

/** One requirement of a hook's text. `run` rejects with a ContractViolation when the host does not meet it. */
export interface ContractCase {
  /** The hook and what it must do. */
  readonly name: string;
  /** The clause that asks for it. */
  readonly clause: string;
  run(): Promise<void>;
}

/** A host breaks a requirement of the standard. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/** What a case works with. */
export interface ContractScene extends HostSubject {
  readonly agent: EngineAgent;
  readonly realm: Realm;
}

/** Fails the case unless the condition holds. */
export function must(condition: boolean, requirement: string): asserts condition {
  if (!condition) throw new ContractViolation(`The host must ${requirement}`);
}

/** Binds cases of one hook to a way to make the host. */
export function casesOf(hook: string, clause: string, makeHost: MakeHost) {
  return (requirement: string, check: (scene: ContractScene) => void | Promise<void>): ContractCase => ({
    name: `${hook} must ${requirement}`,
    clause: `https://tc39.es/ecma262/#${clause}`,
    async run() {
      const subject = makeHost();
      const agent = createAgent({ host: subject.host });
      try {
        await check({ ...subject, agent, realm: agent.createRealm() });
      } finally {
        agent.dispose();
        subject.dispose?.();
      }
    },
  });
}
