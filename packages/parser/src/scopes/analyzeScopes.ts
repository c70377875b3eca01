import type * as t from '@babel/types';
import { annexBFunctions } from '../staticSemantics/annexBFunctions';
import { boundNamesOfNode } from '../staticSemantics/boundNamesOfNode';
import { childKeys } from './childKeys';
import { expectedArgumentCount, isUseStrict, patternHasExpressions, withoutParameters } from './functionFacts';
import { ScopeBuilder, type PseudoName } from './ScopeBuilder';
import type { BindingKind, FunctionInfo, ScopeAnalysis, ScopeInfo, ScopeKind } from './ScopeInfo';

type FunctionNode = t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression | t.ObjectMethod | t.ClassMethod | t.ClassPrivateMethod;
type Root = t.Program | t.FunctionExpression;

const noFunctions: ReadonlySet<t.FunctionDeclaration> = new Set();
const noNodes: ReadonlySet<t.Node> = new Set();
const noScopes: ReadonlyMap<t.Node, ScopeInfo> = new Map();
const noNames: readonly string[] = [];

const pseudoNames: readonly PseudoName[] = ['this', 'new.target', 'home-object', 'active-function'];
const pseudoNamesOfFields: readonly PseudoName[] = ['this', 'new.target', 'home-object'];
const pseudoNamesOfArrows: readonly PseudoName[] = [];

/** A function's own scopes while the walk is in its body. */
interface FunctionFrame {
  readonly varScope: ScopeBuilder;
  /** Here `return` awaits its operand, if it has one. */
  readonly asyncGenerator: boolean;
  /** A function declaration stands in a block: Annex B may make a `var` of it. */
  hasBlockFunctions: boolean;
}

/**
 * The one walk over a program (or over the function that a function constructor made). It finds every scope, what each
 * binds, which bindings closures capture, and which nodes can suspend their function.
 *
 * On its way it drops the lines and columns of what it visits: from then on nodes are placed by their offsets, and Babel's
 * location objects take a good part of what a tree takes. Regular expressions keep theirs. Import declarations lose their specifiers,
 * which are in the import entries.
 *
 * @param root the parsed program; `kind` says what it is the text of
 * @param strict whether the text as a whole is strict mode code
 * @param regularExpressions takes the literals that the walk meets
 */
export function analyzeScopes(root: Root, kind: 'module' | 'script' | 'eval', strict: boolean, regularExpressions: t.RegExpLiteral[] = []): ScopeAnalysis {
  return new Analyzer(root, kind, strict, regularExpressions).run();
}

class Analyzer {
  // Made when there is something to put in: most modules have only functions.
  private scopes: Map<t.Node, ScopeInfo> | null = null;
  private functionNameScopes: Map<t.Node, ScopeInfo> | null = null;
  private suspending: Set<t.Node> | null = null;
  private readonly functions = new Map<t.Node, FunctionInfo>();
  private scope: ScopeBuilder;
  private frame: FunctionFrame;

  constructor(private readonly root: Root, kind: 'module' | 'script' | 'eval', strict: boolean, private readonly regularExpressions: t.RegExpLiteral[]) {
    this.scope = new ScopeBuilder(kind, root, null, strict);
    this.frame = { varScope: this.scope, asyncGenerator: false, hasBlockFunctions: false };
  }

  run(): ScopeAnalysis {
    const root = this.scope;
    if (this.root.type === 'Program') {
      this.walkAll(this.root.body, this.root);
    } else {
      this.walk(this.root);
    }
    const annexBFunctions = this.hoistBlockFunctions(this.root.type === 'Program' ? this.root.body : [], []);
    root.close();
    return {
      root,
      scopes: this.scopes ?? noScopes,
      functionNameScopes: this.functionNameScopes ?? noScopes,
      functions: this.functions,
      suspending: this.suspending ?? noNodes,
      annexBFunctions,
    };
  }

  /** @returns whether the node contains a yield or await of the function around it */
  private walk(node: t.Node): boolean {
    if (node.type !== 'RegExpLiteral') node.loc = null;
    const suspends = this.visit(node);
    if (suspends) this.addSuspending(node);
    return suspends;
  }

  private walkAll(nodes: readonly (t.Node | null | undefined)[], owner?: t.Node): boolean {
    let suspends = false;
    for (const node of nodes) {
      if (node !== null && node !== undefined && this.walk(node)) suspends = true;
    }
    if (owner !== undefined) {
      owner.loc = null;
      if (suspends) this.addSuspending(owner);
    }
    return suspends;
  }

