import vm from 'node:vm';

/** The constants of `node:vm`: the host's own symbols, so that code written for the one works with the other. Node's types call them numbers. */
export type VmConstants = typeof vm.constants;

export const { constants } = vm;

/**
 * - USE_MAIN_CONTEXT_DEFAULT_LOADER as `importModuleDynamically`: what Node itself loads for code of the main realm
 * - DONT_CONTEXTIFY as the first argument of createContext: an ordinary global object, and no sandbox behind it
 */
export const { USE_MAIN_CONTEXT_DEFAULT_LOADER, DONT_CONTEXTIFY } = constants;

/** What createContext makes a context of. */
export type ContextObject = object | symbol | VmConstants['DONT_CONTEXTIFY'];
