import { coded, codedSilently } from './coded';

/** A module whose status does not allow what is asked of it; `phrase` ends "Module status …". */
export const moduleStatus = coded(Error, 'ERR_VM_MODULE_STATUS', (phrase: string) => `Module status ${phrase}`);

/** link() of a module that is linked. */
export const moduleAlreadyLinked = coded(Error, 'ERR_VM_MODULE_ALREADY_LINKED', () => 'Module has already been linked');

/** A linker or an import callback gave something else than a module. */
export const moduleNotModule = coded(
  Error,
  'ERR_VM_MODULE_NOT_MODULE',
  () => 'Provided module is not an instance of Module',
);

/** A linker gave a module of another context. */
export const moduleDifferentContext = coded(
  Error,
  'ERR_VM_MODULE_DIFFERENT_CONTEXT',
  () => 'Linked modules must use the same context',
);

/** A linker gave a module that has failed; its error, whatever it is, is the cause. */
export const requestResolvedToErrored = coded(
  Error,
  'ERR_VM_MODULE_LINK_FAILURE',
  (specifier: string, _cause: unknown) => `request for '${specifier}' resolved to an errored module`,
  (_specifier, cause) => ({ cause }),
);

/** instantiate() meets a module below the first whose requests nobody has linked. */
export const requestOnUnlinkedModule = codedSilently(
  Error,
  'ERR_VM_MODULE_LINK_FAILURE',
  (specifier: string, identifier: string) =>
    `request for '${specifier}' can not be resolved on module '${identifier}' that is not linked`,
);

/** instantiate() of a module whose own requests nobody has linked. */
export const moduleIsNotLinked = codedSilently(Error, 'ERR_VM_MODULE_LINK_FAILURE', () => 'module is not linked');

/** linkRequests() with too many modules or too few. */
export const linkCountMismatch = coded(
  TypeError,
  'ERR_MODULE_LINK_MISMATCH',
  (expected: number, received: number) => `Expected ${expected} modules, got ${received}`,
);

/** linkRequests() with two modules for requests that differ in their phase alone. */
export const linkSameModuleMismatch = codedSilently(
  TypeError,
  'ERR_MODULE_LINK_MISMATCH',
  (key: string, index: number, earlier: number) =>
    `Module request 'ModuleCacheKey(${key})' at index ${index} must be linked to the same module requested at index ${earlier}`,
);

/** createCachedData() of a module that has begun to be evaluated. */
export const cannotCreateCachedData = coded(
  Error,
  'ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA',
  () => 'Cached data cannot be created for a module which has been evaluated',
);

/** `cachedData` of other source text, or no cached data at all. */
export const cachedDataRejected = codedSilently(
  Error,
  'ERR_VM_MODULE_CACHED_DATA_REJECTED',
  () => 'cachedData buffer was rejected',
);

/** A source-phase import of a module that has no source object. */
export const sourcePhaseNotDefined = codedSilently(
  SyntaxError,
  'ERR_SOURCE_PHASE_NOT_DEFINED',
  (identifier: string) => `Source phase import object is not defined for module '${identifier}'`,
);
