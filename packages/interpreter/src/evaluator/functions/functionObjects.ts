import { MAX_FIXED_PARAMETERS, MAX_TEMPLATE_LENGTH } from '../../realm/kit/functionTemplates';
import type { FunctionTemplate, GuestFunction } from '../../realm/RealmKit';
import type { Realm } from '../../realm/Realm';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import { compileFunction } from './compileFunction';
import { FunctionCode, type CompiledFunction, type FunctionKind, type FunctionNode } from './FunctionCode';
import { FunctionRecord } from './FunctionRecord';

/** Makes the closures of one function node: InstantiateFunctionObject and its like, MakeMethod included. */
export type MakeFunction = (scope: Scope, name: PropertyKey, homeObject?: object, heritage?: unknown) => GuestFunction;

/** The kind of template that a function node asks for; class constructors are told apart by their class. */
export function functionKind(node: FunctionNode): FunctionKind {
  if (node.type === 'ArrowFunctionExpression') return node.async ? 'asyncArrow' : 'arrow';
  if (node.type === 'StaticBlock' || node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty') return 'method';
  if (node.generator) return node.async ? 'asyncGenerator' : 'generator';
  if (node.async) return 'async';
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' ? 'ordinary' : 'method';
}

/**
 * @param c where the function stands
 * @param kind the template, where the node alone does not tell
 * @param compile what compiles the body at the first call, where it is not the node's own
 */
export function compileFunctionObject(
  node: FunctionNode,
  c: Compiler,
  kind: FunctionKind = functionKind(node),
  compile: (code: FunctionCode, c: Compiler) => CompiledFunction = compileFunction,
): MakeFunction {
  const info = c.unit.analysis.functions.get(node);
  if (info === undefined) throw new Error(`no function was found for ${node.type}`);
  const around = c.scope.aroundFunction;
  const code = new FunctionCode(node, info, kind, around === undefined ? c : c.forBody(around, c.body), compile);
  const template = functionTemplate(code, c.realm);
  // A function that has no use for its home must not keep it alive.
  const usesHome = info.scope.bindings.has('home-object');
  return (scope, name, homeObject, heritage) => {
    const record = new FunctionRecord(code, around === undefined ? scope : (scope[0] as Scope), usesHome ? homeObject : undefined, typeof name === 'string' ? name : displayName(name));
    return record.bind(template(name, record, heritage));
  };
}

/** Whether calls can hand over the arguments one by one: what is missing counts as undefined, what is too much is lost. */
function hasFixedParameters({ node, info }: FunctionCode): boolean {
  const count = 'params' in node ? node.params.length : 0;
  return !info.usesArguments && count <= MAX_FIXED_PARAMETERS && count === info.expectedArgumentCount;
}

function functionTemplate(code: FunctionCode, { kit }: Realm): FunctionTemplate {
  const { kind, info } = code;
  const length = info.expectedArgumentCount;
  const fixed = hasFixedParameters(code);
  let candidates: readonly FunctionTemplate[];
  if (kind === 'arrow') candidates = fixed ? kit.strictTemplates.arrow : kit.strictTemplates.arrowList;
  else if (kind === 'baseClass' && fixed) candidates = kit.strictTemplates.fixedBaseClass;
  else if (kind === 'asyncArrow' || kind === 'baseClass' || kind === 'derivedClass') candidates = kit.strictTemplates[kind];
  else {
    const templates = code.strict ? kit.strictTemplates : kit.sloppyTemplates;
    if (kind === 'ordinary') candidates = fixed ? templates.ordinary : templates.ordinaryList;
    else if (kind === 'method') candidates = fixed ? templates.method : templates.methodList;
    else if (kind === 'generator') candidates = info.hasParameterExpressions ? templates.lateGenerator : templates.generator;
    else if (kind === 'asyncGenerator') candidates = info.hasParameterExpressions ? templates.lateAsyncGenerator : templates.asyncGenerator;
    else candidates = templates[kind];
  }
  if (length <= MAX_TEMPLATE_LENGTH && candidates[length] !== undefined) return candidates[length];
  const longest = candidates[0]!;
  const descriptor = Object.freeze({ __proto__: null, value: length }) as unknown as PropertyDescriptor;
  return (name, record, heritage) => {
    const func = longest(name, record, heritage);
    kit.Reflect.defineProperty(func, 'length', descriptor);
    return func;
  };
}

function displayName(name: PropertyKey): string {
  return typeof name === 'symbol' ? `[${name.description ?? ''}]` : String(name);
}

