import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileFunctionObject } from '../functions/functionObjects';
import { compileMethodDefinition } from '../functions/MethodDefinition';
import { literalPropertyName } from '../properties/propertyKey';
import type { Scope } from '../Scope';
import { compileInitializer } from './fieldInitializers';
import type { FieldDefinition } from './FieldDefinition';
import { compilePrivateMethod, nameOf } from './privateNames';
import type { PrivateName } from './PrivateName';

/** A class while its elements are evaluated. */
export interface ClassInProgress {
  readonly F: GuestFunction;
  readonly proto: object;
  /** The scope of the class body. */
  readonly scope: Scope;
  readonly instanceFields: FieldDefinition[];
  /** Static fields and the bodies of static blocks, in their order. */
  readonly staticElements: (FieldDefinition | StaticBlockBody)[];
}

/** Runs a static block, `this` being the class. */
export type StaticBlockBody = () => void;

/** An element of a class: its key is evaluated first, where it is computed. */
export interface ClassElement {
  readonly computedKey: SuspendableEvaluate | undefined;
  readonly evaluate: (inProgress: ClassInProgress, computedKey: PropertyKey) => void;
}

/**
 * https://tc39.es/ecma262/#sec-static-semantics-classelementevaluation
 *
 * @param c in the scope of the class body
 */
export function compileClassElement(node: t.Node, c: Compiler): ClassElement {
  switch (node.type) {
    case 'ClassMethod': return compileMethod(node, c);
    case 'ClassProperty': return compileField(node, c);
    case 'ClassPrivateMethod': {
      const define = compilePrivateMethod(node, c);
      return withoutKey(({ F, proto, scope }) => { define(scope, node.static === true ? F : proto); });
    }
    case 'ClassPrivateProperty': return compilePrivateField(node, c);
    case 'StaticBlock': return compileStaticBlock(node, c);
    default: throw new Error(`no class element: ${node.type}`);
  }
}

function withoutKey(evaluate: (inProgress: ClassInProgress) => void): ClassElement {
  return { computedKey: undefined, evaluate };
}

function compileMethod(node: t.ClassMethod, c: Compiler): ClassElement {
  const define = compileMethodDefinition(node, c, false);
  const literal = literalPropertyName(node.key, node.computed === true);
  return {
    computedKey: literal === undefined ? c.suspendableExpression(node.key) : undefined,
    evaluate: ({ F, proto, scope }, computedKey) => { define(scope, node.static ? F : proto, literal ?? computedKey); },
  };
}

function compileField(node: t.ClassProperty, c: Compiler): ClassElement {
  const bind = compileInitializer(node, c);
  const literal = literalPropertyName(node.key, node.computed === true);
  return {
    computedKey: literal === undefined ? c.suspendableExpression(node.key) : undefined,
    evaluate: (inProgress, computedKey) => {
      const { F, proto, scope } = inProgress;
      const Name = literal ?? computedKey;
      if (node.static) inProgress.staticElements.push({ Name, Initializer: bind(scope, F, Name) });
      else inProgress.instanceFields.push({ Name, Initializer: bind(scope, proto, Name) });
    },
  };
}

function compilePrivateField(node: t.ClassPrivateProperty, c: Compiler): ClassElement {
  const bind = compileInitializer(node, c);
  const name = nameOf(node);
  const { slot } = c.scope.slots.get(name)!;
  return withoutKey((inProgress) => {
    const { F, proto, scope } = inProgress;
    const Name = scope[slot] as PrivateName;
    if (node.static === true) inProgress.staticElements.push({ Name, Initializer: bind(scope, F, name) });
    else inProgress.instanceFields.push({ Name, Initializer: bind(scope, proto, name) });
  });
}

/** https://tc39.es/ecma262/#sec-runtime-semantics-classstaticblockdefinitionevaluation */
function compileStaticBlock(node: t.StaticBlock, c: Compiler): ClassElement {
  const make = compileFunctionObject(node, c);
  return withoutKey(({ F, scope, staticElements }) => {
    const body = make(scope, '<static_initializer>', F);
    staticElements.push(() => { Reflect.apply(body, F, []); });
  });
}
