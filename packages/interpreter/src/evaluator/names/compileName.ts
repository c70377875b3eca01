import type { t } from '@modrec/parser';
import type { MappedParameter } from '../../realm/RealmKit';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { initializeModuleBinding } from './moduleBindings';
import type { NameReference } from './NameReference';
import { resolveName } from './resolveName';
import { readSlot, writeSlot, type Store } from './slots';

/**
 * Reads a name: ReferenceError when it is uninitialized or there is none.
 *
 * @param node where stack traces say that the error was
 */
export function compileRead(c: Compiler, name: string, node?: t.Node): Evaluate {
  const compiled = resolveName(c, name, node);
  switch (compiled.kind) {
    case 'fixed': return compiled.read;
    case 'global': {
      const { reference } = compiled;
      return () => reference.read();
    }
    case 'dynamic': {
      const { reference } = compiled;
      return (scope) => reference.get(scope, reference.resolve(scope));
    }
  }
}

/** Reads a name as `typeof` does: undefined when there is none. */
export function compileReadOrUndefined(c: Compiler, name: string, node?: t.Node): Evaluate {
  const compiled = resolveName(c, name, node);
  switch (compiled.kind) {
    case 'fixed': return compiled.read;
    case 'global': {
      const { reference } = compiled;
      return () => reference.readOrUndefined();
    }
    case 'dynamic': {
      const { reference } = compiled;
      return (scope) => {
        const resolved = reference.resolve(scope);
        return resolved === false ? undefined : reference.get(scope, resolved);
      };
    }
  }
}

/**
 * Assigns to a name that is resolved at the same moment: where nothing is evaluated between resolving and assigning, or where
 * `compileReference` gives undefined.
 */
export function compileAssign(c: Compiler, name: string, node?: t.Node): Store {
  const compiled = resolveName(c, name, node);
  if (compiled.kind === 'fixed') return compiled.assign;
  const reference: NameReference = compiled.reference;
  return (scope, value) => { reference.set(scope, reference.resolve(scope), value); };
}

/**
 * The name as a reference to resolve before the value to assign is evaluated; undefined when it does not matter when, and
 * `compileRead` and `compileAssign` do.
 */
export function compileReference(c: Compiler, name: string, node?: t.Node): NameReference | undefined {
  const compiled = resolveName(c, name, node);
  return compiled.kind === 'fixed' ? undefined : compiled.reference;
}

/** Gives a `let`, `const`, class, function, parameter or pseudo-binding its first value; of `var` see `compileAssign`. */
export function compileInitialize(c: Compiler, name: string): Store {
  let resolution = c.scope.resolve(name);
  if (resolution.kind === 'dynamic') resolution = resolution.rest;
  switch (resolution.kind) {
    case 'slot': {
      const { hops, slot, binding } = resolution;
      if (binding.mapped !== true) return writeSlot(hops, slot);
      const read = readSlot(hops, slot);
      return (scope, value) => { (read(scope) as MappedParameter).set(value); };
    }
    case 'module': return initializeModuleBinding(resolution.environment, name);
    case 'global': {
      const { environment } = resolution;
      return (_scope, value) => { environment.DeclarativeRecord.InitializeBinding(name, value); };
    }
    case 'dynamic': throw new Error(`${name} is dynamic twice`);
  }
}

/** `delete name`, of sloppy code alone: false for everything but properties and variables that eval made. */
export function compileDelete(c: Compiler, name: string): Evaluate {
  const compiled = resolveName(c, name);
  switch (compiled.kind) {
    case 'fixed': return () => false;
    case 'global': {
      const { reference } = compiled;
      return () => reference.delete();
    }
    case 'dynamic': {
      const { reference } = compiled;
      return (scope) => reference.delete(scope);
    }
  }
}
