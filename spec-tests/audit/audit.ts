/** Holds the step markers of the packages against the inventory. Reads source text only; runs nothing of the engine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEcho } from './checkEcho';
import { checkNames } from './checkNames';
import { checkSteps } from './checkSteps';
import type { Finding } from './Finding';
import { keyOf, parentPath, titleOf, type InventoryAlgorithm } from './readInventory';
import { initialFields } from './readRecords';
import { readMarkers, withoutComments, type DeclaredAlgorithm } from './readMarkers';

/** An operation that the host realm performs by design. */
export interface Delegated {
  /** Clause id, with `#part`. */
  readonly key: string;
  readonly operation: string;
  /** The test that shows the same order and the same result; it names the operation. */
  readonly test: string;
  /** What performs it instead. */
  readonly by: string;
}

export interface SourceText {
  /** From the repository's root. */
  readonly file: string;
  readonly text: string;
}

export interface AuditInput {
  /** Of a layer: its name, which stands before the operation in docs/spec-issues.md. */
  readonly layer?: string;
  readonly algorithms: readonly InventoryAlgorithm[];
  readonly operations: ReadonlySet<string>;
  readonly sources: readonly SourceText[];
  /** Where record classes are declared that the algorithms construct; `sources` when absent. */
  readonly recordSources?: readonly SourceText[];
  readonly delegated: readonly Delegated[];
  /** docs/spec-issues.md: each departure has a line that names the operation and the step. */
  readonly specIssues: string;
  /** The text of a file of the repository, or undefined. */
  readonly readFile: (path: string) => string | undefined;
}

/** One inventory algorithm and where its steps went. */
export interface Row {
  readonly algorithm: InventoryAlgorithm;
  readonly file: string | undefined;
  readonly implemented: number;
  readonly differs: number;
  readonly todo: number;
  readonly delegated: number;
  readonly missing: number;
}

