// Writes packages/interpreter/src/evaluator/nodes/index.ts: the table from node type to its compiler, from the files' names.
import { readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../packages/interpreter/src/evaluator/nodes/', import.meta.url);
const types = readdirSync(folder)
  .filter((name) => /^[A-Z]\w*\.ts$/.test(name))
  .map((name) => name.slice(0, -3))
  .sort();
const lines = [
  '// Made by scripts/generate-node-index.mjs from the names of the files in this folder.',
  ...types.map((type) => `import { ${type} } from './${type}';`),
  '',
  '/** How each node type is compiled. */',
  'export const nodes = {',
  ...types.map((type) => `  ${type},`),
  '};',
  '',
];
writeFileSync(new URL('index.ts', folder), lines.join('\n'));
