/**
 * Sections 2 to 5, 10 and 11 of the contract, case by case: each fixture runs in a process of its own, since Jest's sandbox is not the main
 * realm, and sees of the built package what it sees of Node 26, which FIXTURE.node26.json has (made by
 * `node runCases.cjs FIXTURE.cjs native`). Where we differ on purpose, or the host's own contexts do, the test says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './test-support/runNode';

type Outcomes = Record<string, string>;

const fixture = (name: string): string => join(__dirname, 'fixtures', name);

async function outcomesOf(name: string): Promise<Outcomes> {
  const { stdout } = await runNode([fixture('runCases.cjs'), fixture(`${name}.cjs`), 'modrec']);
  return JSON.parse(stdout) as Outcomes;
}

function expectedOf(name: string, deliberate: Outcomes, hosts: readonly string[]): Outcomes {
  const native = JSON.parse(readFileSync(fixture(`${name}.node26.json`), 'utf8')) as Outcomes;
  const needless = Object.keys(deliberate).filter((label) => native[label] === undefined || native[label] === deliberate[label]);
  expect(needless).toEqual([]);
  return without({ ...native, ...deliberate }, hosts);
}

const without = (outcomes: Outcomes, labels: readonly string[]): Outcomes => Object.fromEntries(Object.entries(outcomes).filter(([label]) => !labels.includes(label)));

/** Cases in which the contextified objects of older hosts behave in another way by themselves. */
const olderInterceptors = Number(process.versions.node.split('.')[0]) < 26 ? ['inherited reads', 'in and keys', 'delete'] : [];

test.each<[section: string, fixture: string, deliberate?: Outcomes, hosts?: readonly string[]]>([
  ['§2 Script', 'section-2-script'],
  ['§2.1 running', 'section-2.1-running', {
    // The parser's words.
    'compile before run options': `"context SyntaxError : 'let' is disallowed as a lexically bound name"`,
  }],
  ['§2.2 timeout and breakOnSigint', 'section-2.2-limits'],
  ['§2.3 displayErrors', 'section-2.3-display-errors', {
    // The whole expression, where Node shows the part that failed.
    'null property': `[ 'file.js:2', 'var q = o.p', '        ^', '', "TypeError: Cannot read properties of null (reading 'p')" ]`,
    'not a function': "[ 'file.js:2', 'o.f()', '^', '', 'TypeError: o.f is not a function' ]",
    // As §2.3 has it, errors alone are decorated.
    object: "[ 'mine' ]",
    // The text of an eval has the name of its script.
    eval: "[ 'file.js:3', 'throw new Error(1)', '^', '', 'Error: 1' ]",
  }],
  ['§3 createContext and isContext', 'section-3-contexts'],
  ['§3.1 the contextified global', 'section-3.1-interceptors', {
    // `delete v` gives false, and leaves the property where Node removes it from the sandbox.
    'var and function': "[ '1,7', false, 1, false, 8, { kept: '8 111', f: 'function 111', v: '1 111' } ]",
  }, olderInterceptors],
  ['§3.2 values across realms', 'section-3.2-values'],
  ['§3.3 codeGeneration', 'section-3.3-code-generation', {
    // eval of what is no string compiles nothing.
    'strings: false [1].map(eval).join()': "'1'",
    'vanilla [1].map(eval).join()': "'1'",
  }],
  ['§3.4 microtaskMode', 'section-3.4-microtasks'],
  ['§4 compileFunction', 'section-4-compile-function'],
  ['§5 measureMemory', 'section-5-measure-memory'],
  ['§10 import()', 'section-10-import', {
    // Node calls the callback with its flag alone.
    'callback arguments': "[ [ undefined, 'x', true, [Object: null prototype] { a: '2', b: '1' }, true, null, 4 ] ]",
  }],
  ['§11 completion values', 'section-11-completion'],
])(
  '%s',
  async (_section, name, deliberate = {}, hosts = []) => {
    expect(without(await outcomesOf(name), hosts)).toEqual(expectedOf(name, deliberate, hosts));
  },
  120_000,
);
