import type { Layer } from '../../composeSpec';
import { CreateTextModule } from './CreateTextModule';

/** Import text: `import text from './file' with { type: 'text' }`, of hosts that load such modules; ours do. */
export const importText: Layer = {
  name: 'import-text',
  stage: '3',
  date: '2026-03-23',
  source: 'tc39/proposal-import-text@a5de1da493bb30fed9981e92ad2021080c6cf031',
  algorithms: { CreateTextModule },
};
