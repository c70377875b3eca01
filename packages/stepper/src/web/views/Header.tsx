import { ExportMenu } from './ExportMenu';
import { Icon } from './Icon';
import { usePage } from './page';
import { ThemeButton } from './ThemeButton';

/** What the page is, what is open in it, and what concerns all of it. */
export function Header() {
  const { state, commands } = usePage();
  const { lesson } = state;
  const isRunning = state.status.kind === 'running';
  return (
    <header class="header">
      <h1 class="brand">
        <b>modrec</b> stepper
      </h1>
      <button class="lesson-button" aria-haspopup="dialog" onClick={() => commands.toggleGallery(true)}>
        <Icon name="book" />
        <span>{lesson === undefined ? 'Examples' : lesson.title}</span>
      </button>
      <div class="header-actions">
        {isRunning ? (
          <button class="primary" onClick={commands.cancel}>
            <Icon name="stop" /> Cancel
          </button>
        ) : (
          <button class="primary" onClick={commands.run} title="Record a run of what is in the editor (Ctrl+Enter)">
            <Icon name="play" /> Run
          </button>
        )}
        <button class="quiet" onClick={commands.share} title="Put the modules and the moment into the address, and copy it">
          <Icon name="share" /> <span class="wide-only">Share</span>
        </button>
        <ExportMenu />
        <ThemeButton />
      </div>
    </header>
  );
}
