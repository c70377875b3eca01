import { isRecorded } from '../run/isRecorded';
import { ExportMenu } from './ExportMenu';
import { Icon } from './Icon';
import { KeyHelp } from './KeyHelp';
import { usePage } from './page';
import { ThemeButton } from './ThemeButton';

/** What the page is, what is open in it, and what concerns all of it. */
export function Header() {
  const { state, commands } = usePage();
  const { lesson } = state;
  const isRunning = state.status.kind === 'running';
  const isStale = state.run !== undefined && !isRecorded(state.run, state.project);
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
          <button class={`primary ${isStale ? 'is-stale' : ''}`} onClick={commands.run} title="Record a run of what is in the editor (Ctrl+Enter)">
            <Icon name="play" /> {isStale ? 'Run the changes' : 'Run'}
          </button>
        )}
        <button class="quiet" onClick={commands.share} title="Put the modules and the moment into the address, and copy it">
          <Icon name="share" /> <span class="wide-only">Share</span>
        </button>
        <ExportMenu />
        <ThemeButton />
        <KeyHelp />
      </div>
    </header>
  );
}
