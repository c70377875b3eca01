import { inspect, type InspectOptionsStylized } from 'node:util';

/**
 * What stands for an export's value in the object behind the Proxy of a namespace object: `util.inspect` looks there, past the Proxy, and is
 * shown the value that the export has now. Nothing else can reach it.
 */
export class ShownExport {
  readonly #read: () => unknown;

  /** @param read throws while the export is not initialized */
  constructor(read: () => unknown) {
    this.#read = read;
  }

  [inspect.custom](_depth: number, options: InspectOptionsStylized): unknown {
    let value: unknown;
    try {
      value = this.#read();
    } catch {
      return options.stylize('<uninitialized>', 'special');
    }
    // The inspector goes on with an object as if it had found that; of anything else it wants the text.
    return typeof value === 'object' && value !== null ? value : inspect(value, options);
  }
}
