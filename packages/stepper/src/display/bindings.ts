import type { BindingState, Moment } from '../moments/Moment';
import { recordIn } from './recordIn';
import type { Value } from '../log/Value';
import { valueText } from './valueText';

type NameOf = (id: string) => string;

export interface BindingRow {
  readonly name: string;
  readonly kind: 'import' | 'mutable' | 'immutable';
  readonly target: { readonly module: string; readonly name: string } | undefined;
  /** Undefined in the temporal dead zone: the binding's own, or that of what an import stands for. */
  readonly value: string | undefined;
  readonly isChanged: boolean;
}

export interface EnvironmentRows {
  readonly module: string;
  readonly rows: readonly BindingRow[];
}

/** The bindings of all modules that have an environment. */
export function environmentsOf(moment: Moment, nameOf: NameOf): EnvironmentRows[] {
  const changed = new Set(moment.changes.map((change) => (change.kind === 'binding' ? `${change.environment} ${change.name}` : '')));
  return [...moment.records.values()]
    .map((record) => ({ module: record.id, environment: environmentOf(moment, record.id) }))
    .filter((each): each is { module: string; environment: string } => each.environment !== undefined)
    .sort((a, b) => a.module.localeCompare(b.module))
    .map(({ module, environment }) => ({
      module: nameOf(module),
      rows: [...(moment.bindings.get(environment)?.values() ?? [])].map((binding) => rowOf(moment, nameOf, binding, changed.has(`${environment} ${binding.name}`))),
    }));
}

function rowOf(moment: Moment, nameOf: NameOf, binding: BindingState, isChanged: boolean): BindingRow {
  const { name, state, mutable, target } = binding;
  const kind = state === 'import' ? 'import' : mutable ? 'mutable' : 'immutable';
  const source = target === undefined ? binding : bindingOf(moment, target.module, target.name);
  const value = source?.state === 'initialized' ? valueText(source.value, nameOf) : undefined;
  return { name, kind, target: target && { ...target, module: nameOf(target.module) }, value, isChanged };
}

function bindingOf(moment: Moment, module: string, name: string): BindingState | undefined {
  const environment = environmentOf(moment, module);
  return environment === undefined ? undefined : moment.bindings.get(environment)?.get(name);
}

function environmentOf(moment: Moment, module: string): string | undefined {
  const environment = moment.records.get(module)?.fields.get('Environment') as Value | undefined;
  return environment === undefined ? undefined : recordIn(environment);
}
