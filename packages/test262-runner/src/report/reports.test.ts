import { compareReports, formatComparison, type Difference } from './compareReports';
import { formatJson } from './formatJson';
import { formatJunit } from './formatJunit';
import { formatSummary } from './formatSummary';
import { formatTap } from './formatTap';
import { Progress } from './Progress';
import type { Report } from './Report';
import type { TestResult } from './TestResult';
import { countTests, countVariants } from './totals';

const results: TestResult[] = [
  { path: 'test/a/pass.js', variant: 'sloppy', outcome: 'PASS', milliseconds: 3 },
  { path: 'test/a/pass.js', variant: 'strict', outcome: 'PASS', milliseconds: 2500 },
  { path: 'test/a/half.js', variant: 'sloppy', outcome: 'PASS', milliseconds: 1 },
  { path: 'test/a/half.js', variant: 'strict', outcome: 'FAIL', message: "no 'x' <&> at line 3\nmore", milliseconds: 1 },
  { path: 'test/a/other.js', variant: 'strict', outcome: 'FAIL', message: "no 'yy' <&> at line 41", milliseconds: 1 },
  { path: 'test/b/known.js', variant: 'raw', outcome: 'TIMEOUT', message: 'slow', expected: 'issue 7', milliseconds: 9000 },
  { path: 'test/b/fixed.js', variant: 'raw', outcome: 'PASS', expected: 'issue 8', milliseconds: 1 },
  { path: 'test/b/left.js', variant: 'raw', outcome: 'SKIP', message: 'no host #1', milliseconds: 0 },
  { path: 'test/b/crash.js', variant: 'raw', outcome: 'CRASH', message: 'assertion \u0000', milliseconds: 1 },
];

function reportOf(list: readonly TestResult[]): Report {
  return {
    header: { engine: 'modrec', engineVersion: '0', node: 'v20', platform: 'p', flags: [], date: 'd' },
    tests: countTests(list),
    variants: countVariants(list),
    milliseconds: 1234,
    results: list,
  };
}

const report = reportOf(results);

describe('totals', () => {
  it('counts a test as failed when one variant failed, and as skipped when none ran', () => {
    expect(countVariants(results)).toEqual({ passed: 4, failed: 4, skipped: 1 });
    expect(countTests(results)).toEqual({ passed: 2, failed: 4, skipped: 1 });
  });
});

describe('formatSummary', () => {
  const lines = formatSummary(report, ['gone.js: there is no such test']).split('\n');

  it('ends with the counts of tests, alone on the last line', () => {
    expect(lines.slice(-2)).toEqual(['2 passed, 4 failed, 1 skipped', '']);
    expect(lines.at(-3)).toBe('Variants: 4 passed, 4 failed (1 of them expected), 1 skipped, in 1.2 s; tests:');
  });

  it('groups failures by folder and by message without its particulars', () => {
    expect(lines).toContain('Failures (2)');
    expect(lines).toContain('  2 × test/a: no … <&> at line N');
  });

  it('names crashes, fixed tests, stale lines and the slowest', () => {
    expect(lines).toEqual(expect.arrayContaining(['Crashes of the engine (1)', '  test/b/fixed.js (raw)', '  gone.js: there is no such test']));
    expect(lines).toContain('  9.0 s  test/b/known.js (raw)');
    expect(lines.join('\n')).not.toContain('issue 7');
  });

  it('shows whole messages when there are few, and why tests were skipped', () => {
    expect(lines).toEqual(expect.arrayContaining(["        no 'x' <&> at line 3", '        more']));
    expect(lines).toEqual(expect.arrayContaining(['Skipped (1)', '  1 × no host #1']));
    const many = Array.from({ length: 6 }, (_, index) => ({ ...results[3]!, variant: `v${index}` }));
    expect(formatSummary(reportOf(many), [])).not.toContain("no 'x'");
  });

  it('is short when all went well', () => {
    expect(formatSummary(reportOf(results.slice(0, 1)), []).split('\n')).toHaveLength(3);
  });
});

describe('formatJson', () => {
  it.each([[results], [[]]])('is the whole report', (list) => {
    expect(JSON.parse(formatJson(reportOf(list)))).toEqual(reportOf(list));
  });
});

describe('formatTap', () => {
  it('numbers the points and marks what is expected or left out', () => {
    const lines = formatTap(report).split('\n');
    expect(lines.slice(0, 3)).toEqual(['TAP version 14', '1..9', 'ok 1 - test/a/pass.js (sloppy)']);
    expect(lines).toContain('not ok 6 - test/b/known.js (raw) # TODO issue 7');
    expect(lines).toContain('ok 8 - test/b/left.js (raw) # SKIP no host \\#1');
    expect(lines).toContain('  message: "no \'x\' <&> at line 3\\nmore"');
  });
});

describe('formatJunit', () => {
  const xml = formatJunit(report);

  it('counts per folder', () => {
    expect(xml).toContain('<testsuite name="test/a" tests="5" failures="2" errors="0" skipped="0">');
    expect(xml).toContain('<testsuite name="test/b" tests="4" failures="1" errors="1" skipped="2">');
  });

  it('escapes what XML cannot hold', () => {
    expect(xml).toContain('message="no \'x\' &lt;&amp;&gt; at line 3&#10;more"');
    expect(xml).toContain('<error message="assertion \ufffd"/>');
  });
});

describe('compareReports', () => {
  const change = (outcomes: Record<string, TestResult['outcome']>): Report =>
    reportOf(Object.entries(outcomes).map(([path, outcome]) => ({ path, variant: 'strict', outcome, milliseconds: 1 })));
  const before = change({ same: 'PASS', breaks: 'PASS', fixes: 'TIMEOUT', changes: 'FAIL', leaves: 'PASS', goes: 'PASS' });
  const after = change({ same: 'PASS', breaks: 'CRASH', fixes: 'PASS', changes: 'CRASH', leaves: 'SKIP', comes: 'FAIL' });

  it('tells broken, fixed, added, removed and otherwise changed apart', () => {
    const comparison = compareReports(before, after);
    const paths = Object.fromEntries(
      Object.entries(comparison).map(([kind, list]: [string, readonly Difference[]]) => [kind, list.map(({ path }) => path)]),
    );
    expect(paths).toEqual({ broken: ['breaks'], fixed: ['fixes'], added: ['comes'], removed: ['goes'], changed: ['changes', 'leaves'] });
  });

  it('says so in words', () => {
    const text = formatComparison(compareReports(before, after));
    expect(text).toContain('Broken (1)\n  PASS -> CRASH  breaks (strict)\n');
    expect(text).toContain('  (absent) -> FAIL  comes (strict)\n');
    expect(text).toMatch(/1 broken, 2 changed, 1 fixed, 1 removed, 1 added\n$/);
  });
});

describe('Progress', () => {
  function run(isTTY: boolean): string[] {
    const written: string[] = [];
    let time = 0;
    const output = { isTTY, columns: 40, write: (text: string) => written.push(text) };
    const progress = new Progress(output, 4, () => time);
    for (const result of results.slice(0, 3)) {
      time += 6000;
      progress.record(result, result.variant === 'strict');
    }
    progress.finish();
    return written;
  }

  it('rewrites one line on a terminal, never wider than it', () => {
    const written = run(true);
    expect(written).toHaveLength(4);
    expect(written[0]).toBe('\r\u001b[K[1/4] 25 %  0 unexpected  ETA 18 s  tes');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('writes a plain line now and then elsewhere', () => {
    expect(run(false)).toEqual(['[2/4] 50 %  1 unexpected  ETA 12 s\n']);
  });
});
