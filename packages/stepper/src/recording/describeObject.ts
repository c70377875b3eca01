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
  return errorOf(value, view) ?? (value instanceof Object ? engineObject(value) : 'object');
}

const described = (what: string, name: string | undefined): string => (name === undefined || name === '' ? what : `${what} ${name}`);

/** Objects of the engine's own realm: records that stay in the dark, and syntax. Where guests share the realm, theirs are among them. */
function engineObject(value: object): string {
  const type = dataProperty(value, 'type');
  if (typeof type === 'string') return type;
  const constructor = dataProperty(Object.getPrototypeOf(value) as object, 'constructor');
  const name = typeof constructor === 'function' ? dataProperty(constructor, 'name') : undefined;
  return typeof name !== 'string' || name === '' || name === 'Object' ? 'object' : name;
}

const dataProperty = (object: object, key: string): unknown => Object.getOwnPropertyDescriptor(object, key)?.value as unknown;

function errorOf(value: object, { agent }: ObjectView): string | undefined {
  if (agent === undefined || !('describeError' in agent)) return undefined;
  const { name, message } = agent.describeError(value);
  return name === '' || message === '' ? undefined : `${name}: ${message}`;
}
