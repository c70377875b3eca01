import type { ExportFrom, ImportClause, ImportWithClause, Module, ModuleItem, NameSpaceImport } from '../../grammar/ModuleItem';
import type { ParseOptions } from '../../options';
import { exportSpecifier, importSpecifier } from './filteredNames';
import type { Filter, Form } from './findForms';

/** The module with what was left out of it for Babel. */
export function addForms(module: Module, forms: readonly Form[], sourceText: string, options: ParseOptions): Module {
  if (forms.length === 0) return module;
  const byStart = new Map(forms.map((form) => [form.start, form]));
  const items = module.items.map((item): ModuleItem => {
    const form = byStart.get(item.node.start!);
    if (form === undefined) return item;
    if (item.type === 'ImportDeclaration') return addToImport(item as ImportWithClause, form.filter!, sourceText, options);
    // `export defer { x };` stays what Babel took it for, and is an early error.
    return 'ExportFromClause' in item ? addToExport(item, form, sourceText, options) : item;
  });
  return { type: 'Module', items };
}

function addToImport(item: ImportWithClause, filter: Filter, sourceText: string, options: ParseOptions): ImportWithClause {
  const ImportsList = filter.names.map((name) => {
    const node = importSpecifier(name, sourceText, options);
    const ModuleExportName = name.second === null ? null : node.imported;
    return { type: 'ImportSpecifier', node, ModuleExportName, ImportedBinding: node.local } as const;
  });
  const namespaceImport: NameSpaceImport = {
    ...(partWithNamespace(item.ImportClause) as NameSpaceImport),
    NamedImports: { type: 'NamedImports', ImportsList },
  };
  const ImportClause: ImportClause =
    item.ImportClause.type === 'ImportClausePair' ? { ...item.ImportClause, second: namespaceImport } : namespaceImport;
  return { ...item, ImportClause };
}

const partWithNamespace = (clause: ImportClause): ImportClause => (clause.type === 'ImportClausePair' ? clause.second : clause);

function addToExport(item: ExportFrom, { defer, filter }: Form, sourceText: string, options: ParseOptions): ExportFrom {
  const deferred = defer === null ? item : { ...item, defer: true as const };
  if (filter === null || item.ExportFromClause.type !== 'ExportStarAs') return deferred;
  const ExportsList = filter.names.map((name) => {
    const node = exportSpecifier(name, sourceText, options);
    const second = name.second === null ? null : node.exported;
    return { type: 'ExportSpecifier', node, first: node.local, second } as const;
  });
  const NamedExports = { type: 'NamedExports', ExportsList } as const;
  return { ...deferred, ExportFromClause: { ...item.ExportFromClause, NamedExports } };
}
