import type { PlaceName } from '../store/State';
import { usePage } from './page';

const places: readonly (readonly [PlaceName, string])[] = [
  ['source', 'Source'],
  ['graph', 'Graph'],
  ['algorithm', 'Algorithm'],
  ['state', 'State'],
];

/** What a narrow screen shows; a wide one shows all of it. */
export function Places() {
  const { state, commands } = usePage();
  return (
    <nav class="places" role="tablist" aria-label="Places">
      {places.map(([place, label]) => (
        <button key={place} role="tab" aria-selected={place === state.place} onClick={() => commands.openPlace(place)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
