import type { StackTraces } from '../../evaluator/errors/StackTraces';
import type { GuestFunction, RealmKit } from '../RealmKit';
import type { RealmStacks } from './RealmStacks';

/**
 * Stack traces in a realm that keeps the host's errors. Each has its `stack` as a property of its own, in which the frames of the engine
 * give way to the guest's; native frames above and below them stay.
 */
export class NativeStacks implements RealmStacks {
  constructor(
    private readonly kit: RealmKit,
    private readonly traces: StackTraces,
    readonly errorConstructor: GuestFunction,
  ) {}

  get limit(): number {
    const value = Reflect.getOwnPropertyDescriptor(this.errorConstructor, 'stackTraceLimit')?.value as unknown;
    return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
  }

  noted(error: object): void {
    const { Reflect: reflect } = this.kit;
    if (reflect.getOwnPropertyDescriptor(error, 'stack') === undefined) return;
    const stack = this.kit.get(error, 'stack');
    if (typeof stack !== 'string') return;
    const value = this.withGuestFrames(stack, error);
    if (value !== stack) reflect.defineProperty(error, 'stack', { value, writable: true, enumerable: false, configurable: true });
  }

  private withGuestFrames(stack: string, error: object): string {
    const lines = stack.split('\n');
    const first = lines.findIndex(isEngineFrame);
    if (first === -1) return stack;
    const last = lines.findLastIndex(isEngineFrame);
    const { frames, limit } = this.traces.of(error)!;
    const guest = frames.slice(0, limit).map((frame) => `    at ${frame.toString()}`);
    return [...lines.slice(0, first), ...guest, ...lines.slice(last + 1)].join('\n');
  }
}

/** Where the engine's code is, as the host's stack traces have it: one bundle, or the folder two above this file's. */
const engineFiles = (() => {
  const file = /(?:\(|at )([^()\s]+):\d+:\d+\)?$/.exec(new Error().stack?.split('\n')[1] ?? '')?.[1] ?? 'modrec';
  return /^(.*[\\/])realm[\\/]errors[\\/]NativeStacks\.\w+$/.exec(file)?.[1] ?? file;
})();

function isEngineFrame(line: string): boolean {
  return /^\s+at /.test(line) && (line.includes(engineFiles) || line.includes('modrec:realm-kit'));
}
