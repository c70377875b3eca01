/** The audit's own test: each planted fault turns it red, with a line that names file, operation and step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, type AuditInput } from './audit';
import { loadInventory, loadOperationNames } from './readInventory';
import { describe as describeFinding, redList, summary } from './report';

const fixture = (name: string): string => readFileSync(join(__dirname, 'fixtures', `${name}.ts.txt`), 'utf8');
const linking = fixture('InnerModuleLinking');
const loading = fixture('ContinueModuleLoading');
const { algorithms } = loadInventory();
const operations = loadOperationNames();

function auditText(text: string, operation: string, more: Partial<AuditInput> = {}): readonly string[] {
  const result = audit({
    algorithms: algorithms.filter((algorithm) => algorithm.operation === operation),
    operations,
    sources: [{ file: `${operation}.ts`, text }],
    delegated: [],
    specIssues: '',
    readFile: () => undefined,
    ...more,
  });
  return result.findings.map((finding) => `${finding.file ?? ''}: ${describeFinding(finding)}`);
}

/** Replaces exactly one place, so that a fault is really planted. */
function plant(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

/** Moves the block of lines from `first` up to before `end` to before `to`. */
function move(text: string, first: string, end: string, to: string): string {
  const start = text.indexOf(first);
  const piece = text.slice(start, text.indexOf(end, start));
  return plant(text.replace(piece, ''), to, piece + to);
}

describe('faithful sources', () => {
  it.each([
    ['InnerModuleLinking', linking],
    ['ContinueModuleLoading', loading],
  ])('%s is green', (operation, text) => {
    expect(auditText(text, operation)).toEqual([]);
  });

  it('syntax-directed operations are green part by part', () => {
    const parts = algorithms.filter(({ operation, part }) => operation === 'ExportEntriesForModule' && (part === 1 || part === 3));
    expect(auditText(fixture('ExportEntriesForModule'), 'ExportEntriesForModule', { algorithms: parts })).toEqual([]);
  });

  it('an else that follows a branch that leaves needs no block of its own', () => {
    const flat = loading
      .replace('  } else {\n    step`3 ', '    return;\n  }\n    step`3 ')
      .replace('moduleCompletion.Value]));\n  }', 'moduleCompletion.Value]));');
    expect(flat).not.toBe(loading);
    expect(auditText(flat, 'ContinueModuleLoading')).toEqual([]);
  });
});

/** What is planted, in which text, and the one red line it must give. */
const faults: readonly (readonly [fault: string, operation: string, text: () => string, red: RegExp])[] = [
  [
    'a wrong status in the code',
    'InnerModuleLinking',
    () => plant(linking, "requiredModule.Status = 'linked'", "requiredModule.Status = 'linking'"),
    /^InnerModuleLinking\.ts: InnerModuleLinking 13\.b\.iv {2}echo {2}line \d+: the code under the marker lacks ~linked~/,
  ],
  [
    'a wrong status in the marker',
    'InnerModuleLinking',
    () => plant(linking, 'requiredModule.[[Status]] ← linked', 'requiredModule.[[Status]] ← linking'),
    /InnerModuleLinking 13\.b\.iv {2}names {2}line \d+: the marker does not mention ~linked~/,
  ],
  [
    'one status too many in the code',
    'InnerModuleLinking',
    () => plant(linking, "Assert(hasStatus(module, 'unlinked'))", "Assert(hasStatus(module, 'unlinked', 'evaluated'))"),
    /InnerModuleLinking 3 {2}echo {2}line \d+: the code under the marker names evaluated/,
  ],
  [
    'a swapped min',
    'InnerModuleLinking',
    () => plant(linking, 'Math.min(', 'Math.max('),
    /InnerModuleLinking 9\.c\.iii\.1 {2}echo {2}line \d+: the code under the marker lacks Math\.min\(/,
  ],
  [
    'a dropped ?',
    'InnerModuleLinking',
    () => plant(linking, 'Q(module.InitializeEnvironment())', 'module.InitializeEnvironment()'),
    /InnerModuleLinking 10 {2}echo {2}line \d+: the code under the marker lacks Q\( for \?/,
  ],
  [
    'a dropped ? in the marker',
    'InnerModuleLinking',
    () => plant(linking, '? module.InitializeEnvironment()', 'module.InitializeEnvironment()'),
    /InnerModuleLinking 10 {2}names {2}line \d+: the marker does not mention \?/,
  ],
  [
    'a dropped !',
    'ContinueModuleLoading',
    () => plant(loading, 'X(() => spec.Call(state.PromiseCapability.Reject, undefined, [moduleCompletion.Value]))', 'spec.Call(state.PromiseCapability.Reject, undefined, [moduleCompletion.Value])'),
    /ContinueModuleLoading 3\.b {2}echo {2}line \d+: the code under the marker lacks X\( for !/,
  ],
  [
    'a missing step',
    'InnerModuleLinking',
    () => plant(linking, '  step`8      append module to stack`;\n', ''),
    /InnerModuleLinking 8 {2}steps {2}missing/,
  ],
  [
    'reordered steps',
    'InnerModuleLinking',
    () => move(linking, '  step`7 ', '  step`8 ', '  step`5 '),
    /InnerModuleLinking 5 {2}steps {2}line \d+: out of order: stands after 7/,
  ],
  [
    'a step that stands twice',
    'InnerModuleLinking',
    () => plant(linking, '  step`14     return index`;', '  step`14     return index`;\n  step`14     return index`;'),
    /InnerModuleLinking 14 {2}steps {2}line \d+: stands twice/,
  ],
  [
    'a child outside its parent’s block',
    'InnerModuleLinking',
    () => plant(linking, "      if (hasStatus(requiredModule, 'linking')) {\n", "      if (hasStatus(requiredModule, 'linking')) {}\n").replace('requiredModule.DFSAncestorIndex!);\n      }', 'requiredModule.DFSAncestorIndex!);'),
    /InnerModuleLinking 9\.c\.iii\.1 {2}nesting {2}line \d+: not in the block that follows step 9\.c\.iii/,
  ],
  [
    'a child in a bare block',
    'InnerModuleLinking',
    () => plant(linking, "      if (hasStatus(requiredModule, 'linking')) {\n", "      hasStatus(requiredModule, 'linking') && 0;\n      {\n"),
    /InnerModuleLinking 9\.c\.iii\.1 {2}nesting {2}line \d+: not in the block/,
  ],
  [
    'a step that slipped into the loop before it',
    'InnerModuleLinking',
    () => plant(linking, '    }\n  }\n  step`10     ? module.InitializeEnvironment()`;\n  Q(module.InitializeEnvironment());', '    }\n  step`10     ? module.InitializeEnvironment()`;\n  Q(module.InitializeEnvironment());\n  }'),
    /InnerModuleLinking 10 {2}nesting {2}line \d+: not in the same block as its sibling 9/,
  ],
  [
    'an else step after an if that falls through',
    'ContinueModuleLoading',
    () => plant(loading, '  } else {\n    step`3 ', '  }\n    step`3 ').replace('[moduleCompletion.Value]));\n  }', '[moduleCompletion.Value]));'),
    /ContinueModuleLoading 3 {2}nesting {2}line \d+: not in the else branch of step 2/,
  ],
  [
    'an invented step',
    'InnerModuleLinking',
    () => plant(linking, '  step`14 ', '  step`13.c   module.[[Status]] ← linked`;\n  step`14 '),
    /InnerModuleLinking 13\.c {2}steps {2}line \d+: the standard has no such step/,
  ],
  [
    'a field written under a step that does not write it',
    'InnerModuleLinking',
    () => plant(linking, '  const moduleIndex = index;', '  const moduleIndex = index;\n  module.CycleRoot = module;'),
    /InnerModuleLinking 5 {2}echo {2}line \d+: the code under the marker writes CycleRoot/,
  ],
  [
    'an early return that was dropped',
    'ContinueModuleLoading',
    () => plant(loading, 'if (!state.IsLoading) return;', 'if (!state.IsLoading) noop();'),
    /ContinueModuleLoading 1 {2}echo {2}line \d+: the code under the marker lacks return/,
  ],
  [
    'an assertion that is not checked',
    'InnerModuleLinking',
    () => plant(linking, "Assert(hasStatus(module, 'unlinked'));", "void hasStatus(module, 'unlinked');"),
    /InnerModuleLinking 3 {2}echo {2}line \d+: the code under the marker lacks Assert\(/,
  ],
  [
    'code that stands only in a comment',
    'InnerModuleLinking',
    () => plant(linking, '  index += 1;', '  // index += 1;'),
    /InnerModuleLinking 7 {2}echo {2}line \d+: the code under the marker lacks \+ 1/,
  ],
  [
    'a call of another operation',
    'InnerModuleLinking',
    () => plant(linking, 'Q(module.Link())', 'Q(module.Evaluate())'),
    /InnerModuleLinking 1\.a {2}echo {2}line \d+: the code under the marker lacks Link/,
  ],
  [
    'a marker with a substitution',
    'InnerModuleLinking',
    () => plant(linking, 'step`14     return index`', 'step`14     return ${index}`'),
    /InnerModuleLinking {2}steps {2}line \d+: the marker holds/,
  ],
  [
    'a link to another clause',
    'InnerModuleLinking',
    () => plant(linking, '#sec-InnerModuleLinking', '#sec-innermoduleevaluation'),
    /InnerModuleLinking {2}declaration {2}line \d+: no comment above links to/,
  ],
  ['a missing operation', 'InnerModuleLinking', () => '', /: InnerModuleLinking {2}coverage {2}the operation is missing \(31 steps/],
  [
    'a todo',
    'InnerModuleLinking',
    () => plant(linking, 'step`8 ', 'step.todo`8 '),
    /InnerModuleLinking 8 {2}coverage {2}line \d+: is still a todo/,
  ],
  [
    'a departure that docs/spec-issues.md does not list',
    'InnerModuleLinking',
    () => plant(linking, 'step`8      append module to stack`', "step.differs`8      append module to stack`('faster')"),
    /InnerModuleLinking 8 {2}coverage {2}line \d+: differs, and docs\/spec-issues\.md has no line for it/,
  ],
  [
    'an operation that the standard does not have',
    'InnerModuleLinking',
    () => `${linking}\nexport const Foo = algorithm('LinkQuickly', (step) => {});`,
    /LinkQuickly {2}declaration {2}line \d+: the standard has no such operation/,
  ],
];

describe('planted faults', () => {
  it.each(faults)('%s', (_fault, operation, text, red) => {
    const findings = auditText(text(), operation);
    expect(findings).toContainEqual(expect.stringMatching(red));
  });

  it('a fault in one step leaves the other steps green', () => {
    expect(auditText(plant(linking, 'Math.min(', 'Math.max('), 'InnerModuleLinking')).toHaveLength(1);
  });
});

describe('departures and delegation', () => {
  const differing = linking.replace('step`8      append module to stack`', "step.differs`8      append module to stack`('why')");

  it('a listed departure is green', () => {
    expect(auditText(differing, 'InnerModuleLinking', { specIssues: '| `InnerModuleLinking` | `8` | why |' })).toEqual([]);
  });

  const delegated = [{ key: 'await', operation: 'Await', test: 'a.test.ts', by: 'the host' }];

  it('a delegated operation needs a test that names it', () => {
    expect(auditText('', 'Await', { delegated, readFile: () => 'shows Await' })).toEqual([]);
    expect(auditText('', 'Await', { delegated, readFile: () => 'shows nothing' })[0]).toContain('does not name the operation');
    expect(auditText('', 'Await', { delegated, readFile: () => undefined })[0]).toContain('does not exist');
  });
});

describe('the report', () => {
  it('groups the red list by file and counts the steps', () => {
    const result = audit({
      algorithms: algorithms.filter(({ operation }) => operation === 'InnerModuleLinking'),
      operations,
      sources: [{ file: 'packages/interpreter/src/modules/linking/X.ts', text: plant(linking, 'Math.min(', 'Math.max(') }],
      delegated: [],
      specIssues: '',
      readFile: () => undefined,
    });
    expect(redList(result.findings)).toMatch(/^packages\/interpreter\/src\/modules\/linking\/X\.ts\n {2}InnerModuleLinking 9\.c\.iii\.1 /);
    expect(summary(result)).toMatch(/interpreter\/modules\/linking +1 +31 +31 +0 +0 +0 +0\n/);
    expect(summary(result)).toMatch(/1 findings$/);
  });
});

describe('a layer', () => {
  const departing = loading.replace('step`4', 'step.differs`4').replace('return unused`;', "return unused`('reason');");
  const row = (operation: string): string => `| ${operation} | 4 | reason |`;

  it('has rows of its own for its departures', () => {
    expect(departing).not.toBe(loading);
    const findings = (specIssues: string): readonly string[] => auditText(departing, 'ContinueModuleLoading', { layer: 'some-layer', specIssues });
    expect(findings(row('some-layer: ContinueModuleLoading'))).toEqual([]);
    expect(findings(row('ContinueModuleLoading'))).toEqual([expect.stringContaining('has no line for it')]);
  });
});
