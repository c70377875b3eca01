#!/usr/bin/env node
// Makes packages/stepper/src/recording/operationNotes.ts from the algorithms: the clause that each links to, and its parameters' names.
//
//   node scripts/operation-notes.mjs           write
//   node scripts/operation-notes.mjs --check   compare with the committed file; exit 1 if it differs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from './support/paths.mjs';

const ts = createRequire(inRoot('package.json'))('typescript');
const output = inRoot('packages', 'stepper', 'src', 'recording', 'operationNotes.ts');

/** What stands before an operation's own parameters. */
const machinery = 2;

const notes = new Map();
// A layer's version takes the place of the base's, whose clause is the one that readers know.
for (const file of [...sourceFiles()].sort((a, b) => Number(a.includes('proposals')) - Number(b.includes('proposals')))) readFile(file);

const lines = [...notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { clause, parameters }]) => `  ${quote(name)}: { clause: ${quote(clause)}, parameters: [${parameters.map(quote).join(', ')}] },`);
const text = `// Made by scripts/operation-notes.mjs from the algorithms.
import type { OperationNote } from '../log/TraceLog';

/** The operations by name. */
export const operationNotes: Readonly<Record<string, OperationNote>> = {
${lines.join('\n')}
};
`;

if (!process.argv.includes('--check')) {
  writeFileSync(output, text);
} else if (readFileSync(output, 'utf8') !== text) {
  console.error('operationNotes.ts does not fit the algorithms any more: node scripts/operation-notes.mjs');
  process.exitCode = 1;
}

function* sourceFiles() {
  for (const name of ['parser', 'interpreter']) {
    const folder = inRoot('packages', name, 'src');
    for (const file of readdirSync(folder, { recursive: true })) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('test-support')) yield join(folder, file);
    }
  }
}

function readFile(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['algorithm', 'sdo'].includes(node.expression.text)) note(node, source);
    else ts.forEachChild(node, visit);
  };
  visit(source);
}

function note(call, source) {
  const [name] = call.arguments;
  const body = call.arguments.at(-1);
  if (!ts.isStringLiteral(name) || body.parameters === undefined) return;
  const clause = clauseOf(call, source);
  const earlier = notes.get(name.text);
  if (earlier !== undefined && source.fileName.includes('proposals')) return;
  if (call.expression.text === 'sdo') {
    // The parts of a syntax-directed operation have different parameters, and may be of different clauses.
    notes.set(name.text, { clause: (earlier?.clause ?? clause) === clause ? clause : '', parameters: [] });
  } else if (earlier === undefined) {
    const parameters = body.parameters.slice(machinery).map((parameter) => parameter.name.getText(source).replace(/^_/, ''));
    notes.set(name.text, { clause, parameters: parameters.every((each) => /^\w+$/.test(each)) ? parameters : [] });
  }
}

/** The link above the declaration, or else the first of the file. */
function clauseOf(call, source) {
  const statement = ts.findAncestor(call, ts.isVariableStatement);
  const comment = statement === undefined ? '' : source.text.slice(statement.getFullStart(), statement.getStart());
  const link = /https:\/\/tc39\.es\/\S+/.exec(comment) ?? /https:\/\/tc39\.es\/\S+/.exec(source.text);
  return link === null ? '' : link[0].replace(/[.,:;)]+$/, '');
}

function quote(string) {
  return `'${string.replaceAll("'", "\\'")}'`;
}
