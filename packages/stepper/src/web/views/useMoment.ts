import type { Moment } from '../../moments/Moment';
import { usePage } from './page';

/** The moment that is shown; undefined while nothing has run. */
export function useMoment(): Moment | undefined {
  const { state } = usePage();
  return state.run?.recording.moment(state.at);
}
