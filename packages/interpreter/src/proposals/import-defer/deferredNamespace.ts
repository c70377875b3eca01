import type { namespace } from '@modrec/parser';
import type { ResolvedBindingRecord } from '../../records/ResolvedBinding';

/**
 * ~deferred-namespace~: the [[BindingName]] of an export that is another module's deferred namespace object. For those who only pass
 * bindings on it is of the same type as ~namespace~.
 */
export const deferredNamespace: typeof namespace = Symbol('deferred-namespace') as unknown as typeof namespace;

/** Whether the binding is a deferred namespace object. A plain boolean on purpose: the types of the two names are one. */
export function isDeferredNamespace({ BindingName }: ResolvedBindingRecord): boolean {
  return BindingName === deferredNamespace;
}
