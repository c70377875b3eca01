/** Finds the fields of the record classes and interfaces of a source file. */
import * as ts from 'typescript';

export interface DeclaredRecord {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** PascalCase members that are not methods: the fields that claim to be the standard's. */
  readonly fields: readonly string[];
  /** Fields in a block that a comment names after a layer (`// layer: import-defer`): they are not base ECMA-262's. */
  readonly layerFields: readonly string[];
}

export function readRecords(file: string, text: string): readonly DeclaredRecord[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return source.statements.filter(isNamedRecord).map((statement) => ({
    name: statement.name.text,
    file,
    line: source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1,
    ...fieldsOf(statement, source),
  }));
}

const isNamedRecord = (
  node: ts.Statement,
): node is (ts.ClassDeclaration | ts.InterfaceDeclaration) & { name: ts.Identifier } =>
  (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name !== undefined;

function fieldsOf(
  record: ts.ClassDeclaration | ts.InterfaceDeclaration,
  source: ts.SourceFile,
): Pick<DeclaredRecord, 'fields' | 'layerFields'> {
  const fields: string[] = [];
  const layerFields: string[] = [];
  let inLayer = false;
  for (const member of record.members) {
    // What stands before the member: a blank line ends a layer's block, a comment that names a layer begins one.
    const before = source.text.slice(member.getFullStart(), member.getStart(source));
    if (/\n[ \t]*\r?\n/.test(before)) inLayer = false;
    if (/\blayers?: [\w-]+/i.test(before)) inLayer = true;
    if (!ts.isPropertyDeclaration(member) && !ts.isPropertySignature(member)) continue;
    if (!ts.isIdentifier(member.name) || !/^[A-Z]/.test(member.name.text)) continue;
    if (member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword || kind === ts.SyntaxKind.OverrideKeyword)) continue;
    (inLayer ? layerFields : fields).push(member.name.text);
  }
  return { fields, layerFields };
}

/**
 * What `new X(…)` does by itself: the field initialisers of X and of the classes above it.
 *
 * @returns class → `Status = 'new'; CycleRoot = undefined; …`
 */
export function initialFields(sources: readonly { readonly file: string; readonly text: string }[]): ReadonlyMap<string, string> {
  const classes = new Map<string, { readonly base: string | undefined; readonly own: string }>();
  for (const { file, text } of sources) {
    if (!/\bclass \w+Record\b/.test(text)) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
      const base = statement.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
      const own = statement.members
        .filter(ts.isPropertyDeclaration)
        .filter(({ initializer }) => initializer !== undefined)
        .map(({ name, initializer }) => `${name.getText(source)} = ${initializer!.getText(source)};`);
      classes.set(statement.name.text, { base: base?.expression.getText(source), own: own.join(' ') });
    }
  }
  const all = (name: string | undefined): string => {
    const found = name === undefined ? undefined : classes.get(name);
    return found === undefined ? '' : `${found.own} ${all(found.base)}`;
  };
  return new Map([...classes.keys()].map((name) => [name, all(name)]));
}
