import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

const entry = inRoot('packages', 'interpreter', 'dist', 'index.js');
const bundleFile = inRoot('packages', 'interpreter', 'dist', 'bundle.js');
const packageEntries = { '@modrec/parser': inRoot('packages', 'parser', 'dist', 'index.js') };

/**
 * Makes one file of the compiled interpreter, the parser and what they depend on, and a code cache for it: loading hundreds of small
 * files takes most of the engine's start-up. packages/interpreter/load.js uses them.
 */
export async function bundleEngine() {
  const modules = collect(entry);
  if (existsSync(bundleFile) && [...modules.keys()].every((file) => statSync(file).mtimeMs <= statSync(bundleFile).mtimeMs) && isNewerThanNotes()) return;
  rmSync(bundleFile.replace(/js$/, 'cache'), { force: true });
  writeFileSync(bundleFile, ascii(bundle(modules)));
  await runNode(inRoot('scripts', 'support', 'makeCodeCache.mjs'));
}

function isNewerThanNotes() {
  const made = statSync(bundleFile).mtimeMs;
  return ['interpreter', 'parser'].every((name) => statSync(inRoot('packages', name, 'tsconfig.tsbuildinfo')).mtimeMs <= made);
}

/** Every file that loading the entry may load, with the files that its specifiers mean. */
function collect(from) {
  const modules = new Map();
  const pending = [from];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (modules.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    const imports = new Map();
    for (const [, specifier] of text.matchAll(/\brequire\(["']([^"']+)["']\)/g)) {
      if (isBuiltin(specifier)) continue;
      const target = packageEntries[specifier] ?? createRequire(file).resolve(specifier);
      imports.set(specifier, target);
      pending.push(target);
    }
    modules.set(file, { text: text.replace(/^\/\/# sourceMappingURL=.*$/m, ''), imports });
  }
  return modules;
}

function bundle(modules) {
  const files = [...modules.keys()];
  const number = new Map(files.map((file, index) => [file, index]));
  const functions = files.map((file) => {
    const { text, imports } = modules.get(file);
    const numbers = JSON.stringify(Object.fromEntries([...imports].map(([specifier, target]) => [specifier, number.get(target)])));
    return `// ${relative(inRoot(), file)}\n${licence(file)}[${numbers}, function (exports, require, module) {\n${text}\n}]`;
  });
  return `(function (hostRequire) {
  const modules = [\n${functions.join(',\n')}\n];
  const loaded = [];
  function load(number) {
    if (loaded[number] !== undefined) return loaded[number].exports;
    const [numbers, run] = modules[number];
    const module = loaded[number] = { exports: {} };
    run.call(module.exports, module.exports, (specifier) => (specifier in numbers ? load(numbers[specifier]) : hostRequire(specifier)), module);
    return module.exports;
  }
  return load(${number.get(entry)});
})`;
}

/** The licence of a file that is not ours travels with it. */
function licence(file) {
  if (!file.includes('node_modules')) return '';
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    const text = join(folder, 'LICENSE');
    if (existsSync(text)) return `/*!\n${readFileSync(text, 'utf8').replaceAll('*/', '* /')}*/\n`;
  }
  throw new Error(`${file} has no licence`);
}

/** One byte a character, which the host reads and keeps at half the cost. */
const ascii = (text) => text.replace(/[^\x00-\x7f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
