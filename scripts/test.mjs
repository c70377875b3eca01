// `npm test`. The job itself is imported only once the Node version is known to be able to read it.
import './support/requireNode.mjs';

import('./jobs/test.mjs').then(({ test }) => test());
