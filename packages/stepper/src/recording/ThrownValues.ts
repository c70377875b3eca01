import type { ErrorDescription } from '@modrec/interpreter';
import type { ErrorEvent } from '../log/TraceEvent';
import type { Value } from '../log/Value';
import type { ObjectView } from './describeObject';

/** What is thrown out of operations, each value once on its way. */
export class ThrownValues {
  #last: { readonly value: unknown } | undefined;

  constructor(
    private readonly view: ObjectView,
    private readonly describe: (value: unknown) => Value,
  ) {}

  /** The event of a throw; undefined for a value that is on its way already. */
  thrown(value: unknown): ErrorEvent | undefined {
    if (this.#last !== undefined && Object.is(this.#last.value, value)) return undefined;
    this.#last = { value };
    const known = this.#known(value);
    const described = this.describe(value);
    const { location, code } = known ?? {};
    return {
      kind: 'error',
      value: described,
      message: messageOf(known, described),
      ...(code !== undefined && { code }),
      ...(location !== undefined && { place: { module: location.moduleId, line: location.line, column: location.column } }),
    };
  }

  /** What the engine knows of it, where looking at it runs no guest code. */
  #known(value: unknown): ErrorDescription | undefined {
    const { agent } = this.view;
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (agent === undefined || !('describeError' in agent) || (isObject && this.view.isProxy(value))) return undefined;
    return agent.describeError(value);
  }
}

function messageOf(known: ErrorDescription | undefined, value: Value): string {
  if (known === undefined) return typeof value === 'string' ? value : '';
  return known.name === '' ? known.message : `${known.name}: ${known.message}`;
}