  private walkChildren(node: t.Node): boolean {
    let suspends = false;
    const keys = childKeys[node.type];
    if (keys === undefined) throw new TypeError(`no child keys for ${node.type}`);
    for (const key of keys) {
      const child = (node as unknown as Record<string, unknown>)[key];
      if (Array.isArray(child)) {
        if (this.walkAll(child as (t.Node | null)[])) suspends = true;
      } else if (child !== null && child !== undefined) {
        if (this.walk(child as t.Node)) suspends = true;
      }
    }
    return suspends;
  }

  private addSuspending(node: t.Node): void {
    (this.suspending ??= new Set()).add(node);
  }

  private addScope(node: t.Node, scope: ScopeInfo): void {
    (this.scopes ??= new Map()).set(node, scope);
  }

  private inScope<T>(
    kind: ScopeKind, node: t.Node, walk: (scope: ScopeBuilder) => T, strict = this.scope.strict, bindable?: readonly PseudoName[],
  ): T {
    const outer = this.scope;
    const scope = new ScopeBuilder(kind, node, outer, strict, bindable);
    this.scope = scope;
    const result = walk(scope);
    scope.close();
    this.scope = outer;
    return result;
  }

  private visit(node: t.Node): boolean {
    switch (node.type) {
      case 'Identifier':
        this.scope.refer(node.name);
        return false;
      case 'RegExpLiteral':
        this.regularExpressions.push(node);
        return false;
      case 'ThisExpression':
        this.scope.refer('this');
        return false;
      case 'Super':
        this.scope.refer('this');
        this.scope.refer('home-object');
        return false;
      case 'MetaProperty':
        if (node.meta.name === 'new') this.scope.refer('new.target');
        return false;
      case 'PrivateName':
        this.scope.refer(`#${node.id.name}`);
        return false;
      case 'AwaitExpression':
        this.walk(node.argument);
        return true;
      case 'YieldExpression':
        if (node.argument) this.walk(node.argument);
        return true;
      case 'ReturnStatement':
        return (node.argument ? this.walk(node.argument) : false) || this.frame.asyncGenerator;
      case 'CallExpression':
        return this.visitCall(node);
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const suspends = this.walk(node.object);
        return ((node.computed || node.property.type === 'PrivateName') && this.walk(node.property)) || suspends;
      }
      case 'ObjectProperty':
      case 'ClassProperty':
        return this.visitProperty(node);
      case 'ClassPrivateProperty':
        this.walkFieldInitializer(node);
        return false;
      case 'ImportDeclaration':
        for (const specifier of node.specifiers) this.scope.declare(specifier.local.name, 'import');
        // The import entries tell the rest of it.
        node.specifiers = [];
        node.source.loc = null;
        return false;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'ExportAllDeclaration':
        return false;
      case 'ExportNamedDeclaration':
        return node.declaration ? this.walk(node.declaration) : false;
      case 'ExportDefaultDeclaration':
        this.scope.declare('*default*', 'let');
        return this.walk(node.declaration);
      case 'LabeledStatement':
        return this.walk(node.body);
      case 'VariableDeclaration':
        return this.visitVariableDeclaration(node);
      case 'FunctionDeclaration':
        this.declareFunction(node);
        this.visitFunction(node);
        return false;
      case 'FunctionExpression':
        if (node.id) {
          this.inScope('function-name', node, (scope) => {
            (this.functionNameScopes ??= new Map()).set(node, scope);
            scope.declare(node.id!.name, 'function-name');
            this.visitFunction(node);
          });
        } else {
          this.visitFunction(node);
        }
        return false;
      case 'ArrowFunctionExpression':
        this.visitFunction(node);
        return false;
      case 'ObjectMethod':
      case 'ClassMethod':
      case 'ClassPrivateMethod': {
        const suspends = node.type !== 'ClassPrivateMethod' && node.computed ? this.walk(node.key) : false;
        this.visitFunction(node);
        return suspends;
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.visitClass(node);
      case 'StaticBlock':
        this.visitStaticBlock(node);
        return false;
      case 'IfStatement':
        node.consequent = inBlock(node.consequent);
        if (node.alternate) node.alternate = inBlock(node.alternate);
        return this.walkChildren(node);
      case 'BlockStatement':
        return this.inScope('block', node, (scope) => {
          this.addScope(node, scope);
          return this.walkAll(node.body);
        });
      case 'SwitchStatement': {
        const suspends = this.walk(node.discriminant);
        return this.inScope('switch', node, (scope) => {
          this.addScope(node, scope);
          return this.walkAll(node.cases);
        }) || suspends;
      }
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
        return this.inScope('for', node, (scope) => {
          this.addScope(node, scope);
          const suspends = this.walkChildren(node);
          return suspends || (node.type === 'ForOfStatement' && node.await);
        });
      case 'CatchClause':
        return this.inScope('catch', node, (scope) => {
          this.addScope(node, scope);
          const simple = node.param?.type === 'Identifier';
          for (const name of node.param ? boundNamesOfNode(node.param) : []) scope.declare(name, simple ? 'catch' : 'let');
          const suspends = node.param ? this.walkPattern(node.param) : false;
          return this.walk(node.body) || suspends;
        });
      case 'WithStatement': {
        const suspends = this.walk(node.object);
        return this.inScope('with', node, (scope) => {
          this.addScope(node, scope);
          return this.walk(node.body);
        }) || suspends;
      }
      default:
        return this.walkChildren(node);
    }
  }

