import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

/** The licences of the packages whose files are in the bundle travel with it. */
export function licences(files) {
  const folders = new Set(files.filter((file) => file.includes('node_modules')).map((file) => packageFolder(dirname(inRoot(file)))));
  return [...folders].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name}@${version}\n\n${readFileSync(join(folder, licenceIn(folder)), 'utf8')}`;
  }).join('\n\n');
}

/** The folder above with a package and its licence: a part of a package may have a package.json of its own. */
function packageFolder(folder) {
  if (dirname(folder) === folder) throw new Error('A bundled file belongs to no package with a licence');
  return existsSync(join(folder, 'package.json')) && licenceIn(folder) !== undefined ? folder : packageFolder(dirname(folder));
}

const licenceIn = (folder) => readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
