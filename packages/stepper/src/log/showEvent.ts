import type { BindingEvent, TraceEvent } from './TraceEvent';
import { showValue } from './showValue';
import type { Value } from './Value';

/** An event in a line, for lists, transcripts and searches. `parameters` are those of an operation that starts. */
export function showEvent(event: TraceEvent, nameOf?: (record: string) => string, parameters: readonly string[] = []): string {
  const show = (value: Value): string => showValue(value, nameOf);
  const name = (record: string): string => nameOf?.(record) ?? record;
  switch (event.kind) {
    case 'enter': return `${event.operation}(${event.args.map((arg, i) => (parameters[i] === undefined ? show(arg) : `${parameters[i]}: ${show(arg)}`)).join(', ')})`;
    case 'step': return event.text;
    case 'leave': return `${event.completion === 'throw' ? 'throws' : 'returns'} ${show(event.value)}`;
    case 'record': return `${name(event.record)} is a new ${event.type}`;
    case 'write': return `${name(event.record)}.[[${event.field}]]: ${show(event.old)} → ${show(event.new)}`;
    case 'append': return `${name(event.record)}.[[${event.field}]]: + ${show(event.value)}`;
    case 'remove': return `${name(event.record)}.[[${event.field}]]: - ${show(event.value)}`;
    case 'binding': return `${name(event.environment)}: ${showBinding(event, show, name)}`;
    case 'load-requested': return `load ${event.load}: ${show(event.referrer)} asks for ${JSON.stringify(event.specifier)}${showAttributes(event.attributes)}`;
    case 'load-settled': return `load ${event.load}: ${event.completion === 'throw' ? 'fails with' : 'gives'} ${show(event.value)}`;
    case 'job': return `job ${event.job} ${event.op}${event.by === undefined ? '' : `, by ${event.by}${event.module === undefined ? '' : ` of ${name(event.module)}`}`}`;
    case 'suspended': return `${name(event.module)} stops at an await`;
    case 'resumed': return `${name(event.module)} goes on after its await`;
    case 'position': return `${name(event.module)}:${event.line}:${event.column} ${event.type}`;
    case 'console': return `console.${event.level}: ${event.text}`;
    case 'error': return `error: ${event.message === '' ? show(event.value) : event.message}`;
  }
}

function showBinding({ op, name, value, target, mutable }: BindingEvent, show: (value: Value) => string, nameOf: (id: string) => string): string {
  switch (op) {
    case 'create': return `${name} is ${mutable === true ? 'a mutable' : 'an immutable'} binding, uninitialized`;
    case 'import': return `${name} stands for ${target!.name} of ${nameOf(target!.module)}`;
    case 'initialize': return `${name} is initialized with ${show(value!)}`;
    case 'set': return `${name} becomes ${show(value!)}`;
  }
}

const showAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.keys(attributes).length === 0 ? '' : ` with ${JSON.stringify(attributes)}`;
