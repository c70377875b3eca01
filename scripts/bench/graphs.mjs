#!/usr/bin/env node
// Large graphs of the map host: what it costs to load (parsing included), link and evaluate them, and how that grows with their size.
// Milliseconds of CPU time, so that a busy machine tells the same; every measurement has a process of its own. Needs a build (npm
// start makes one).
//
//     node scripts/bench/graphs.mjs [shape …] [--sizes 1000,5000,10000,50000]
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(new URL('../../packages/cli/package.json', import.meta.url));

/** Which modules the i-th of n imports; module 0 is the root. */
const shapes = {
  chain: (index, size) => (index + 1 < size ? [index + 1] : []),
  cycle: (index, size) => [(index + 1) % size],
  wide: (index, size) => (index === 0 ? Array.from({ length: size - 1 }, (_, leaf) => leaf + 1) : []),
  dag: (index, size) => Array.from({ length: 10 }, (_, next) => index + next + 1).filter((each) => each < size),
};

function sourceText(shape, index, size) {
  const imports = shapes[shape](index, size).map((each) => `import { value as v${each} } from 'm${each}';\n`);
  return `${imports.join('')}export let value = ${index};\n`;
}

/** CPU milliseconds of each phase, for one graph. */
async function measure(shape, size) {
  const { createAgent, mapHost } = require('@modrec/interpreter');
  const modules = Object.fromEntries(Array.from({ length: size }, (_, index) => [`m${index}`, sourceText(shape, index, size)]));
  const agent = createAgent({ host: mapHost(modules) });
  const realm = agent.createRealm();
  const times = {};
  const timed = async (phase, run) => {
    const start = process.cpuUsage();
    const result = await run();
    const { user, system } = process.cpuUsage(start);
    times[phase] = (user + system) / 1000;
    return result;
  };
  const root = await timed('load', () => agent.loadModule('m0', { realm }));
  await timed('link', () => agent.link(root));
  await timed('evaluate', () => agent.evaluate(root));
  if (agent.getModuleNamespace(root).value !== 0) throw new Error('the graph was not evaluated');
  return times;
}

function measureApart(shape, size) {
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', `${shape}:${size}`], { encoding: 'utf8' });
  return JSON.parse(output);
}

function print(shape, sizes) {
  const measured = new Map(sizes.map((size) => [size, measureApart(shape, size)]));
  const total = ({ load, link, evaluate }) => load + link + evaluate;
  for (const [size, times] of measured) {
    const tenth = measured.get(size / 10);
    const ratio = tenth === undefined ? '' : `${(total(times) / total(tenth)).toFixed(1)} times ${size / 10}`;
    const cells = [...['load', 'link', 'evaluate'].map((phase) => times[phase]), total(times)].map((each) => each.toFixed(0).padStart(9));
    console.log(`${shape.padEnd(6)}${String(size).padStart(8)}${cells.join('')}   ${ratio}`.trimEnd());
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,5000,10000,50000' }, measure: { type: 'string' } },
});
if (values.measure !== undefined) {
  const [shape, size] = values.measure.split(':');
  console.log(JSON.stringify(await measure(shape, Number(size))));
} else {
  const sizes = values.sizes.split(',').map(Number);
  console.log('shape    modules     load     link evaluate    total ms');
  for (const shape of positionals.length > 0 ? positionals : Object.keys(shapes)) print(shape, sizes);
}
