import { announcement } from '../run/announcement';
import { usePage } from './page';

/** Tells those who hear the page what each step has come to. */
export function LiveRegion() {
  const { state } = usePage();
  return (
    <p class="visually-hidden" aria-live="polite" data-live>
      {state.run === undefined ? '' : announcement(state.run, state.at)}
    </p>
  );
}
