import { ParseErrors, parseFunction, type DynamicFunctionKind } from '@modrec/parser';
import { Q } from '../../completion';
import { earlyError, syntaxError } from '../../errors';
import type { Intrinsics } from '../../realm/Intrinsics';
import type { GuestFunction, RealmKit } from '../../realm/RealmKit';
import { GetFunctionRealm } from '../../realm/GetFunctionRealm';
import type { Realm } from '../../realm/Realm';
import { Compiler } from '../Compiler';
import type { NodeCompilers } from '../nodeCompilers';
import { CompileScope } from '../scopes/CompileScope';
import { Unit } from '../Unit';

const names = { normal: 'Function', generator: 'GeneratorFunction', async: 'AsyncFunction', 'async-generator': 'AsyncGeneratorFunction' } as const;
const prototypes = {
  normal: '%Function.prototype%', generator: '%GeneratorFunction.prototype%', async: '%AsyncFunction.prototype%', 'async-generator': '%AsyncGeneratorFunction.prototype%',
} as const satisfies Record<DynamicFunctionKind, keyof Intrinsics>;

/** One of the four function constructors of a realm. */
export function makeFunctionConstructor(
  kit: RealmKit, nodes: NodeCompilers, realm: () => Realm, kind: DynamicFunctionKind, prototype: object,
): GuestFunction {
  return kit.makeConstructor(names[kind], 1, prototype, (newTarget, args) => CreateDynamicFunction(realm(), nodes, kind, newTarget, args));
}

/**
 * A function from the texts of its parameters and body, which sees global names alone.
 *
 * https://tc39.es/ecma262/#sec-createdynamicfunction
 */
function CreateDynamicFunction(realm: Realm, nodes: NodeCompilers, kind: DynamicFunctionKind, newTarget: unknown, args: ArrayLike<unknown>): object {
  const { kit, Agent: agent } = realm;
  const texts = Array.from({ length: args.length }, (_, i) => kit.toString(args[i]));
  const bodyString = texts.pop() ?? '';
  Q(agent.host.HostEnsureCanCompileStrings(agent, realm, texts, bodyString, false));
  const fileName = '<anonymous function>';
  const parsed = parseFunction(kind, texts, bodyString, { fileName, ...agent.syntax });
  if (parsed instanceof ParseErrors) throw syntaxError(realm, earlyError(parsed.errors[0]));
  const unit = new Unit({
    agent, realm, ScriptOrModule: agent.spec.GetActiveScriptOrModule(), sourceText: parsed.sourceText, fileName,
    analysis: parsed.scopes,
  });
  const scope = CompileScope.forGlobalCode(unit.analysis.root, realm.GlobalEnv);
  const c = new Compiler(unit, nodes, scope, { kind: 'plain', states: 0, scope, returnSlot: scope.allocate(), completionSlot: undefined });
  const func = c.named(parsed.node)(scope.topScope!, 'anonymous') as object;
  if (newTarget !== undefined && newTarget !== realm.Intrinsics[`%${names[kind]}%`]) {
    kit.Reflect.setPrototypeOf(func, prototypeFromConstructor(newTarget as object, prototypes[kind], realm));
  }
  return func;
}

/** https://tc39.es/ecma262/#sec-getprototypefromconstructor */
function prototypeFromConstructor(newTarget: object, fallback: keyof Intrinsics, realm: Realm): object {
  const proto = realm.kit.get(newTarget, 'prototype');
  if ((typeof proto === 'object' && proto !== null) || typeof proto === 'function') return proto;
  return GetFunctionRealm(newTarget, realm).Intrinsics[fallback];
}
