#!/usr/bin/env node
// npm run bench -- [--rounds N] [--only NAME,…] [--no-write]: measures everything and writes BENCHMARKS.md and benchmark/results.json.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers } from './src/installPeers.mjs';
import { plan } from './src/plan.mjs';
import { runRounds } from './src/runRounds.mjs';
import { markdown } from './src/report/markdown.mjs';
import { summarize } from './src/report/summarize.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' }, 'no-write': { type: 'boolean', default: false } },
});
const only = values.only?.split(',');

installPeers();
const tasks = plan().filter(({ group, workload }) => only === undefined || only.includes(group) || only.includes(workload));
const started = new Date();
const results = summarize(runRounds(tasks, Number(values.rounds), (line) => process.stderr.write(`\r${line.padEnd(78)}`)));
process.stderr.write('\n');
const report = markdown(results, { rounds: Number(values.rounds), started });
console.log(report);
if (!values['no-write'] && only === undefined) {
  writeFileSync(new URL('../BENCHMARKS.md', import.meta.url), report);
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, undefined, 1)}\n`);
}
