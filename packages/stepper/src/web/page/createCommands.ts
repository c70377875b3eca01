import { isBreakpoint } from '../run/isBreakpoint';
import { destination } from '../run/destination';
import { orderWith } from '../run/turnAfter';
import type { Store } from '../store/Store';
import type { Commands } from './commands';
import { exportAs } from './exportAs';
import { openFile } from './openTrace';
import type { Runner } from './Runner';
import { shareState } from './shareState';
import { store as keep } from './stored';

/** The commands of the page, on its state and its runner. */
export function createCommands(store: Store, runner: Runner): Commands {
  const { dispatch } = store;
  const go = (to: number): void => dispatch({ type: 'moved', to });
  const goOrSay = (to: number | undefined, nothing: string): void => {
    if (to === undefined) dispatch({ type: 'noticed', text: nothing });
    else go(to);
  };
  return {
    run: () => runner.run(store.state.project.order),
    cancel: () => runner.cancel(),
    settleNext(id) {
      const { run, at } = store.state;
      if (run !== undefined) runner.run(orderWith(run.turns, at, id), at);
    },
    go,
    step(kind, direction) {
      const { run, at, breakpoints } = store.state;
      if (run === undefined) return;
      goOrSay(destination(run, at, breakpoints, kind, direction), direction === 'forwards' ? 'There is nothing further on.' : 'There is nothing before.');
    },
    find(text, direction) {
      const { run, at } = store.state;
      if (run !== undefined) goOrSay(destination(run, at, [text], 'breakpoint', direction), `${text} does not occur ${direction === 'forwards' ? 'after' : 'before'} this moment.`);
    },
    search(text, direction) {
      const { run, at } = store.state;
      if (run !== undefined && text !== '') goOrSay(run.navigation.search(at, text, direction), `“${text}” does not occur ${direction === 'forwards' ? 'after' : 'before'} this moment.`);
    },
    toggleLineBreakpoint(file, line) {
      const text = `${file}:${line}`;
      dispatch({ type: store.state.breakpoints.includes(text) ? 'breakpoint-removed' : 'breakpoint-added', text });
    },
    addBreakpoint(text) {
      if (isBreakpoint(text)) dispatch({ type: 'breakpoint-added', text });
      else dispatch({ type: 'noticed', text: `“${text}” is no breakpoint. There are steps (InnerModuleLinking 9.c), fields (a.js [[Status]] = linked), lines (a.js:12) and error.` });
    },
    removeBreakpoint: (text) => dispatch({ type: 'breakpoint-removed', text }),
    compareWith: (moment) => dispatch({ type: 'compared', with: moment }),
    chooseLesson(lesson) {
      dispatch({ type: 'lesson-chosen', lesson });
      runner.run(lesson.order ?? []);
    },
    openFile: (name) => dispatch({ type: 'file-opened', name }),
    addFile: () => dispatch({ type: 'file-added' }),
    renameFile: (from, to) => dispatch({ type: 'file-renamed', from, to }),
    removeFile: (name) => dispatch({ type: 'file-removed', name }),
    editFile: (name, text) => dispatch({ type: 'file-edited', name, text }),
    chooseEntry: (name) => dispatch({ type: 'entry-chosen', name }),
    toggleProposal: (name) => dispatch({ type: 'proposal-toggled', name }),
    openPanel: (panel) => dispatch({ type: 'panel-opened', panel }),
    openPlace: (place) => dispatch({ type: 'place-opened', place }),
    toggleGallery: (open) => dispatch({ type: 'gallery-toggled', open }),
    chooseTheme(theme) {
      keep('theme', theme);
      dispatch({ type: 'theme-chosen', theme });
    },
    share: () => void shareState(store),
    exportAs: (kind) => exportAs(store.state, kind),
    bring: (file) => void openFile(store, file),
  };
}