  private visitCall(node: t.CallExpression): boolean {
    if (node.callee.type === 'Super') {
      for (const name of ['this', 'new.target', 'active-function', 'home-object']) this.scope.refer(name);
      return this.walkAll(node.arguments);
    }
    const suspends = this.walkChildren(node);
    if (node.callee.type === 'Identifier' && node.callee.name === 'eval') this.noteDirectEval();
    return suspends;
  }

  private noteDirectEval(): void {
    const sloppy = !this.scope.strict;
    for (const name of ['this', 'new.target', 'home-object', 'active-function', 'arguments']) this.scope.refer(name);
    let inOwnFunction = true;
    for (let scope: ScopeBuilder | null = this.scope; scope !== null; scope = scope.parent) {
      scope.hasDirectEval = true;
      if (sloppy && inOwnFunction) scope.hasSloppyDirectEval = true;
      if (scope.isFunctionBoundary) inOwnFunction = false;
    }
  }

  private visitProperty(node: t.ObjectProperty | t.ClassProperty): boolean {
    const suspends = node.computed ? this.walk(node.key) : false;
    if (node.type === 'ObjectProperty') return this.walk(node.value) || suspends;
    this.walkFieldInitializer(node);
    return suspends;
  }

  private walkFieldInitializer(node: t.ClassProperty | t.ClassPrivateProperty): void {
    const { value } = node;
    if (!value) return;
    this.inScope('field-initializer', node, (scope) => {
      this.addScope(node, scope);
      this.walk(value);
      this.functions.set(node, withoutParameters(scope));
    }, this.scope.strict, pseudoNamesOfFields);
  }

  private visitVariableDeclaration(node: t.VariableDeclaration): boolean {
    const kind: BindingKind = node.kind === 'var' || node.kind === 'let' ? node.kind : 'const';
    let suspends = node.kind === 'await using';
    for (const declarator of node.declarations) {
      declarator.loc = null;
      for (const name of boundNamesOfNode(declarator.id)) (kind === 'var' ? this.frame.varScope : this.scope).declare(name, kind);
      if (this.walkPattern(declarator.id)) suspends = true;
      if (declarator.init && this.walk(declarator.init)) suspends = true;
      if (suspends) this.addSuspending(declarator);
    }
    return suspends;
  }

  /** A binding pattern's names are written to, which captures no less than reading does. */
  private walkPattern(pattern: t.Node): boolean {
    return this.walk(pattern);
  }

  private declareFunction(node: t.FunctionDeclaration): void {
    const name = node.id?.name ?? '*default*';
    if (node.id) node.id.loc = null;
    this.scope.declare(name, 'function');
    if (this.scope !== this.frame.varScope && !this.scope.strict && !node.generator && !node.async) {
      this.frame.hasBlockFunctions = true;
    }
  }

  /** @param taken names that already stand for something else in the function */
  private hoistBlockFunctions(statements: readonly t.Statement[], taken: readonly string[]): ReadonlySet<t.FunctionDeclaration> {
    const { varScope, hasBlockFunctions } = this.frame;
    if (!hasBlockFunctions) return noFunctions;
    const hoisted = annexBFunctions(statements).filter(({ id }) => !taken.includes(id!.name));
    for (const { id } of hoisted) {
      varScope.declare(id!.name, 'var');
      varScope.refer(id!.name);
    }
    return new Set(hoisted);
  }

