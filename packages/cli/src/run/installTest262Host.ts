import { installHost262, testRealm } from '@modrec/test262-runner';
import type { Agent, Realm } from '@modrec/interpreter';
import type { Output } from '../terminal/Terminal';

/** Gives the program `print` and `$262`, so that tools which drive engines can drive this one. */
export function installTest262Host(agent: Agent, realm: Realm, out: Output): void {
  installHost262(testRealm(agent, realm), { print: (text) => out.write(`${text}\n`) });
}
