import type { MappedParameter } from '../../realm/RealmKit';
import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import type { Resolution } from '../scopes/CompileScope';
import { DynamicName, type StaticName } from './DynamicName';
import type { GlobalName } from './globalNames';
import { globalName } from './SandboxName';
import { assignModuleBinding, readModuleBinding } from './moduleBindings';
import { nameErrors, type NameErrors } from './nameErrors';
import { readSlot, readSlotChecked, writeSlot, writeSlotChecked, type Store } from './slots';
import { mayBeUninitialized } from './uninitialized';

type SlotResolution = Resolution & { kind: 'slot' };

/** A name that stands for the same place whenever its code runs. */
export interface FixedName {
  readonly kind: 'fixed';
  readonly read: Evaluate;
  readonly assign: Store;
}

/** What using a name takes, by where it lives. */
export type CompiledName =
  | FixedName
  | { readonly kind: 'global'; readonly reference: GlobalName }
  | { readonly kind: 'dynamic'; readonly reference: DynamicName };

export function resolveName(c: Compiler, name: string, node?: t.Node): CompiledName {
  const errors = nameErrors(c, name, node);
  const resolution = c.scope.resolve(name);
  if (resolution.kind !== 'dynamic') return resolveStatic(c, name, resolution, errors);
  const rest = resolveStatic(c, name, resolution.rest as Exclude<Resolution, { kind: 'dynamic' }>, errors);
  return { kind: 'dynamic', reference: new DynamicName(c, name, resolution.checks, asReference(rest), errors) };
}

function resolveStatic(
  c: Compiler,
  name: string,
  resolution: Exclude<Resolution, { kind: 'dynamic' }>,
  errors: NameErrors,
): Exclude<CompiledName, { kind: 'dynamic' }> {
  switch (resolution.kind) {
    case 'slot': {
      return { kind: 'fixed', read: readBinding(c, name, resolution, errors), assign: assignBinding(c, name, resolution, errors) };
    }
    case 'module': {
      const { environment } = resolution;
      return { kind: 'fixed', read: readModuleBinding(environment, name, errors), assign: assignModuleBinding(environment, name, errors) };
    }
    case 'global': return { kind: 'global', reference: globalName(c, resolution.environment, name, errors) };
  }
}

function asReference(name: Exclude<CompiledName, { kind: 'dynamic' }>): StaticName {
  if (name.kind === 'global') return name.reference;
  const { read, assign } = name;
  return {
    resolve: () => true,
    get: (scope) => read(scope),
    set: (scope, _resolved, value) => { assign(scope, value); },
    delete: () => false,
    withObject: () => undefined,
  };
}

function readBinding(c: Compiler, name: string, { hops, slot, binding }: SlotResolution, errors: NameErrors): Evaluate {
  if (binding.mapped === true) {
    const read = readSlot(hops, slot);
    return (scope) => (read(scope) as MappedParameter).get();
  }
  return mayBeUninitialized(c, name, binding) ? readSlotChecked(hops, slot, errors.uninitialized) : readSlot(hops, slot);
}

function assignBinding(c: Compiler, name: string, { hops, slot, binding }: SlotResolution, errors: NameErrors): Store {
  if (binding.mapped === true) {
    const read = readSlot(hops, slot);
    return (scope, value) => { (read(scope) as MappedParameter).set(value); };
  }
  switch (binding.kind) {
    case 'const': case 'class-name': {
      const read = readSlotChecked(hops, slot, errors.uninitialized);
      return (scope) => {
        read(scope);
        errors.constant();
      };
    }
    // The name of a function expression inside it: sloppy code may try to assign to it, to no effect.
    case 'function-name': return c.strict ? errors.constant : ignore;
    default:
      return mayBeUninitialized(c, name, binding) ? writeSlotChecked(hops, slot, errors.uninitialized) : writeSlot(hops, slot);
  }
}

const ignore = (): void => {};
