import { runScript } from '../test-support/programs';

test.each<[string, string, ...string[]]>([
  [
    'built-ins show NativeFunction syntax, also those with names that it cannot hold',
    `const getter = (object, key) => String(Object.getOwnPropertyDescriptor(object, key).get);
     print(getter(RegExp, '$&'), '|', getter(RegExp, '$1'), '|', getter(Map, Symbol.species), '|', getter(Map.prototype, 'size'), '|', Array.prototype[Symbol.iterator], '|', Map.prototype.get)`,
    'function () { [native code] } | function get $1() { [native code] } | function get [Symbol.species]() { [native code] } | function get size() { [native code] } | function values() { [native code] } | function get() { [native code] }',
  ],
])('%s', async (_what, program, ...lines) => {
  expect(await runScript(program)).toEqual(lines);
});
