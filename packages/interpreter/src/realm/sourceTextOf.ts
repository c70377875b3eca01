import type { FunctionRecord } from '../evaluator/functions/FunctionRecord';

/** [[SourceText]] of a guest function: exactly the text that it was made from. */
export function sourceTextOf({ code, ownSourceText }: FunctionRecord): string {
  return ownSourceText ?? code.unit.sourceText.slice(code.node.start!, code.node.end!);
}
