import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleId } from '../modules/moduleId';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { load, loadFailure } from '../test-support/loading';
import { fileHost } from './fileHost';

const files: Record<string, string | Uint8Array> = {
  'a.js': 'import "./lib/b.mjs"; import "dep";',
  'lib/b.mjs': 'import "../a.js";',
  'data.json': '\uFEFF{"a":1}',
  'bad.json': '{',
  'bom.js': '\uFEFFexport let x;',
  'old.cjs': '',
  'addon.node': '',
  'style.css': '',
  'garbage.js': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0xfe, 0x80]),
  'latin1.js': Buffer.from('export let a; // caf\u00e9', 'latin1'),
  'folder/index.js': '',
  'deep1.js': 'import "./deep2.js";',
  'deep2.js': 'import "./deep3.js";',
  'deep3.js': 'let let;',
  'cjs/package.json': '{ "type": "commonjs" }',
  'cjs/x.js': '',
  'node_modules/dep/package.json': '{ "type": "module", "exports": "./dep.js" }',
  'node_modules/dep/dep.js': 'export default 1;',
  'node_modules/undeclared-esm/index.js': 'export let x;',
  'node_modules/undeclared-cjs/index.js': 'exports.x = 1;',
};

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'modrec-file-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const url = (name: string): string => pathToFileURL(join(folder, name)).href;

describe.each(['sync', 'async', { shuffled: 3 }] as const)('loads: %j', (loads) => {
  const host = () => fileHost({ loads, baseURL: `${url('.')}/` });

  test('gives each file one module, with its URL as id', async () => {
    const { modules } = await load(host(), 'import "./a.js"; import "./lib/b.mjs"; import "./lib/../lib/b.mjs";', url('entry.js'));
    expect(modules.map(moduleId).sort()).toEqual([url('a.js'), url('lib/b.mjs'), url('lib/b.mjs')]);
    const a = modules.find((module) => moduleId(module) === url('a.js')) as SourceTextModuleRecord;
    const b = modules.find((module) => moduleId(module) === url('lib/b.mjs')) as SourceTextModuleRecord;
    expect([...a.LoadedModules].map(({ Module }) => moduleId(Module)).sort()).toEqual([url('lib/b.mjs'), url('node_modules/dep/dep.js')]);
    expect([...b.LoadedModules][0]!.Module).toBe(a);
  });

  test('what is no URL is relative to the base', async () => {
    const { modules } = await load(host(), 'import "./bom.js"; import "undeclared-esm"; import "./latin1.js";', 'no-url');
    expect(modules.map(moduleId).sort()).toEqual(
      [url('bom.js'), url('latin1.js'), url('node_modules/undeclared-esm/index.js')].sort(),
    );
  });

  test('loads JSON by its attribute', async () => {
    const { modules } = await load(host(), 'import "./data.json" with { type: "json" };', url('entry.js'));
    expect(modules[0]!.kind).toBe('SyntheticModuleRecord');
    expect(moduleId(modules[0]!)).toBe(url('data.json'));
  });

  test.each([
    ['./missing.js', '', 'Error', 'module-not-found'],
    ['absent', '', 'Error', 'module-not-found'],
    ['./folder', '', 'Error', 'directory-import'],
    ['./data.json', '', 'TypeError', 'json-without-attribute'],
    ['./a.js', 'json', 'TypeError', 'unsupported-module-type'],
    ['./data.json', 'css', 'TypeError', 'unsupported-module-type'],
    ['./old.cjs', '', 'Error', 'commonjs-module'],
    ['./addon.node', '', 'Error', 'commonjs-module'],
    ['./cjs/x.js', '', 'Error', 'commonjs-module'],
    ['undeclared-cjs', '', 'Error', 'commonjs-module'],
    ['./style.css', '', 'TypeError', 'unknown-file-extension'],
    ['node:fs', '', 'Error', 'builtin-module'],
    ['fs', '', 'Error', 'builtin-module'],
    ['https://example.org/a.js', '', 'Error', 'unsupported-url-scheme'],
    ['./garbage.js', '', 'SyntaxError', 'binary-file'],
    ['./a%00.js', '', 'Error', 'unreadable-file'],
    ['@bad', '', 'TypeError', 'invalid-specifier'],
  ])('refuses %s (type %j): %s %s', async (specifier, type, name, code) => {
    const attributes = type === '' ? '' : `with { type: "${type}" }`;
    const failure = await loadFailure(host(), `import "${specifier}" ${attributes};`, url('entry.js'));
    expect(failure).toMatchObject({ name, code, modules: [url('entry.js')], importChain: [url('entry.js')], loc: { line: 1, column: 8 } });
    expect(failure.message).toContain(`(imported by '${url('entry.js')}')`);
  });

  test('malformed JSON and syntax errors name the file and the way to it', async () => {
    expect(await loadFailure(host(), 'import "./bad.json" with { type: "json" };', url('entry.js'))).toMatchObject({
      name: 'SyntaxError',
      code: 'malformed-json',
      modules: [url('bad.json')],
      importChain: [url('entry.js'), url('bad.json')],
    });
    expect(await loadFailure(host(), 'import "./deep1.js";', url('entry.js'))).toMatchObject({
      name: 'SyntaxError',
      modules: [url('deep3.js')],
      importChain: ['entry.js', 'deep1.js', 'deep2.js', 'deep3.js'].map(url),
    });
  });
});

describe('import.meta', () => {
  test('has dirname, filename, resolve and url', async () => {
    const host = fileHost();
    const { agent, modules } = await load(host, 'import "./lib/b.mjs";', url('entry.js'));
    const properties = host.HostGetImportMetaProperties(agent, modules[0]!);
    const meta = Object.fromEntries(properties.map(({ Key, Value }) => [Key, Value])) as unknown as ImportMeta;
    expect(properties.map(({ Key }) => Key)).toEqual(['dirname', 'filename', 'resolve', 'url']);
    expect(meta).toMatchObject({ dirname: join(folder, 'lib'), filename: join(folder, 'lib/b.mjs'), url: url('lib/b.mjs') });
    expect(meta.resolve).toHaveLength(1);
    expect(meta.resolve.name).toBe('resolve');
    expect(meta.resolve('../a.js')).toBe(url('a.js'));
    expect(meta.resolve('dep')).toBe(url('node_modules/dep/dep.js'));
    let thrown: unknown;
    try {
      meta.resolve('absent');
    } catch (error) {
      thrown = error;
    }
    expect(agent.errorDetails.get(thrown as object)).toMatchObject({ code: 'module-not-found', modules: [url('lib/b.mjs')] });
  });

  test('a module that is no file has none of them', async () => {
    const { agent, entry } = await load(fileHost(), '', 'in memory');
    expect(fileHost().HostGetImportMetaProperties(agent, entry)).toEqual([]);
  });
});
