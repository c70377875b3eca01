import { render } from 'preact';
import { lessons } from '../../lessons/lessons';
import { lessonProject } from '../store/projects';
import type { State, Theme } from '../store/State';
import { Store } from '../store/Store';
import { App } from '../views/App';
import { PageContext } from '../views/page';
import '../styles/styles.css';
import { createCommands } from './createCommands';
import { listenToKeys } from './keys';
import type { Markers } from '../../display/markers';
import { openFirst } from './openFirst';
import { Runner } from './Runner';
import { stored } from './stored';

const [firstLesson] = lessons;

const initial: State = {
  project: lessonProject(firstLesson!),
  lesson: firstLesson,
  open: firstLesson!.entry,
  status: { kind: 'idle' },
  run: undefined,
  at: -1,
  breakpoints: [],
  compared: undefined,
  panel: 'records',
  place: 'source',
  theme: (stored('theme') as Theme | undefined) ?? 'auto',
  specText: undefined,
  isGalleryOpen: false,
  notice: '',
};

const textOf = (id: string): string => document.getElementById(id)!.textContent;

const store = new Store(initial);
const runner = new Runner(store, textOf('engine'));
const commands = createCommands(store, runner);
const markers = JSON.parse(textOf('steps')) as Markers;

function show(): void {
  const { state } = store;
  document.documentElement.dataset['theme'] = state.theme;
  render(
    <PageContext.Provider value={{ state, commands, markers, nameOf: state.run?.nameOf ?? String }}>
      <App />
    </PageContext.Provider>,
    document.getElementById('app')!,
  );
}

store.subscribe(show);
show();
listenToKeys(commands, () => (store.state.run?.recording.length ?? 0) - 1);
void openFirst(store, runner);
