/**
 * Step markers for static semantics. `sdo` declares one part (one group of productions) of a syntax-directed operation,
 * `algorithm` a plain operation. Both give the body a `step` tag that tells the tracer which step comes next.
 */

/** Receives the steps of the static semantics as they run. */
export interface StaticSemanticsTracer {
  /** An operation starts; `part` numbers the production group of a syntax-directed operation. */
  enter(name: string, args: readonly unknown[], part?: number): void;
  /** The step that runs next: its absolute path and what it does. */
  step(text: string): void;
  /** The innermost operation that has been entered ends with this result. */
  leave(result: unknown): void;
}

/** The tag of a step marker. It takes no substitutions. */
export interface Step {
  (marker: TemplateStringsArray): void;
  /** A step that we do in another way than the text's: step.differs`1 …`('reason'). */
  differs(marker: TemplateStringsArray): (reason: string) => void;
}

/** An operation as it is called: the tracer (or null) first. */
export type Operation<Args extends readonly unknown[], Result> = (
  tracer: StaticSemanticsTracer | null,
  ...args: Args
) => Result;

/** An operation as it is written: the step tag first, then the tracer, to be handed to the operations it calls. */
export type Body<Args extends readonly unknown[], Result> = (
  step: Step,
  tracer: StaticSemanticsTracer | null,
  ...args: Args
) => Result;

const off = stepTag(() => {}, () => {});

/** Makes a tag of a function, which nobody else may have. */
function stepTag(tag: (marker: TemplateStringsArray) => void, report: (text: string) => void): Step {
  const noReason = (): void => {};
  return Object.assign(tag, {
    differs(marker: TemplateStringsArray) {
      report(marker[0]!);
      return noReason;
    },
  });
}

/**
 * Declares an operation that is not syntax-directed.
 *
 * @param untraced the same without step markers, for calls without a tracer; the build adds it to the engine's bundle
 */
export function algorithm<Args extends readonly unknown[], Result>(
  name: string,
  body: Body<Args, Result>,
  untraced = body,
): Operation<Args, Result> {
  return bind(name, undefined, body, untraced);
}

/** Declares one part of a syntax-directed operation, numbered as the operation's clause orders its productions; `untraced` as above. */
export function sdo<Args extends readonly unknown[], Result>(
  name: string,
  part: number,
  body: Body<Args, Result>,
  untraced = body,
): Operation<Args, Result> {
  return bind(name, part, body, untraced);
}

function bind<Args extends readonly unknown[], Result>(
  name: string,
  part: number | undefined,
  body: Body<Args, Result>,
  untraced: Body<Args, Result>,
): Operation<Args, Result> {
  const direct = untraced as unknown as (step: Step, tracer: null, a: unknown, b: unknown, c: unknown, d: unknown) => Result;
  // Arguments are passed on one by one, four at most: gathering and spreading them would cost more than most operations do.
  const bound = (tracer: StaticSemanticsTracer | null, a?: unknown, b?: unknown, c?: unknown, d?: unknown): Result => {
    if (tracer === null) return direct(off, null, a, b, c, d);
    const args = [a, b, c, d].slice(0, body.length - 2) as unknown as Args;
    tracer.enter(name, args, part);
    const report = (text: string): void => tracer.step(text);
    const result = body(stepTag((marker) => report(marker[0]!), report), tracer, ...args);
    tracer.leave(result);
    return result;
  };
  return bound as unknown as Operation<Args, Result>;
}
