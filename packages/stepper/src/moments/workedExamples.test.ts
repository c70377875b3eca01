/** https://tc39.es/ecma262/#sec-example-cyclic-module-record-graphs, with modules that have code. */
import { Navigation } from '../navigation/Navigation';
import { parseBreakpoint, predicateOf } from '../navigation/Breakpoint';
import { fieldTable, recordGraph } from '../test-support/asyncGraph';
import { recordFiles } from '../test-support/recordFiles';
import type { Moment } from './Moment';
import { Recording } from './Recording';

/** The moments at which a breakpoint stops. */
function momentsAt(recording: Recording, breakpoint: string): Moment[] {
  const navigation = new Navigation(recording);
  const predicates = [predicateOf(parseBreakpoint(breakpoint))];
  const found: Moment[] = [];
  for (let at = navigation.run(-1, predicates); at !== undefined; at = navigation.run(at, predicates)) found.push(recording.moment(at));
  return found;
}

const last = (recording: Recording): Moment => recording.moment(recording.length - 1);
const statuses = (moment: Moment, names: string): string => [...names].map((name) => moment.records.get(name)?.fields.get('Status')).join(' ');

it('a graph without errors: the modules go through the statuses, each dependency first', async () => {
  const recording = await recordGraph('A -> B, C');
  const changes = momentsAt(recording, '[[Status]]').map((moment) => statuses(moment, 'ABC'));
  expect(changes).toEqual([
    'unlinked new new', 'unlinked unlinked new', 'unlinked unlinked unlinked',
    'linking unlinked unlinked', 'linking linking unlinked', 'linking linked unlinked', 'linking linked linking', 'linking linked linked', 'linked linked linked',
    'evaluating linked linked', 'evaluating evaluating linked', 'evaluating evaluated linked', 'evaluating evaluated evaluating',
    'evaluating evaluated evaluated', 'evaluated evaluated evaluated',
  ]);
});

it('a cycle: both modules are on the stack until its root is done, and change together', async () => {
  const recording = await recordGraph('A -> B; B -> A, C');
  const linked = momentsAt(recording, '[[Status]] = linked');
  expect(linked.map((moment) => statuses(moment, 'ABC'))).toEqual(['linking linking linked', 'linking linked linked', 'linked linked linked']);
  const [c] = linked;
  // C's own search has taken it off the stack just before.
  expect(c!.stack.toArray()).toEqual(['A', 'B']);
  expect(c!.records.get('B')!.fields.get('DFSAncestorIndex')).toBe(0);
});

it('a cycle whose root fails: its error is in every module of the cycle, and in no other', async () => {
  const recording = await recordGraph('A! -> B; B -> A, C');
  const end = last(recording);
  expect(statuses(end, 'ABC')).toBe('evaluated evaluated evaluated');
  const errors = ['A', 'B', 'C'].map((name) => end.records.get(name)!.fields.get('EvaluationError'));
  const error = { completion: 'throw', value: 'A fails' };
  expect(errors).toEqual([error, error, { empty: true }]);
  expect(end.error?.message).toBe('A fails');
});

it('a graph with a missing module: the statuses stay new, and the load tells why', async () => {
  const recording = new Recording(await recordFiles({ A: 'import "B"; import "C"', B: 'import "D"', D: '' }, 'A'));
  const end = last(recording);
  expect(statuses(end, 'ABD')).toBe('new new new');
  expect(end.error).toMatchObject({ code: 'module-not-found', place: { module: 'A', line: 1 } });
  expect(end.loads.size).toBe(0);
});

describe('an asynchronous cycle', () => {
  const notation = 'A* -> B, C; B* -> D; D* -> A; C* -> D, E*';

  it('has the fields of the tables at each turn', async () => {
    const recording = await recordGraph(notation, async ({ finish }) => {
      for (const name of ['E', 'D', 'C', 'B', 'A']) await finish(name);
    });
    const [started] = momentsAt(recording, 'A [[CycleRoot]]');
    expect(fieldTable(started!, 'ABCDE')).toEqual([
      'A | 0 | evaluating-async | 4 | « » | 2 | A',
      'B | 0 | evaluating-async | 1 | « A » | 1 | A',
      'C | 0 | evaluating-async | 3 | « A » | 2 | A',
      'D | 0 | evaluating-async | 0 | « B, C » | 0 | A',
      'E | 4 | evaluating-async | 2 | « C » | 0 | E',
    ]);
    const after = (name: string): Moment => momentsAt(recording, `${name} [[Status]] = evaluated`)[0]!;
    const next = (moment: Moment): Moment => recording.moment(endOfJob(recording, moment.index));
    expect(fieldTable(next(after('E')), 'CE')).toEqual(['C | 0 | evaluating-async | 3 | « A » | 1 | A', 'E | 4 | evaluated | done | « C » | 0 | E']);
    expect(fieldTable(next(after('D')), 'BCD')).toEqual([
      'B | 0 | evaluating-async | 1 | « A » | 0 | A',
      'C | 0 | evaluating-async | 3 | « A » | 0 | A',
      'D | 0 | evaluated | done | « B, C » | 0 | A',
    ]);
    expect(fieldTable(next(after('C')), 'AC')).toEqual(['A | 0 | evaluating-async | 4 | « » | 1 | A', 'C | 0 | evaluated | done | « A » | 0 | A']);
    expect(fieldTable(next(after('B')), 'AB')).toEqual(['A | 0 | evaluating-async | 4 | « » | 0 | A', 'B | 0 | evaluated | done | « A » | 0 | A']);
    expect(fieldTable(last(recording), 'A')).toEqual(['A | 0 | evaluated | done | « » | 0 | A']);
  });

  it('ends with the error of the module that fails first', async () => {
    const recording = await recordGraph(notation, async ({ finish, fail }) => {
      await finish('E');
      await finish('D');
      await fail('C');
      await finish('B');
    });
    const end = last(recording);
    expect(fieldTable(end, 'ABC')).toEqual([
      'A | 0 | evaluated | done | « » | 2 | A', 'B | 0 | evaluated | done | « A » | 0 | A', 'C | 0 | evaluated | done | « A » | 0 | A',
    ]);
    const error = { completion: 'throw', value: 'C fails' };
    expect(['A', 'B', 'C'].map((name) => end.records.get(name)!.fields.get('EvaluationError'))).toEqual([error, { empty: true }, error]);
  });

  it('shows what waits and what is queued while D waits', async () => {
    const recording = await recordGraph(notation);
    const end = last(recording);
    expect(end.suspended.sort().toArray()).toEqual(['D', 'E']);
    expect(end.frames.size).toBe(0);
    expect(end.jobs.toArray().map(([, { state, by, module }]) => [state, by, module])).toEqual([
      ['waiting', 'ExecuteAsyncModule', 'D'], ['waiting', 'ExecuteAsyncModule', 'E'],
    ]);
  });
});

function endOfJob(recording: Recording, from: number): number {
  for (let index = from; index < recording.length; index++) {
    const event = recording.event(index)!;
    if (event.kind === 'job' && event.op === 'ended') return index;
  }
  throw new Error('no job ends there');
}
