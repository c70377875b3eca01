// `npm run step-coverage`. The job itself is imported only once the Node version is known to be able to read it.
import './support/requireNode.mjs';

import('./jobs/stepCoverage.mjs').then(({ stepCoverage }) => stepCoverage());
