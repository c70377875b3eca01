import type { ErrorDetails } from '../../errors';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';

/** A load that fails, and how imports led to it. */
export interface FailedLoad {
  readonly request: ModuleRequestRecord;
  /** Ids, outermost first; the importer is the last. */
  readonly importChain: readonly string[];
}

/** The proposals that bring a type of module; where the type is refused, the layer is off. */
const proposalsOfTypes: ReadonlyMap<string, string> = new Map([['text', 'import-text'], ['bytes', 'import-bytes']]);

/** A load fails for the given reason; the message names the importer. */
export function loadFailed(code: string, reason: string, { request, importChain }: FailedLoad): ErrorDetails {
  const importer = importChain.at(-1)!;
  const type = request.Attributes.find(({ Key }) => Key === 'type')?.Value ?? '';
  const proposal = code === 'unsupported-module-type' ? proposalsOfTypes.get(type) : undefined;
  return { code, message: `${reason} (imported by '${importer}')`, modules: [importer], loc: request.loc, importChain, proposal };
}

/** The source text of a JSON module is no JSON. */
export function malformedJSON(id: string, reason: string, { importChain }: FailedLoad): ErrorDetails {
  return {
    code: 'malformed-json',
    message: `JSON module '${id}' is malformed: ${reason} (imported by '${importChain.at(-1)!}')`,
    modules: [id],
    importChain: [...importChain, id],
  };
}