export interface AuditResult {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

export function audit(input: AuditInput): AuditResult {
  const findings: Finding[] = [];
  const found = pair(input, findings);
  const constructed = initialFields(input.recordSources ?? input.sources);
  const rows = input.algorithms
    .filter(({ steps }) => steps.length > 0)
    .map((algorithm) => row(algorithm, found.get(keyOf(algorithm)), input, constructed, findings));
  checkDelegatedList(input, findings);
  return { rows, findings };
}

/** Finds the inventory algorithm of each declaration: by its link, its name and its part. Gives the declarations by `keyOf`. */
export function pair(input: AuditInput, findings: Finding[]): ReadonlyMap<string, DeclaredAlgorithm> {
  const found = new Map<string, DeclaredAlgorithm>();
  for (const { file, text } of input.sources) {
    for (const declared of readMarkers(file, text)) {
      const operation = declared.part === undefined ? declared.name : `${declared.name} #${declared.part}`;
      const red = (message: string): number =>
        findings.push({ rule: 'declaration', file, line: declared.line, operation, path: undefined, message });
      const candidates = input.algorithms.filter(
        (algorithm) =>
          algorithm.operation === declared.name && (algorithm.part === declared.part || (algorithm.part ?? 1) === declared.part),
      );
      const [only, ...others] = candidates;
      const algorithm =
        declared.links.map((link) => candidates.find(({ id }) => id === link)).find((candidate) => candidate !== undefined) ??
        (others.length === 0 && only !== undefined && declared.fileLinks.has(only.id) ? only : undefined);
      if (algorithm !== undefined) {
        const earlier = found.get(keyOf(algorithm));
        if (earlier === undefined) found.set(keyOf(algorithm), declared);
        else red(`is declared twice, first in ${earlier.file}`);
      } else if (candidates.length > 0) {
        const ids = candidates.map(({ id }) => id).join(' or ');
        red(`no comment above links to https://tc39.es/ecma262/#${ids}; the nearest link is ${declared.links[0] ?? 'absent'}`);
      } else if (!input.operations.has(declared.name.replace(/^.*\./, '').replace(/^\[\[|\]\]$/g, ''))) {
        red('the standard has no such operation');
      }
    }
  }
  return found;
}

function row(
  algorithm: InventoryAlgorithm,
  declared: DeclaredAlgorithm | undefined,
  input: AuditInput,
  constructed: ReadonlyMap<string, string>,
  findings: Finding[],
): Row {
  const operation = titleOf(algorithm);
  const isDelegated = input.delegated.some(({ key }) => key === keyOf(algorithm));
  const total = algorithm.steps.length;
  const coverage = (message: string, path?: string, line?: number): number =>
    findings.push({ rule: 'coverage', file: declared?.file, line, operation, path, message });
  if (declared === undefined) {
    if (!isDelegated) coverage(`the operation is missing (${total} step${total === 1 ? '' : 's'}, #${algorithm.id})`);
    const counts = { implemented: 0, differs: 0, todo: 0, delegated: isDelegated ? total : 0, missing: isDelegated ? 0 : total };
    return { algorithm, file: undefined, ...counts };
  }
  if (isDelegated) coverage('is both delegated and implemented', undefined, declared.line);

  const { file } = declared;
  for (const { line, message } of declared.malformed) {
    findings.push({ rule: 'steps', file, line, operation, path: undefined, message });
  }
  const stepFindings = [...checkSteps(algorithm, declared)];
  const counts = { step: 0, differs: 0, todo: 0 };
  for (const marker of declared.markers) {
    const step = algorithm.steps.find(([path]) => path === marker.path);
    if (step === undefined) continue;
    counts[marker.kind] += 1;
    stepFindings.push(...checkNames(step, marker));
    if (marker.kind === 'step') {
      const context = { operations: input.operations, ends: endsClosure(algorithm, step[0]), constructed, helpers: declared.helpers };
      stepFindings.push(...checkEcho(step, marker, context));
    }
    if (marker.kind === 'todo') coverage('is still a todo', marker.path, marker.line);
    if (marker.kind === 'differs' && !isListed(input, algorithm, marker.path)) {
      coverage('differs, and docs/spec-issues.md has no line for it', marker.path, marker.line);
    }
  }
  for (const finding of stepFindings) findings.push({ ...finding, file, operation });
  const present = counts.step + counts.differs + counts.todo;
  return {
    algorithm,
    file,
    implemented: counts.step,
    differs: counts.differs,
    todo: counts.todo,
    delegated: 0,
    missing: Math.max(0, total - present),
  };
}

/** Whether the step is the last of its algorithm, or of steps that run later or elsewhere (no branch or loop: a closure). */
function endsClosure({ steps }: InventoryAlgorithm, path: string): boolean {
  if (path === steps.at(-1)![0]) return true;
  const parent = parentPath(path);
  const siblings = steps.filter(([other]) => parentPath(other) === parent);
  const owner = steps.find(([other]) => other === parent);
  const runsHere = owner?.some((name) => ['if', 'else', 'for', 'while'].includes(name)) ?? true;
  return path === siblings.at(-1)![0] && !runsHere;
}

/** A row of the table in docs/spec-issues.md: `| InnerModuleLinking | 9.c | … |`, of a layer `| import-defer: ResolveExport | 1 | … |`. */
function isListed({ specIssues, layer }: AuditInput, algorithm: InventoryAlgorithm, path: string): boolean {
  const title = layer === undefined ? titleOf(algorithm) : `${layer}: ${titleOf(algorithm)}`;
  return specIssues.split('\n').some((line) => {
    const [, operation, step] = line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
    return operation === title && step === path;
  });
}

function checkDelegatedList(input: AuditInput, findings: Finding[]): void {
  for (const { key, operation, test } of input.delegated) {
    const red = (message: string): number =>
      findings.push({ rule: 'coverage', file: 'spec-tests/audit/delegated.json', line: undefined, operation, path: undefined, message });
    const algorithm = input.algorithms.find((candidate) => keyOf(candidate) === key);
    if (algorithm?.operation !== operation) red(`${key} is not the key of ${operation}`);
    const text = input.readFile(test);
    if (text === undefined) red(`the test ${test} does not exist`);
    else if (!withoutComments(text).includes(operation)) red(`the test ${test} does not name the operation`);
  }
}

/** Where the algorithms are written; layers in proposals/ follow other texts than the base. */
const FOLDERS = ['packages/parser/src', 'packages/interpreter/src'];

/** Every source file that may hold base algorithms. */
export const readSources = (root: string): readonly SourceText[] => readFiles(root).filter(({ file }) => !file.includes('/proposals/'));

/** Every source file of a layer. */
export const readLayerSources = (root: string, layer: string): readonly SourceText[] =>
  readFiles(root).filter(({ file }) => file.includes(`/proposals/${layer}/`));

function readFiles(root: string): readonly SourceText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
  );
}

/** Reads a file of the repository, or gives undefined. */
export const fileReader =
  (root: string) =>
  (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
