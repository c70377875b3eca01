import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { runNode } from '../test-support/runNode';

/**
 * Each fixture runs in a process of its own, since Jest's sandbox is not the main realm, and sees of the built package what it sees of Node
 * 26, which FIXTURE.node26.json has (made by `node --experimental-vm-modules FIXTURE.cjs node:vm`). Where we differ on purpose, the test says.
 */
const fixture = (name: string): string => join(__dirname, 'fixtures', name);
const packagePath = join(__dirname, '..', '..', 'load.js');

type Seen = Record<string, string>;

async function seenBy(name: string): Promise<Seen> {
  const { stdout } = await runNode([fixture(`${name}.cjs`), packagePath]);
  return JSON.parse(stdout) as Seen;
}

function expectedOf(name: string, deliberate: Seen): Seen {
  const native = JSON.parse(readFileSync(fixture(`${name}.node26.json`), 'utf8')) as Seen;
  const needless = Object.keys(deliberate).filter((label) => native[label] === undefined || native[label] === deliberate[label]);
  expect(needless).toEqual([]);
  return { ...native, ...deliberate };
}

const saysProxy = inspect(new Proxy({}, {})).startsWith('Proxy(');

/** Of a namespace object, which is a Proxy, Node shows the ordinary object behind it; newer versions say so. */
function namespaceOfProxy(exports: string): string {
  const shown = `[Object: null prototype] [Module] ${exports}`;
  return saysProxy ? `Proxy(${shown})` : shown;
}

test.each<[section: string, fixture: string, deliberate?: Seen]>([
  ['§6 construction', 'construction'],
  ['§6 members and brands', 'getters', { 'namespace of a failed module': namespaceOfProxy('{}') }],
  ['§7.1 link(linker)', 'linking'],
  ['§7.2 linkRequests(modules) and §7.3 instantiate()', 'instantiation'],
  ['§8 evaluate()', 'evaluation', { 'synthetic: before evaluation': namespaceOfProxy('{ a: undefined, b: undefined }') }],
  ['§9 namespace objects', 'namespace'],
  [
    '§10 import.meta and import()',
    'meta',
    {
      // Sorted, as those of declarations are.
      callback: "[ [ undefined, 'dep', true, [Object: null prototype] { a: '1', type: 'json' }, true, 'evaluation', 4 ] ]",
    },
  ],
  // Node takes any text of the same length.
  ['§6 createCachedData()', 'cachedData', { 'other source text': 'throws Error [ERR_VM_MODULE_CACHED_DATA_REJECTED]: cachedData buffer was rejected (host)' }],
  ['§12 util.inspect of modules', 'inspection'],
])(
  '%s',
  async (_section, name, deliberate = {}) => {
    expect(await seenBy(name)).toEqual(expectedOf(name, deliberate));
  },
  120_000,
);

test('§7.3 source phase: the option `sourceObject`, which Node lacks', async () => {
  expect(await seenBy('sourcePhase')).toEqual({
    'of a synthetic module, which is not evaluated': "fulfils [ true, 'linked' ]",
    'of a source text module, which is not linked': "fulfils [ { made: 1 }, 'unlinked' ]",
    'of both phases': "fulfils [ { made: 2 }, 1, 'evaluated' ]",
    'by import.source()': 'fulfils true',
    'sourceObject object null': 'throws TypeError [ERR_INVALID_ARG_TYPE]: The "options.sourceObject" property must be of type object. Received null (host)',
    'sourceObject number 5': 'throws TypeError [ERR_INVALID_ARG_TYPE]: The "options.sourceObject" property must be of type object. Received type number (5) (host)',
    'sourceObject string x': `throws TypeError [ERR_INVALID_ARG_TYPE]: The "options.sourceObject" property must be of type object. Received type string ('x') (host)`,
    'sourceObject object ': 'throws TypeError [ERR_INVALID_ARG_TYPE]: The "options.sourceObject" property must be of type object. Received an instance of Array (host)',
  });
});

test('§6 to §8 and §14: what Node aborts at, leaves odd or does not have', async () => {
  expect(await seenBy('beyond')).toEqual(JSON.parse(readFileSync(fixture('beyond.expected.json'), 'utf8')));
}, 120_000);
