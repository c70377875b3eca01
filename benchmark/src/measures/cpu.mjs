// node src/measures/cpu.mjs ENGINE WORKLOAD ROUNDS: runs one workload in one engine, and prints what it took and what came out.
import { readFileSync } from 'node:fs';
import { cpuTimer } from '../cpuTimer.mjs';

const [engine, workload, rounds] = process.argv.slice(2);
const { prepare } = await import(`../engines/${engine}.mjs`);
const program = readFileSync(new URL(`../programs/${workload}.js`, import.meta.url), 'utf8');
const call = program.includes('async function main(') ? `main(${rounds}).then(report);` : `report(main(${rounds}));`;

const run = await prepare();
let result;
const arrived = new Promise((resolve) => {
  const report = (value) => resolve((result = value));
  const elapsed = cpuTimer();
  // What is due when the result is there has been spent on it.
  void run(`${program}\n${call}\n`, report)
    .then(() => arrived)
    .then(() => console.log(JSON.stringify({ milliseconds: elapsed(), result: String(result) })));
});
