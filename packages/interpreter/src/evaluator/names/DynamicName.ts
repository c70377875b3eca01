import type { Compiler } from '../Compiler';
import { WITH_OBJECT_SLOT, type DynamicCheck } from '../scopes/CompileScope';
import type { Scope } from '../Scope';
import { outward } from './access';
import type { NameErrors } from './nameErrors';
import type { NameReference, ResolvedName } from './NameReference';

/** Variables that sloppy direct evals have declared in a function. */
export type EvalVariables = Map<string, unknown>;

/** What a name means when no scope that can change at run time has it. */
export interface StaticName extends NameReference {
  delete(): boolean;
}

/** A name that objects of `with` statements or variables of sloppy direct eval may have, found anew at every use. */
export class DynamicName implements NameReference {
  constructor(
    private readonly c: Compiler,
    private readonly name: string,
    private readonly checks: readonly DynamicCheck[],
    private readonly rest: StaticName,
    private readonly errors: NameErrors,
  ) {}

  /** The index of the check whose scope has the name, or what the name resolves to beyond them. */
  resolve(scope: Scope): ResolvedName {
    const { checks } = this;
    for (let i = 0; i < checks.length; i++) if (this.has(scope, checks[i]!)) return i;
    return this.rest.resolve(scope);
  }

  get(scope: Scope, resolved: ResolvedName): unknown {
    const check = this.checkAt(resolved);
    if (check === undefined) return this.rest.get(scope, resolved);
    if (check.kind === 'eval-variables') {
      const variables = evalVariables(scope, check)!;
      return variables.has(this.name) ? variables.get(this.name) : this.errors.unresolvable();
    }
    const object = withObject(scope, check);
    if (this.name in object) return this.c.realm.kit.get(object, this.name);
    return this.c.strict ? this.errors.unresolvable() : undefined;
  }

  set(scope: Scope, resolved: ResolvedName, value: unknown): void {
    const check = this.checkAt(resolved);
    if (check === undefined) {
      this.rest.set(scope, resolved, value);
    } else if (check.kind === 'eval-variables') {
      this.setVariable(evalVariables(scope, check)!, value);
    } else {
      this.setProperty(withObject(scope, check), value);
    }
  }

  delete(scope: Scope): boolean {
    const check = this.checkAt(this.resolve(scope));
    if (check === undefined) return this.rest.delete();
    if (check.kind === 'eval-variables') return evalVariables(scope, check)!.delete(this.name);
    return Reflect.deleteProperty(withObject(scope, check), this.name);
  }

  withObject(scope: Scope, resolved: ResolvedName): unknown {
    const check = this.checkAt(resolved);
    return check?.kind === 'with' ? withObject(scope, check) : undefined;
  }

  private checkAt(resolved: ResolvedName): DynamicCheck | undefined {
    return typeof resolved === 'number' ? this.checks[resolved] : undefined;
  }

  /** https://tc39.es/ecma262/#sec-object-environment-records-hasbinding-n */
  private has(scope: Scope, check: DynamicCheck): boolean {
    if (check.kind === 'eval-variables') return evalVariables(scope, check)?.has(this.name) === true;
    const object = withObject(scope, check);
    if (!(this.name in object)) return false;
    const unscopables = this.c.realm.kit.get(object, Symbol.unscopables) as Record<string, unknown> | null | undefined;
    if ((typeof unscopables !== 'object' && typeof unscopables !== 'function') || unscopables === null) return true;
    return !unscopables[this.name];
  }

  private setVariable(variables: EvalVariables, value: unknown): void {
    // Deleted since it was resolved: a sloppy assignment makes the binding anew.
    if (!variables.has(this.name) && this.c.strict) this.errors.unresolvable();
    variables.set(this.name, value);
  }

  /** https://tc39.es/ecma262/#sec-object-environment-records-setmutablebinding-n-v-s */
  private setProperty(object: object, value: unknown): void {
    const { name, c } = this;
    const stillExists = name in object;
    if (!c.strict) {
      c.realm.kit.setSloppy(object, name, value);
    } else {
      if (!stillExists) this.errors.unresolvable();
      c.realm.kit.setStrict(object, name, value);
    }
  }
}

function withObject(scope: Scope, check: DynamicCheck): Record<PropertyKey, unknown> {
  return outward(scope, check.hops)[WITH_OBJECT_SLOT] as Record<PropertyKey, unknown>;
}

function evalVariables(scope: Scope, check: DynamicCheck & { kind: 'eval-variables' }): EvalVariables | undefined {
  return outward(scope, check.hops)[check.slot] as EvalVariables | undefined;
}
