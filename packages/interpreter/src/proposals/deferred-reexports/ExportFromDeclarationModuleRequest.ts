import {
  algorithm,
  locationOf,
  SV,
  WithClauseToAttributes,
  type grammar,
  type ImportAttributeRecord,
  type ModuleRequestRecord,
  type t,
} from '@modrec/parser';
import { ImportedNames } from './ImportedNames';

/** https://tc39.es/proposal-deferred-reexports/#sec-ExportFromDeclarationModuleRequest */
export const ExportFromDeclarationModuleRequest = algorithm(
  'ExportFromDeclarationModuleRequest',
  function (
    step,
    tracer,
    exportFromClause: grammar.ExportFromClause,
    fromClause: t.StringLiteral,
    withClause?: grammar.WithClause,
  ): ModuleRequestRecord {
    const loc = locationOf(fromClause);
    let attributes: readonly ImportAttributeRecord[];
    step`1  importedNames ← ImportedNames of exportFromClause`;
    const importedNames = ImportedNames(tracer, exportFromClause);
    step`2  specifier ← SV of fromClause`;
    const specifier = SV(fromClause);
    step`3  if withClause is present, attributes ← WithClauseToAttributes of withClause`;
    if (withClause !== undefined) attributes = WithClauseToAttributes(tracer, withClause);
    else {
      step`4  else, attributes ← « »`;
      attributes = [];
    }
    step`5  return ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes, [[Phase]]: evaluation, [[ImportedNames]]: importedNames }`;
    return { Specifier: specifier, Attributes: attributes, Phase: 'evaluation', ImportedNames: importedNames, loc };
  },
);
