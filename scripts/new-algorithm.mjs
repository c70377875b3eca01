#!/usr/bin/env node
// Writes an operation's file and test from the inventory, every step a todo:
//
//   node scripts/new-algorithm.mjs <clause id> [part] [--in FOLDER]
//
// FOLDER defaults to packages/interpreter/src/modules, and for static semantics to packages/parser/src/staticSemantics. Existing
// files are left alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { algorithmText, testText } from './new-algorithm/texts.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const usage = 'usage: npm run new-algorithm -- <clause id> [part] [--in FOLDER]';

function fail(message) {
  console.error(message);
  process.exit(2);
}

function argumentsOf() {
  try {
    return parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } });
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

const { positionals, values } = argumentsOf();
const [clause, part] = positionals;
if (clause === undefined || positionals.length > 2) fail(usage);

const { algorithms } = JSON.parse(readFileSync(join(root, 'spec-tests/audit/inventory.json'), 'utf8'));
const id = clause.replace(/^.*#/, '').toLowerCase();
const found = algorithms.filter((algorithm) => algorithm.id.toLowerCase() === id && algorithm.steps.length > 0);
if (found.length === 0) fail(`The inventory has no steps for the clause ${clause}.`);
const algorithm = part === undefined ? found[0] : found.find((candidate) => candidate.part === Number(part));
if (algorithm === undefined) fail(`${clause} has the parts ${found.map((each) => each.part).join(', ')}.`);
if (part === undefined && found.length > 1) fail(`${clause} has ${found.length} parts; say which: 1 … ${found.length}.`);

const isStatic = algorithm.part !== undefined && algorithm.operation !== 'Evaluation';
const folder = resolve(root, values.in ?? (isStatic ? 'packages/parser/src/staticSemantics' : 'packages/interpreter/src/modules'));
const name = algorithm.operation.replace(/^.*\./, '').replaceAll(/[[\]]/g, '');
const file = `${name}${algorithm.part === undefined ? '' : `_${algorithm.part}`}`;
const source = resolve(folder, '..').endsWith('src') ? '..' : relative(folder, join(root, 'packages/interpreter/src'));

mkdirSync(folder, { recursive: true });
const files = { [`${file}.ts`]: algorithmText(algorithm, name, source), [`${file}.test.ts`]: testText(algorithm) };
for (const [path, text] of Object.entries(files)) {
  const target = join(folder, path);
  if (existsSync(target)) fail(`${relative(root, target)} exists already.`);
  writeFileSync(target, text);
  console.log(relative(root, target));
}
