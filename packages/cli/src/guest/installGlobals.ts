import type { Agent, Realm } from '@modrec/interpreter';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuestConsole } from './GuestConsole';
import type { GuestTimers } from './GuestTimers';
import { urlHost } from './urlHost';

export interface GuestGlobals {
  readonly console: GuestConsole;
  readonly timers: GuestTimers;
  /** What `process.argv` holds; undefined for a guest without `process`. */
  readonly argv: readonly string[] | undefined;
}

/**
 * Defines the global functions that a guest program expects of its surroundings. Each is made by interpreted code of the
 * guest's own realm around a few functions of ours, so no object of ours is within reach of guest code.
 */
export function installGlobals(agent: Agent, realm: Realm, { console, timers, argv }: GuestGlobals): void {
  const make = (name: string, host: unknown): object => madeInGuest(agent, realm, name, host);
  define(realm.globalThis, { console: make('console', console.call) });
  define(realm.globalThis, make('timers', timers.host));
  define(realm.globalThis, make('url', urlHost));
  if (argv !== undefined) define(realm.globalThis, { process: make('process', JSON.stringify(argv)) });
}

/** Runs a file of the folder `guest/` in the realm and calls the function that it ends with. */
function madeInGuest(agent: Agent, realm: Realm, name: string, host: unknown): object {
  const sourceText = readFileSync(join(__dirname, '..', '..', 'guest', `${name}.js`), 'utf8');
  const make = agent.runScript(sourceText, { realm, id: `modrec:${name}` }) as (host: unknown) => object;
  return make(host);
}

/** As the standard's own globals are: writable, configurable, not enumerable. */
function define(globalThis: object, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { value: value as unknown, writable: true, configurable: true, enumerable: false });
  }
}
