/** Babel's program → the module productions. What a node no longer tells (an empty clause) is read from the source text. */
import type * as t from '@babel/types';
import type {
  ExportDeclaration,
  ExportFrom,
  ExportSpecifier,
  ImportClause,
  ImportDeclaration,
  ImportSpecifier,
  Module,
  ModuleExportName,
  ModuleItem,
  WithClause,
} from './ModuleItem';
import { nextToken } from './nextToken';

/** The |Module| that Babel parsed from the source text. */
export function toModule(program: t.Program, sourceText: string): Module {
  const directives = program.directives.map(toDirectiveItem);
  return { type: 'Module', items: [...directives, ...program.body.map((node) => toModuleItem(node, sourceText))] };
}

/** A directive is an expression statement of the list like any other; Babel keeps it elsewhere. */
function toDirectiveItem(directive: t.Directive): ModuleItem {
  return { type: 'StatementListItem', node: directive as unknown as t.Statement };
}

function toModuleItem(node: t.Statement, sourceText: string): ModuleItem {
  switch (node.type) {
    case 'ImportDeclaration':
      return toImportDeclaration(node, sourceText);
    case 'ExportAllDeclaration':
      return {
        type: 'ExportDeclaration',
        production: 'ExportFromClause',
        node,
        ExportFromClause: { type: 'ExportStar', node },
        FromClause: node.source,
        WithClause: toWithClause(node, node.source, sourceText),
      };
    case 'ExportNamedDeclaration':
      return toNamedExport(node, sourceText);
    case 'ExportDefaultDeclaration':
      return toDefaultExport(node);
    default:
      return { type: 'StatementListItem', node };
  }
}

function toImportDeclaration(node: t.ImportDeclaration, sourceText: string): ImportDeclaration {
  const WithClause = toWithClause(node, node.source, sourceText);
  const ImportClause = toImportClause(node, sourceText);
  if (ImportClause === null) {
    return { type: 'ImportDeclaration', node, ImportClause, ModuleSpecifier: node.source, WithClause };
  }
  return { type: 'ImportDeclaration', node, ImportClause, FromClause: node.source, WithClause };
}

function toImportClause(node: t.ImportDeclaration, sourceText: string): ImportClause | null {
  const [first, ...others] = node.specifiers;
  if (first === undefined) {
    const isForEffects = nextToken(sourceText, node.start! + 'import'.length) === node.source.start;
    return isForEffects ? null : { type: 'NamedImports', ImportsList: [] };
  }
  if (first.type !== 'ImportDefaultSpecifier') return toNamespaceOrNamed(node.specifiers as NonDefault[]);
  const defaultBinding = { type: 'ImportedDefaultBinding', ImportedBinding: first.local } as const;
  if (sourceText[nextToken(sourceText, first.end!)] !== ',') return defaultBinding;
  return {
    type: 'ImportClausePair',
    ImportedDefaultBinding: defaultBinding,
    second: toNamespaceOrNamed(others as NonDefault[]),
  };
}

type NonDefault = t.ImportNamespaceSpecifier | t.ImportSpecifier;

function toNamespaceOrNamed(specifiers: readonly NonDefault[]) {
  const first = specifiers[0];
  if (first?.type === 'ImportNamespaceSpecifier') {
    return { type: 'NameSpaceImport', ImportedBinding: first.local } as const;
  }
  return { type: 'NamedImports', ImportsList: (specifiers as t.ImportSpecifier[]).map(toImportSpecifier) } as const;
}

function toImportSpecifier(node: t.ImportSpecifier): ImportSpecifier {
  // Babel invents the missing name of a shorthand at the place of the present one.
  const isShorthand = node.imported.start === node.local.start;
  return {
    type: 'ImportSpecifier',
    node,
    ModuleExportName: isShorthand ? null : node.imported,
    ImportedBinding: node.local,
  };
}

function toWithClause(
  node: t.Node & { attributes?: t.ImportAttribute[] | null },
  source: t.Node,
  sourceText: string,
): WithClause | null {
  const WithEntries = node.attributes ?? [];
  const start = nextToken(sourceText, source.end!);
  const isPresent = WithEntries.length > 0 || (start < node.end! && sourceText.startsWith('with', start));
  return isPresent ? { type: 'WithClause', WithEntries } : null;
}

function toNamedExport(node: t.ExportNamedDeclaration, sourceText: string): ExportDeclaration {
  const { declaration } = node;
  if (declaration != null) {
    if (declaration.type === 'VariableDeclaration' && declaration.kind === 'var') {
      return { type: 'ExportDeclaration', production: 'VariableStatement', node, VariableStatement: declaration };
    }
    return { type: 'ExportDeclaration', production: 'Declaration', node, Declaration: declaration };
  }
  if (node.source != null) return toExportFrom(node, node.source, sourceText);
  const NamedExports = toNamedExports(node);
  return { type: 'ExportDeclaration', production: 'NamedExports', node, NamedExports };
}

function toExportFrom(node: t.ExportNamedDeclaration, source: t.StringLiteral, sourceText: string): ExportFrom {
  const first = node.specifiers[0];
  return {
    type: 'ExportDeclaration',
    production: 'ExportFromClause',
    node,
    ExportFromClause:
      first?.type === 'ExportNamespaceSpecifier'
        ? { type: 'ExportStarAs', node: first, ModuleExportName: first.exported as ModuleExportName }
        : toNamedExports(node),
    FromClause: source,
    WithClause: toWithClause(node, source, sourceText),
  };
}

function toNamedExports(node: t.ExportNamedDeclaration) {
  const ExportsList = (node.specifiers as t.ExportSpecifier[]).map(toExportSpecifier);
  return { type: 'NamedExports', ExportsList } as const;
}

function toExportSpecifier(node: t.ExportSpecifier): ExportSpecifier {
  const isShorthand = node.local.start === node.exported.start;
  return { type: 'ExportSpecifier', node, first: node.local, second: isShorthand ? null : node.exported };
}

function toDefaultExport(node: t.ExportDefaultDeclaration): ExportDeclaration {
  const { declaration } = node;
  switch (declaration.type) {
    case 'FunctionDeclaration':
      return {
        type: 'ExportDeclaration',
        production: 'default HoistableDeclaration',
        node,
        HoistableDeclaration: declaration,
      };
    case 'ClassDeclaration':
      return { type: 'ExportDeclaration', production: 'default ClassDeclaration', node, ClassDeclaration: declaration };
    default:
      return { type: 'ExportDeclaration', production: 'default AssignmentExpression', node };
  }
}
