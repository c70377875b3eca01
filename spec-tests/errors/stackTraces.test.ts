import { createAgent, mapHost } from '@modrec/interpreter';
import { runScript } from './runScript';

describe('the stack of an error that is not thrown', () => {
  it.each([
    ['new Error', `function f() {\n  return new Error('x');\n}\nf().stack`, 'Error: x\n    at f (main.js:2:10)\n    at main.js:4:1'],
    ['a call', `TypeError('x').stack`, 'TypeError: x\n    at main.js:1:1'],
    ['Reflect.construct', `Reflect.construct(RangeError, ['x']).stack`, 'RangeError: x\n    at main.js:1:1'],
    ['a bound constructor', `new (Error.bind(null, 'x'))().stack`, 'Error: x\n    at main.js:1:1'],
    ['AggregateError', `new AggregateError([], 'x').stack`, 'AggregateError: x\n    at main.js:1:1'],
    ['a subclass', `class E extends Error {\n  constructor() { super('x'); this.name = 'E'; }\n}\nnew E().stack`, 'E: x\n    at E (main.js:2:19)\n    at main.js:4:1'],
    ['a name that a getter gives', `class E extends Error { get name() { return 'E'; } }\nnew E('x').stack`, 'E: x\n    at E (main.js)\n    at main.js:2:1'],
    ['a name that cannot be read', `class E extends Error { get name() { throw 1; } }\nconst e = new E('x');\ne.stack`, '<error>\n    at E (main.js)\n    at main.js:2:11'],
    ['a name that is given later', `const e = new Error('x'); e.name = 'N'; e.stack`, 'N: x\n    at main.js:1:11'],
    ['indirect eval', `(0, eval)("new Error('x')").stack`, 'Error: x\n    at eval (<eval>:1:1)\n    at main.js:1:1'],
  ])('%s', (_what, sourceText, expected) => {
    const stack = runScript(sourceText);
    expect(stack).toBe(expected);
  });

  it('is there for a promise that rejects with an error of the module loader', async () => {
    const agent = createAgent({ host: mapHost({ 'main.js': `import('absent').catch((error) => { globalThis.error = error; });`, }) });
    const realm = agent.createRealm();
    await agent.importModule('main.js', { realm });
    await agent.settlePendingLoads();
    expect((realm.globalThis as { error: Error }).error.stack).not.toContain('node:');
  });
});

describe('the place of an error that the engine makes', () => {
  const at = (expression: string): unknown => runScript(`let caught;\n(() => {})();\ntry {\n\n  ${expression};\n} catch (error) { caught = error; }\ncaught.stack`);

  it.each([
    ['null.x', "TypeError: Cannot read properties of null (reading 'x')", 3],
    ['undefined.x = 1', "TypeError: Cannot set properties of undefined (setting 'x')", 3],
    ['nothing', 'ReferenceError: nothing is not defined', 3],
    ['caught()', 'TypeError: caught is not a function', 3],
    ['new (() => {})', 'TypeError: (intermediate value) is not a constructor', 3],
    ['early; let early', "ReferenceError: Cannot access 'early' before initialization", 3],
    ['const c = 1; c = 2', 'TypeError: Assignment to constant variable.', 16],
    ['const { a } = null', "TypeError: Cannot destructure property 'a' of 'null' as it is null.", 9],
  ])('%s', (expression, head, column) => {
    expect(at(expression)).toBe(`${head}\n    at main.js:5:${column}`);
  });

  it.each([
    ['1n + 1', 6],
    ['(1n) /* by */ * 2', 17],
    ['2n /\n 0n', 6],
    ["'x' in 1", 7],
    ['1 instanceof 1', 5],
    ["'' < Symbol()", 6],
    ['({ valueOf: 1, toString: 1 }) == 1', 33],
    ['caught = -Symbol.iterator', 12],
    ['(() => {})(); caught = 1n; caught += 1', 30],
    ['caught = { s: Symbol() }; caught.s++', 29],
    ['`${Symbol.iterator}`', 6],
    ['const [a] = 1', 9],
    ['[...1]', 4],
    ['(function* () { yield* 1; })().next()', 26],
  ])('%s is that of the operator', (expression, column) => {
    const place = /main\.js:(.*)/.exec(at(expression) as string)![1];
    expect(place).toBe(`5:${column}`);
  });

  it.each([
    ['return o.#p', 'Cannot read private member #p', 8],
    ['o.#p = 1', 'Cannot write private member #p', 1],
    ['return #p in 1', "Cannot use 'in' operator to search for '#p' in 1", 11],
    ['o.#m()', 'Cannot read private member #m', 1],
    ['new A().#m = 1', "Private method '#m' is not writable", 1],
    ['new A().#g = 1', "'#g' was defined without a setter", 1],
    ['return new A().#s', "'#s' was defined without a getter", 8],
  ])('private names: %s', (statement, message, column) => {
    const program = `class A { #p; #m() {} get #g() { return 1; } set #s(v) {}\nstatic f(o) { (() => {})();\n${statement};\n} }\nlet caught;\ntry { A.f({}); } catch (error) { caught = error; }\ncaught.stack`;
    const stack = runScript(program) as string;
    expect(stack).toContain(message);
    expect(stack).toContain(`main.js:3:${column})`);
  });

  it('is that of the operator in the frame of whoever uses it', () => {
    expect(runScript(`let stack;\nconst o = { valueOf() { stack = new Error('x').stack; return 1; } };\n\n  o * 2;\nstack`)).toMatch(/main\.js:4:5$/);
  });

  it('is that of the call for what a built-in throws', () => {
    expect(at(`JSON.parse('')`)).toBe('SyntaxError: Unexpected end of JSON input\n    at main.js:5:3');
  });
});

