/**
 * The module productions of ECMA-262 as the static semantics see them. Babel folds several of them into one node type;
 * each shape here is one production, its fields named after the nonterminals.
 */
import type * as t from '@babel/types';

/** `Module : ModuleBody?`, the body being a list of items. */
export interface Module {
  readonly type: 'Module';
  readonly items: readonly ModuleItem[];
}

export type ModuleItem = ImportDeclaration | ExportDeclaration | StatementListItem;

export interface StatementListItem {
  readonly type: 'StatementListItem';
  readonly node: t.Statement;
}

/** `import ImportClause FromClause WithClause? ;` or, without a clause, `import ModuleSpecifier WithClause? ;` */
export type ImportDeclaration = ImportWithClause | ImportForEffects;

export interface ImportWithClause {
  readonly type: 'ImportDeclaration';
  readonly node: t.ImportDeclaration;
  readonly ImportClause: ImportClause;
  readonly FromClause: t.StringLiteral;
  readonly WithClause: WithClause | null;
}

export interface ImportForEffects {
  readonly type: 'ImportDeclaration';
  readonly node: t.ImportDeclaration;
  readonly ImportClause: null;
  readonly ModuleSpecifier: t.StringLiteral;
  readonly WithClause: WithClause | null;
}

export type ImportClause = ImportedDefaultBinding | NameSpaceImport | NamedImports | ImportClausePair;

/** `ImportedDefaultBinding , NameSpaceImport` and `ImportedDefaultBinding , NamedImports` */
export interface ImportClausePair {
  readonly type: 'ImportClausePair';
  readonly ImportedDefaultBinding: ImportedDefaultBinding;
  readonly second: NameSpaceImport | NamedImports;
}

export interface ImportedDefaultBinding {
  readonly type: 'ImportedDefaultBinding';
  readonly ImportedBinding: t.Identifier;
}

/** `* as ImportedBinding` */
export interface NameSpaceImport {
  readonly type: 'NameSpaceImport';
  readonly ImportedBinding: t.Identifier;
  /** Of `NamedImports as ImportedBinding`: layer deferred-reexports. */
  readonly NamedImports?: NamedImports;
}

/** `{ }`, `{ ImportsList }` and `{ ImportsList , }` */
export interface NamedImports {
  readonly type: 'NamedImports';
  readonly ImportsList: readonly ImportSpecifier[];
}

/** `ImportedBinding` (no export name) or `ModuleExportName as ImportedBinding` */
export interface ImportSpecifier {
  readonly type: 'ImportSpecifier';
  readonly node: t.ImportSpecifier;
  readonly ModuleExportName: ModuleExportName | null;
  /** In a filtered namespace (layer deferred-reexports) what is imported, which binds nothing. */
  readonly ImportedBinding: t.Identifier;
}

export type ModuleExportName = t.Identifier | t.StringLiteral;

/** `with { }`, `with { WithEntries }` and `with { WithEntries , }` */
export interface WithClause {
  readonly type: 'WithClause';
  readonly WithEntries: readonly t.ImportAttribute[];
}

export type ExportDeclaration =
  | ExportFrom
  | ExportNamed
  | ExportVariableStatement
  | ExportedDeclaration
  | ExportDefaultHoistable
  | ExportDefaultClass
  | ExportDefaultExpression;

/** `export ExportFromClause FromClause WithClause? ;` */
export interface ExportFrom {
  readonly type: 'ExportDeclaration';
  readonly production: 'ExportFromClause';
  /** Of `export defer`: layer deferred-reexports. */
  readonly defer?: true;
  readonly node: t.ExportAllDeclaration | t.ExportNamedDeclaration;
  readonly ExportFromClause: ExportFromClause;
  readonly FromClause: t.StringLiteral;
  readonly WithClause: WithClause | null;
}

/** `export NamedExports ;` */
export interface ExportNamed {
  readonly type: 'ExportDeclaration';
  readonly production: 'NamedExports';
  readonly node: t.ExportNamedDeclaration;
  readonly NamedExports: NamedExports;
}

/** `export VariableStatement` */
export interface ExportVariableStatement {
  readonly type: 'ExportDeclaration';
  readonly production: 'VariableStatement';
  readonly node: t.ExportNamedDeclaration;
  readonly VariableStatement: t.VariableDeclaration;
}

/** `export Declaration` */
export interface ExportedDeclaration {
  readonly type: 'ExportDeclaration';
  readonly production: 'Declaration';
  readonly node: t.ExportNamedDeclaration;
  readonly Declaration: t.Declaration;
}

/** `export default HoistableDeclaration` */
export interface ExportDefaultHoistable {
  readonly type: 'ExportDeclaration';
  readonly production: 'default HoistableDeclaration';
  readonly node: t.ExportDefaultDeclaration;
  readonly HoistableDeclaration: t.FunctionDeclaration;
}

/** `export default ClassDeclaration` */
export interface ExportDefaultClass {
  readonly type: 'ExportDeclaration';
  readonly production: 'default ClassDeclaration';
  readonly node: t.ExportDefaultDeclaration;
  readonly ClassDeclaration: t.ClassDeclaration;
}

/** `export default AssignmentExpression ;` */
export interface ExportDefaultExpression {
  readonly type: 'ExportDeclaration';
  readonly production: 'default AssignmentExpression';
  readonly node: t.ExportDefaultDeclaration;
}

export type ExportFromClause = ExportStar | ExportStarAs | NamedExports;

/** `*` */
export interface ExportStar {
  readonly type: 'ExportStar';
  readonly node: t.ExportAllDeclaration;
}

/** `* as ModuleExportName` */
export interface ExportStarAs {
  readonly type: 'ExportStarAs';
  readonly node: t.ExportNamespaceSpecifier;
  readonly ModuleExportName: ModuleExportName;
  /** Of `NamedExports as ModuleExportName`: layer deferred-reexports. */
  readonly NamedExports?: NamedExports;
}

/** `{ }`, `{ ExportsList }` and `{ ExportsList , }` */
export interface NamedExports {
  readonly type: 'NamedExports';
  readonly ExportsList: readonly ExportSpecifier[];
}

/** `ModuleExportName` (no second name) or `ModuleExportName as ModuleExportName` */
export interface ExportSpecifier {
  readonly type: 'ExportSpecifier';
  readonly node: t.ExportSpecifier;
  readonly first: ModuleExportName;
  readonly second: ModuleExportName | null;
}
