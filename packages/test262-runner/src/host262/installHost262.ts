import type { TestRealm } from '../engine/TestEngine';
import { AgentCluster } from './AgentCluster';
import { collectGarbage } from './collectGarbage';
import { detachArrayBuffer } from './detachArrayBuffer';
import { defineGlobal, guestFunction, guestObject } from './guestObjects';
import { makeHTMLDDA } from './makeHTMLDDA';

export interface Host262Options {
  /** Receives the string value of what the guest's `print` is given. */
  readonly print: (text: string) => void;
  /** The id of scripts that `evalScript` gets; what they import is resolved against it. */
  readonly scriptId: string;
  /** The file whose `createEngine` makes the engines of `$262.agent.start`. */
  readonly engineFile: string;
}

export interface Host262 {
  /** The `$262` object of the realm. */
  readonly $262: object;
  /** Ends the agents that `$262.agent.start` began. */
  dispose(): Promise<void>;
}

/** Defines `print` and `$262` on a realm's global object (INTERPRETING.md, Host-Defined Functions). */
export function installHost262(realm: TestRealm, options: Host262Options): Host262 {
  const cluster = new AgentCluster(options.engineFile, options.scriptId);
  return { $262: defineHost(realm, options, cluster), dispose: () => cluster.dispose() };
}

function defineHost(realm: TestRealm, options: Host262Options, cluster: AgentCluster): object {
  defineGlobal(realm, 'print', guestFunction(realm, 'print', (value) => options.print(String(value))));
  const functions: Record<string, (...values: unknown[]) => unknown> = {
    // The realms of one test share its agents and its print.
    createRealm: () => defineHost(realm.createRealm(), options, cluster),
    evalScript: (sourceText) => realm.runScript(String(sourceText), options.scriptId),
    detachArrayBuffer: (buffer) => {
      detachArrayBuffer(realm, buffer);
      return null;
    },
    gc: () => collectGarbage(),
  };
  const $262 = guestObject(realm, functions, {
    global: realm.globalThis,
    agent: agentObject(realm, cluster),
    ...(realm.AbstractModuleSource === undefined ? {} : { AbstractModuleSource: realm.AbstractModuleSource }),
  });
  const htmlDDA = makeHTMLDDA();
  if (htmlDDA !== undefined) Object.defineProperty($262, 'IsHTMLDDA', { value: htmlDDA, writable: true, enumerable: true, configurable: true });
  defineGlobal(realm, '$262', $262);
  return $262;
}

function agentObject(realm: TestRealm, cluster: AgentCluster): object {
  return guestObject(realm, {
    start: (sourceText) => cluster.start(String(sourceText)),
    broadcast: (buffer, value) => cluster.broadcast(buffer as SharedArrayBuffer, value),
    getReport: () => cluster.getReport(),
    sleep: (milliseconds) => cluster.sleep(Number(milliseconds)),
    monotonicNow: () => performance.now(),
  });
}
