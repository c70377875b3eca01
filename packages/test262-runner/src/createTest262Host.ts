import { extname, join } from 'node:path';
import type { Agent, Realm } from '@modrec/interpreter';
import { modrecRealm } from './engine/modrecRealm';
import { installHost262, type Host262 } from './host262/installHost262';

export interface Test262HostOptions {
  /** Receives the string value of what the guest's `print` is given. */
  readonly print: (text: string) => void;
  /** The id of the program; imports of `$262.evalScript` code are resolved against it. */
  readonly id?: string;
}

/**
 * Gives a realm what Test262 wants of a host: `print` and `$262`. This is what `modrec run --test262-host` does.
 *
 * @returns the `$262` object, and `dispose`, which ends the agents that the program started
 */
export function createTest262Host(agent: Agent, realm: Realm, { print, id = '$262.evalScript' }: Test262HostOptions): Host262 {
  const engineFile = join(__dirname, 'engine', `modrecEngine${extname(__filename)}`);
  return installHost262(modrecRealm(agent, realm), { print, scriptId: id, engineFile });
}
