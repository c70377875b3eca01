import { layersFor, proposals, type Layer } from '@modrec/interpreter';
import { didYouMean } from '../nearestName';
import { UsageError } from '../UsageError';

/**
 * The layers that `--proposals` names: `all`, `none`, or names between commas, each of which may leave out the words at its end
 * (`source-phase`).
 *
 * @throws UsageError for a name that no proposal has
 */
export function selectLayers(text: string | undefined): Layer[] {
  if (text === undefined || text === 'none') return [];
  if (text === 'all') return layersFor(proposals);
  const named = new Set(text.split(',').map((name) => proposalNamed(name.trim())));
  return layersFor([...named]);
}

function proposalNamed(text: string): Layer {
  const layer = proposals.find(({ name }) => name === text || name.startsWith(`${text}-`));
  if (layer !== undefined && text !== '' && text !== 'import') return layer;
  const known = proposals.map(({ name }) => name);
  throw new UsageError(
    `--proposals ${text} is none of ${[...known, 'all', 'none'].join(', ')}`,
    didYouMean(text, known) ?? 'modrec proposals lists them.',
  );
}
