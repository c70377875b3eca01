/**
 * How sharp the audit is: in every algorithm of the engine, each fault of a fixed list is planted in turn, and each must turn the
 * audit red. An unplanned gap of the echo table shows here as a fault that survives.
 */
import { audit, readSources, type SourceText } from './audit';
import { loadInventory, loadOperationNames } from './readInventory';
import { readMarkers, type DeclaredAlgorithm, type Marker } from './readMarkers';
import { root } from './repository';

const { algorithms } = loadInventory();
const operations = loadOperationNames();
const sources = readSources(root);

/** The red lines of one operation, as the audit of one file alone gives them, without line numbers. */
function findings({ file, text }: SourceText, name: string): readonly string[] {
  const result = audit({
    algorithms: algorithms.filter(({ operation }) => operation === name),
    operations,
    sources: [{ file, text }],
    delegated: [],
    specIssues: '',
    readFile: () => undefined,
  });
  return result.findings.map(({ path, rule, message }) => `${path ?? ''} ${rule} ${message}`);
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

/** The algorithms in the inventory, each with its file. */
const subjects: readonly (readonly [source: SourceText, declared: DeclaredAlgorithm])[] = sources.flatMap((source) =>
  readMarkers(source.file, source.text)
    .filter(({ name }) => algorithms.some(({ operation }) => operation === name))
    .map((declared) => [source, declared] as const),
);

/** Plants a text between two offsets and says whether the audit sees nothing new. */
function survives(source: SourceText, name: string, before: readonly string[], start: number, end: number, text: string): boolean {
  const after = findings({ file: source.file, text: source.text.slice(0, start) + text + source.text.slice(end) }, name);
  return after.every((finding) => before.includes(finding));
}

it('has algorithms to plant faults in', () => {
  expect(subjects.length).toBeGreaterThan(100);
});

it.each(Object.entries(faults))('%s', (_name, fault) => {
  let planted = 0;
  const survivors = subjects.flatMap(([source, declared]) => {
    const before = findings(source, declared.name);
    return declared.markers
      .filter(({ kind }) => kind === 'step')
      .filter((marker) => {
        const start = marker.node.getEnd();
        // Only what surely belongs to this step: up to the next marker anywhere in the file.
        const next = source.text.slice(start).search(/\bstep(?:\.\w+)?`/);
        const end = next === -1 ? source.text.length : start + next;
        const spoiled = fault(source.text.slice(start, end), marker);
        if (spoiled === undefined) return false;
        planted += 1;
        return survives(source, declared.name, before, start, end, spoiled);
      })
      .map(({ path, line }) => `${source.file}:${line} ${declared.name} ${path}`);
  });
  expect(survivors).toEqual([]);
  expect(planted).toBeGreaterThan(0);
});

it('a marker left out', () => {
  const survivors = subjects.flatMap(([source, declared]) => {
    const before = findings(source, declared.name);
    return declared.markers
      .filter(({ node }) => survives(source, declared.name, before, node.getStart(), node.getEnd(), 'void 0'))
      .map(({ path }) => `${declared.name} ${path}`);
  });
  expect(survivors).toEqual([]);
});

it('two neighbouring markers swapped', () => {
  const survivors = subjects.flatMap(([source, declared]) => {
    const before = findings(source, declared.name);
    return declared.markers.slice(1).flatMap((second, index) => {
      const first = declared.markers[index]!;
      const [a, b] = [first.node.getText(), second.node.getText()];
      const between = source.text.slice(first.node.getEnd(), second.node.getStart());
      const swapped = `${b}${between}${a}`;
      return survives(source, declared.name, before, first.node.getStart(), second.node.getEnd(), swapped) ? [`${declared.name} ${first.path}`] : [];
    });
  });
  expect(survivors).toEqual([]);
});
