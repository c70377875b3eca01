'use strict';

// What load.js is for the main entry.
module.exports = { ...require('./dist/v12/index.js') };

0 && (module.exports = { Script, createContext, createScript, runInContext, runInNewContext, runInThisContext, isContext, compileFunction, measureMemory, constants, Module, SourceTextModule, SyntheticModule });
