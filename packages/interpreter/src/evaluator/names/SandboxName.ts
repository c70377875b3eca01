import type { GlobalEnvironmentRecord } from '../../environments/GlobalEnvironmentRecord';
import { SandboxRecord } from '../../environments/SandboxRecord';
import type { Compiler } from '../Compiler';
import { GlobalName } from './globalNames';
import type { NameErrors } from './nameErrors';

/** A global name, as the kind of global object wants it. */
export function globalName(c: Compiler, environment: GlobalEnvironmentRecord, name: string, errors: NameErrors): GlobalName {
  const { ObjectRecord } = environment;
  return ObjectRecord instanceof SandboxRecord ? new SandboxName(c, environment, name, errors, ObjectRecord) : new GlobalName(c, environment, name, errors);
}

const { toString: tagOf } = Object.prototype;

/** A global name of a contextified realm, whose properties are found in two places. */
class SandboxName extends GlobalName {
  constructor(
    c: Compiler,
    environment: GlobalEnvironmentRecord,
    name: string,
    errors: NameErrors,
    private readonly record: SandboxRecord,
  ) {
    super(c, environment, name, errors);
  }

  protected override isProperty(): boolean {
    return this.record.has(this.name);
  }

  protected override reader(): Record<string, unknown> {
    return this.object;
  }

  override set(scope: unknown, resolved: number | boolean, value: unknown): void {
    if (this.c.strict && resolved !== false && this.findCell() === undefined && this.record.isReadOnly(this.name)) {
      throw this.c.realm.newError('TypeError', `Cannot assign to read only property '${this.name}' of object '${tagOf.call(this.object)}'`);
    }
    super.set(scope, resolved, value);
  }

  override delete(): boolean {
    return this.findCell() === undefined && this.record.deleteName(this.name);
  }
}
