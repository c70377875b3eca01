import type { TestFile } from './discover';

const moduleFeatures: readonly string[] = [
  'dynamic-import',
  'import.meta',
  'import-attributes',
  'json-modules',
  'import-text',
  'import-bytes',
  'import-defer',
  'export-defer',
  'source-phase-imports',
  'source-phase-imports-module-source',
  'top-level-await',
  'arbitrary-module-namespace-names',
  'export-star-as-namespace-from-module',
];

const moduleFolders: readonly string[] = [
  'test/language/module-code/',
  'test/language/import/',
  'test/language/export/',
  'test/language/expressions/dynamic-import/',
  'test/language/expressions/import.meta/',
  'test/built-ins/AbstractModuleSource/',
];

/** Whether a test belongs to `--suite modules`: module code, the folders about modules, and the features about them. */
export function isModuleTest({ path, metadata }: TestFile): boolean {
  return (
    isInModuleFolder(path) ||
    metadata.flags.includes('module') ||
    metadata.features.some((feature) => moduleFeatures.includes(feature))
  );
}

/** A superset of {@link isModuleTest} that looks at the text alone, to spare reading 50,000 frontmatters. */
export function mayBeModuleTest(path: string, sourceText: string): boolean {
  return (
    isInModuleFolder(path) ||
    (sourceText.includes('module') && sourceText.includes('flags:')) ||
    moduleFeatures.some((feature) => sourceText.includes(feature))
  );
}

function isInModuleFolder(path: string): boolean {
  return moduleFolders.some((folder) => path.startsWith(folder));
}
