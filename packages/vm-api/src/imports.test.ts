/** The built package, loaded in each way that users load it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const file = join(__dirname, '..', 'load.js');
const url = pathToFileURL(file).href;
const names = 'Script createContext createScript runInContext runInNewContext runInThisContext isContext compileFunction measureMemory constants Module SourceTextModule SyntheticModule';

const printed = (type: 'commonjs' | 'module', code: string): string =>
  execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], { encoding: 'utf8', timeout: 100_000, killSignal: 'SIGKILL' }).trim();

describe('§1 exports', () => {
  it('require: own enumerable writable data properties, in order', () => {
    const code = `const vm = require(${JSON.stringify(file)});
      const plain = Object.values(Object.getOwnPropertyDescriptors(vm)).every((each) => each.writable && each.enumerable && 'value' in each);
      console.log(Object.keys(vm).join(' '), plain)`;
    expect(printed('commonjs', code)).toBe(`${names} true`);
  });

  it('import: the default and the names', () => {
    const code = `import vm, { Script, runInNewContext } from ${JSON.stringify(url)}; console.log(vm.Script === Script, runInNewContext('1 + x', { x: 2 }))`;
    expect(printed('module', code)).toBe('true 3');
  });

  it('constants are the host\'s own', () => {
    expect(printed('commonjs', `console.log(require(${JSON.stringify(file)}).constants.DONT_CONTEXTIFY === require('node:vm').constants.DONT_CONTEXTIFY)`)).toBe('true');
  });
});

describe('§1 the main realm', () => {
  it('runs interpreted code beside native code, which keeps its own eval and Function', () => {
    const code = `const vm = require(${JSON.stringify(file)});
      const before = Reflect.ownKeys(globalThis).length + Reflect.ownKeys(Function.prototype).length + Reflect.ownKeys(Error).length;
      const out = [
        vm.runInThisContext('Array') === Array,
        vm.runInThisContext('new Function("a", "return a + 1")')(1),
        vm.runInThisContext('class E extends Error {} ; new E("x") instanceof Error'),
        vm.runInThisContext('try { null.x } catch (e) { e instanceof TypeError && /main\\\\.js:1:\\\\d+$/.test(e.stack) }', 'main.js'),
        vm.runInThisContext('(function f() { return 1 }).toString()'),
        eval('1 + 1'),
        Function('return 2')(),
        before === Reflect.ownKeys(globalThis).length + Reflect.ownKeys(Function.prototype).length + Reflect.ownKeys(Error).length,
      ];
      console.log(JSON.stringify(out))`;
    expect(JSON.parse(printed('commonjs', code))).toEqual([true, 2, true, true, 'function f() { return 1 }', 2, 2, true]);
  });
});
