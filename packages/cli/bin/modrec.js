#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (!existsSync(join(__dirname, '..', 'dist', 'index.js'))) {
  console.error('modrec is not built yet: run `npm start` in the repository first.');
  process.exit(1);
}

// Only process.exit ends the process while the guest's timers still wait; the empty write lets what was printed leave first.
require('../dist/index.js')
  .main(process.argv.slice(2))
  .then((code) => process.stdout.write('', () => process.stderr.write('', () => process.exit(code))));
