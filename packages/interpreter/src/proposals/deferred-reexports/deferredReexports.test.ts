/**
 * Deferred re-exports on small graphs, each a folder of modules named after what it shows. Test262 has no tests of the proposal; these were
 * written from its text, so that every step which it adds or changes is reached.
 */
import { readGraph, reexportGraphs, runGraph, type Way } from '../../test-support/reexportGraphs';
import { layersFor } from '../proposals';
import { deferredReexports } from './deferredReexports';

const layers = layersFor([deferredReexports]);
const ways: Readonly<Record<string, Way>> = {
  'as the algorithms are written': { layers, tracer: { enter() {}, step() {}, leave() {} } },
  untraced: { layers },
  'with loads that settle later': { layers, loads: 'async' },
};

describe.each(Object.entries(ways))('%s', (_, way) => {
  test.each(reexportGraphs)('%s', async (graph) => {
    const { modules, expected } = readGraph(graph);
    expect(await runGraph(modules, way)).toEqual(expected);
  });
});
