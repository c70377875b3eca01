import { useRef } from 'preact/hooks';
import type { ExportKind } from '../page/commands';
import { Icon } from './Icon';
import { usePage } from './page';

const kinds: readonly (readonly [ExportKind, string])[] = [
  ['trace', 'The whole run, as trace JSON'],
  ['markdown', 'A transcript, as Markdown'],
  ['svg', 'The graph now, as SVG'],
  ['mermaid', 'The graph now, as Mermaid'],
  ['dot', 'The graph now, as DOT'],
];

/** What can be taken away, and what can be brought: a log that `modrec trace` has written. */
export function ExportMenu() {
  const { state, commands } = usePage();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    menu.current!.open = false;
  };
  const choose = (kind: ExportKind): void => {
    close();
    commands.exportAs(kind);
  };
  return (
    <details class="menu" ref={menu} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <summary class="quiet button" aria-label="Export">
        <Icon name="download" /> <span class="wide-only">Export</span>
      </summary>
      <div class="menu-list">
        {kinds.map(([kind, label]) => (
          <button key={kind} disabled={state.run === undefined} onClick={() => choose(kind)}>
            {label}
          </button>
        ))}
        <label class="menu-file">
          Open a trace, or the standard’s text …
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) commands.bring(file);
              close();
            }}
          />
        </label>
      </div>
    </details>
  );
}
