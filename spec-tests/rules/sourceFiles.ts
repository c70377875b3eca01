/** The packages of this repository and what their source files import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import * as ts from 'typescript';

export const root = resolve(__dirname, '../..');

export const packageNames: readonly string[] = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'package.json')))
  .map(({ name }) => name)
  .sort();

export interface Import {
  readonly specifier: string;
  /** `import type`, `export type`, or every name in it `type`: gone after compilation. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly package: string;
  /** From the package's `src`, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Whether it declares an operation: `algorithm('Name', …)`. */
  readonly isAlgorithm: boolean;
}

/** Source files of all packages, tests included. */
export function sourceFiles(): readonly SourceFile[] {
  return packageNames.flatMap((name) => {
    const src = join(root, 'packages', name, 'src');
    if (!existsSync(src)) return [];
    return readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => {
        const text = readFileSync(join(src, path), 'utf8');
        const isAlgorithm = !path.endsWith('.test.ts') && /\balgorithm\(\s*'/.test(text);
        return { package: name, path: path.replaceAll('\\', '/'), imports: importsOf(text), isAlgorithm };
      });
  });
}

/** Imports, re-exports, `import()`, `require()` and `import x = require()` with a literal specifier. */
export function importsOf(text: string): readonly Import[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || exportsTypesOnly(node));
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isLoad = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

const exportsTypesOnly = ({ exportClause }: ts.ExportDeclaration): boolean =>
  exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.every(({ isTypeOnly }) => isTypeOnly);

/** The file of the same package that a relative specifier means, from `src`; undefined when it leaves `src` or is not there. */
export function resolveWithin(files: ReadonlySet<string>, from: string, specifier: string): string | undefined {
  const base = posix.normalize(posix.join(dirname(from), specifier)).replace(/\.js$/, '');
  return [`${base}.ts`, `${base}/index.ts`, base].find((path) => files.has(path));
}
