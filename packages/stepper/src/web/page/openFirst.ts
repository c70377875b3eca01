import { lessons } from '../../lessons/lessons';
import { readLog } from '../../log/readLog';
import type { Store } from '../store/Store';
import { showLog } from './openTrace';
import type { Runner } from './Runner';
import { fromHash } from './shareLink';

/** Opens what the page was opened for: a recording that stands in it, what the address holds, or the first lesson. */
export async function openFirst(store: Store, runner: Runner): Promise<void> {
  const trace = document.getElementById('trace');
  if (trace !== null) {
    showLog(store, readLog(trace.textContent));
    return;
  }
  await openHash(store, runner);
  if (store.state.status.kind === 'idle') runner.run(store.state.project.order);
  addEventListener('hashchange', () => void openHash(store, runner));
}

async function openHash(store: Store, runner: Runner): Promise<void> {
  const shared = await fromHash(location.hash);
  if (shared === undefined) return;
  if ('project' in shared) {
    store.dispatch({ type: 'project-opened', project: shared.project });
    runner.run(shared.project.order, shared.at);
    return;
  }
  const lesson = lessons.find(({ id }) => id === shared.lesson);
  if (lesson === undefined) return;
  store.dispatch({ type: 'lesson-chosen', lesson });
  runner.run(shared.order.length > 0 ? shared.order : (lesson.order ?? []), shared.at);
}
