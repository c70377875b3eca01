// node --expose-gc src/measures/heap.mjs ENGINE: heap that each further small module takes once it is evaluated.
import { graphEngines } from '../engines/graphs.mjs';
import { graphSources } from '../graphSources.mjs';

const [few, many] = [500, 2500];

async function heapOf(size) {
  const phases = await graphEngines[process.argv[2]]();
  const before = used();
  let sources = graphSources('wide', size);
  const root = await phases.load(sources);
  sources = undefined;
  await phases.link(root);
  await phases.evaluate(root);
  if (phases.value(root) !== 0) throw new Error('the graph was not evaluated');
  return used() - before;
}

function used() {
  for (let i = 0; i < 4; i++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

await heapOf(few);
console.log(JSON.stringify({ bytes: ((await heapOf(many)) - (await heapOf(few))) / (many - few) }));
