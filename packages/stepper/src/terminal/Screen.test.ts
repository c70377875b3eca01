import { parseBreakpoint } from '../navigation/Breakpoint';
import { recordFiles } from '../test-support/recordFiles';
import { widthOf } from './cells';
import { textOf } from './Line';
import { paint } from './paint';
import { newRun, type Run } from './Run';
import { screen, type Size } from './Screen';
import { Session } from './Session';

const program = {
  'a.mjs': 'import { b } from "b.mjs";\nexport let a = 1;\nprint("a", b);\nawait 1;',
  'b.mjs': 'import { a } from "a.mjs";\n// 漢字\tand \u001b[31m tabs\nexport const b = () => a;\nprint("b\u001b[2J");',
};
const markers = {
  InnerModuleEvaluation: [['1    if module is not a Cyclic Module Record', '4    assert: module.[[Status]] = linked', '5    module.[[Status]] ← evaluating']],
};

let run: Run;
beforeAll(async () => {
  run = newRun(await recordFiles(program, 'a.mjs'), markers);
});

function at(breakpoint: string): Session {
  const session = new Session(run, [parseBreakpoint(breakpoint)]);
  session.perform({ type: 'step', kind: 'breakpoint', direction: 'forwards' });
  return session;
}
const linesOf = (session: Session, size: Size = { columns: 80, rows: 24 }): string[] => screen(session.run, session.state, size).map(textOf);
const show = (session: Session): string => `\n${linesOf(session).map((each) => `${each.trimEnd()}\n`).join('')}`;

it('shows algorithm, source, graph and record, with what has changed', () => {
  expect(show(at('b.mjs [[Status]] = evaluating'))).toMatchInlineSnapshot(`
"
── Algorithm ───────────────────── evaluate ─│── Graph ─────────────────────────
CyclicModuleRecord.Evaluate 8 a.mjs          │ a.mjs                 *evaluating
InnerModuleEvaluation 11.b a.mjs, stack: Lis…│▸└─ b.mjs               evaluating
InnerModuleEvaluation b.mjs, stack: List#2, …│    └─ a.mjs               (cycle)
tc39.es/ecma262/#sec-innermoduleevaluation   │
· 1 if module is not a Cyclic Module Record  │stack a.mjs
· 2 if module.[[Status]] ∈ evaluating-async, │── b.mjs ──────────────── 1 of 2 ─
    evaluated                                │*Status        linked → evaluating
· 3 if module.[[Status]] = evaluating, return│ EvaluationError             empty
    index                                    │ DFSAncestorIndex                0
· 4 assert: module.[[Status]] = linked       │ CycleRoot                   empty
▸ 5 module.[[Status]] ← evaluating           │ HasTLA                      false
                                             │ AsyncEvaluationOrder        unset
                                             │ TopLevelCapability          empty
── b.mjs ────────────────────── not run yet ─│ AsyncParentModules            « »
  1  import { a } from "a.mjs";              │ PendingAsyncDependencies    empty
  2  // 漢字 and ␛[31m tabs                  │ RequestedModules      « "a.mjs" »
  3  export const b = () => a;               │ LoadedModules « "a.mjs" → a.mjs »
  4  print("b␛[2J");                         │ Environment ModuleEnvironmentRec…
                                             │ Namespace                   empty
                                             │ ImportEntries « { [[ModuleReques…
                                             │ LocalExportEntries « { [[ModuleR…
 moment 1115 of 1366  evaluate  b.mjs.[[Status]]: linked → evaluating
→ step  ↓ over  ↑ out  p phase  c run  b break  / find  1-6 pane  ? help  q quit
"
`);
});

it('marks the statement that runs', () => {
  expect(show(at('b.mjs:4'))).toMatchInlineSnapshot(`
"
── Algorithm ───────────────────── evaluate ─│── Graph ─────────────────────────
… 2 more above                               │ a.mjs                 *evaluating
InnerModuleEvaluation 13.a b.mjs, stack: Lis…│▸└─ b.mjs              *evaluating
SourceTextModuleRecord.ExecuteModule 3.e b.m…│    └─ a.mjs               (cycle)
Evaluation 1 function                        │
Evaluation { [[Evaluation]]: function }, { […│stack a.mjs b.mjs
· 1 sl ← ? Evaluation of ModuleItemList      │── b.mjs ──────────────── 1 of 2 ─
▸ 2 s ← Completion(Evaluation of ModuleItem) │ Status                 evaluating
                                             │ EvaluationError             empty
                                             │ DFSAncestorIndex                0
                                             │ CycleRoot                   empty
                                             │ HasTLA                      false
                                             │ AsyncEvaluationOrder        unset
                                             │ TopLevelCapability          empty
── b.mjs:4 ──────────────────────────────────│ AsyncParentModules            « »
  1  import { a } from "a.mjs";              │ PendingAsyncDependencies        0
  2  // 漢字 and ␛[31m tabs                  │ RequestedModules      « "a.mjs" »
  3  export const b = () => a;               │ LoadedModules « "a.mjs" → a.mjs »
▸ 4  print("b␛[2J");                         │ Environment ModuleEnvironmentRec…
                                             │ Namespace                   empty
                                             │ ImportEntries « { [[ModuleReques…
                                             │ LocalExportEntries « { [[ModuleR…
 moment 1190 of 1366  evaluate  b.mjs:4:1 ExpressionStatement
→ step  ↓ over  ↑ out  p phase  c run  b break  / find  1-6 pane  ? help  q quit
"
`);
});

