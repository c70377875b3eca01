// `node benchmark/reexports.mjs`, after an installation in this folder: runs the graphs that test deferred re-exports with engine262, whose
// feature export-defer has an earlier draft of the proposal, and prints where it does something else than they expect. Each such graph
// is in src/reexports/differences.json with a reason, which docs/deferred-reexports.md explains; a new difference, or one that has gone, is
// an error.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { runGraph } from './src/reexports/engine262.mjs';

const fixtures = fileURLToPath(new URL('../packages/interpreter/src/proposals/deferred-reexports/fixtures/', import.meta.url));
const differences = JSON.parse(readFileSync(new URL('./src/reexports/differences.json', import.meta.url), 'utf8'));

/** Errors have codes here and messages there: what can be compared is whether there is one. */
const comparable = ({ loaded, log, error }) => ({ loaded, log, fails: error !== undefined });

let unexplained = 0;
const graphs = readdirSync(fixtures);
for (const graph of graphs) {
  const files = Object.fromEntries(readdirSync(`${fixtures}${graph}`).map((name) => [name, readFileSync(`${fixtures}${graph}/${name}`, 'utf8')]));
  const { 'expected.json': expected, ...modules } = files;
  const ours = comparable(JSON.parse(expected));
  const theirs = await runGraph(modules);
  const agrees = isDeepStrictEqual(ours, comparable(theirs));
  const reason = differences[graph];
  if (agrees === (reason === undefined)) continue;
  unexplained += 1;
  console.log(agrees ? `${graph}: there is no difference any more (${reason})` : `${graph}\n  expected  ${JSON.stringify(ours)}\n  engine262 ${JSON.stringify(theirs)}`);
}

const reasons = Object.values(differences);
console.log(`${graphs.length} graphs, ${graphs.length - reasons.length} alike`);
for (const reason of new Set(reasons)) console.log(`${String(reasons.filter((each) => each === reason).length).padStart(4)}  ${reason}`);
process.exitCode = unexplained === 0 ? 0 : 1;
