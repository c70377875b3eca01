import { forgetTree, type ParsedModule, type ParsedScript, type t } from '@modrec/parser';
import type { Agent } from '../agent/Agent';
import type { Realm } from '../realm/Realm';
import type { ScriptRecord } from '../records/ScriptRecord';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import type { Evaluate, SuspendableEvaluate } from './Code';
import { Compiler, type BodyKind } from './Compiler';
import { compilers } from './compilers';
import { CompileScope } from './scopes/CompileScope';
import type { Scope } from './Scope';
import { valueOfDirectives } from './statements/directives';
import { compileModuleItems, compileSuspendableModuleItems } from './moduleCode/moduleItems';
import { compileStatementList } from './statements/statementLists';
import { Unit } from './Unit';

/**
 * A module or script: compiled when it is evaluated, since only then all its bindings are there. A module runs once, and nothing of
 * this outlives that.
 */
export class TopLevel {
  private code: { readonly evaluate: Evaluate; readonly suspendable: SuspendableEvaluate | undefined } | undefined;

  private constructor(
    readonly compiler: Compiler,
    private readonly program: t.Program,
  ) {}

  private static ofModule(agent: Agent, module: SourceTextModuleRecord): TopLevel {
    const parsed = module.ECMAScriptCode;
    const unit = makeUnit(agent, module.Realm, module, parsed);
    return new TopLevel(topCompiler(unit, CompileScope.forModule(unit.analysis.root, module.Environment!), module.HasTLA ? 'async' : 'plain'), parsed.program);
  }

  private static ofScript(agent: Agent, script: ScriptRecord): TopLevel {
    const parsed = script.ECMAScriptCode;
    const unit = makeUnit(agent, script.Realm, script, parsed);
    return new TopLevel(topCompiler(unit, CompileScope.forGlobalCode(unit.analysis.root, script.Realm.GlobalEnv), 'plain'), parsed.program);
  }

  get scope(): Scope {
    return this.compiler.scope.topScope!;
  }

  /** What is known of a module's or script's code while it is still to run. */
  static of(agent: Agent, record: ScriptRecord | SourceTextModuleRecord): TopLevel {
    return (record.topLevel ??= 'ImportEntries' in record ? TopLevel.ofModule(agent, record) : TopLevel.ofScript(agent, record));
  }

  /** The same for a module that begins to run: its code is forgotten when it has. */
  static take(agent: Agent, module: SourceTextModuleRecord): TopLevel {
    const topLevel = TopLevel.of(agent, module);
    topLevel.compiled();
    module.topLevel = undefined;
    forgetTree(module.ECMAScriptCode);
    return topLevel;
  }

  /** Runs code that cannot suspend; gives its completion value. */
  evaluate(): unknown {
    return this.compiled().evaluate(this.scope);
  }

  /** The code of a module with top-level await. */
  get suspendable(): SuspendableEvaluate {
    return this.compiled().suspendable!;
  }

  private compiled() {
    return (this.code ??= compileTopLevel(this.compiler, this.program));
  }
}

function makeUnit(agent: Agent, realm: Realm, record: ScriptRecord | SourceTextModuleRecord, parsed: ParsedModule | ParsedScript): Unit {
  return new Unit({
    agent,
    realm,
    ScriptOrModule: record,
    sourceText: parsed.sourceText,
    fileName: parsed.fileName,
    analysis: parsed.scopes!,
  });
}

function topCompiler(unit: Unit, scope: CompileScope, kind: BodyKind): Compiler {
  const body = { kind, states: 0, scope, returnSlot: scope.allocate(), completionSlot: scope.allocate() };
  return new Compiler(unit, compilers, scope, body);
}

function compileTopLevel(c: Compiler, program: t.Program): { readonly evaluate: Evaluate; readonly suspendable: SuspendableEvaluate | undefined } {
  const { body } = program;
  if (c.body.kind === 'async') {
    return { evaluate: () => { throw new Error('a module with top-level await runs in an activation'); }, suspendable: compileSuspendableModuleItems(body, c) };
  }
  if (c.scope.kind === 'module') return { evaluate: compileModuleItems(body, c, valueOfDirectives(program)), suspendable: undefined };
  const list = compileStatementList(body, c);
  const completionSlot = c.body.completionSlot!;
  const initially = valueOfDirectives(program);
  return {
    evaluate: (scope) => {
      scope[completionSlot] = initially;
      list(scope);
      return scope[completionSlot];
    },
    suspendable: undefined,
  };
}
