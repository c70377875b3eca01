import { inspect, type InspectOptions } from 'node:util';

/** What is shown of a module. */
interface Shown {
  readonly status: string;
  readonly identifier: string;
  readonly context: object | undefined;
}

/** A module as `util.inspect` shows it: under the name of its class, subclasses included. */
export function inspectModule(module: Shown, depth: number, options: InspectOptions): string {
  const name = classNameOf(module);
  if (depth < 0) return `[${name}]`;
  const Named = { [name]: class {} }[name]!;
  const { status, identifier, context } = module;
  return inspect(Object.assign(new Named(), { status, identifier, context }), options);
}

function classNameOf(module: object): string {
  for (let each: unknown = module; each !== null; each = Object.getPrototypeOf(each)) {
    const constructor: unknown = Object.getOwnPropertyDescriptor(each, 'constructor')?.value;
    if (typeof constructor === 'function' && constructor.name !== '') return constructor.name;
  }
  return 'Module';
}
