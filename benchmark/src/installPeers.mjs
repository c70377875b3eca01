import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The engines to compare with, from this package's own lockfile: no other command of the repository needs them. */
export function installPeers() {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  if (existsSync(new URL('../node_modules/.modules.yaml', import.meta.url))) return;
  const { packageManager } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const args = ['--yes', packageManager.split('+')[0], 'install', '--ignore-workspace', '--frozen-lockfile'];
  execFileSync('npx', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
