import type { ScopeInfo, t } from '@modrec/parser';
import type { Agent } from '../agent/Agent';
import type { Realm } from '../realm/Realm';
import { Abrupt } from './Completion';
import type { Evaluate, Execute, SuspendableEvaluate, SuspendableExecute } from './Code';
import type { NamedEvaluate, NodeCompilers, SuspendableNamedEvaluate } from './nodeCompilers';
import { CompileScope } from './scopes/CompileScope';
import type { Unit } from './Unit';

/** What kind of body the code stands in, which decides what yield, await and return do there. */
export type BodyKind = 'plain' | 'generator' | 'async' | 'asyncGenerator';

/** What a whole body (of a function, module, script or eval) shares. */
export interface BodyContext {
  readonly kind: BodyKind;
  /** States of suspendable nodes so far. */
  states: number;
  /** The scope whose storage holds the return value and, where it counts, the completion value. */
  readonly scope: CompileScope;
  readonly returnSlot: number;
  /** Of scripts, modules and evals, whose statements' values can be observed. */
  readonly completionSlot: number | undefined;
}

/** A statement that `break` or `continue` can aim at. */
export interface JumpTarget {
  readonly labels: readonly string[];
  readonly break: Abrupt;
  /** Only loops have one. */
  readonly continue: Abrupt | undefined;
}

const none: readonly never[] = [];

/** Turns nodes into closures: where the code being compiled stands, and what it stands in. */
export class Compiler {
  constructor(
    readonly unit: Unit,
    private readonly nodes: NodeCompilers,
    readonly scope: CompileScope,
    readonly body: BodyContext,
    private readonly targets: readonly JumpTarget[] = none,
    /** Labels that stand directly before the statement to compile next. */
    private readonly pendingLabels: readonly string[] = none,
    /** Something in the body around the code acts on its exceptions, so that a `return` must await inside it. */
    readonly guarded = false,
  ) {}

  get agent(): Agent {
    return this.unit.agent;
  }

  get realm(): Realm {
    return this.unit.realm;
  }

  get strict(): boolean {
    return this.scope.info.strict;
  }

  /** Whether the node contains a yield or await of the body that it stands in. */
  suspends(node: t.Node | null | undefined): boolean {
    return node !== null && node !== undefined && this.unit.analysis.suspending.has(node);
  }

  expression(node: t.Node): Evaluate {
    return this.nodes.expression(node, this);
  }

  /** Also takes nodes that cannot suspend. */
  suspendableExpression(node: t.Node): SuspendableEvaluate {
    return this.suspends(node) ? this.nodes.suspendableExpression(node, this) : this.expression(node);
  }

  /** NamedEvaluation of an anonymous function or class, parentheses or not. */
  named(node: t.Node): NamedEvaluate {
    return this.nodes.named(node, this);
  }

  /** Only for nodes that do suspend, which of these only classes can. */
  suspendableNamed(node: t.Node): SuspendableNamedEvaluate {
    return this.nodes.suspendableNamed(node, this);
  }

  statement(node: t.Node): Execute {
    return this.nodes.statement(node, this);
  }

  /** Also takes nodes that cannot suspend. */
  suspendableStatement(node: t.Node): SuspendableExecute {
    return this.suspends(node) ? this.nodes.suspendableStatement(node, this) : this.statement(node);
  }

  /** An index for the state that a suspendable node saves in the activation. */
  newState(): number {
    return this.body.states++;
  }

  /** A compiler for code inside a scope; `scope.materialized` tells whether entering it makes a Scope. */
  inside(info: ScopeInfo): Compiler {
    return new Compiler(this.unit, this.nodes, CompileScope.inside(info, this.scope), this.body, this.targets, [], this.guarded);
  }

  /** A compiler for another body: of a function, or of eval code. */
  forBody(scope: CompileScope, body: BodyContext, unit = this.unit): Compiler {
    return new Compiler(unit, this.nodes, scope, body);
  }

  /** The scope that the analysis found for the node. */
  scopeInfo(node: t.Node): ScopeInfo {
    const info = this.unit.analysis.scopes.get(node);
    if (info === undefined) throw new Error(`no scope was found for ${node.type}`);
    return info;
  }

  /** A compiler for a labelled statement's body. */
  withLabel(label: string): Compiler {
    return new Compiler(this.unit, this.nodes, this.scope, this.body, this.targets, [...this.pendingLabels, label], this.guarded);
  }

  /** A compiler for the inside of a statement that can be left by `break` (and, a loop, by `continue`). */
  withTarget(loop: boolean, unlabelledBreak: boolean): { readonly c: Compiler; readonly target: JumpTarget } {
    const target: JumpTarget = {
      labels: unlabelledBreak ? [...this.pendingLabels, ''] : this.pendingLabels,
      break: new Abrupt('break'),
      continue: loop ? new Abrupt('continue') : undefined,
    };
    return { c: new Compiler(this.unit, this.nodes, this.scope, this.body, [...this.targets, target], [], this.guarded), target };
  }

  /** A compiler for code whose exceptions the statement around it acts on. */
  guard(): Compiler {
    return this.guarded ? this : new Compiler(this.unit, this.nodes, this.scope, this.body, this.targets, [], true);
  }

  /** The completion of a `break` or `continue`; `''` stands for no label. */
  jump(kind: 'break' | 'continue', label: string): Abrupt {
    for (let i = this.targets.length - 1; i >= 0; i--) {
      const target = this.targets[i]!;
      const jump = kind === 'break' ? target.break : target.continue;
      if (jump !== undefined && target.labels.includes(label)) return jump;
    }
    throw new Error(`no target for ${kind} ${label}`);
  }
}
