import { TDZ, type ModuleBinding, type ModuleEnvironmentRecord, type ModuleRecord } from '@modrec/interpreter';
import { watchField } from './watchField';

/** What becomes of the bindings of one Module Environment Record. */
export interface BindingObserver {
  created(name: string, mutable: boolean): void;
  imported(name: string, module: ModuleRecord, targetName: string): void;
  initialized(name: string, value: unknown): void;
  set(name: string, value: unknown): void;
}

/**
 * Reports bindings as they are made and as they get values. Compiled code writes values straight to the slots of the environment's
 * scope, so each slot becomes an accessor as soon as its binding is there.
 */
export function watchEnvironment(environment: ModuleEnvironmentRecord, observer: BindingObserver): void {
  for (const [name, binding] of environment.bindings) {
    report(name, binding, observer);
    if (binding.kind === 'direct') watchSlot(environment, name, binding.slot, observer);
  }
  const { bindings } = environment;
  const set = bindings.set.bind(bindings);
  define(bindings, 'set', (name: string, binding: ModuleBinding) => {
    set(name, binding);
    report(name, binding, observer);
    return bindings;
  });
  for (const method of ['CreateMutableBinding', 'CreateImmutableBinding'] as const) {
    const create = environment[method].bind(environment);
    define(environment, method, (name: string, flag: boolean) => {
      create(name, flag);
      watchSlot(environment, name, environment.directBinding(name).slot, observer);
    });
  }
}

function report(name: string, binding: ModuleBinding, observer: BindingObserver): void {
  if (binding.kind === 'direct') observer.created(name, binding.mutable);
  else observer.imported(name, binding.module, binding.targetName);
}

function watchSlot({ scope }: ModuleEnvironmentRecord, name: string, slot: number, observer: BindingObserver): void {
  const { [slot]: value } = scope;
  if (value !== TDZ) observer.initialized(name, value);
  watchField(scope, slot, (old, written) => (old === TDZ ? observer.initialized(name, written) : observer.set(name, written)));
}

function define(target: object, method: string, value: (...args: never[]) => unknown): void {
  Object.defineProperty(target, method, { value, configurable: true });
}
