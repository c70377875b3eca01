/**
 * Stable codes for the parser's reasons. Most are the reason in kebab case; this table holds those where that would
 * mislead, name an implementation detail, or give one rule two codes.
 */
const codes: ReadonlyMap<string, string> = new Map([
  ['VarRedeclaration', 'duplicate-declaration'],
  ['ModuleExportUndefined', 'undefined-export'],
  ['DuplicateDefaultExport', 'duplicate-export'],
  ['ModuleAttributesWithDuplicateKeys', 'duplicate-import-attribute'],
  ['ModuleAttributeInvalidValue', 'invalid-import-attribute-value'],
  ['ModuleExportNameHasLoneSurrogate', 'ill-formed-export-name'],
  ['ImportOutsideModule', 'import-outside-module'],
  ['ImportMetaOutsideModule', 'import-meta-outside-module'],
  ['ImportBindingIsString', 'string-import-binding'],
  ['ExportBindingIsString', 'string-export-binding'],
  ['MissingPlugin', 'unsupported-syntax'],
  ['MissingOneOfPlugins', 'unsupported-syntax'],
  ['InvalidPrivateFieldResolution', 'undeclared-private-name'],
  ['PrivateNameRedeclaration', 'duplicate-private-name'],
  ['IllegalBreakContinue', 'undefined-jump-target'],
  ['LabelRedeclaration', 'duplicate-label'],
  ['ParamDupe', 'duplicate-parameter'],
  ['SloppyFunctionAnnexB', 'sloppy-function'],
]);

/** Messages for reasons that Babel words in terms of its own options. */
const messages: ReadonlyMap<string, string> = new Map([
  ['MissingPlugin', 'This syntax is not part of ECMA-262.'],
  ['MissingOneOfPlugins', 'This syntax is not part of ECMA-262.'],
  ['ImportOutsideModule', "'import' and 'export' declarations are allowed in modules only."],
  ['ImportMetaOutsideModule', "'import.meta' is allowed in modules only."],
  ['ImportAttributesUseAssert', "Import attributes are written with 'with', not 'assert'."],
  ['UnexpectedUsingDeclaration', "'using' is not allowed at the top level of a script or directly in a switch clause."],
  ['IllegalBreakContinue', 'This break or continue has no statement to leave or to continue.'],
]);

/** Our message for a Babel reason code, if Babel's would not do. */
export function messageOfReason(reasonCode: string): string | undefined {
  return messages.get(reasonCode);
}

/** The code of a Babel reason code such as `DuplicateExport` (here `duplicate-export`). */
export function codeOfReason(reasonCode: string): string {
  return (
    codes.get(reasonCode) ??
    reasonCode
      .replace(/RegExp/g, 'Regexp')
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
      .toLowerCase()
  );
}
