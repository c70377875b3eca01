import { createRequire } from 'node:module';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

const dist = inRoot('packages', 'interpreter', 'dist');
const bundleFile = join(dist, 'bundle.js');
const notes = ['interpreter', 'parser'].map((name) => inRoot('packages', name, 'tsconfig.tsbuildinfo'));

/**
 * Makes one file of the interpreter, the parser and what they depend on, and a code cache for it: loading hundreds of small files
 * takes most of the engine's start-up. It is made of the sources and not of the compiled files, because the bundler joins ECMAScript
 * modules in one scope, where a call from one to another is a plain call. packages/interpreter/load.js uses them.
 */
export async function bundleEngine() {
  if (isCurrent()) return;
  rmSync(join(dist, 'bundle.cache'), { force: true });
  // Loaded here, since the modules that import this one also run before anything is installed.
  const { untracedBodies } = await import('./untracedBodies.mjs');
  const { build } = await import(createRequire(inRoot('package.json')).resolve('esbuild'));
  const { metafile } = await build({
    entryPoints: [inRoot('packages', 'interpreter', 'src', 'index.ts')],
    outfile: bundleFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // One byte a character, which the host reads and keeps at half the cost.
    charset: 'ascii',
    alias: { '@modrec/parser': inRoot('packages', 'parser', 'src', 'index.ts') },
    banner: { js: '(function (require) { const module = {};' },
    footer: { js: 'return module.exports; })' },
    plugins: [untracedBodies],
    metafile: true,
    absWorkingDir: inRoot(),
    logLevel: 'warning',
  });
  writeFileSync(bundleFile, ascii(readFileSync(bundleFile, 'utf8')));
  // Not named after the licence: pnpm packs the repository's only where no file of a package is.
  writeFileSync(join(dist, 'bundle.notices.txt'), licences(Object.keys(metafile.inputs)));
  await runNode(inRoot('scripts', 'support', 'makeCodeCache.mjs'));
}

/** The bundler leaves tagged templates as they are, for the sake of their raw text, which nothing here asks for: step markers. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isCurrent() {
  if (!existsSync(bundleFile)) return false;
  const made = statSync(bundleFile).mtimeMs;
  return notes.every((file) => statSync(file).mtimeMs <= made);
}
