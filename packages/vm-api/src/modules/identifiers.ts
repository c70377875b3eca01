const perContext = new WeakMap<object, number>();
/** Stands for the main realm among the contexts. */
const mainRealm = {};

/** The name of a module that was given none: numbered within its context. */
export function nextIdentifier(context: object = mainRealm): string {
  const index = perContext.get(context) ?? 0;
  perContext.set(context, index + 1);
  return `vm:module(${index})`;
}
