import { inRoot, modrecBin } from '../support/paths.mjs';
import { build } from '../support/build.mjs';
import { installIfNeeded } from '../support/install.mjs';
import { CommandFailed, runNode } from '../support/run.mjs';

/** Installs and builds what is not up to date, then runs the example graph through the built command. */
export async function start() {
  try {
    if (await installIfNeeded()) console.log();
    console.log('Building what has changed …\n');
    await build();
    console.log('$ npx modrec run --tree examples/graph/main.js\n');
    await runNode(modrecBin, ['run', '--tree', inRoot('examples', 'graph', 'main.js')]);
  } catch (error) {
    console.error(`\nnpm start: ${error instanceof CommandFailed ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
