import type { t } from '@modrec/parser';
import { MAX_MAPPED_PARAMETERS } from '../../realm/kit/argumentsObjects';
import type { MappedParameter } from '../../realm/RealmKit';
import { compileBindingInitialization } from '../bindings/BindingInitialization';
import type { Compiler } from '../Compiler';
import { CreateArrayFromList } from '../objects/CreateArrayFromList';
import { TDZ, type Scope } from '../Scope';
import { isLexicalKind } from '../scopes/CompileScope';
import { scopeTemplate } from '../scopes/scopeTemplates';
import { compileNamed } from './NamedEvaluation';
import type { FunctionCode } from './FunctionCode';
import type { FunctionRecord } from './FunctionRecord';

type Instantiate = (scope: Scope, args: ArrayLike<unknown>, record: FunctionRecord) => void;

interface CompiledInstantiation {
  /** Every parameter is a name that takes the argument in its place, so that a caller can store it in its slot. */
  readonly parametersInSlots: boolean;
  /** What else there is to do, if anything. */
  readonly run: Instantiate | undefined;
}

/**
 * Parameters, arguments object, variables and hoisted functions of a call.
 *
 * https://tc39.es/ecma262/#sec-functiondeclarationinstantiation
 *
 * @param c in the function's scope, where parameters are evaluated
 * @param body in the scope of its variables, which is another one when parameters hold expressions
 */
export function compileFunctionDeclarationInstantiation(code: FunctionCode, c: Compiler, body: Compiler): CompiledInstantiation {
  const { info, node } = code;
  const mapped = info.usesArguments && !info.strict && info.hasSimpleParameterList && info.parameterNames.length <= MAX_MAPPED_PARAMETERS;
  const parametersInSlots = info.hasSimpleParameterList && !info.usesArguments && new Set(info.parameterNames).size === info.parameterNames.length;
  const steps: Instantiate[] = [];
  if (info.usesArguments) steps.push(mapped ? mappedArguments(c) : unmappedArguments(c));
  if (mapped) storeMappedParameters(c, info.parameterNames, steps);
  else if (!parametersInSlots && 'params' in node) steps.push(bindParameters(node.params as t.Node[], c));
  if (body.scope !== c.scope) steps.push(separateVariables(c, body));
  const functions = hoistedFunctions(node, body);
  if (functions !== undefined) steps.push(inScopeOf(body, c, functions));
  return { parametersInSlots, run: sequence(steps) };
}

function sequence(steps: readonly Instantiate[]): Instantiate | undefined {
  if (steps.length <= 1) return steps[0];
  return (scope, args, record) => {
    for (let i = 0; i < steps.length; i++) steps[i]!(scope, args, record);
  };
}

function unmappedArguments(c: Compiler): Instantiate {
  const { slot } = c.scope.slots.get('arguments')!;
  const { kit } = c.realm;
  return (scope, args) => {
    scope[slot] = kit.unmappedArguments(args);
  };
}

/** The native arguments object holds the parameters; their slots hold the accessors to it. */
function mappedArguments(c: Compiler): Instantiate {
  const { slot } = c.scope.slots.get('arguments')!;
  const { kit } = c.realm;
  const parameterSlots: number[] = [];
  for (const binding of c.scope.slots.values()) {
    if (binding.kind !== 'parameter') continue;
    binding.mapped = true;
    parameterSlots.push(binding.slot);
  }
  return (scope, args, record) => {
    scope[slot] = kit.mappedArguments(record.code.info.parameterNames.length, args, record.func);
  };
}

/** Of parameters that share a name, the last has it. */
function storeMappedParameters(c: Compiler, names: readonly string[], steps: Instantiate[]): void {
  const { slot: argumentsSlot } = c.scope.slots.get('arguments')!;
  const places = names.map((name) => c.scope.slots.get(name)!.slot);
  steps.push((scope) => {
    const made = scope[argumentsSlot] as [object, ...MappedParameter[]];
    for (let i = 0; i < places.length; i++) scope[places[i]!] = made[i + 1];
    scope[argumentsSlot] = made[0];
  });
}

