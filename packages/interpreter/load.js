'use strict';

// The package as it is used: dist/bundle.js, which the build makes of dist and of the parser, starts several times faster than the
// hundreds of files in there. Where there is none, or something was compiled after it was made, the files themselves.

const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const bundle = join(__dirname, 'dist', 'bundle.js');
const codeCache = join(__dirname, 'dist', 'bundle.cache');

// In this form for `import`, too: Node takes the names of the exports from the file that is named last.
if (isCurrent()) module.exports = loadBundle();
else module.exports = require('./dist/index.js');

function isCurrent() {
  const made = modified(bundle);
  // The compiler's notes stand beside the sources and change with every compilation; an installed package has none.
  return made !== -1 && ['.', '../parser'].every((folder) => modified(join(__dirname, folder, 'tsconfig.tsbuildinfo')) <= made);
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}

/** The bundle is an expression: a function of `require`. The host refuses a code cache of another version by itself. */
function loadBundle() {
  const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData: cachedData() });
  return script.runInThisContext()(require);
}

function cachedData() {
  try {
    return readFileSync(codeCache);
  } catch {
    return undefined;
  }
}
