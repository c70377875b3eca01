import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { licences } from '../support/licences.mjs';
import { inRoot } from '../support/paths.mjs';
import { engineScript, sources } from './engineScript.mjs';
import { stepMarkers } from './stepMarkers.mjs';

const page = (...path) => inRoot('packages', 'stepper', 'src', 'web', 'page', ...path);

/** Where the page is made. */
export const pageFile = inRoot('packages', 'stepper', 'dist', 'stepper.html');

/** Makes the stepper's page: one HTML file with everything in it, that opens from a disk. */
export async function buildPage({ minify = true } = {}) {
  const [engine, { script, style, files }] = await Promise.all([engineScript({ minify }), bundlePage(minify)]);
  const html = readFileSync(page('stepper.html'), 'utf8');
  const parts = {
    policy: contentSecurityPolicy(script),
    style,
    steps: JSON.stringify(stepMarkers()).replaceAll('<', '\\u003c'),
    engine: inScript(engine.text),
    licences: inScript(licences([...engine.files, ...files])),
    script,
  };
  mkdirSync(dirname(pageFile), { recursive: true });
  // Whoever opens the page meanwhile has the old one, whole: tests build it at the same time.
  const half = `${pageFile}.${process.pid}`;
  writeFileSync(half, html.replace(/\{\{(\w+)\}\}/g, (_match, name) => parts[name]));
  renameSync(half, pageFile);
}

async function bundlePage(minify) {
  const { outputFiles, metafile } = await build({
    entryPoints: [page('main.tsx')],
    outdir: 'out',
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: sources,
    metafile: true,
    absWorkingDir: inRoot(),
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return { script: inScript(text('.js')), style: text('.css'), files: Object.keys(metafile.inputs) };
}

/**
 * Only the page's own script runs, and the workers that it makes of the engine; nothing is fetched, and no text becomes code: there is
 * no `unsafe-eval`, here or in the workers, which inherit the policy.
 */
function contentSecurityPolicy(script) {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Code that means the same and does not end the script element that it stands in. */
function inScript(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
