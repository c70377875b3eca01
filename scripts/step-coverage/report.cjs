'use strict';

// Prints the report of step-coverage.mjs, in a process of its own because it is TypeScript: node report.cjs TEST262-PLACES OWN-PLACES
const { join } = require('node:path');

require('ts-node').register({ transpileOnly: true, project: join(__dirname, '../../tsconfig.base.json') });
require('../../spec-tests/audit/stepCoverageMain.ts');
