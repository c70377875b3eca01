import { usePage } from './page';

/** Marks what differs from an earlier moment. */
export function CompareWith() {
  const { state, commands } = usePage();
  const { compared, at } = state;
  if (compared === undefined) {
    return (
      <button class="link" title="Keep this moment, move on, and see what has become different" onClick={() => commands.compareWith(at)}>
        Compare later moments with this one
      </button>
    );
  }
  return (
    <span class="compare">
      differences from{' '}
      <button class="link" onClick={() => commands.go(compared)}>
        moment {compared}
      </button>{' '}
      ·{' '}
      <button class="link" onClick={() => commands.compareWith(undefined)}>
        stop comparing
      </button>
    </span>
  );
}
