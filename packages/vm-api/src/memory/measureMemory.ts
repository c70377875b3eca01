import vm from 'node:vm';
import { validateObject, validateOneOf } from '../validation/validators';

export interface MeasureMemoryOptions {
  readonly mode?: 'summary' | 'detailed' | undefined;
  readonly execution?: 'default' | 'eager' | undefined;
}

/**
 * How much memory the contexts use, as the host estimates it.
 *
 * @returns fulfils at the next garbage collection, or soon for `execution: 'eager'`
 * @throws ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE
 */
export function measureMemory(options: MeasureMemoryOptions = {}): Promise<vm.MemoryMeasurement> {
  validateObject(options, 'options');
  const { mode = 'summary', execution = 'default' } = options;
  validateOneOf(mode, 'options.mode', ['summary', 'detailed']);
  validateOneOf(execution, 'options.execution', ['default', 'eager']);
  return (vm as unknown as { measureMemory(options: object): Promise<vm.MemoryMeasurement> }).measureMemory({ mode, execution });
}
