import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import type { Frame } from '../ContextStack';
import { recordOf } from '../functions/functionRecords';
import type { NamedEvaluate, SuspendableNamedEvaluate } from '../nodeCompilers';
import { compileEntry } from '../scopes/enterScope';
import type { Scope } from '../Scope';
import type { Activation } from '../suspension/Activation';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { ClassFields } from './ClassFields';
import { compileConstructor } from './constructors';
import { DefineField } from './DefineField';
import { compileClassElement, type ClassInProgress } from './elements';
import { PrivateMethodOrAccessorAdd } from './privateElements';
import { compilePrivateNames } from './privateNames';

type EvaluateClass = (scope: Scope, activation: Activation, name: PropertyKey) => Generator<undefined, GuestFunction, undefined>;

/** A class that holds no yield or await of the function around it. */
export function compileClass(node: t.Class, c: Compiler): NamedEvaluate {
  const evaluate = compileClassDefinition(node, c);
  return (scope, name) => evaluate(scope, undefined as unknown as Activation, name).next().value;
}

/** A class with a yield or await in its heritage or in a computed key. */
export function compileSuspendableClass(node: t.Class, c: Compiler): SuspendableNamedEvaluate {
  return fromGenerator(c, compileClassDefinition(node, c));
}

/**
 * The parts of a class are evaluated in their order; the native template of the constructor checks the heritage.
 *
 * https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation
 */
function compileClassDefinition(node: t.Class, c: Compiler): EvaluateClass {
  const classCompiler = c.inside(c.scopeInfo(node));
  const heritage = node.superClass ? classCompiler.suspendableExpression(node.superClass) : undefined;
  const inside = classCompiler.inside(c.scopeInfo(node.body));
  const makeConstructor = compileConstructor(node, inside);
  const members = node.body.body.filter((member) => member.type !== 'ClassMethod' || member.kind !== 'constructor');
  const elements = members.map((member) => compileClassElement(member, inside));
  const declarePrivateNames = compilePrivateNames(members, inside);
  const ownName = node.id ? classCompiler.scope.slots.get(node.id.name)?.slot : undefined;
  const enterClass = compileEntry(classCompiler);
  const enterBody = compileEntry(inside);
  const sourceText = c.unit.sourceText.slice(node.start!, node.end!);
  const finish = compileFinish(inside);
  const { kit } = c.realm;
  const stack = c.agent.executionContextStack;
  return function* (outer, activation, name) {
    const classScope = enterClass(outer);
    const superclass = heritage && (yield* wait(heritage, classScope, activation));
    const scope = enterBody(classScope);
    const { instanceMethods, staticMethods } = declarePrivateNames(scope);
    stack.at(node.start!);
    const F = makeConstructor(scope, name, superclass);
    const proto = (F as unknown as { readonly prototype: object }).prototype;
    const record = recordOf(F)!;
    record.homeObject = proto;
    record.ownSourceText = sourceText;
    const inProgress: ClassInProgress = { F, proto, scope, instanceFields: [], staticElements: [] };
    for (const { computedKey, evaluate } of elements) {
      evaluate(inProgress, computedKey === undefined ? '' : kit.toPropertyKey(yield* wait(computedKey, scope, activation)));
    }
    if (ownName !== undefined) classScope[ownName] = F;
    const className = record.functionName;
    if (instanceMethods !== undefined || inProgress.instanceFields.length > 0) {
      record.fields = new ClassFields(c.realm, instanceFrame(inside), className, instanceMethods, inProgress.instanceFields);
    }
    if (staticMethods !== undefined) PrivateMethodOrAccessorAdd(F, staticMethods, className, c.realm);
    if (inProgress.staticElements.length > 0) finish(inProgress);
    return F;
  };
}

function instanceFrame({ unit }: Compiler): Frame {
  return frame(unit, '<instance_members_initializer>');
}

function frame(unit: Compiler['unit'], functionName: string): Frame {
  const { ScriptOrModule, realm: Realm, fileName: source, sourceText } = unit;
  return { ScriptOrModule, Realm, functionName, source, sourceText };
}

/** Static fields and blocks, once the class is complete and its name is bound. */
function compileFinish({ unit, realm, agent }: Compiler): (inProgress: ClassInProgress) => void {
  const stack = agent.executionContextStack;
  const staticFrame = frame(unit, '<static_initializer>');
  return ({ F, staticElements }) => {
    const depth = stack.push(staticFrame);
    try {
      for (const element of staticElements) {
        if (typeof element === 'function') element();
        else DefineField(F, element, realm);
      }
    } catch (error) {
      throw agent.guestErrors.leaving(error, realm);
    } finally {
      stack.depth = depth;
    }
  };
}
