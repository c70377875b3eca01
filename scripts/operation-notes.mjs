#!/usr/bin/env node
// Makes two tables from the algorithms:
//   packages/stepper/src/recording/operationNotes.ts: the clause that each operation links to, and its parameters' names
//   packages/test262-runner/step-table.json: the steps of each operation, of the base and of each layer
//
//   node scripts/operation-notes.mjs           write
//   node scripts/operation-notes.mjs --check   compare with the committed files; exit 1 if one differs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { inRoot } from './support/paths.mjs';

const ts = createRequire(inRoot('package.json'))('typescript');

/** How many parameters of a body are machinery. */
const machinery = 2;
const notes = new Map();
const steps = [];

// The base first: its clause is the one that readers know, and layers go on top of it in the table, too.
for (const file of [...sourceFiles()].sort((a, b) => Number(isProposal(a)) - Number(isProposal(b)) || (a < b ? -1 : 1))) readFile(file);

compareOrWrite(inRoot('packages', 'stepper', 'src', 'recording', 'operationNotes.ts'), notesFile());
compareOrWrite(inRoot('packages', 'test262-runner', 'step-table.json'), `[\n${steps.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);

function compareOrWrite(file, text) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${relative(inRoot(), file)} does not fit the algorithms any more: node scripts/operation-notes.mjs`);
    process.exitCode = 1;
  }
}

function notesFile() {
  const lines = [...notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { clause, parameters }]) => `  ${quote(name)}: { clause: ${quote(clause)}, parameters: [${parameters.map(quote).join(', ')}] },`);
  return `// Made by scripts/operation-notes.mjs from the algorithms.
import type { OperationNote } from '../log/TraceLog';

/** The operations by name. */
export const operationNotes: Readonly<Record<string, OperationNote>> = {
${lines.join('\n')}
};
`;
}

function* sourceFiles() {
  for (const name of ['parser', 'interpreter']) {
    const folder = inRoot('packages', name, 'src');
    for (const file of readdirSync(folder, { recursive: true })) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('test-support')) yield join(folder, file);
    }
  }
}

function isProposal(file) {
  return /[/\\]proposals[/\\]\w/.test(file);
}

function readFile(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ['algorithm', 'sdo'].includes(node.expression.text)) declared(node, source);
    else ts.forEachChild(node, visit);
  };
  visit(source);
}

function declared(call, source) {
  const [name, part] = call.arguments;
  const body = call.arguments.at(-1);
  if (!ts.isStringLiteral(name) || body.parameters === undefined) return;
  const clause = clauseOf(call, source);
  note(name.text, call.expression.text, clause, body, source);
  const markers = markersIn(body, name.text);
  if (markers.length === 0) return;
  const isPart = call.expression.text === 'sdo';
  steps.push({ operation: name.text, ...(isPart && { part: Number(part.getText(source)) }), text: textOf(source.fileName), clause, steps: markers });
}

function note(name, kind, clause, body, source) {
  const earlier = notes.get(name);
  if (earlier !== undefined && isProposal(source.fileName)) return;
  if (kind === 'sdo') {
    // The parts of a syntax-directed operation have different parameters, and may be of different clauses.
    notes.set(name, { clause: (earlier?.clause ?? clause) === clause ? clause : '', parameters: [] });
  } else if (earlier === undefined) {
    const parameters = body.parameters.slice(machinery).map((parameter) => parameter.name.getText(source).replace(/^_/, ''));
    notes.set(name, { clause, parameters: parameters.every((each) => /^\w+$/.test(each)) ? parameters : [] });
  }
}

/** Each step as its marker has it, and the frame that reports it where that is a closure's. */
function markersIn(body, operation) {
  const markers = [];
  const visit = (node, frame) => {
    if (ts.isTaggedTemplateExpression(node) && /^step\b/.test(node.tag.getText()) && ts.isNoSubstitutionTemplateLiteral(node.template)) {
      markers.push(frame === operation ? [node.template.text] : [node.template.text, frame]);
    }
    const closure = ts.isCallExpression(node) && /(?:^|\.)closure$/.test(node.expression.getText()) ? node.arguments.find(ts.isStringLiteral) : undefined;
    ts.forEachChild(node, (child) => visit(child, closure?.text ?? frame));
  };
  visit(body, operation);
  return markers;
}

/** `base`, or the name of the layer whose folder holds the file; the parser's folders have their layers' names. */
function textOf(file) {
  if (!isProposal(file)) return 'base';
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const layer = /: Layer = \{\s*name: '([^']+)'/.exec(name.endsWith('.ts') ? readFileSync(join(folder, name), 'utf8') : '');
    if (layer !== null) return layer[1];
  }
  return basename(folder);
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
