import type { AuditInput } from './audit';
import { checkReasons, coverJoint, coverSteps } from './stepCoverage';

const input = {
  algorithms: [
    { id: 'sec-a', operation: 'A', kind: 'abstract operation', steps: [['1', 'if'], ['1.a', 'return'], ['2', 'return']] },
    { id: 'sec-d', operation: 'D', kind: 'abstract operation', steps: [['1', 'return']] },
  ],
  operations: new Set(['A', 'D']),
  sources: [
    {
      file: 'a.ts',
      text: `/** https://tc39.es/ecma262/#sec-a */
export const A = algorithm('A', (step, _, x) => {
  step\`1    if x\`;
  if (x) {
    step\`1.a  return 1\`;
    return 1;
  }
  step\`2    return 2\`;
  return 2;
});`,
    },
  ],
  delegated: [{ key: 'sec-d', operation: 'D', test: 'd.test.ts', by: 'the host realm' }],
  specIssues: '',
  readFile: () => undefined,
} satisfies AuditInput;

const covered = coverSteps([input], { test262: new Set(['a.ts:3', 'b.ts:5']), own: new Set(['a.ts:3', 'a.ts:8']) });

test('a step is exercised when the place of its marker is, by Test262 or by our own tests', () => {
  expect(covered).toEqual([
    { title: 'A', text: 'base', steps: 3, byTest262: 1, onlyByOwn: ['2'], unexercised: ['1.a'], delegated: 0 },
    { title: 'D', text: 'base', steps: 1, byTest262: 0, onlyByOwn: [], unexercised: [], delegated: 1 },
  ]);
});

test('the steps of a layer without a text are its markers', () => {
  const places = { test262: new Set<string>(), own: new Set(['a.ts:3', 'a.ts:8']) };
  expect(coverJoint('joint', input.sources, places)).toEqual([
    { title: 'joint: A', text: 'joint', steps: 3, byTest262: 0, onlyByOwn: ['1', '2'], unexercised: ['1.a'], delegated: 0 },
  ]);
});

test('every unexercised step needs a reason, and every reason a step', () => {
  expect(checkReasons(covered, { 'A 1.a': 'why' })).toEqual({ unexplained: [], stale: [] });
  expect(checkReasons(covered, { 'A 2': 'why' })).toEqual({ unexplained: ['A 1.a'], stale: ['A 2'] });
  expect(checkReasons([{ ...covered[0]!, title: 'import-defer: A', text: 'import-defer' }], {})).toEqual({ unexplained: ['import-defer: A 1.a'], stale: [] });
});