  private visitFunction(node: FunctionNode): void {
    const directives = node.body.type === 'BlockStatement' ? node.body.directives : [];
    const strict = this.scope.strict || directives.some((directive) => isUseStrict(directive));
    const arrow = node.type === 'ArrowFunctionExpression';
    const params = node.params as t.Node[];
    const names = params.length === 0 ? noNames : params.flatMap(boundNamesOfNode);
    const hasParameterExpressions = params.some(patternHasExpressions);
    const outerFrame = this.frame;
    this.inScope('function', node, (scope) => {
      for (const name of names) scope.declare(name, 'parameter');
      const asyncGenerator = node.async === true && node.generator === true;
      this.frame = { varScope: scope, asyncGenerator, hasBlockFunctions: false };
      for (const param of params) this.walkPattern(param);
      const finish = (bodyScope: ScopeBuilder) => {
        this.walkBody(node);
        return { bodyScope, annexBFunctions: this.hoistBlockFunctions(bodyStatements(node), arrow ? names : [...names, 'arguments']) };
      };
      const body = !hasParameterExpressions ? finish(scope) : this.inScope('function-body', node.body, (bodyScope) => {
        this.frame = { varScope: bodyScope, asyncGenerator, hasBlockFunctions: false };
        return finish(bodyScope);
      });
      if (hasParameterExpressions && body.bodyScope.bindings.has('arguments')) scope.refer('arguments');
      const usesArguments = !arrow && !names.includes('arguments') && this.needsArguments(scope, hasParameterExpressions);
      if (usesArguments) scope.declareArguments();
      this.functions.set(node, {
        scope, bodyScope: body.bodyScope, strict, hasParameterExpressions, annexBFunctions: body.annexBFunctions, usesArguments,
        hasSimpleParameterList: params.every((param) => param.type === 'Identifier'),
        parameterNames: names,
        expectedArgumentCount: expectedArgumentCount(params),
      });
    }, strict, arrow ? pseudoNamesOfArrows : pseudoNames);
    this.frame = outerFrame;
  }

  /** FunctionDeclarationInstantiation, the part that decides whether an arguments object is needed; the unused one is left out. */
  private needsArguments(scope: ScopeBuilder, hasParameterExpressions: boolean): boolean {
    if (!scope.refersTo('arguments')) return false;
    const own = hasParameterExpressions ? undefined : scope.bindings.get('arguments');
    return own === undefined || own.kind === 'var';
  }

  private walkBody(node: FunctionNode): void {
    if (node.body.type === 'BlockStatement') this.walkAll(node.body.body, node.body);
    else this.walk(node.body);
  }

  private visitStaticBlock(node: t.StaticBlock): void {
    const outerFrame = this.frame;
    this.inScope('function', node, (scope) => {
      this.frame = { varScope: scope, asyncGenerator: false, hasBlockFunctions: false };
      this.walkAll(node.body);
      this.functions.set(node, withoutParameters(scope));
    }, true, pseudoNames);
    this.frame = outerFrame;
  }

  private visitClass(node: t.ClassDeclaration | t.ClassExpression): boolean {
    if (node.type === 'ClassDeclaration') this.scope.declare(node.id?.name ?? '*default*', 'class');
    return this.inScope('class', node, (scope) => {
      this.addScope(node, scope);
      if (node.id) scope.declare(node.id.name, 'class-name');
      const suspends = node.superClass ? this.walk(node.superClass) : false;
      const bodySuspends = this.inScope('class', node.body, (bodyScope) => {
        this.addScope(node.body, bodyScope);
        for (const member of node.body.body) {
          if (member.type === 'ClassPrivateProperty' || member.type === 'ClassPrivateMethod') bodyScope.declare(`#${member.key.id.name}`, 'private-name');
        }
        return this.walkAll(node.body.body, node.body);
      }, true);
      return suspends || bodySuspends;
    }, true);
  }
}

/** Annex B lets a function declaration stand as the branch of an `if`; it then behaves as in a block of its own. */
function inBlock(branch: t.Statement): t.Statement {
  if (branch.type !== 'FunctionDeclaration') return branch;
  const { start, end, loc } = branch;
  return { type: 'BlockStatement', body: [branch], directives: [], start, end, loc } as unknown as t.BlockStatement;
}

function bodyStatements({ body }: FunctionNode): readonly t.Statement[] {
  return body.type === 'BlockStatement' ? body.body : [];
}
