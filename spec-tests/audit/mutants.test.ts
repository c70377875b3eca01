/**
 * How sharp the audit is: in every algorithm of the engine, faults of a fixed list are planted, kind by kind, and the audit must
 * turn red at each of their steps. An unplanned gap of the echo table shows here as a fault that survives.
 */
import { audit, readLayerSources, readSources, type SourceText } from './audit';
import type { Finding } from './Finding';
import { loadInventory, loadLayerInventories, loadOperationNames, type InventoryAlgorithm } from './readInventory';
import { readMarkers, type DeclaredAlgorithm, type Marker } from './readMarkers';
import { root } from './repository';

const operations = loadOperationNames();

/** A text that the engine follows, and where it does. */
interface FollowedText {
  readonly algorithms: readonly InventoryAlgorithm[];
  readonly operations: ReadonlySet<string>;
  readonly sources: readonly SourceText[];
}

const texts: readonly FollowedText[] = [
  { algorithms: loadInventory().algorithms, operations, sources: readSources(root) },
  ...loadLayerInventories().map(({ revision, algorithms }) => ({
    algorithms,
    operations: new Set([...operations, ...algorithms.map(({ operation }) => operation)]),
    sources: readLayerSources(root, revision.specification),
  })),
];

/** The red lines of one file, as the audit of that file alone gives them. */
function findings({ algorithms, operations }: FollowedText, { file, text }: SourceText, declared: readonly DeclaredAlgorithm[]): readonly Finding[] {
  const names = new Set(declared.map(({ name }) => name));
  const result = audit({
    algorithms: algorithms.filter(({ operation }) => names.has(operation)),
    operations,
    sources: [{ file, text }],
    delegated: [],
    specIssues: '',
    readFile: () => undefined,
  });
  return result.findings;
}

/** A fault: gives the code under a marker with the fault in it, or undefined where there is nothing to spoil. */
type Fault = (code: string, marker: Marker) => string | undefined;

const replaced = (code: string, from: RegExp, to: string): string | undefined => (from.test(code) ? code.replace(from, to) : undefined);

