import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { usePage } from './page';

/** One tab a file; the entry is marked, and the open file can be renamed, removed, or made the entry. */
export function FileTabs() {
  const { state, commands, nameOf } = usePage();
  const [isRenaming, setRenaming] = useState(false);
  const { files, entry } = state.project;
  const rename = (name: string): void => {
    setRenaming(false);
    if (name !== state.open) commands.renameFile(state.open, name.trim());
  };
  return (
    <div class="file-bar">
      <div class="tabs" role="tablist" aria-label="Files">
        {Object.keys(files).map((name) => (
          <button
            key={name}
            role="tab"
            class="tab"
            aria-selected={name === state.open}
            onClick={() => commands.openFile(name)}
            onDblClick={() => setRenaming(true)}
          >
            {name === entry && <span class="entry-mark" title="The entry: the run begins with it">entry</span>}
            {nameOf(name)}
          </button>
        ))}
        <button class="quiet icon-only small" aria-label="Add a file" title="Add a file" onClick={commands.addFile}>
          <Icon name="add" />
        </button>
      </div>
      <div class="file-actions">
        {isRenaming ? (
          <input
            class="rename"
            aria-label={`New name of ${state.open}`}
            defaultValue={state.open}
            ref={(input) => input?.focus()}
            onBlur={(event) => rename(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
              if (event.key === 'Escape') setRenaming(false);
            }}
          />
        ) : (
          <button class="quiet icon-only small" aria-label={`Rename ${state.open}`} title="Rename" onClick={() => setRenaming(true)}>
            <Icon name="rename" />
          </button>
        )}
        {state.open !== entry && (
          <>
            <button class="quiet icon-only small" aria-label={`Make ${state.open} the entry`} title="Make it the entry" onClick={() => commands.chooseEntry(state.open)}>
              <Icon name="flag" />
            </button>
            <button class="quiet icon-only small" aria-label={`Remove ${state.open}`} title="Remove" onClick={() => commands.removeFile(state.open)}>
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
    </div>
  );
}
