import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';

const stampFile = inRoot('node_modules', '.modrec-installed');

/**
 * Installs the dependencies with the pinned pnpm, unless the stamp of the last installation still tells what is on disk.
 * @returns {Promise<boolean>} whether it installed
 */
export async function installIfNeeded() {
  const stamp = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  rmSync(stampFile, { force: true });
  await runNpm('npx', ['--yes', pinnedPnpm(), 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false']);
  mkdirSync(inRoot('node_modules'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/** Everything that decides what an installation puts on disk, as one digest. */
function wantedStamp() {
  const digest = createHash('sha256').update(`${process.platform} ${process.arch} node ${process.versions.node.split('.')[0]}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]) {
    digest.update(`${file}\n`).update(readFileSync(inRoot(file)));
  }
  return digest.digest('hex');
}

function manifests() {
  const packages = readdirSync(inRoot('packages')).sort();
  return ['package.json', ...packages.map((name) => `packages/${name}/package.json`).filter((file) => existsSync(inRoot(file)))];
}

/** `packageManager` of package.json without its integrity hash, as npx wants it. */
function pinnedPnpm() {
  return JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).packageManager.split('+')[0];
}
