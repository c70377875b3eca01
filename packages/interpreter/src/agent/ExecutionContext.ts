import type { GlobalEnvironmentRecord } from '../environments/GlobalEnvironmentRecord';
import type { ModuleEnvironmentRecord } from '../environments/ModuleEnvironmentRecord';
import { sourceId } from '../modules/moduleId';
import type { Realm } from '../realm/Realm';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ScriptRecord } from '../records/ScriptRecord';

/** https://tc39.es/ecma262/#sec-execution-contexts: the context of a script, a module or eval code. */
export class ExecutionContext {
  Function: object | null = null;
  Realm!: Realm;
  ScriptOrModule: ScriptRecord | ModuleRecord | null = null;
  VariableEnvironment: GlobalEnvironmentRecord | ModuleEnvironmentRecord | undefined = undefined;
  LexicalEnvironment: GlobalEnvironmentRecord | ModuleEnvironmentRecord | undefined = undefined;
  PrivateEnvironment: object | null = null;
  /** What a stack trace calls code outside functions. */
  readonly functionName = '';

  /** What a stack trace calls the source text. */
  get source(): string {
    return this.ScriptOrModule === null ? '' : sourceId(this.ScriptOrModule);
  }

  get sourceText(): string {
    const { ScriptOrModule } = this;
    return ScriptOrModule !== null && 'ECMAScriptCode' in ScriptOrModule ? ScriptOrModule.ECMAScriptCode.sourceText : '';
  }
}
