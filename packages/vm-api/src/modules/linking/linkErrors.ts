import type { ErrorDetails, Realm, SourceTextModuleRecord } from '@modrec/interpreter';
import { sourceLineAt, withPosition, type Position } from '../../errors/position';
import { sourcePhaseNotDefined } from '../../errors/moduleErrors';
import { moduleId } from '../moduleId';
import { isSourceText, loadedGraph } from './graph';
import { whereResolutionEnds, type Declaration } from './whereResolutionEnds';

/**
 * The error of a link that has failed: in Node's words, with the place of the declaration in its stack.
 *
 * @param error what Link has thrown; anything that is not about a declaration comes back as it is
 */
export function explained(error: unknown, root: SourceTextModuleRecord): unknown {
  if (typeof error !== 'object' || error === null) return error;
  const loc = root.Realm.Agent.errorDetails.get(error)?.loc;
  const fault = loc && declarationAt(loc, root);
  if (fault === undefined) return error;
  return withPosition(newError(fault, root.Realm), positionOf(fault), explained);
}

/** Where a declaration stands, as stacks show it. */
function positionOf({ importer, entry: { loc } }: Declaration): Position {
  const { sourceText, fileName } = importer.ECMAScriptCode;
  const frame = { ScriptOrModule: importer, Realm: importer.Realm, functionName: '', source: fileName, sourceText };
  const offset = importer.Realm.Agent.stackTraces.lines.offsetOf(frame)?.line ?? 0;
  return { file: fileName, line: loc.line + offset, sourceLine: sourceLineAt(sourceText, loc.line), column: loc.column };
}

/** The declaration at a place: entries and errors share the object that tells it. */
function declarationAt(loc: NonNullable<ErrorDetails['loc']>, root: SourceTextModuleRecord): Declaration | undefined {
  for (const importer of loadedGraph(root)) {
    if (!isSourceText(importer)) continue;
    const entry = [...importer.ImportEntries, ...importer.IndirectExportEntries].find((each) => each.loc === loc);
    if (entry !== undefined) return { importer, entry };
  }
  return undefined;
}

function newError(fault: Declaration, realm: Realm): Error {
  const end = whereResolutionEnds(fault);
  if (end.kind === 'source') return sourcePhaseNotDefined(moduleId(end.module));
  const { specifier, name } = end;
  const messages = {
    missing: `The requested module '${specifier}' does not provide an export named '${name}'`,
    ambiguous: `The requested module '${specifier}' contains conflicting star exports for name '${name}'`,
    cycle: `Detected cycle while resolving name '${name}' in '${specifier}'`,
  };
  return realm.newError('SyntaxError', messages[end.kind]);
}
