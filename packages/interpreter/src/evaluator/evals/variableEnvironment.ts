import { patternHasExpressions, type t } from '@modrec/parser';
import type { MappedParameter } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import { outward } from '../names/access';
import type { EvalVariables } from '../names/DynamicName';
import { isLexicalKind, type CompileScope } from '../scopes/CompileScope';
import type { Scope } from '../Scope';

/** The VariableEnvironment that sloppy eval code declares its variables in: a function's, or the global one. */
export type VariableEnvironment = GlobalVariables | FunctionVariables;

interface GlobalVariables {
  readonly kind: 'global';
  readonly scope: null;
  hasLexicalBinding(name: string): false;
}

const globalVariables: GlobalVariables = { kind: 'global', scope: null, hasLexicalBinding: () => false };

/** @param scope the run-time scope that `c` compiles for */
export function variableEnvironmentOf(c: Compiler, scope: Scope): VariableEnvironment {
  for (let candidate: CompileScope | null = c.scope; candidate !== null; candidate = candidate.parent) {
    if (candidate.evalVariablesSlot !== undefined) return new FunctionVariables(candidate, outward(scope, c.scope.hopsTo(candidate)));
  }
  return globalVariables;
}

class FunctionVariables {
  readonly kind = 'function';

  constructor(
    readonly scope: CompileScope,
    private readonly storage: Scope,
  ) {}

  /**
   * Top-level lexical names of the body share the variables' scope here, but stand before it in the standard; so do the parameters
   * and `arguments`, for an eval among the parameters.
   */
  hasLexicalBinding(name: string): boolean {
    const kind = this.scope.slots.get(name)?.kind;
    if (kind === undefined) return false;
    return isLexicalKind(kind) || ((kind === 'parameter' || kind === 'arguments') && this.scope.kind === 'function' && hasParameterExpressions(this.scope.info.node));
  }

  has(name: string): boolean {
    return this.scope.slots.has(name) || this.variables?.has(name) === true;
  }

  set(name: string, value: unknown): void {
    const binding = this.scope.slots.get(name);
    if (binding?.mapped === true) (this.storage[binding.slot] as MappedParameter).set(value);
    else if (binding !== undefined) this.storage[binding.slot] = value;
    else ((this.storage[this.scope.evalVariablesSlot!] ??= new Map()) as EvalVariables).set(name, value);
  }

  private get variables(): EvalVariables | undefined {
    return this.storage[this.scope.evalVariablesSlot!] as EvalVariables | undefined;
  }
}

function hasParameterExpressions(node: t.Node): boolean {
  return 'params' in node && (node.params as t.Node[]).some((param) => patternHasExpressions(param));
}
