import { types } from 'node:util';
import type { Agent } from '../agent/Agent';
import { ThrowCompletion } from '../completion';
import { EngineError } from '../engineFailures';

/** A place in guest code. */
export interface GuestFrame {
  /** Empty for code outside functions. */
  readonly functionName: string;
  readonly moduleId: string;
  /** 1-based; 0 when unknown. */
  readonly line: number;
  /** 1-based, in UTF-16 code units; 0 when unknown. */
  readonly column: number;
}

/** Where the fault stands that an error is about. */
export interface ErrorLocation {
  readonly moduleId: string;
  readonly line: number;
  readonly column: number;
}

/** What the engine knows of a thrown value. */
export interface ErrorDescription {
  /** Empty for a value that is no error. */
  readonly name: string;
  readonly message: string;
  /** Stable; there when the engine made the error. */
  readonly code?: string;
  /** The modules that the error is about: first the one at fault. */
  readonly modules?: readonly string[];
  /** Guest frames, innermost first. */
  readonly stack: readonly GuestFrame[];
  readonly location?: ErrorLocation;
  /** The modules through which imports led to the fault, outermost first. */
  readonly importChain?: readonly string[];
  /** The proposal to turn on, for what belongs to one that is off. */
  readonly proposal?: string;
  /** The source text that `location` is in. */
  readonly sourceText?: string;
}

/** Describes any thrown value, and runs no guest code to do so. */
export function describeError(agent: Agent, error: unknown): ErrorDescription {
  const thrown = error instanceof ThrowCompletion ? error.Value : error;
  if (typeof thrown !== 'object' || thrown === null) return { name: '', message: String(thrown), stack: [] };
  const details = agent.errorDetails.get(thrown);
  const stack = guestStack(agent, thrown);
  const code = details?.code ?? (thrown instanceof EngineError ? thrown.code : undefined);
  const location = locationOf(details, stack);
  const sourceText = location && agent.sourceTexts.get(location.moduleId);
  return {
    ...nameAndMessage(thrown),
    ...(code !== undefined && { code }),
    ...(details !== undefined && { modules: details.modules }),
    stack,
    ...(location !== undefined && { location }),
    ...(details?.importChain !== undefined && { importChain: details.importChain }),
    ...(details?.proposal !== undefined && { proposal: details.proposal }),
    ...(sourceText !== undefined && { sourceText }),
  };
}

function guestStack(agent: Agent, error: object): readonly GuestFrame[] {
  return agent.guestErrors
    .framesOf(error)
    .filter(({ source }) => source !== '')
    .map(({ functionName, source, line, column }) => ({ functionName, moduleId: source, line, column }));
}

function locationOf(
  details: { readonly modules: readonly string[]; readonly loc?: { line: number; column: number } | undefined } | undefined,
  stack: readonly GuestFrame[],
): ErrorLocation | undefined {
  const [moduleId] = details?.modules ?? [];
  if (details?.loc !== undefined && moduleId !== undefined) {
    return { moduleId, line: details.loc.line, column: details.loc.column };
  }
  const [frame] = stack;
  return frame === undefined || frame.line === 0 ? undefined : { moduleId: frame.moduleId, line: frame.line, column: frame.column };
}

function nameAndMessage(error: object): { name: string; message: string } {
  return { name: text(error, 'name'), message: text(error, 'message') };
}

/** A data property, own or inherited; getters and proxies are guest code. */
function text(object: object, key: string): string {
  for (let each: object | null = object; each !== null && !types.isProxy(each); each = Object.getPrototypeOf(each) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(each, key);
    if (descriptor !== undefined) return typeof descriptor.value === 'string' ? descriptor.value : '';
  }
  return '';
}
