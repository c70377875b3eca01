import { lessonProject, sameProject } from '../store/projects';
import type { State } from '../store/State';
import type { Store } from '../store/Store';
import { toHash, type Shared } from './shareLink';

/** Puts what is open, and the moment, into the page's address, and the address onto the clipboard. */
export async function shareState(store: Store): Promise<void> {
  const hash = await toHash(sharedOf(store.state));
  history.replaceState(null, '', hash);
  try {
    await navigator.clipboard.writeText(location.href);
    store.dispatch({ type: 'noticed', text: 'The link is on the clipboard, and in the address.' });
  } catch {
    store.dispatch({ type: 'noticed', text: 'The link is in the address of this page.' });
  }
}

function sharedOf({ lesson, project, at }: State): Shared {
  const isUnchanged = lesson !== undefined && sameProject({ ...lessonProject(lesson), order: project.order }, project);
  return isUnchanged ? { lesson: lesson.id, order: project.order, at } : { project, at };
}
