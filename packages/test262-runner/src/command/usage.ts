/** The command line asks for something that does not exist or makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const exitCodes = {
  asExpected: 0,
  unexpected: 1,
  usage: 2,
  /** The engine broke, a worker could not start, or the suite cannot be read. */
  broken: 3,
  interrupted: 130,
} as const;

export const runHelp = `Usage: modrec test262 [options] [paths...]
       modrec test262 compare BEFORE.json AFTER.json

Runs Test262 on the engine. A path is a file, a folder, a glob or a substring; "test/" in front may be left out.

Suite
  --test262 DIR             a checkout of tc39/test262; default: TEST262_DIR, then ../shared/test262/*.tar.xz
  --if-present              without a suite, say so and exit with 0

Selection
  --suite modules           the tests that concern modules
  --suite language          language, annexB/language, and the built-ins that are the interpreter's own
  --features A,B            only tests with one of these features
  --exclude-features A,B    no test with one of these features
  --phase PHASE             only negative tests of phase parse, resolution or runtime (several: a,b)
  --shard I/N               the I-th of N equal parts, for several machines
  --failed-only             only tests that failed unexpectedly in the last run

Running
  --loader LIST             how modules load: sync, async, shuffled (several: a,b); default: sync
  --seed N                  seed of the shuffled loader; default: 1
  -j, --jobs N              worker processes; default: one per core
  --timeout MS              time limit of one test; default: 10000
  --watch                   run again when a test, the harness or the built engine changes
  --engine FILE             another engine: a CommonJS module that exports createEngine

Expectations
  --expectations FILE       default: the file that comes with the runner
  --no-expectations         expect every test to pass
  --update-expectations     write what happened to the file (only for tests that ran, never after a crash)

Reports
  --reporter KIND[=FILE]    json, tap or junit, to FILE or to standard output; may be repeated

Steps of the algorithms
  --coverage                tell which steps no test has reached
  --coverage-json FILE      write which tests reach which steps
  --step 'OPERATION PATH'   list the tests that reach a step; may be repeated

Exit code: 0 all as expected, 1 something unexpected, 2 wrong usage, 3 the engine or the runner broke.
The last line is "N passed, N failed, N skipped" and counts tests.

Examples
  modrec test262 --suite modules
  modrec test262 language/import 'language/module-code/**/*-dflt-*.js'
  modrec test262 --features top-level-await --loader sync,async,shuffled
  modrec test262 --suite modules --shard 1/4 --reporter json=shard-1.json --reporter junit=shard-1.xml
  modrec test262 --failed-only --watch
  modrec test262 --suite modules --step 'InnerModuleEvaluation 11.c'
  modrec test262 compare before.json after.json
`;

export const compareHelp = `Usage: modrec test262 compare BEFORE.json AFTER.json

Shows what changed between two reports of "modrec test262 --reporter json=FILE": broken, changed, fixed, removed and
added variants. Exit code: 0 nothing broken, 1 something broken, 2 wrong usage.

Example
  modrec test262 --suite modules --reporter json=before.json
  modrec test262 --suite modules --reporter json=after.json
  modrec test262 compare before.json after.json
`;