it('shows the keys', () => {
  const session = new Session(run);
  session.perform({ type: 'help' });
  expect(show(session)).toMatchInlineSnapshot(`
"
── Keys ────────────────────────────────────────────────────────────────────────
 → i   ← I        a step on, or back
 ↓ o   Shift+↓ O  over what the step calls, or back over it
 ↑ u   Shift+↑ U  out of the operation, or back to where it was called
 n     N          the next statement of the program, or the one before
 p     P          the next phase, or the one before
 c     C          the next breakpoint, or the one before; without any, phases
 b                add a breakpoint, or remove one: InnerModuleEvaluation 11.c
                    a.mjs [[Status]] = evaluating-async    a.mjs:12    error
 /     .  ,       search; the next match, the one before
 g     Home End   go to a moment by its number; the start, the end
 Tab   Shift+Tab  the next module, or the one before; m: by its name
 1 2 3            the record of the module, bindings, output of the program
 4 5 6            loads and jobs, why it waits, breakpoints
 w                why did one module run before another?
 z     PgUp PgDn  that pane on the whole screen; scroll it
 h ?   Esc        these keys; close them
 q     Ctrl+C     quit

 ▸ what runs, the module in question   · steps that have run   * just changed; …


 moment 4 of 1366  idle
→ step  ↓ over  ↑ out  p phase  c run  b break  / find  1-6 pane  ? help  q quit
"
`);
});

it.each([
  ['bindings', /a → a\.mjs a = TDZ[^]*b = /],
  ['output', /none/],
  ['pending', /loads that the host owes: none[^]*reactions and jobs: none/],
  ['questions', /b\.mjs is being evaluated/],
  ['breakpoints', /1 b\.mjs:4/],
] as const)('shows %s', (detail, expected) => {
  const session = at('b.mjs:4');
  session.perform({ type: 'module-named', text: 'b.mjs' });
  session.perform({ type: 'detail', detail });
  expect(linesOf(session).map((each) => each.slice(46)).join('\n')).toMatch(expected);
  session.perform({ type: 'enlarge' });
  expect(linesOf(session).join('\n')).toMatch(expected);
});

it('answers why one module ran before another', () => {
  const session = new Session(run);
  session.perform({ type: 'order', text: 'b.mjs a.mjs' });
  expect(linesOf(session).join('\n')).toMatch(/Why did b\.mjs run before a\.mjs\?\s+\S/);
});

it('leads through the pages of a pane, and stays where there are no more', () => {
  const session = at('b.mjs:4');
  const page = (pages: number): string => {
    session.perform({ type: 'scroll', pages });
    return /── b\.mjs ─+ (\d of \d)/.exec(linesOf(session).join('\n'))![1]!;
  };
  expect([page(0), page(1), page(1), page(-2)]).toEqual(['1 of 2', '2 of 2', '2 of 2', '1 of 2']);
});

it('shows what the program prints without obeying it', () => {
  const session = at('a.mjs:4');
  session.perform({ type: 'detail', detail: 'output' });
  expect(linesOf(session).join('\n')).toContain('b␛[2J');
});

it.each([[80, 24], [50, 12], [132, 43], [200, 60], [30, 5], [1, 1]])('fills %i×%i exactly at every moment', (columns, rows) => {
  for (let index = -1; index < run.recording.length; index += 13) {
    const session = new Session(run);
    session.perform({ type: 'go', text: String(Math.max(0, index)) });
    const lines = linesOf(session, { columns, rows });
    expect(lines).toHaveLength(rows);
    for (const each of lines) expect([each, widthOf(each)]).toEqual([each, columns]);
  }
});

it('has no escape sequence without colours, and none but those of colours with them', () => {
  const { run: held, state } = at('b.mjs:4');
  const lines = screen(held, state, { columns: 80, rows: 24 });
   
  expect(lines.map((each) => paint(each, false)).join('')).not.toMatch(/[\u0000-\u001f]/);
  const colored = lines.map((each) => paint(each, true)).join('');
  expect(colored).toContain('\u001b[1;33m▸');
   
  expect(colored.replace(/\u001b\[[\d;]+m/g, '')).not.toMatch(/[\u0000-\u001f]/);
});
