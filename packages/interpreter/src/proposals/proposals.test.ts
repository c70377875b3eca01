import { createAgent } from '../createAgent';
import type { MapModule } from '../host/map/MapModule';
import { mapHost } from '../host/mapHost';
import type { Realm } from '../realm/Realm';
import { importDefer } from './import-defer/importDefer';
import { layersFor, proposals } from './proposals';
import { sourcePhaseImports } from './source-phase/sourcePhaseImports';

test.each(proposals.map((layer) => [layer.name, layer] as const))('%s says what it follows', (_, { stage, date, source }) => {
  expect(stage).toMatch(/^(?:1|2|2\.7|3)$/);
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(source).toMatch(/^tc39\/[\w-]+(?:@[\da-f]{40})?$/);
});

test('every choice of proposals goes together', () => {
  for (let choice = 0; choice < 2 ** proposals.length; choice += 1) {
    const chosen = proposals.filter((_, index) => (choice >> index) % 2 === 1);
    expect(() => createAgent({ layers: layersFor(chosen) })).not.toThrow();
  }
});

describe('source phase imports and import defer together', () => {
  const source = (realm: Realm) => ({ object: realm.kit.newPlainObject(), kind: 'Thing' });
  const files: Record<string, MapModule> = {
    m: { source: 'globalThis.log.push("m"); export const x = 1;', moduleSource: source },
    deep: 'import source s from "broken"; globalThis.log.push("deep"); export { s };',
    awaits: 'globalThis.log.push("awaits"); export const y = await 2;',
    broken: { source: 'import "missing";', moduleSource: source },
  };
  const run = async (main: string) => {
    const agent = createAgent({ host: mapHost({ ...files, main }), layers: layersFor([sourcePhaseImports, importDefer]) });
    const realm = agent.createRealm();
    agent.runScript('globalThis.log = [];', { realm, id: 'setup.js' });
    const { seen } = (await agent.importModule('main', { realm })) as { seen: unknown };
    return { seen, log: [...(realm.globalThis as unknown as { log: string[] }).log] };
  };

  test('one module is asked for in every phase', async () => {
    const { seen, log } = await run(`
      import source s from 'm';
      import defer * as d from 'm';
      import { x } from 'm';
      export const seen = [s === (await import.source('m')), d === (await import.defer('m')), d.x === x].join();`);
    expect({ seen, log }).toEqual({ seen: 'true,true,true', log: ['m'] });
  });

  test('a deferred module asks for sources, which stay unlinked, and is evaluated when it is touched', async () => {
    const { seen, log } = await run(`
      import defer * as d from 'deep';
      import source s from 'broken';
      const before = log.length;
      export const seen = [before, d.s === s, (await import.defer('deep')).s === s].join();`);
    expect({ seen, log }).toEqual({ seen: '0,true,true', log: ['deep'] });
  });

  test('what awaits is evaluated first, beside a source of the same module', async () => {
    const { seen, log } = await run(`
      import source s from 'm';
      import defer * as d from 'awaits';
      export const seen = [log.join(), d.y, typeof s].join();`);
    expect({ seen, log }).toEqual({ seen: 'awaits,2,object', log: ['awaits'] });
  });
});
