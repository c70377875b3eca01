import vm from 'node:vm';

/** The constants of `node:vm`: the host's own symbols, so that code written for the one works with the other. */
export interface VmConstants {
  /** As `importModuleDynamically`: what Node itself loads for code of the main realm. */
  readonly USE_MAIN_CONTEXT_DEFAULT_LOADER: symbol;
  /** As the first argument of createContext: an ordinary global object, and no sandbox behind it. */
  readonly DONT_CONTEXTIFY: symbol;
}

export const constants: VmConstants = vm.constants as unknown as VmConstants;

export const { USE_MAIN_CONTEXT_DEFAULT_LOADER, DONT_CONTEXTIFY } = constants;