describe('Error.stackTraceLimit', () => {
  const deep = `function f(n) { return n === 0 ? new Error('x') : f(n - 1); }\nconst lines = () => f(20).stack.split('\\n').length - 1;\n`;

  it.each([
    ['', 10],
    ['Error.stackTraceLimit = 3;', 3],
    ['Error.stackTraceLimit = 0;', 0],
    ['Error.stackTraceLimit = Infinity;', 23],
    ['Error.stackTraceLimit = "5";', 0],
    ['delete Error.stackTraceLimit;', 0],
    ['Object.defineProperty(Error, "stackTraceLimit", { get() { return 5; } });', 0],
  ])('%j shows %d frames', (setting, count) => {
    expect(runScript(`${deep}${setting} lines()`)).toBe(count);
  });

  it('is a property that guests see', () => {
    expect(runScript('JSON.stringify(Object.getOwnPropertyDescriptor(Error, "stackTraceLimit"))')).toBe(
      '{"value":10,"writable":true,"enumerable":true,"configurable":true}',
    );
  });
});

describe('Error.captureStackTrace', () => {
  const program = `function outer() { return inner(); }\nfunction inner() { const o = {}; Error.captureStackTrace(o, UNTIL); return o.stack; }\nouter()`;

  it.each([
    ['undefined', 'Error\n    at inner (main.js:2:34)\n    at outer (main.js:1:27)\n    at main.js:3:1'],
    ['inner', 'Error\n    at outer (main.js:1:27)\n    at main.js:3:1'],
    ['outer', 'Error\n    at main.js:3:1'],
    ['() => {}', 'Error'],
  ])('leaves out the frames down to %s', (until, expected) => {
    expect(runScript(program.replace('UNTIL', until))).toBe(expected);
  });

  it.each([
    ['Error.captureStackTrace(1)', 'Invalid argument'],
    ['Error.captureStackTrace(Object.freeze({}))', 'Cannot define property stack, object is not extensible'],
  ])('%s throws', (call, message) => {
    expect(runScript(`try { ${call} } catch (error) { error instanceof TypeError && error.message }`)).toBe(message);
  });
});

