import type { StaticSemanticsTracer } from '@modrec/parser';
import type { Agent } from './agent/Agent';
import { NormalCompletion, ThrowCompletion } from './completion';
import { Call, drive, type Activation } from './driver';
import type { OperationName, Operations, RecursiveOperation, RecursiveSpec, Spec } from './operations';
import { off, reportTo, type Step } from './step';

/** What every algorithm can reach: its agent and the operations. */
export interface Surroundings {
  readonly agent: Agent;
  readonly spec: Spec;
}

/** The same for a recursive operation: calls of recursive operations are yielded (`yield* spec.InnerModuleLinking(…)`). */
export interface RecursiveSurroundings {
  readonly agent: Agent;
  readonly spec: RecursiveSpec;
}

/** How an algorithm is written: the step tag, the surroundings, then the operation's own parameters. */
export type Body<Name extends OperationName> = Name extends RecursiveOperation
  ? (
      step: Step,
      surroundings: RecursiveSurroundings,
      ...args: Parameters<Operations[Name]>
    ) => Generator<Call<unknown>, ReturnType<Operations[Name]>, unknown>
  : (step: Step, surroundings: Surroundings, ...args: Parameters<Operations[Name]>) => ReturnType<Operations[Name]>;

/** An operation that no agent is bound to yet. */
export interface Algorithm<Name extends OperationName = OperationName> {
  readonly name: Name;
  /** The operation as a call from outside and from plain algorithms: it runs to its end. */
  bind(surroundings: Surroundings, recursive: RecursiveSurroundings): Operations[Name];
  /** The operation as recursive algorithms call it: a recursive one gives a `Call` to be yielded. */
  bindRecursive(recursive: RecursiveSurroundings, direct: Operations[Name]): RecursiveSpec[Name];
}

type PlainBody = (step: Step, surroundings: Surroundings, ...args: unknown[]) => unknown;
type RecursiveBody = (step: Step, surroundings: RecursiveSurroundings, ...args: unknown[]) => Activation;

/**
 * Declares an operation of the standard, or of a proposal's layer. A recursive operation has a generator function as its body, every
 * other one a plain function; names, parameters and result come from `operations.ts`.
 *
 * @param name the operation's name, under which `spec` has it once an agent is made with it
 * @param body given the step tag, the agent and its operations, then the operation's own arguments
 * @param untraced the same without step markers, for agents without a tracer; the build adds it to the bundle
 */
export function algorithm<Name extends OperationName>(name: Name, body: Body<Name>, untraced = body): Algorithm<Name> {
  return isGeneratorFunction(body)
    ? recursive(name, body as RecursiveBody, untraced as RecursiveBody)
    : plain(name, body as unknown as PlainBody, untraced as unknown as PlainBody);
}

/**
 * Declares an abstract method that recursive algorithms call: it goes to the concrete method of the record's kind and opens no
 * frame of its own.
 */
export function abstractMethod<Name extends OperationName>(
  name: Name,
  concrete: (...args: Parameters<Operations[Name]>) => OperationName,
): Algorithm<Name> {
  type Dispatch = (...args: unknown[]) => unknown;
  const target = (spec: object, args: unknown[]): Dispatch =>
    (spec as Record<string, Dispatch>)[concrete(...(args as Parameters<Operations[Name]>))]!;
  const bound =
    (spec: object): Dispatch =>
    (...args) =>
      target(spec, args)(...args);
  return {
    name,
    bind: ({ spec }) => bound(spec) as unknown as Operations[Name],
    bindRecursive({ spec }) {
      const dispatch = bound(spec);
      // Some kinds of record have a method that does not recurse: its result is there at once.
      return ((...args: unknown[]) => {
        const result = dispatch(...args);
        return isPending(result) ? result : finished(result);
      }) as unknown as RecursiveSpec[Name];
    },
  };
}

