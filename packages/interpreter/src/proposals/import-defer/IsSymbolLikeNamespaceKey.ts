import { algorithm } from '../../algorithm';

/** https://tc39.es/proposal-defer-import-eval/#sec-IsSymbolLikeNamespaceKey */
export const IsSymbolLikeNamespaceKey = algorithm('IsSymbolLikeNamespaceKey', (step, _, propertyKey, namespace) => {
  step`1  if propertyKey is a Symbol, return true`;
  if (typeof propertyKey === 'symbol') return true;
  step`2  if namespace.[[Deferred]] = true and propertyKey is "then", return true`;
  if (namespace.Deferred && propertyKey === 'then') return true;
  step`3  return false`;
  return false;
});
