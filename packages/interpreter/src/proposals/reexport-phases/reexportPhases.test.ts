import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import { readGraph, reexportGraphs, runGraph, type Way } from '../../test-support/reexportGraphs';
import { deferredReexports } from '../deferred-reexports/deferredReexports';
import { layersFor, proposals } from '../proposals';
import { sourcePhaseImports } from '../source-phase/sourcePhaseImports';

const withSource: Way = { layers: layersFor([deferredReexports, sourcePhaseImports]) };
const withAll: Way = { layers: layersFor(proposals) };

const barrel = 'log("barrel"); export defer { x } from "./x.js"; import source s from "./y.js"; export { s }; export defer { y } from "./y.js";';
const x = 'log("x"); export const x = "x";';
const y = 'log("y"); export const y = "y";';

test.each<[string, Way, Record<string, string>, unknown]>([
  [
    'a source is asked for without names',
    withAll,
    { 'main.js': 'import source s from "./barrel.js"; log(Object.prototype.toString.call(s)); log((await import(s)).x);', 'barrel.js': barrel, 'x.js': x, 'y.js': y },
    { log: ['[object ModuleSource]', 'barrel', 'x', 'x'], loaded: ['barrel.js', 'main.js', 'x.js', 'y.js'] },
  ],
  [
    'a module may be asked for as a source and for a deferred re-export',
    withAll,
    { 'main.js': 'import { s, x } from "./star.js"; import * as ns from "./barrel.js"; log(x, ns.s === s, s === await import.source("./y.js"));', 'star.js': 'export { s, x } from "./barrel.js";', 'barrel.js': barrel, 'x.js': x, 'y.js': y },
    { log: ['barrel', 'x', 'x true true'], loaded: ['barrel.js', 'main.js', 'star.js', 'x.js', 'y.js'] },
  ],
  [
    'what awaits is gathered past requests for sources',
    withAll,
    {
      'main.js': 'import defer * as ns from "./barrel.js"; import source s from "./x.js"; log("main"); log(ns.z);',
      'barrel.js': 'import source s from "./x.js"; import source again from "./x.js"; export defer { z } from "./z.js";',
      'x.js': x,
      'z.js': 'import source s from "./x.js"; await 0; export const z = "z";',
    },
    { log: ['main', 'z'], loaded: ['barrel.js', 'main.js', 'x.js', 'z.js'] },
  ],
  [
    'a barrel that imports a source is ready to be evaluated',
    withAll,
    { 'main.js': 'import defer * as ns from "./barrel.js"; log(ns.x);', 'barrel.js': barrel, 'x.js': x, 'y.js': y },
    { log: ['barrel', 'x', 'x'], loaded: ['barrel.js', 'main.js', 'x.js', 'y.js'] },
  ],
  [
    'a module without a source cannot be imported as one',
    withSource,
    { 'main.js': 'import source s from "./x.js"; import source again from "./x.js";', 'x.js': x },
    { log: [], loaded: ['main.js', 'x.js'], error: 'no-module-source' },
  ],
  [
    'nor be exported as one',
    withSource,
    { 'main.js': 'import { s } from "./barrel.js";', 'barrel.js': 'export * from "./source.js";', 'source.js': 'import source s from "./x.js"; export { s };', 'x.js': x },
    { log: [], loaded: ['barrel.js', 'main.js', 'source.js', 'x.js'], error: 'no-module-source' },
  ],
  [
    'nor by an import call',
    withSource,
    { 'main.js': 'await import.source("./x.js").catch((error) => log(error.name)); await import.source("./y.js").catch(() => log("none"));', 'x.js': x },
    { log: ['SyntaxError', 'none'], loaded: ['main.js', 'x.js', 'y.js'] },
  ],
  [
    'an import call of a source takes no attributes',
    withAll,
    {
      'main.js':
        'import source s from "./x.js"; const told = (options) => import(s, options).then(({ x }) => log(x), (error) => log(error.name)); await told(1); await told({}); await told({ with: {} }); await told({ get with() { throw new RangeError(); } });',
      'x.js': x,
    },
    { log: ['TypeError', 'x', 'x', 'TypeError', 'RangeError'], loaded: ['main.js', 'x.js'] },
  ],
])('%s', async (_, way, modules, expected) => {
  expect(await runGraph(modules, way)).toEqual(expected);
});

test('an import call of a source of another realm rejects', async () => {
  const agent = createAgent({ host: mapHost({ 'main.js': 'import source s from "./x.js"; export { s };', 'x.js': x }), layers: withAll.layers });
  const { s } = (await agent.importModule('main.js', { realm: agent.createRealm() })) as { s: object };
  const realm = agent.createRealm();
  Object.assign(realm.globalThis, { s });
  const call = agent.runScript('import(s).catch((error) => error instanceof TypeError)', { realm, id: 'other.js' });
  expect(await call).toBe(true);
});

describe.each([['source phase imports', withSource], ['all proposals', withAll]])('what deferred re-exports do is the same with %s', (_, way) => {
  test.each(reexportGraphs)('%s', async (graph) => {
    const { modules, expected } = readGraph(graph);
    expect(await runGraph(modules, way)).toEqual(expected);
  });
});