const faults: Readonly<Record<string, Fault>> = {
  'a dropped ?': (code) => replaced(code, /\bQ\(/, '('),
  'a dropped !': (code) => replaced(code, /\bX\(/, 'run('),
  'min for max': (code) => replaced(code, /\bMath\.min\(/, 'Math.max('),
  'an assertion dropped': (code, { text }) => (/\[\[/.test(text) ? replaced(code, /\bAssert\(/g, 'void (') : undefined),
  'another status': (code) =>
    replaced(code, /'(?:unlinked|linking|linked|evaluating|evaluating-async|evaluated|unset|done)'/, "'new'"),
  'another field written': (code) => replaced(code, /\.([A-Z]\w+) = /, '.Elsewhere = '),
  'another operation called': (code, { text }) => {
    const call = /\bspec\.([A-Z]\w+)\(/.exec(code);
    return call !== null && text.includes(`${call[1]!}(`) ? code.replace(call[0], 'spec.SomethingElse(') : undefined;
  },
  'an increment dropped': (code, { text }) => (text.includes('+ 1') ? replaced(code, /\+= 1|\+ 1/, '+ 0') : undefined),
  'a decrement dropped': (code, { text }) => (text.includes('- 1') ? replaced(code, /-= 1|- 1/, '- 0') : undefined),
  'a condition turned round': (code, { text }) => {
    // One plain condition on a state; where several are joined, the audit sees only that one of them is negated.
    if (!/^(?:if|assert)/.test(text) || !/empty|Status|AsyncEvaluationOrder/.test(text)) return undefined;
    if (/is (?:not )?an integer|exactly when|\band\b|∧|&&|neither/.test(text)) return undefined;
    if (/!==|!has/.test(code)) return code.replace(/!== /, '=== ').replace('!has', 'has');
    return replaced(code, /=== undefined|hasStatus\(/, code.includes('hasStatus(') ? '!hasStatus(' : '!== undefined');
  },
  'a wrong comparison': (code, { text }) => (text.includes('≤') ? replaced(code, /<=/, '<') : undefined),
};

const line = ({ operation, path, rule, message }: Finding): string => `${operation} ${path ?? ''} ${rule} ${message}`;

/** The files that hold algorithms of the inventory. */
const subjects = texts
  .flatMap((followed) =>
    followed.sources.map((source) => ({
      followed,
      source,
      declared: readMarkers(source.file, source.text).filter(({ name }) => followed.algorithms.some(({ operation }) => operation === name)),
    })),
  )
  .filter(({ declared }) => declared.length > 0)
  .map((subject) => ({ ...subject, before: new Set(findings(subject.followed, subject.source, subject.declared).map(line)) }));

/** One fault in a text, and the steps at which the audit may see it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly algorithm: DeclaredAlgorithm;
  readonly paths: readonly string[];
}

/**
 * Plants edits that do not overlap, all those of a file at once, and audits the file.
 *
 * @returns the edits at whose steps the audit sees nothing new
 */
function survivors({ followed, source, declared, before }: (typeof subjects)[number], edits: readonly Edit[]): readonly string[] {
  if (edits.length === 0) return [];
  let text = source.text;
  for (const { start, end, text: planted } of [...edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + planted + text.slice(end);
  }
  const news = findings(followed, { file: source.file, text }, declared).filter((finding) => !before.has(line(finding)));
  return edits
    .filter(({ algorithm, paths }) => !news.some(({ operation, path }) => isOf(algorithm, operation) && paths.includes(path ?? '')))
    .map(({ algorithm, paths }) => `${source.file} ${algorithm.name} ${paths.join(' or ')}`);
}

/** `Evaluation #3` is of the declaration with part 3; an operation with one part has none in its title. */
const isOf = ({ name, part }: DeclaredAlgorithm, operation: string): boolean =>
  operation === name || operation === `${name} #${part}`;

it('has algorithms to plant faults in', () => {
  expect(subjects.flatMap(({ declared }) => declared).length).toBeGreaterThan(180);
});

it.each(Object.entries(faults))('%s', (_name, fault) => {
  let planted = 0;
  const alive = subjects.flatMap((subject) => {
    const { text } = subject.source;
    const edits = subject.declared.flatMap((algorithm) =>
      algorithm.markers
        .filter(({ kind }) => kind === 'step')
        .flatMap((marker): readonly Edit[] => {
          const start = marker.node.getEnd();
          // Only what surely belongs to this step: up to the next marker anywhere in the file.
          const next = text.slice(start).search(/\bstep(?:\.\w+)?`/);
          const end = next === -1 ? text.length : start + next;
          const spoiled = fault(text.slice(start, end), marker);
          return spoiled === undefined ? [] : [{ start, end, text: spoiled, algorithm, paths: [marker.path] }];
        }),
    );
    planted += edits.length;
    return survivors(subject, edits);
  });
  expect(alive).toEqual([]);
  expect(planted).toBeGreaterThan(0);
});

it.each([0, 1, 2])('every third marker left out, from %d', (from) => {
  const alive = subjects.flatMap((subject) =>
    survivors(
      subject,
      subject.declared.flatMap((algorithm) =>
        algorithm.markers
          .filter((_, index) => index % 3 === from)
          .map(({ node, path }): Edit => ({ start: node.getStart(), end: node.getEnd(), text: 'void 0', algorithm, paths: [path] })),
      ),
    ),
  );
  expect(alive).toEqual([]);
});

it.each([0, 1])('neighbouring markers swapped in pairs, from %d', (from) => {
  const alive = subjects.flatMap((subject) =>
    survivors(
      subject,
      subject.declared.flatMap((algorithm) =>
        algorithm.markers.flatMap((first, index): readonly Edit[] => {
          const second = algorithm.markers[index + 1];
          if (index % 2 !== from || second === undefined) return [];
          const [start, end] = [first.node.getStart(), second.node.getEnd()];
          const between = subject.source.text.slice(first.node.getEnd(), second.node.getStart());
          const text = `${second.node.getText()}${between}${first.node.getText()}`;
          return [{ start, end, text, algorithm, paths: [first.path, second.path] }];
        }),
      ),
    ),
  );
  expect(alive).toEqual([]);
});
