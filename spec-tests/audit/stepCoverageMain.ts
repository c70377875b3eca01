/** `node stepCoverageMain.ts PLACES`: prints what `scripts/step-coverage.mjs` has measured; fails on steps of the base without a reason. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { auditInputs, root } from './repository';
import { checkReasons, coverSteps, type CoveredOperation, type Reasons } from './stepCoverage';

const places = new Set(
  readFileSync(process.argv[2]!, 'utf8')
    .trimEnd()
    .split('\n')
    .map((place) => relative(root, place).replaceAll(sep, '/')),
);
const reasons = JSON.parse(readFileSync(join(__dirname, 'unexercised.json'), 'utf8')) as Reasons;
const covered = coverSteps(auditInputs(), places);

for (const { title, unexercised, steps } of covered) {
  if (unexercised.length === 0) continue;
  console.log(`${title}  ${steps - unexercised.length} of ${steps}`);
  for (const path of unexercised) console.log(`  ${path}  ${reasons[`${title} ${path}`] ?? ''}`.trimEnd());
}
console.log(`\n${['text'.padEnd(14), ...['steps', 'delegated', 'exercised', 'unexercised', '%'].map((name) => name.padStart(12))].join('')}`);
for (const text of new Set(covered.map((operation) => operation.text))) console.log(row(text, covered.filter((each) => each.text === text)));
console.log(row('all', covered));

const { unexplained, stale } = checkReasons(covered, reasons);
if (unexplained.length > 0) console.log(`\nWithout a reason in spec-tests/audit/unexercised.json:\n  ${unexplained.join('\n  ')}`);
if (stale.length > 0) console.log(`\nExercised, or no step at all, and still in spec-tests/audit/unexercised.json:\n  ${stale.join('\n  ')}`);
process.exitCode = unexplained.length + stale.length === 0 ? 0 : 1;

/** The share is of the steps that are written: what is delegated has no markers, and tests of its own. */
function row(name: string, operations: readonly CoveredOperation[]): string {
  const sum = (count: (operation: CoveredOperation) => number): number => operations.reduce((total, each) => total + count(each), 0);
  const [steps, delegated] = [sum((each) => each.steps), sum((each) => each.delegated)];
  const unexercised = sum((each) => each.unexercised.length);
  const written = steps - delegated;
  const share = `${(((written - unexercised) / written) * 100).toFixed(2)} %`;
  return [name.padEnd(14), ...[steps, delegated, written - unexercised, unexercised, share].map((cell) => String(cell).padStart(12))].join('');
}
