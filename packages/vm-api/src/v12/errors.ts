import { coded } from '../errors/coded';

/** instantiate() of a module that is not linked. */
export const notLinked = coded(Error, 'ERR_VM_MODULE_NOT_LINKED', () => 'Module must be linked before it can be instantiated');

/** A linker gave a module that has failed. */
export const linkingErrored = coded(Error, 'ERR_VM_MODULE_LINKING_ERRORED', () => 'Linking has already failed for the provided module');
