import { recordOf, type Agent } from '@modrec/interpreter';

/** How objects are looked at without running guest code. */
export interface ObjectView {
  /** The agent that the objects are of, once it is known. */
  readonly agent: Agent | undefined;
  /** Whether it is a Proxy, whose traps are guest code. */
  isProxy(object: object): boolean;
}

/** An object of a guest, or one that the engine has for itself, in a few words. */
export function describeObject(value: object, view: ObjectView): string {
  if (view.isProxy(value)) return 'Proxy';
  if (typeof value === 'function') return described('function', recordOf(value)?.functionName);
  if (Array.isArray(value)) return `Array(${value.length})`;
  if (value instanceof Object) return engineObject(value);
  return errorOf(value, view) ?? 'object';
}

const described = (what: string, name: string | undefined): string => (name === undefined || name === '' ? what : `${what} ${name}`);

/** Objects of the engine's own realm: records that stay in the dark, and syntax. */
function engineObject(value: object): string {
  const type = Object.getOwnPropertyDescriptor(value, 'type')?.value as unknown;
  if (typeof type === 'string') return type;
  const { name } = value.constructor;
  return name === 'Object' ? 'object' : name;
}

function errorOf(value: object, { agent }: ObjectView): string | undefined {
  if (agent === undefined || !('describeError' in agent)) return undefined;
  const { name, message } = agent.describeError(value);
  return name === '' || message === '' ? undefined : `${name}: ${message}`;
}
