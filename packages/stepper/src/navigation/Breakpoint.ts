import { showValue } from '../log/showValue';
import type { TraceEvent } from '../log/TraceEvent';
import type { RecordId } from '../log/Value';

/** Where a run stops. */
export type Breakpoint =
  | { readonly kind: 'step'; readonly operation: string; readonly path?: string }
  | { readonly kind: 'field'; readonly record?: string; readonly field: string; readonly value?: string }
  | { readonly kind: 'line'; readonly source: string; readonly line: number }
  | { readonly kind: 'error' };

/** Tells of an event, and of the operation in whose frame it is, whether to stop there. */
export type Predicate = (event: TraceEvent, operation: string | undefined) => boolean;

/** A text that is no breakpoint. */
export class BreakpointError extends Error {
  override readonly name = 'BreakpointError';
}

/**
 * Reads a breakpoint:
 *
 *     InnerModuleEvaluation             each call
 *     InnerModuleEvaluation 11.c        a step, and those in it: 11.c.i …
 *     [[Status]]                        each write to the field, in any record
 *     a.mjs [[Status]] = linked         … in one record, of one value
 *     a.mjs:12                          a line of source text on which a statement begins
 *     error                             whatever is thrown
 *
 * @throws BreakpointError for what is none of these
 */
export function parseBreakpoint(text: string): Breakpoint {
  const source = text.trim();
  if (source === 'error') return { kind: 'error' };
  const field = /^(?:(?<record>\S.*?)\s*)?\[\[(?<field>[A-Z]\w*)\]\](?:\s*(?:=|←|→)\s*(?<value>\S.*))?$/.exec(source)?.groups;
  if (field !== undefined && field['record']?.endsWith('.') !== true) {
    const { record, value } = field;
    return { kind: 'field', field: field['field']!, ...(record !== undefined && { record }), ...(value !== undefined && { value }) };
  }
  const line = /^(?<source>\S.*):(?<line>\d+)$/.exec(source)?.groups;
  if (line !== undefined) return { kind: 'line', source: line['source']!, line: Number(line['line']) };
  const step = /^(?<operation>[A-Za-z](?:[\w.@ ]|\[\[?|\]\]?)*?)(?:\s+(?<path>\d+[a-z]?(?:\.\w+)*))?$/.exec(source)?.groups;
  if (step === undefined) {
    throw new BreakpointError(`No breakpoint: '${text}'. There are steps (InnerModuleLinking 9.c), fields (a.mjs [[Status]] = linked), lines (a.mjs:12) and error`);
  }
  return { kind: 'step', operation: step['operation']!, ...(step['path'] !== undefined && { path: step['path'] }) };
}

/** The breakpoint as it is written. */
export function showBreakpoint(breakpoint: Breakpoint): string {
  switch (breakpoint.kind) {
    case 'error': return 'error';
    case 'line': return `${breakpoint.source}:${breakpoint.line}`;
    case 'step': return [breakpoint.operation, breakpoint.path].filter((part) => part !== undefined).join(' ');
    case 'field': {
      const { record, field, value } = breakpoint;
      return [record, `[[${field}]]`, value === undefined ? undefined : `= ${value}`].filter((part) => part !== undefined).join(' ');
    }
  }
}

/** @param nameOf what records are called, for values that are records; their ids by default */
export function predicateOf(breakpoint: Breakpoint, nameOf?: (record: RecordId) => string): Predicate {
  switch (breakpoint.kind) {
    case 'error': return ({ kind }) => kind === 'error';
    case 'line': return (event) => event.kind === 'position' && event.line === breakpoint.line && isNamed(event.module, breakpoint.source);
    case 'step': return (event, operation) => isStep(event, operation, breakpoint.operation, breakpoint.path);
    case 'field': return (event) => {
      if (!('field' in event) || event.field !== breakpoint.field) return false;
      if (breakpoint.record !== undefined && !isNamed(event.record, breakpoint.record)) return false;
      const value = event.kind === 'write' ? event.new : event.value;
      return breakpoint.value === undefined || breakpoint.value === showValue(value, nameOf) || breakpoint.value === showValue(value);
    };
  }
}

function isStep(event: TraceEvent, frame: string | undefined, operation: string, path: string | undefined): boolean {
  if (path === undefined) return event.kind === 'enter' && isOperation(event.operation, operation);
  if (event.kind !== 'step' || frame === undefined || !isOperation(frame, operation)) return false;
  const reached = /^\S*/.exec(event.text)![0];
  return reached === path || reached.startsWith(`${path}.`);
}

/** `Link` means every operation whose last part it is. */
const isOperation = (name: string, asked: string): boolean => name === asked || name.endsWith(`.${asked}`);

/** A file's name stands for its address. */
const isNamed = (id: string, asked: string): boolean => id === asked || id.endsWith(`/${asked.replace(/^\.\//, '')}`);
