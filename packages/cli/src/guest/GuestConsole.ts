import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { types, type InspectOptions } from 'node:util';
import type { Output, Terminal } from '../terminal/Terminal';
import type { NamespaceView } from './NamespaceView';

const dirOptions = ['depth', 'showHidden', 'colors', 'breakLength', 'compact', 'maxArrayLength', 'maxStringLength', 'sorted'] as const;

/** The methods of a Console that guest code may call. */
type Method = (...args: unknown[]) => void;

/**
 * The host's side of the guest's console: Node's own Console, told never to call a guest object's custom inspection, which
 * would hand functions of the host to the guest.
 */
export class GuestConsole {
  readonly #console: Console;

  constructor(
    terminal: Terminal,
    private readonly namespaces: NamespaceView,
  ) {
    this.#console = new Console({
      stdout: this.#stream(terminal.out),
      stderr: this.#stream(terminal.err),
      // One setting serves both streams, so a stream without colours wins.
      inspectOptions: { customInspect: false, colors: terminal.out.colors && terminal.err.colors },
    });
  }

  /** What guest/console.js is given. A string tells why Node refuses the arguments. */
  readonly call = (method: string, args: readonly unknown[]): string | undefined => {
    try {
      this.#call(method, args.map(this.namespaces.standIn));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return error.message;
    }
    return undefined;
  };

  #call(method: string, args: unknown[]): void {
    // Node's own trace would show the engine's stack.
    if (method === 'trace') this.#console.error('Trace:', ...args);
    else if (method === 'dir') this.#console.dir(args[0], plainOptions(args[1]));
    else (this.#console[method as keyof Console] as unknown as Method).apply(this.#console, args);
  }

  #stream(output: Output): Writable {
    return new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        output.write(this.namespaces.finish(text));
        done();
      },
    });
  }
}

/** Node's errors about arguments carry such a code; guest errors and the engine's do not. */
function isRefusal(error: unknown): error is Error {
  return types.isNativeError(error) && 'code' in error && String(error.code).startsWith('ERR_');
}

/** The options of `console.dir` that are plain values; the rest could be functions of the guest. */
function plainOptions(options: unknown): InspectOptions {
  const plain: Record<string, unknown> = {};
  if (typeof options === 'object' && options !== null) {
    for (const name of dirOptions) {
      const value: unknown = (options as Record<string, unknown>)[name];
      if (value === null || typeof value === 'number' || typeof value === 'boolean') plain[name] = value;
    }
  }
  return { ...plain, customInspect: false };
}
