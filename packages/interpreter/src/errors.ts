import type { ModuleRequestRecord, SourceLocation, SyntaxErrorRecord } from '@modrec/parser';
import type { Realm } from './realm/Realm';

/** What the engine remembers of a guest error that it made. */
export interface ErrorDetails {
  /** Stable, in kebab case. */
  readonly code: string;
  readonly message: string;
  /** Ids of the modules that the error is about: first the one at fault. */
  readonly modules: readonly string[];
  /** Where it stands, in the first of the modules. */
  readonly loc?: SourceLocation | undefined;
  /** The modules through which imports led to the first one, outermost first. */
  readonly importChain?: readonly string[] | undefined;
  /** What the host threw. */
  readonly cause?: unknown;
  /** What the parser found; the source text is kept with it. */
  readonly record?: SyntaxErrorRecord | undefined;
  /** The proposal whose layer would have to be on. */
  readonly proposal?: string | undefined;
}

/** A newly created SyntaxError of the realm. */
export function syntaxError(realm: Realm, details: ErrorDetails): object {
  return newError(realm, 'SyntaxError', details);
}

/** A newly created TypeError of the realm. */
export function typeError(realm: Realm, details: ErrorDetails): object {
  return newError(realm, 'TypeError', details);
}

/** An Error of the realm, for what the standard leaves to hosts. */
export function hostError(realm: Realm, details: ErrorDetails): object {
  return newError(realm, 'Error', details);
}

function newError(realm: Realm, type: 'Error' | 'SyntaxError' | 'TypeError', details: ErrorDetails): object {
  const error = realm.newError(type, realm.Agent.wordsOf(details));
  realm.Agent.errorDetails.set(error, details);
  return error;
}

interface ExportFault {
  /** The module that imports or re-exports the name. */
  readonly module: string;
  readonly exportName: string;
  /** The module that is asked for it. */
  readonly from: string;
  readonly loc?: SourceLocation | undefined;
}

/** An import or a re-export of a name that the other module does not have. */
export function missingExport({ module, exportName, from, loc }: ExportFault): ErrorDetails {
  return {
    code: 'missing-export',
    message: `Module '${from}' has no export '${exportName}', which '${module}' asks for`,
    modules: [module, from],
    loc,
  };
}

/** An import or a re-export of a name that two `export *` of the other module give different bindings. */
export function ambiguousExport({ module, exportName, from, loc }: ExportFault): ErrorDetails {
  return {
    code: 'ambiguous-export',
    message: `Module '${from}' has export '${exportName}' from more than one 'export *', so '${module}' cannot tell which it asks for`,
    modules: [module, from],
    loc,
  };
}

interface RequestFault {
  /** The script, module or realm that asks. */
  readonly module: string;
  readonly request: ModuleRequestRecord;
}

/** An import attribute that the host does not support. */
export function unsupportedImportAttribute({
  module,
  request,
  supported,
}: RequestFault & { readonly supported: readonly string[] }): ErrorDetails {
  const key = request.Attributes.find(({ Key }) => !supported.includes(Key))?.Key;
  return {
    code: 'unsupported-import-attribute',
    message: `Import attribute '${key}' of '${request.Specifier}' is not supported (imported by '${module}')`,
    modules: [module],
    loc: request.loc,
  };
}

/** The host's loading hook threw instead of settling the load. */
export function loadingHookThrew({ module, request, cause }: RequestFault & { readonly cause: unknown }): ErrorDetails {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'host-hook-threw',
    message: `The host failed while it loaded '${request.Specifier}' (imported by '${module}'): ${reason}`,
    modules: [module],
    loc: request.loc,
    cause,
  };
}

/** The function of the host that evaluates a synthetic module threw an error of the host's. */
export function evaluationStepsThrew({ module, cause }: { readonly module: string; readonly cause: unknown }): ErrorDetails {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { code: 'synthetic-steps-threw', message: `The evaluation of '${module}' failed: ${reason}`, modules: [module], cause };
}

/** An early error that the parser found. */
export function earlyError(error: SyntaxErrorRecord): ErrorDetails {
  return { code: error.code, message: error.message, modules: [error.fileName], loc: error.loc, proposal: error.proposal, record: error };
}
