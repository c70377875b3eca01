/** `node stepCoverageMain.ts TEST262-PLACES OWN-PLACES`: prints what `scripts/step-coverage.mjs` has measured; fails on steps without a reason. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { auditInputs, jointSources, root } from './repository';
import { checkReasons, coverJoint, coverSteps, type CoveredOperation, type Reasons } from './stepCoverage';

const [test262, own] = process.argv.slice(2).map(readPlaces);
const reasons = JSON.parse(readFileSync(join(__dirname, 'unexercised.json'), 'utf8')) as Reasons;
const places = { test262: test262!, own: own! };
const covered = [
  ...coverSteps(auditInputs(), places),
  ...jointSources().flatMap(({ layer, sources }) => coverJoint(layer, sources, places)),
];

console.log("\nReached by our own tests, and by none of Test262's:");
for (const { title, onlyByOwn } of covered) if (onlyByOwn.length > 0) console.log(`  ${title}  ${onlyByOwn.join(', ')}`);
console.log('\nReached by no test:');
for (const { title, unexercised } of covered) {
  for (const path of unexercised) console.log(`  ${title} ${path}  ${reasons[`${title} ${path}`] ?? ''}`.trimEnd());
}
const columns = ['steps', 'delegated', 'by Test262', 'only by ours', 'unexercised', '% exercised'];
console.log(`\n${['text'.padEnd(18), ...columns.map((name) => name.padStart(13))].join('')}`);
for (const text of new Set(covered.map((operation) => operation.text))) console.log(row(text, covered.filter((each) => each.text === text)));
console.log(row('all', covered));

const { unexplained, stale } = checkReasons(covered, reasons);
if (unexplained.length > 0) console.log(`\nWithout a reason in spec-tests/audit/unexercised.json:\n  ${unexplained.join('\n  ')}`);
if (stale.length > 0) console.log(`\nExercised, or no step at all, and still in spec-tests/audit/unexercised.json:\n  ${stale.join('\n  ')}`);
process.exitCode = unexplained.length + stale.length === 0 ? 0 : 1;

function readPlaces(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Set(lines.map((place) => relative(root, place).replaceAll(sep, '/')));
}

/** The share is of the steps that are written: what is delegated has no markers, and tests of its own. */
function row(name: string, operations: readonly CoveredOperation[]): string {
  const sum = (count: (operation: CoveredOperation) => number): number => operations.reduce((total, each) => total + count(each), 0);
  const [steps, delegated, unexercised] = [sum((each) => each.steps), sum((each) => each.delegated), sum((each) => each.unexercised.length)];
  const written = steps - delegated;
  const share = `${(((written - unexercised) / written) * 100).toFixed(2)} %`;
  const cells = [steps, delegated, sum((each) => each.byTest262), sum((each) => each.onlyByOwn.length), unexercised, share];
  return [name.padEnd(18), ...cells.map((cell) => String(cell).padStart(13))].join('');
}
