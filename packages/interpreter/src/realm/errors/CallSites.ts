import type { GuestFrame } from '../../evaluator/errors/GuestFrame';
import type { RealmKit } from '../RealmKit';

/** What a call site tells of its frame; functions and receivers it keeps to itself, as V8's do in strict code. */
const methods: Readonly<Record<string, (frame: GuestFrame) => unknown>> = {
  getColumnNumber: ({ column }) => column || null,
  getEvalOrigin: () => undefined,
  getFileName: ({ source }) => source,
  getFunction: () => undefined,
  getFunctionName: ({ functionName }) => functionName || null,
  getLineNumber: ({ line }) => line || null,
  getMethodName: () => null,
  getPromiseIndex: () => null,
  getScriptNameOrSourceURL: ({ source }) => source,
  getThis: () => undefined,
  getTypeName: () => null,
  isAsync: () => false,
  isConstructor: () => false,
  isEval: () => false,
  isNative: () => false,
  isPromiseAll: () => false,
  isToplevel: ({ functionName }) => functionName === '',
  toString: (frame: GuestFrame) => frame.toString(),
};

/** The objects that stand for frames in a realm when a guest's `Error.prepareStackTrace` is called. */
export class CallSites {
  private readonly frames = new WeakMap<object, GuestFrame>();
  private prototype: object | undefined;

  constructor(private readonly kit: RealmKit) {}

  make(frame: GuestFrame): object {
    const site = this.kit.newObject((this.prototype ??= this.makePrototype()));
    this.frames.set(site, frame);
    return site;
  }

  private makePrototype(): object {
    const { kit, frames } = this;
    const prototype = kit.newPlainObject();
    for (const [name, tell] of Object.entries(methods)) {
      const method = kit.makeBuiltin(name, 0, (thisValue: object) => {
        const frame = frames.get(thisValue);
        if (frame === undefined) throw kit.newError('TypeError', `CallSite method ${name} expects CallSite as receiver`);
        return tell(frame);
      });
      kit.defineMethod(prototype, name, method, false);
    }
    return prototype;
  }
}
