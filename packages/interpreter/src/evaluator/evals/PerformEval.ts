import { ParseErrors, parseEval, type EvalContext, type ParsedScript } from '@modrec/parser';
import { Q } from '../../completion';
import { earlyError, syntaxError } from '../../errors';
import type { GuestFunction, RealmKit } from '../../realm/RealmKit';
import type { Realm } from '../../realm/Realm';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { ScriptRecord } from '../../records/ScriptRecord';
import { Compiler } from '../Compiler';
import type { NodeCompilers } from '../nodeCompilers';
import { runInContext } from '../runInContext';
import { CompileScope } from '../scopes/CompileScope';
import { TDZ, type Scope } from '../Scope';
import { isLexicalKind } from '../scopes/CompileScope';
import { valueOfDirectives } from '../statements/directives';
import { compileStatementList } from '../statements/statementLists';
import { Unit } from '../Unit';
import { EvalDeclarationInstantiation } from './EvalDeclarationInstantiation';
import { evalContextAt } from './evalContext';

/** %eval% of a realm: in a call by any other name than `eval`, or by a host function, the text sees global names alone. */
export function makeEval(kit: RealmKit, nodes: NodeCompilers, realm: () => Realm): GuestFunction {
  return kit.makeBuiltin('eval', 1, (_thisValue, args) => performIndirectEval(args[0], realm(), nodes));
}

/**
 * https://tc39.es/ecma262/#sec-performeval, called as `eval(…)` by guest code.
 *
 * @param c the call site
 * @param scope what the names at the call site are bound to
 */
export function performDirectEval(x: unknown, c: Compiler, scope: Scope): unknown {
  if (typeof x !== 'string') return x;
  const context = evalContextAt(c);
  const parsed = parse(x, context, c.realm, c.unit.fileName);
  return evaluate(parsed, c.scope, scope, {
    realm: c.realm, ScriptOrModule: c.unit.ScriptOrModule, fileName: c.unit.fileName,
    compiler: (unit, evalScope, body) => c.forBody(evalScope, body, unit),
  });
}

function performIndirectEval(x: unknown, realm: Realm, nodes: NodeCompilers): unknown {
  if (typeof x !== 'string') return x;
  return evaluateIndirectEval(parseIndirectEval(x, realm, realm), realm, realm.Agent.spec.GetActiveScriptOrModule(), nodes);
}

/**
 * Parses a text that is to be evaluated as global code of a realm.
 *
 * @throws the SyntaxError of `errorRealm` for the first early error
 */
export function parseIndirectEval(x: string, realm: Realm, errorRealm: Realm): ParsedScript {
  const context: EvalContext = {
    direct: false, strictCaller: false, inFunction: false, inMethod: false, inDerivedConstructor: false, inClassFieldInitializer: false, privateNames: [],
  };
  return parse(x, context, realm, indirectName, errorRealm);
}

/** Evaluates what `parseIndirectEval` gives, as global code of a realm. */
export function evaluateIndirectEval(
  parsed: ParsedScript,
  realm: Realm,
  ScriptOrModule: ScriptRecord | ModuleRecord | null,
  nodes: NodeCompilers,
): unknown {
  return evaluate(parsed, null, [null], {
    realm, ScriptOrModule, fileName: indirectName,
    compiler: (unit, evalScope, body) => new Compiler(unit, nodes, evalScope, body),
  });
}

const indirectName = '<eval>';

function parse(x: string, context: EvalContext, realm: Realm, fileName: string, errorRealm = realm): ParsedScript {
  const { host, syntax } = realm.Agent;
  Q(host.HostEnsureCanCompileStrings(realm.Agent, realm, [], x, context.direct));
  const parsed = parseEval(x, context, { fileName, ...syntax });
  if (parsed instanceof ParseErrors) throw syntaxError(errorRealm, earlyError(parsed.errors[0]));
  return parsed;
}

interface Surroundings {
  readonly realm: Realm;
  readonly ScriptOrModule: ScriptRecord | ModuleRecord | null;
  readonly fileName: string;
  compiler(unit: Unit, scope: CompileScope, body: Compiler['body']): Compiler;
}

/** Declares the names of the eval code and runs it; gives its completion value. */
function evaluate(parsed: ParsedScript, outer: CompileScope | null, outerScope: Scope, surroundings: Surroundings): unknown {
  const { realm, ScriptOrModule, fileName } = surroundings;
  const analysis = parsed.scopes;
  const parent = outer ?? CompileScope.forGlobalCode(analysis.root, realm.GlobalEnv);
  const own = [...analysis.root.bindings.values()].filter(({ kind }) => parsed.strict || isLexicalKind(kind));
  const evalScope = CompileScope.forEval(analysis.root, parent, own.map(({ name }) => name));
  const hoistedFunctions = new Set(analysis.annexBFunctions);
  const unit = new Unit({
    agent: realm.Agent, realm, ScriptOrModule, sourceText: parsed.sourceText, fileName,
    analysis: { ...analysis, annexBFunctions: hoistedFunctions },
  });
  const body = { kind: 'plain' as const, states: 0, scope: evalScope, returnSlot: evalScope.allocate(), completionSlot: evalScope.allocate() };
  const c = surroundings.compiler(unit, evalScope, body);
  const scope: Scope = [outer === null ? parent.topScope : outerScope];
  return runInContext(realm.Agent, { ScriptOrModule, Realm: realm, functionName: 'eval', source: fileName, sourceText: parsed.sourceText }, () => {
    const declare = EvalDeclarationInstantiation(parsed, c, hoistedFunctions);
    const run = compileStatementList(parsed.program.body, c);
    for (let slot = 1; slot < evalScope.size; slot++) scope[slot] = undefined;
    for (const { slot, kind } of evalScope.slots.values()) if (isLexicalKind(kind)) scope[slot] = TDZ;
    scope[body.completionSlot] = valueOfDirectives(parsed.program);
    declare(scope);
    run(scope);
    return scope[body.completionSlot];
  });
}
