import type { FunctionInfo, t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import { FunctionCode, type CompiledFunction } from '../functions/FunctionCode';
import { compileFunctionObject, type MakeFunction } from '../functions/functionObjects';
import { FunctionRecord } from '../functions/FunctionRecord';
import { TDZ, type Scope } from '../Scope';
import { constructSuper, superConstructorOf } from './SuperCall';

/** Makes the constructor of a class, its prototype object included. Throws the realm's TypeError when the heritage is unfit. */
export type MakeConstructor = (scope: Scope, name: PropertyKey, heritage: unknown) => GuestFunction;

/** @param c in the scope of the class body */
export function compileConstructor(node: t.Class, c: Compiler): MakeConstructor {
  const kind = node.superClass ? 'derivedClass' : 'baseClass';
  const constructor = node.body.body.find((member): member is t.ClassMethod => member.type === 'ClassMethod' && member.kind === 'constructor');
  const make = constructor === undefined ? compileDefaultConstructor(node, kind, c) : compileFunctionObject(constructor, c, kind);
  return (scope, name, heritage) => make(scope, name, undefined, heritage);
}

/** A constructor that no source text stands for: https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation, step 14. */
function compileDefaultConstructor(node: t.Class, kind: 'baseClass' | 'derivedClass', c: Compiler): MakeFunction {
  const info: FunctionInfo = {
    scope: c.scope.info, bodyScope: c.scope.info, strict: true, hasSimpleParameterList: true, hasParameterExpressions: false,
    parameterNames: [], expectedArgumentCount: 0, usesArguments: false, annexBFunctions: new Set(),
  };
  // The node only tells where the constructor stands; there is nothing in it to compile.
  const place = { type: 'StaticBlock', body: [], start: node.start, end: node.end, loc: node.loc } as unknown as t.StaticBlock;
  const code = new FunctionCode(place, info, kind, c, () => (kind === 'derivedClass' ? passingOn(c) : empty));
  const { strictTemplates } = c.realm.kit;
  const template = (kind === 'baseClass' ? strictTemplates.fixedBaseClass : strictTemplates.derivedClass)[0]!;
  return (scope, name, homeObject, heritage) => {
    const record = new FunctionRecord(code, scope, homeObject, String(name));
    return record.bind(template(name, record, heritage));
  };
}

const empty: CompiledFunction = {
  newScope: (outer) => [outer], parameterSlots: [], thisSlot: 0, newTargetSlot: 0, homeObjectSlot: 0, activeFunctionSlot: 0,
  instantiate: undefined, evaluate: () => undefined, suspendable: undefined,
};

/** Passes all arguments on to the constructor of the superclass, without iterating over them. */
function passingOn(c: Compiler): CompiledFunction {
  const [thisSlot, newTargetSlot, activeFunctionSlot, argumentsSlot] = [1, 2, 3, 4] as const;
  return {
    newScope: (outer) => [outer, TDZ, undefined, undefined, undefined],
    parameterSlots: undefined,
    thisSlot,
    newTargetSlot,
    homeObjectSlot: 0,
    activeFunctionSlot,
    instantiate: (scope, args) => { scope[argumentsSlot] = args; },
    evaluate: (scope) => {
      const active = scope[activeFunctionSlot] as GuestFunction;
      scope[thisSlot] = constructSuper(active, superConstructorOf(active), scope[argumentsSlot] as unknown[], scope[newTargetSlot], c);
      return undefined;
    },
    suspendable: undefined,
  };
}
