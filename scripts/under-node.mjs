// node scripts/under-node.mjs VERSION -- COMMAND ARGS…   runs a command under another Node
import './support/requireNode.mjs';

import('./jobs/underNode.mjs').then(({ underNode }) => underNode(process.argv.slice(2)));
