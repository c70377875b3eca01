import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../support/paths.mjs';

const folders = [inRoot('packages', 'interpreter', 'src'), inRoot('packages', 'parser', 'src')];
const declaration = /\balgorithm\(\s*'([^']+)'/g;
const marker = /\bstep(?:\.\w+)?`([^`]*)`/g;

/**
 * All step markers by operation: what stands around the step that runs. An operation that proposals rewrite has several forms, each a
 * list of markers in the order of the text; the steps of its closures are among them.
 */
export function stepMarkers() {
  const operations = {};
  for (const text of folders.flatMap(sourceFiles).map((file) => readFileSync(file, 'utf8'))) {
    const starts = [...text.matchAll(declaration)].map(({ index, 1: name }) => ({ index, name, steps: [] }));
    for (const { index, 1: step } of text.matchAll(marker)) starts.findLast((start) => start.index < index)?.steps.push(step);
    for (const { name, steps } of starts) if (steps.length > 0) (operations[name] ??= []).push(steps);
  }
  return operations;
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
