import { build } from 'esbuild';
import { inRoot } from '../support/paths.mjs';
import { kitText } from './kitText.mjs';

const web = (...path) => inRoot('packages', 'stepper', 'src', 'web', ...path);

/** Which of Node's modules the engine asks for, and what it gets in a browser. */
const standIns = [
  [/^node:util$/, web('worker', 'platform', 'util.ts')],
  [/^node:util\/types$/, web('worker', 'platform', 'types.ts')],
  [/\/createHostRealm$/, web('worker', 'platform', 'createHostRealm.ts')],
  // Hosts for files are not for a browser.
  [/\/fileHost$/, web('worker', 'platform', 'fileHost.ts')],
];

/**
 * What the engine keeps of the global object before it is the guest's: what is hidden there, and what guests may
 * replace. Not Error: that the realm's is the engine's own tells the engine that guests share its realm.
 */
const globals = [
  'URL, TextEncoder, TextDecoder, MessageChannel, setTimeout, queueMicrotask, structuredClone, WebAssembly',
  'Proxy, Promise, Array, Map, Set, WeakMap, WeakSet, WeakRef, Object, Reflect, JSON, String, Number, BigInt, Boolean, Symbol, RegExp, Math, Date',
  'ArrayBuffer, DataView, Uint8Array, Uint32Array',
].join(', ');

/**
 * The script that runs the engine: in a worker, or in a frame where there are no workers. Sloppy outside, as some of the kit must be.
 *
 * @returns its text, and the files that it is made of
 */
export async function engineScript({ minify }) {
  const [{ outputFiles, metafile }, { kit, sloppyKits }] = await Promise.all([bundle(minify), kitText()]);
  const engine = `const { ${globals} } = globalThis;\n${outputFiles[0].text}`;
  return { text: `(function (modrecKit, modrecSloppyKits) {\n${engine}\n})(${kit}, ${sloppyKits});`, files: Object.keys(metafile.inputs) };
}

function bundle(minify) {
  return build({
    entryPoints: [web('worker', 'main.ts')],
    bundle: true,
    write: false,
    minifyWhitespace: minify,
    minifySyntax: minify,
    // A recording calls the engine's own objects by the names of their classes.
    minifyIdentifiers: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    alias: sources,
    metafile: true,
    absWorkingDir: inRoot(),
    define: { 'process.env.BABEL_TYPES_8_BREAKING': 'undefined' },
    plugins: [{ name: 'stand-ins', setup: useStandIns }],
    logLevel: 'warning',
  });
}

/** The packages as they are written, not as they were last compiled. */
export const sources = {
  '@modrec/parser': inRoot('packages', 'parser', 'src', 'index.ts'),
  '@modrec/interpreter': inRoot('packages', 'interpreter', 'src', 'index.ts'),
};

function useStandIns(build) {
  for (const [filter, path] of standIns) build.onResolve({ filter }, () => ({ path }));
}
