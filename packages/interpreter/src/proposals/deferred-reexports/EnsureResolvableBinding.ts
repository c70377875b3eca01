import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { ambiguousExport, missingExport, syntaxError } from '../../errors';
import { moduleId } from '../../modules/moduleId';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-ensureresolvablebinding
 *
 * `importer` is for the message: whose import or export asks.
 */
export const EnsureResolvableBinding = algorithm('EnsureResolvableBinding', (step, _, module, name, onAmbiguous, importer) => {
  const fault = () => ({ module: moduleId(importer.module), exportName: name, from: moduleId(module), loc: importer.loc });
  step`1    resolution ← module.ResolveExport(name)`;
  const resolution = module.ResolveExport(name);
  step`2    if resolution is null, throw SyntaxError`;
  if (resolution === null) throw syntaxError(importer.module.Realm, missingExport(fault()));
  step`3    if onAmbiguous = disallow-ambiguous`;
  if (onAmbiguous === 'disallow-ambiguous') {
    step`3.a  if resolution = ambiguous, throw SyntaxError`;
    if (resolution === 'ambiguous') throw syntaxError(importer.module.Realm, ambiguousExport(fault()));
    step`3.b  assert: resolution is a ResolvedBinding Record`;
    Assert(resolution instanceof ResolvedBindingRecord);
  }
  step`4    return unused`;
});
