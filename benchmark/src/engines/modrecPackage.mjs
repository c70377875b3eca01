import { createRequire } from 'node:module';

/** The built package of this checkout, as the repository's root depends on it: this package has an installation of its own. */
export const { createAgent, mapHost } = createRequire(new URL('../../../package.json', import.meta.url))('@modrec/interpreter');