/** Whether it is a call that is still to be handed to the driver, or something that wraps one. */
function isPending(result: unknown): boolean {
  return typeof result === 'object' && result !== null && typeof (result as Partial<Iterator<unknown>>).next === 'function';
}

/** What `yield*` goes through without a pause. */
function* finished<Result>(result: Result): Generator<never, Result> {
  return result;
}

/** An operation that the parser has among its static semantics, with its steps: the agent's tracer goes along. */
export function staticSemantics<Name extends OperationName>(
  name: Name,
  operation: (tracer: StaticSemanticsTracer | null, ...args: Parameters<Operations[Name]>) => ReturnType<Operations[Name]>,
): Algorithm<Name> {
  return {
    name,
    bind({ agent: { staticSemanticsTracer } }) {
      const direct = operation as unknown as (tracer: StaticSemanticsTracer | null, a: unknown, b: unknown, c: unknown) => unknown;
      return ((a: unknown, b: unknown, c: unknown) => direct(staticSemanticsTracer, a, b, c)) as unknown as Operations[Name];
    },
    bindRecursive: (_recursive, direct) => direct as unknown as RecursiveSpec[Name],
  };
}

/** An Abstract Closure: it opens its own frame when it runs, perhaps jobs later. */
export function closure<Args extends unknown[], Result>(
  agent: Agent,
  name: string,
  body: (step: Step, ...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => {
    if (agent.tracer === null) return body(off, ...args);
    return traced(agent, name, args, (step) => body(step, ...args));
  };
}

// Untraced operations pass their arguments on one by one, six at most: gathering and spreading them would cost more than most of them do.

function plain<Name extends OperationName>(name: Name, body: PlainBody, untraced: PlainBody): Algorithm<Name> {
  return {
    name,
    bind(surroundings) {
      const { agent } = surroundings;
      const bound = agent.tracer === null
        ? (a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown) => untraced(off, surroundings, a, b, c, d, e, f)
        : (...args: unknown[]) => traced(agent, name, args, (step) => body(step, surroundings, ...args));
      return bound as unknown as Operations[Name];
    },
    bindRecursive: (_recursive, direct) => direct as unknown as RecursiveSpec[Name],
  };
}

function recursive<Name extends OperationName>(name: Name, body: RecursiveBody, untraced: RecursiveBody): Algorithm<Name> {
  const calls = (surroundings: RecursiveSurroundings): ((...args: unknown[]) => Call<unknown>) => {
    const { tracer } = surroundings.agent;
    if (tracer === null) return (a, b, c, d, e, f) => new Call(untraced(off, surroundings, a, b, c, d, e, f), null);
    const step = reportTo(tracer);
    return (...args) => new Call(body(step, surroundings, ...args), {
      enter: () => tracer.enter(name, args),
      leave: (completion) => tracer.leave(completion),
    });
  };
  return {
    name,
    bind(_surroundings, surroundings) {
      const call = calls(surroundings);
      const bound = surroundings.agent.tracer === null
        ? (a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown) => drive(call(a, b, c, d, e, f))
        : (...args: unknown[]) => drive(call(...args));
      return bound as unknown as Operations[Name];
    },
    bindRecursive: (surroundings) => calls(surroundings) as unknown as RecursiveSpec[Name],
  };
}

/** Runs something in a frame of its own. */
export function traced<Result>(agent: Agent, name: string, args: readonly unknown[], run: (step: Step) => Result, part?: number): Result {
  const tracer = agent.tracer!;
  tracer.enter(name, args, part);
  let result: Result;
  try {
    result = run(reportTo(tracer));
  } catch (error) {
    tracer.leave(new ThrowCompletion(error));
    throw error;
  }
  tracer.leave(new NormalCompletion(result));
  return result;
}

const GeneratorFunction = Object.getPrototypeOf(function* () {}) as object;

function isGeneratorFunction(body: unknown): boolean {
  return Object.getPrototypeOf(body) === GeneratorFunction;
}
