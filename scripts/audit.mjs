#!/usr/bin/env node
// Prints the audit of the step markers: node scripts/audit.mjs [words that a line must contain …]
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
require('ts-node').register({ transpileOnly: true, project: join(root, 'tsconfig.base.json') });
require('../spec-tests/audit/main.ts');
