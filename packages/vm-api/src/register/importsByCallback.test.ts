import { importsByCallback } from './importsByCallback';

const importModuleDynamically = (): void => {};

test.each([
  ['import() with a callback', `import('a')`, { importModuleDynamically }, true],
  ['import() in eval', `eval("import ('a')")`, { importModuleDynamically }, true],
  ['a phase', `import.source('a')`, { importModuleDynamically }, true],
  ['no import()', `important()`, { importModuleDynamically }, false],
  ['no callback', `import('a')`, {}, false],
  ["the host's loader", `import('a')`, { importModuleDynamically: Symbol('main loader') }, false],
  ['a filename', `import('a')`, 'a.js', false],
  ['no options', `import('a')`, undefined, false],
] as const)('%s', (_, code, options, expected) => {
  expect(importsByCallback(code, options)).toBe(expected);
});
