import type { ErrorDetails } from '../../errors';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';

/** A load that fails, and how imports led to it. */
export interface FailedLoad {
  readonly request: ModuleRequestRecord;
  /** Ids, outermost first; the importer is the last. */
  readonly importChain: readonly string[];
}

/** A load fails for the given reason; the message names the importer. */
export function loadFailed(code: string, reason: string, { request, importChain }: FailedLoad): ErrorDetails {
  const importer = importChain.at(-1)!;
  return { code, message: `${reason} (imported by '${importer}')`, modules: [importer], loc: request.loc, importChain };
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
