import type { Action } from './Action';
import { freshName, lessonProject, nameFault, renamed, withFile, withoutFile } from './projects';
import type { Project, State } from './State';

/** The state after something has happened. Pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'lesson-chosen':
      return { ...opened(state, lessonProject(action.lesson)), lesson: action.lesson, isGalleryOpen: false };
    case 'project-opened':
      return opened(state, action.project);
    case 'file-edited':
      return edited(state, withFile(state.project, action.name, action.text));
    case 'file-added': {
      const name = freshName(state.project.files);
      return { ...edited(state, withFile(state.project, name, '')), open: name };
    }
    case 'file-renamed': {
      const fault = nameFault(state.project.files, action.to);
      if (fault !== undefined) return { ...state, notice: fault };
      const open = state.open === action.from ? action.to : state.open;
      return { ...edited(state, renamed(state.project, action.from, action.to)), open };
    }
    case 'file-removed': {
      const project = withoutFile(state.project, action.name);
      return { ...edited(state, project), open: Object.hasOwn(project.files, state.open) ? state.open : project.entry };
    }
    case 'file-opened':
      return Object.hasOwn(state.project.files, action.name) ? { ...state, open: action.name } : state;
    case 'entry-chosen':
      return edited(state, { ...state.project, entry: action.name });
    case 'proposal-toggled':
      return edited(state, { ...state.project, proposals: toggled(state.project.proposals, action.name) });
    case 'run-started':
      return { ...state, project: { ...state.project, order: action.order }, status: { kind: 'running' }, notice: '' };
    case 'run-ended':
      return moved({ ...state, run: action.run, status: { kind: 'idle' }, compared: undefined }, action.at);
    case 'run-failed':
      return { ...state, status: { kind: 'failed', message: action.message } };
    case 'run-cancelled':
      return { ...state, status: { kind: 'failed', message: 'The run was cancelled.' } };
    case 'moved':
      return moved(state, action.to);
    case 'breakpoint-added':
      return { ...state, breakpoints: [...state.breakpoints.filter((each) => each !== action.text), action.text] };
    case 'breakpoint-removed':
      return { ...state, breakpoints: state.breakpoints.filter((each) => each !== action.text) };
    case 'compared':
      return { ...state, compared: action.with };
    case 'panel-opened':
      return { ...state, panel: action.panel };
    case 'place-opened':
      return { ...state, place: action.place };
    case 'gallery-toggled':
      return { ...state, isGalleryOpen: action.open };
    case 'spec-text-opened':
      return { ...state, specText: action.specText, notice: 'The text of the standard stands below the steps.' };
    case 'theme-chosen':
      return { ...state, theme: action.theme };
    case 'noticed':
      return { ...state, notice: action.text };
  }
}

function opened(state: State, project: Project): State {
  return { ...state, project, lesson: undefined, open: project.entry, run: undefined, at: -1, compared: undefined, notice: '' };
}

/** Choices of an order belong to the texts that they were made for. */
function edited(state: State, project: Project): State {
  return { ...state, project: { ...project, order: [] }, notice: '' };
}

/** Another moment, with the file in which a statement runs. */
function moved(state: State, to: number): State {
  const { run } = state;
  if (run === undefined) return state;
  const at = Math.min(Math.max(to, -1), run.recording.length - 1);
  const module = run.recording.moment(at).position?.module;
  const open = module !== undefined && at !== state.at && Object.hasOwn(state.project.files, module) ? module : state.open;
  return { ...state, at, open, notice: '' };
}

function toggled(list: readonly string[], name: string): string[] {
  return list.includes(name) ? list.filter((each) => each !== name) : [...list, name];
}
