import type { ModuleEnvironmentRecord } from '../../environments/ModuleEnvironmentRecord';
import type { Evaluate } from '../Code';
import { TDZ, type Scope } from '../Scope';
import type { NameErrors } from './nameErrors';
import type { Store } from './slots';

/** Reads a module's binding: its own by slot, an imported one in the other module's scope, found when it is first used. */
export function readModuleBinding(environment: ModuleEnvironmentRecord, name: string, errors: NameErrors): Evaluate {
  const binding = environment.bindings.get(name)!;
  if (binding.kind === 'direct') {
    const { scope: home } = environment;
    const { slot } = binding;
    return () => {
      const value = home[slot];
      return value === TDZ ? errors.uninitialized() : value;
    };
  }
  let home: Scope | undefined;
  let slot = 0;
  return () => {
    if (home === undefined) {
      const target = followImport(environment, name);
      if (target === undefined) return errors.uninitialized();
      home = target.home;
      slot = target.slot;
    }
    const value = home[slot];
    return value === TDZ ? errors.uninitialized() : value;
  };
}

/** Assigns to a module's binding; imports and constants refuse. */
export function assignModuleBinding(environment: ModuleEnvironmentRecord, name: string, errors: NameErrors): Store {
  const binding = environment.bindings.get(name)!;
  if (binding.kind === 'indirect') return errors.constant;
  const { scope: home } = environment;
  const { slot, mutable } = binding;
  return (_scope, value) => {
    if (home[slot] === TDZ) errors.uninitialized();
    if (!mutable) errors.constant();
    home[slot] = value;
  };
}

export function initializeModuleBinding(environment: ModuleEnvironmentRecord, name: string): Store {
  const { scope: home } = environment;
  const { slot } = environment.directBinding(name);
  return (_scope, value) => {
    home[slot] = value;
  };
}

/** Where an import leads to in the end; undefined as long as the other module has no environment. */
function followImport(environment: ModuleEnvironmentRecord, name: string): { home: Scope; slot: number } | undefined {
  let at: ModuleEnvironmentRecord | undefined = environment;
  let binding = at.bindings.get(name);
  while (binding?.kind === 'indirect') {
    at = binding.module.Environment;
    name = binding.targetName;
    binding = at?.bindings.get(name);
  }
  return at === undefined || binding === undefined ? undefined : { home: at.scope, slot: at.directBinding(name).slot };
}