function bindParameters(params: readonly t.Node[], c: Compiler): Instantiate {
  const binders = params.map((param, index) => bindParameter(param, index, c));
  return (scope, args) => {
    for (let i = 0; i < binders.length; i++) binders[i]!(scope, args);
  };
}

function bindParameter(param: t.Node, index: number, c: Compiler): (scope: Scope, args: ArrayLike<unknown>) => void {
  if (param.type === 'RestElement') {
    const bind = compileBindingInitialization(param.argument, c, 'initialize');
    const { realm } = c;
    return (scope, args) => {
      const rest: unknown[] = [];
      for (let i = index; i < args.length; i++) rest.push(args[i]);
      bind(scope, CreateArrayFromList(rest, realm));
    };
  }
  if (param.type !== 'AssignmentPattern') {
    const bind = compileBindingInitialization(param, c, 'initialize');
    return (scope, args) => { bind(scope, index < args.length ? args[index] : undefined); };
  }
  const bind = compileBindingInitialization(param.left, c, 'initialize');
  const initializer = param.left.type === 'Identifier' ? compileNamed(param.right, c, param.left.name) : c.expression(param.right);
  return (scope, args) => {
    const value = index < args.length ? args[index] : undefined;
    bind(scope, value === undefined ? initializer(scope) : value);
  };
}

/**
 * The separate variable environment that parameter expressions call for: a variable with a parameter's name begins with the
 * parameter's value. Where it has storage of its own, that is left in the return slot for the body to take.
 */
function separateVariables(c: Compiler, body: Compiler): Instantiate {
  const copies: [from: number, to: number][] = [];
  const uninitialized: number[] = [];
  for (const [name, binding] of body.scope.slots) {
    const outer = c.scope.slots.get(name);
    if (binding.kind === 'var' && outer !== undefined) copies.push([outer.slot, binding.slot]);
    if (isLexicalKind(binding.kind)) uninitialized.push(binding.slot);
  }
  const { materialized } = body.scope;
  const { returnSlot } = c.body;
  return (scope) => {
    const target = materialized ? newScope(scope, body.scope.size) : scope;
    for (const [from, to] of copies) target[to] = scope[from];
    for (const slot of uninitialized) target[slot] = TDZ;
    if (materialized) scope[returnSlot] = target;
  };
}

function newScope(outer: Scope, size: number): Scope {
  const scope = scopeTemplate(size);
  scope[0] = outer;
  return scope;
}

function inScopeOf(body: Compiler, c: Compiler, run: (scope: Scope) => void): Instantiate {
  if (body.scope === c.scope || !body.scope.materialized) return run;
  const { returnSlot } = c.body;
  return (scope) => { run(scope[returnSlot] as Scope); };
}

/** Function declarations at the top level of the body; of several with one name the last wins. */
function hoistedFunctions(node: FunctionCode['node'], body: Compiler): ((scope: Scope) => void) | undefined {
  const statements = 'body' in node && Array.isArray(node.body) ? node.body : 'body' in node && (node.body as t.Node).type === 'BlockStatement' ? (node.body as t.BlockStatement).body : [];
  const last = new Map<string, t.FunctionDeclaration>();
  for (const statement of statements) {
    let declaration: t.Node = statement;
    while (declaration.type === 'LabeledStatement') declaration = declaration.body;
    if (declaration.type !== 'FunctionDeclaration') continue;
    last.delete(declaration.id!.name);
    last.set(declaration.id!.name, declaration);
  }
  if (last.size === 0) return undefined;
  const hoists = [...last].map(([name, declaration]) => ({
    name,
    make: body.named(declaration),
    bind: compileBindingInitialization(declaration.id!, body, 'var'),
  }));
  return (scope) => {
    for (let i = 0; i < hoists.length; i++) {
      const { name, make, bind } = hoists[i]!;
      bind(scope, make(scope, name));
    }
  };
}
