import { build } from 'esbuild';
import { inRoot } from '../support/paths.mjs';

/**
 * The realm kit as code. In Node the engine hands the kit's text to `node:vm`; a page must not compile text, so there it becomes a part
 * of the script: arguments of the function around the engine, as they are (a minifier would take unused parameters, which
 * are the guest functions' `length`).
 */
export async function kitText() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('packages', 'interpreter', 'src', 'realm', 'kit', 'kitSource.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const { kitSource, sloppyKitSources } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return { kit: kitSource, sloppyKits: `[${sloppyKitSources.map((source) => `(${source})`).join(', ')}]` };
}
