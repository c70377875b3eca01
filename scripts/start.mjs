// `npm start`. The job itself is imported only once the Node version is known to be able to read it.
import './support/requireNode.mjs';

import('./jobs/start.mjs').then(({ start }) => start());
