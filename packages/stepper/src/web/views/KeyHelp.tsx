import { useRef } from 'preact/hooks';
import { Icon } from './Icon';

const keys: readonly (readonly [string, string])[] = [
  ['→ ←', 'a step on, or back'],
  ['↓ Shift+↓', 'over what the step calls, or back over it'],
  ['↑ Shift+↑', 'out of the operation, or back to where it was called'],
  ['n Shift+N', 'the next statement of the program, or the one before'],
  ['p Shift+P', 'the next phase, or the one before'],
  ['c Shift+C', 'the next breakpoint, or the one before; phases where there are none'],
  ['t Shift+T', 'the next stop of the tour, or the one before'],
  ['Home End', 'the start, the end'],
  ['Ctrl+Enter', 'record a run of what is in the editor'],
  ['Esc', 'leave the editor; then the keys above work'],
];

/** The keys, in a dialog. */
export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button class="quiet icon-only wide-only" aria-label="Keys" title="Keys" onClick={() => dialog.current!.showModal()}>
        <Icon name="help" />
      </button>
      <dialog ref={dialog} class="gallery keys" aria-labelledby="keys-title">
        <div class="gallery-head">
          <h2 id="keys-title">Keys</h2>
          <button class="quiet icon-only" aria-label="Close" onClick={() => dialog.current!.close()}>
            <Icon name="close" />
          </button>
        </div>
        <dl class="key-list">
          {keys.map(([names, what]) => (
            <div key={names}>
              <dt>
                {names.split(' ').map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
