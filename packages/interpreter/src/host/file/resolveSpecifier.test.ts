import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PackageConfigs } from './PackageConfigs';
import { ResolutionError } from './ResolutionError';
import { resolveSpecifier } from './resolveSpecifier';

const files: Record<string, string> = {
  'package.json': '{ "name": "me", "type": "module", "exports": { ".": "./main.js", "./sub/*": "./src/*.js" }, "imports": { "#dep": "plain", "#own/*.js": "./src/*.js", "#cond": { "require": "./no.cjs", "default": "./main.js" }, "#null": null, "#bad": "../x.js", "#builtin": "fs" } }',
  'main.js': '',
  'src/a.js': '',
  'src/deep/b.js': '',
  'src/with space.js': '',
  'node_modules/plain/package.json': '{ "name": "plain", "main": "lib/entry" }',
  'node_modules/plain/lib/entry.js': '',
  'node_modules/plain/other.js': '',
  'node_modules/index-only/index.js': '',
  'node_modules/no-main/package.json': '{}',
  'node_modules/@scope/pkg/package.json':
    '{ "exports": { "import": "./esm.mjs", "require": "./cjs.cjs" } }',
  'node_modules/@scope/pkg/esm.mjs': '',
  'node_modules/cond/package.json':
    '{ "exports": { ".": [{ "browser": "./b.js" }, { "node": { "import": "./node.mjs" } }], "./x": { "require": "./x.cjs" }, "./f/*": "./f/*.js", "./f/private/*": null, "./f/*/deep": "./f/deep.js", "./list": ["nope", "./node.mjs"], "./up": "./../up.js", "./gone": "./gone.js" } }',
  'node_modules/cond/node.mjs': '',
  'node_modules/cond/f/one.js': '',
  'node_modules/cond/f/deep.js': '',
  'node_modules/mixed/package.json': '{ "exports": { ".": "./a.js", "import": "./b.js" } }',
  'node_modules/broken/package.json': '{ "exports": ',
  'folder/index.js': '',
  'real/target.js': '',
};

let folder: string;
let parentURL: URL;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'modrec-resolve-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(folder, 'real/target.js'), join(folder, 'link.js'));
  parentURL = pathToFileURL(join(folder, 'src/importer.mjs'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function outcome(specifier: string): string {
  try {
    return resolveSpecifier(specifier, parentURL, new PackageConfigs()).href;
  } catch (error) {
    if (error instanceof ResolutionError) return error.code;
    throw error;
  }
}

const at = (name: string) => pathToFileURL(join(folder, name)).href;

test.each([
  ['./a.js', 'src/a.js'],
  ['../main.js?query#hash', 'main.js'],
  ['./deep/../a.js', 'src/a.js'],
  ['./with%20space.js', 'src/with space.js'],
  ['../link.js', 'real/target.js'],
  ['plain', 'node_modules/plain/lib/entry.js'],
  ['plain/other.js', 'node_modules/plain/other.js'],
  ['index-only', 'node_modules/index-only/index.js'],
  ['@scope/pkg', 'node_modules/@scope/pkg/esm.mjs'],
  ['cond', 'node_modules/cond/node.mjs'],
  ['cond/f/one', 'node_modules/cond/f/one.js'],
  ['cond/f/two/deep', 'node_modules/cond/f/deep.js'],
  ['cond/list', 'node_modules/cond/node.mjs'],
  ['me', 'main.js'],
  ['me/sub/deep/b', 'src/deep/b.js'],
  ['#dep', 'node_modules/plain/lib/entry.js'],
  ['#own/a.js', 'src/a.js'],
  ['#cond', 'main.js'],
])('resolves %s', (specifier, name) => {
  expect(outcome(specifier).replace(/[?#].*/, '')).toBe(at(name));
});

test.each([
  ['./missing.js', 'module-not-found'],
  ['./a', 'module-not-found'],
  ['./a.js/b', 'module-not-found'],
  ['../folder', 'directory-import'],
  ['../folder/', 'directory-import'],
  ['absent', 'module-not-found'],
  ['absent/file.js', 'module-not-found'],
  ['no-main', 'module-not-found'],
  ['cond/x', 'package-path-not-exported'],
  ['cond/f/private/y', 'package-path-not-exported'],
  ['cond/nothing', 'package-path-not-exported'],
  ['cond/f/../../x', 'invalid-specifier'],
  ['cond/up', 'invalid-package-target'],
  ['cond/gone', 'module-not-found'],
  ['@scope/pkg/esm.mjs', 'package-path-not-exported'],
  ['mixed', 'invalid-package-config'],
  ['broken', 'invalid-package-config'],
  ['#absent', 'package-import-not-defined'],
  ['#null', 'package-import-not-defined'],
  ['#bad', 'invalid-package-target'],
  ['#', 'invalid-specifier'],
  ['', 'invalid-specifier'],
  ['@scope', 'invalid-specifier'],
  ['./a%2Fb.js', 'invalid-specifier'],
  ['./a%00.js', 'unreadable-file'],
  ['node:fs', 'builtin-module'],
  ['fs', 'builtin-module'],
  ['#builtin', 'builtin-module'],
  ['https://example.com/x.js', 'unsupported-url-scheme'],
  ['data:text/javascript,1', 'unsupported-url-scheme'],
])('refuses %j: %s', (specifier, code) => {
  expect(outcome(specifier)).toBe(code);
});

test('agrees with Node about every specifier', () => {
  const specifiers = [
    './a.js', '../main.js?query#hash', './with%20space.js', '../link.js', 'plain', 'plain/other.js', 'index-only', '@scope/pkg',
    'cond', 'cond/f/one', 'cond/f/two/deep', 'cond/list', 'me', 'me/sub/deep/b', '#dep', '#own/a.js', '#cond',
    './missing.js', './a', '../folder', '../folder/', 'absent', 'no-main', 'cond/x', 'cond/f/private/y', 'cond/up', 'cond/gone',
    'mixed', 'broken', '#absent', '#null', '#bad', '', '@scope', './a%2Fb.js',
  ];
  const script = join(folder, 'src/importer.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     const outcomes = [];
     for (const specifier of ${JSON.stringify(specifiers)}) {
       try {
         const url = import.meta.resolve(specifier);
         // import.meta.resolve does not look at the file; reading does.
         readFileSync(new URL(url.replace(/[?#].*/, '')));
         outcomes.push(url);
       } catch { outcomes.push('error'); }
     }
     console.log(JSON.stringify(outcomes));`,
  );
  const fromNode = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as string[];
  const ours = specifiers.map(outcome).map((result) => (result.startsWith('file:') ? result : 'error'));
  expect(ours).toEqual(fromNode);
});
