import { useEffect, useRef } from 'preact/hooks';
import { lessons } from '../../lessons/lessons';
import { Icon } from './Icon';
import { usePage } from './page';

/** The lessons to choose from, in a dialog of the browser's own. */
export function Gallery() {
  const { state, commands } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.isGalleryOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.isGalleryOpen]);
  return (
    <dialog ref={dialog} class="gallery" aria-labelledby="gallery-title" onClose={() => commands.toggleGallery(false)}>
      <div class="gallery-head">
        <div>
          <h2 id="gallery-title">Examples</h2>
          <p>Each is a small graph of modules with a guided tour. Change the code as you like, and run it again.</p>
        </div>
        <button class="quiet icon-only" aria-label="Close" onClick={() => commands.toggleGallery(false)}>
          <Icon name="close" />
        </button>
      </div>
      <ol class="gallery-list">
        {lessons.map((lesson, index) => (
          <li key={lesson.id}>
            <button class="lesson-card" aria-current={lesson.id === state.lesson?.id} onClick={() => commands.chooseLesson(lesson)}>
              <span class="lesson-number">{index + 1}</span>
              <span class="lesson-title">{lesson.title}</span>
              <span class="lesson-summary">{lesson.summary}</span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}
