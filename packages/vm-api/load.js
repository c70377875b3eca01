'use strict';

// The package as `require` gives it: like node:vm an object of its own with plain data properties, which users may replace.
module.exports = { ...require('./dist/index.js') };

// Node reads the names for `import { Script }` off this line, which never runs; src/index.test.ts holds it against the exports.
0 && (module.exports = { Script, createContext, createScript, runInContext, runInNewContext, runInThisContext, isContext, compileFunction, measureMemory, constants, Module, SourceTextModule, SyntheticModule });
