// node src/measures/graph.mjs ENGINE SHAPE SIZE: the phases of one graph.
import { cpuTimer } from '../cpuTimer.mjs';
import { graphEngines } from '../engines/graphs.mjs';
import { graphSources } from '../graphSources.mjs';

const [engine, shape, size] = process.argv.slice(2);
const phases = await graphEngines[engine]();
const sources = graphSources(shape, Number(size));
const times = {};

async function timed(phase, run) {
  const elapsed = cpuTimer();
  const result = await run();
  times[phase] = elapsed();
  return result;
}

const root = await timed('load', () => phases.load(sources));
await timed('link', () => phases.link(root));
await timed('evaluate', () => phases.evaluate(root));
await timed('namespace', () => phases.namespace(root));
if (phases.value(root) !== 0) throw new Error('the graph was not evaluated');
console.log(JSON.stringify(times));
