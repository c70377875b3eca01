import { example, spawnModrec } from './testing/spawnModrec';

/** Every bad input of examples/errors, with its exit code and what its report must tell. */
const cases: readonly (readonly [file: string, code: number, facts: readonly RegExp[]])[] = [
  ['missing-file/main.js', 1, [/nowhere\.js/, /missing-file\/main\.js/]],
  ['unresolved-specifier/main.js', 1, [/no-such-package/, /unresolved-specifier\/main\.js/]],
  ['directory-import/main.js', 1, [/folder/, /director/i]],
  ['syntax-error/main.js', 1, [/^Uncaught SyntaxError/, /three\.js:3:\d+/, /> 3 \|/, /imported by \S*two\.js\n.*imported by \S*one\.js\n.*imported by \S*main\.js/]],
  ['ambiguous-export/main.js', 1, [/SyntaxError/, /color/, /both\.js/, /main\.js:1:/]],
  ['missing-export/main.js', 1, [/SyntaxError/, /total/, /prices\.js/, /main\.js:1:/]],
  ['unknown-attribute/main.js', 1, [/SyntaxError|TypeError/, /kind/, /main\.js/]],
  ['unknown-type/main.js', 1, [/toml/, /main\.js/]],
  ['malformed-json/main.js', 1, [/SyntaxError/, /data\.json/]],
  ['json-without-attribute/main.js', 1, [/data\.json/, /type: ?['"]json/]],
  ['binary/main.js', 1, [/SyntaxError/, /garbage\.js/, /binary/, /main\.js:1:/]],
  ['throws/main.js', 1, [/TypeError/, /shop\.js:6:\d+/, /> 6 \|.*order\.rate/, /at inPercent \(\S*shop\.js:6/, /at discount \(\S*shop\.js:2/, /at \S*main\.js:4/]],
  ['throws/cause.js', 1, [/Error: cannot read the settings/, /cause\.js:4/, /\[cause\].*SyntaxError/]],
  ['throws/value.js', 1, [/Uncaught \{ answer: 42 \}/]],
  ['unhandled-rejection/main.js', 1, [/in promise\) RangeError: nobody listens/]],
  ['timer-throws/main.js', 1, [/TypeError: thrown by a timer/, /main\.js:2/]],
  ['unsettled-await/main.js', 13, [/top-level await/, /waiting in \S*waits\.js/]],
];

describe('bad input', () => {
  it.each(cases)('%s: exit code %i', async (file, code, facts) => {
    const ending = await spawnModrec(['run', example('errors', file)]);
    for (const fact of facts) expect(ending.stderr).toMatch(fact);
    expect(ending.code).toBe(code);
    expect(ending.stdout).not.toContain('never');
    // Nothing of the engine's own stack, and no sound or cursor movement, belongs into a report.
    expect(ending.stderr).not.toMatch(/packages\/interpreter|node:internal|[^\P{Cc}\n]/u);
  });

  it('runs no module of a graph that does not link', async () => {
    const { stdout } = await spawnModrec(['run', example('errors', 'missing-export', 'main.js')]);
    expect(stdout).toBe('');
  });

  it('runs what comes before an error', async () => {
    const { stdout } = await spawnModrec(['run', example('errors', 'throws', 'main.js')]);
    expect(stdout).toBe('before\n');
  });
});

describe('a bad entry', () => {
  it.each([
    ['malformed-json/data.json', /^Uncaught SyntaxError: .*data\.json/],
    ['unknown-type/data.toml', /^Uncaught TypeError: .*toml/],
    ['binary/garbage.js', /^Uncaught SyntaxError: .*garbage\.js/],
    ['syntax-error/three.js', /three\.js:3:\d+\n/],
  ])('%s: exit code 1, with no word of realms', async (file, fact) => {
    const { code, stderr } = await spawnModrec(['run', example('errors', file)]);
    expect(stderr).toMatch(fact);
    expect(stderr).not.toMatch(/<main>|imported by/);
    expect(code).toBe(1);
  });

  it('is read as what --module-type says', async () => {
    const { code, stderr } = await spawnModrec(['run', '--module-type', 'json', example('errors', 'unknown-type', 'data.toml')]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Uncaught SyntaxError/)]);
  });
});

describe('time limit', () => {
  it.each(['main.js', 'waits.js', 'regexp.js', 'jobs.js'])('ends endless/%s', async (file) => {
    const ending = await spawnModrec(['run', '--time-limit', '300', example('errors', 'endless', file)]);
    expect(ending.stderr).toMatch(/time limit of 300 ms/);
    expect(ending.code).toBe(1);
  });

  it('leaves a quicker program alone', async () => {
    const { code, stderr } = await spawnModrec(['run', '--time-limit', '20000', example('graph', 'main.js')]);
    expect([code, stderr]).toEqual([0, '']);
  });
});
