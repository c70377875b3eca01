import type { BindingInfo, ScopeInfo } from './ScopeInfo';

/**
 * Annex B.3.2: whether a function declared in a block may also become a `var` of the function around it, that is, whether
 * a `var` of its name in its place would be no early error.
 *
 * @param scope the block that declares the function
 * @param varScope the scope that the `var` would go to
 */
export function annexBHoistable(name: string, scope: ScopeInfo, varScope: ScopeInfo): boolean {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    const binding = outer.bindings.get(name);
    if (outer === varScope) return binding === undefined || !isLexical(binding);
    if (binding !== undefined && (isLexical(binding) || binding.kind === 'function')) return false;
  }
  return true;
}

function isLexical(binding: BindingInfo): boolean {
  return binding.kind === 'let' || binding.kind === 'const' || binding.kind === 'class' || binding.kind === 'import';
}