describe('Error.prepareStackTrace', () => {
  const told = `['getFunctionName', 'getFileName', 'getLineNumber', 'getColumnNumber', 'isToplevel', 'getThis', 'getFunction']`;

  it('gets the guest frames, as objects that tell of nothing else', () => {
    expect(runScript(`
Error.prepareStackTrace = (error, sites) => [error.message, ...sites.map((site) => ${told}.map((name) => String(site[name]())).join())].join('|');
function f() { return new Error('x'); }
f().stack`)).toBe('x|f,main.js,3,23,false,undefined,undefined|,main.js,4,1,true,undefined,undefined'.replace('|,', '|null,'));
  });

  it('is called once, when the stack is first read, and its result is the stack', () => {
    expect(runScript(`
let count = 0;
Error.prepareStackTrace = (_, sites) => (count++, sites);
const error = new Error();
const before = count;
[before, error.stack === error.stack, Array.isArray(error.stack), error.stack.length, count].join()`)).toBe('0,true,true,1,1');
  });

  it('may make errors of its own', () => {
    expect(runScript(`Error.prepareStackTrace = () => new Error('inner').stack; new Error('x').stack`)).toMatch(/^Error: inner\n/);
  });

  it('gets no frames of the host for errors that the host makes', () => {
    expect(runScript(`
const seen = [];
Error.stackTraceLimit = Infinity;
Error.prepareStackTrace = (_, sites) => { seen.push(...sites.map(String)); return ''; };
const made = [() => JSON.parse('{'), () => null.x, () => new Array(-1), () => Symbol() + '', () => decodeURI('%'), () => 1n + 1, () => [].reduce(() => {}),
  () => new Proxy({}, null), () => structured.x, () => 'x'.repeat(-1), () => { throw new Error(); }, () => new (class extends null {}), () => eval(')')];
for (const make of made) try { make(); } catch (error) { error.stack; }
seen.filter((site) => !/main\\.js|<anonymous>/.test(site)).join()`)).toBe('');
  });
});

describe('the property', () => {
  it('is the accessor of Error.prototype, under every version of the host', () => {
    expect(runScript(`
const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
const own = (make) => { try { make(); } catch (error) { return Reflect.ownKeys(error).join('+'); } };
[typeof get, typeof set, enumerable, configurable, get.call({}), own(() => { throw new Error('x'); }), own(() => JSON.parse('')), own(() => null.x)].join()`))
      .toBe('function,function,false,true,,message,message,message');
  });

  it.each([
    ['its own property, when assigned to', `const error = new Error(); error.stack = 'mine'; error.stack + JSON.stringify(Object.getOwnPropertyDescriptor(error, 'stack'))`,
      'mine{"value":"mine","writable":true,"enumerable":true,"configurable":true}'],
    ['kept when the error is thrown', `const error = new Error(); error.stack = 'mine'; try { throw error; } catch (e) { e.stack }`, 'mine'],
    ['refused when it is no string', `try { new Error().stack = 1; } catch (e) { e.name }`, 'TypeError'],
    ['refused by Error.prototype', `try { Error.prototype.stack = ''; } catch (e) { e.name }`, 'TypeError'],
    ['refused by a frozen error', `try { Object.freeze(new Error()).stack = ''; } catch (e) { e.name }`, 'TypeError'],
    ['undefined for an heir', `String(Object.create(new Error()).stack)`, 'undefined'],
    ['undefined for a Proxy', `String(new Proxy(new Error(), {}).stack)`, 'undefined'],
    ['no property of other receivers', `try { Reflect.get(Error.prototype, 'stack', 1); } catch (e) { e.name }`, 'TypeError'],
  ])('is %s', (_what, sourceText, expected) => {
    expect(runScript(sourceText)).toBe(expected);
  });

  it('may be replaced where captureStackTrace has put it', () => {
    expect(runScript(`const o = {}; Error.captureStackTrace(o); o.stack = 1; o.stack`)).toBe(1);
  });
});

describe('the constructors', () => {
  it.each([
    ['Error.prototype.constructor === Error', true],
    ['Object.getPrototypeOf(TypeError) === Error', true],
    ['Object.getOwnPropertyNames(TypeError).join()', 'length,name,prototype'],
    ['String(Error)', 'function Error() { [native code] }'],
    ['null instanceof Error || new TypeError() instanceof Error', true],
    ['Object.getOwnPropertyDescriptor(RangeError, "prototype").writable', false],
    ['(() => { try { null.x } catch (e) { return e.constructor === TypeError } })()', true],
    ['Object.prototype.toString.call(Error())', '[object Error]'],
    ['new Error("x", { cause: 5 }).cause', 5],
  ])('%s', (expression, expected) => {
    expect(runScript(expression)).toBe(expected);
  });
});
