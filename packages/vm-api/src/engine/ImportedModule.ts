/** What `import()` makes of a module that a callback gives it. */
export interface ImportedModule {
  /** Its namespace object, without evaluating it; throws where its status does not allow that, or its error. */
  namespace(): object;
  /** Its source object; throws where it has none. */
  source(): object;
}

const views = new WeakMap<object, ImportedModule>();

/** Makes an object a module in the eyes of `import()`. */
export function presentAsModule(module: object, view: ImportedModule): void {
  views.set(module, view);
}

/** The module behind a value; undefined when it is none. */
export function importedModuleOf(value: unknown): ImportedModule | undefined {
  return typeof value === 'object' && value !== null ? views.get(value) : undefined;
}
