/** What Node cannot show: limits of our own, contexts that others made, and the cases in which Node aborts. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const fixture = (name: string): string => join(__dirname, 'fixtures', name);
const outcomes = JSON.parse(execFileSync(process.execPath, [fixture('runCases.cjs'), fixture('beyond-node.cjs'), 'modrec'], { encoding: 'utf8', timeout: 100_000, killSignal: 'SIGKILL' })) as Record<string, string>;
const syntaxError = "'host SyntaxError : A parameter is not one plain identifier'";

describe.each<[section: string, expected: Record<string, string>]>([
  ['stepBudget', {
    'stepBudget': "'host Error ERR_SCRIPT_EXECUTION_BUDGET: Script execution used up its budget of 1000 steps'",
    'stepBudget is enough': '4950',
    'stepBudget in the main realm': "'host Error ERR_SCRIPT_EXECUTION_BUDGET: Script execution used up its budget of 1000 steps'",
    'stepBudget is validated': `'host RangeError ERR_OUT_OF_RANGE: The value of "options.stepBudget" is out of range. It must be >= 1 && <= 4294967295. Received 0'`,
    'stepBudget of a run inside': "'ERR_SCRIPT_EXECUTION_BUDGET,100'",
    'stepBudget of the run around': "'host Error ERR_SCRIPT_EXECUTION_BUDGET: Script execution used up its budget of 100 steps'",
    'stepBudget and timeout': "'host Error ERR_SCRIPT_EXECUTION_BUDGET: Script execution used up its budget of 1000 steps'",
  }],
  ['contexts of node:vm', {
    'a native context': '[ true, 5, 4, true ]',
    'a native context without a sandbox': '[ 1, 1, true ]',
    'a native context may hide built-ins': "'1,2number'",
    'our context for native code': '3',
    'nothing is compiled natively': '5',
  }],
  ['§4 what makes Node abort', {
    'contextExtensions with a hole': `'host TypeError ERR_INVALID_ARG_TYPE: The "options.contextExtensions[0]" property must be of type object. Received undefined'`,
    'contextExtensions with a null': `'host TypeError ERR_INVALID_ARG_TYPE: The "options.contextExtensions[0]" property must be of type object. Received null'`,
    'contextExtensions with a Proxy': '3',
    ...Object.fromEntries(['', 'a b', '...r', 'a=1', '{a}', 'a,b', ' a', 'a) { return 1 } (', '/*'].map((param) => [`parameter ${JSON.stringify(param)}`, syntaxError])),
  }],
  ['§10 import()', {
    'the option of createContext': "[ [ [ 'x', true, 'evaluation' ] ], [ 'ERR_VM_MODULE_NOT_MODULE', 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING' ] ]",
    'code of eval has the callback of its script': "[ [ '1', true ], [ '2', true ], [ '3', true ] ]",
    'source phase': "[ 'ERR_VM_MODULE_NOT_MODULE', [ 'source' ] ]",
  }],
  ['§2.2 after a run that the host has ended', {
    'a thrown EngineError of another run does not stay': `"TypeError: Cannot read properties of null (reading 'x')\\n    at file.js:1:7"`,
  }],
])('%s', (_section, expected) => {
  it.each(Object.entries(expected))('%s', (name, value) => {
    expect(outcomes[name]).toBe(value);
  });
});
