import { lessons } from '../../lessons/lessons';
import { lessonProject } from './projects';
import { reduce } from './reduce';
import type { State } from './State';

const [lesson] = lessons;
const state: State = {
  project: lessonProject(lesson!), lesson, open: 'main.js', status: { kind: 'idle' }, run: undefined, at: -1, breakpoints: [],
  compared: undefined, panel: 'records', place: 'source', theme: 'auto', specText: undefined, isGalleryOpen: false, notice: '',
};

describe('files', () => {
  test('are added under a name that is free, and opened', () => {
    const once = reduce(state, { type: 'file-added' });
    const twice = reduce(once, { type: 'file-added' });
    expect(Object.keys(twice.project.files)).toEqual(['main.js', 'counter.js', 'module1.js', 'module2.js']);
    expect(twice.open).toBe('module2.js');
  });

  test('keep their place and the mark of the entry when they are renamed', () => {
    const { project, open } = reduce(state, { type: 'file-renamed', from: 'main.js', to: 'start.js' });
    expect([Object.keys(project.files), project.entry, open]).toEqual([['start.js', 'counter.js'], 'start.js', 'start.js']);
  });

  test.each([['counter.js', 'There is a file counter.js already'], ['', 'A file needs a name'], ['./a.js', 'A name is a path without ./ in front']])(
    'cannot be called %j', (to, notice) => {
      const after = reduce(state, { type: 'file-renamed', from: 'main.js', to });
      expect([after.project, after.notice]).toEqual([state.project, notice]);
    },
  );

  test('are removed, but not the entry', () => {
    expect(reduce(state, { type: 'file-removed', name: 'main.js' }).project.files).toEqual(state.project.files);
    const { project, open } = reduce({ ...state, open: 'counter.js' }, { type: 'file-removed', name: 'counter.js' });
    expect([Object.keys(project.files), open]).toEqual([['main.js'], 'main.js']);
  });

  test('that are edited forget the order of loads that was chosen for the old text', () => {
    const chosen = { ...state, project: { ...state.project, order: ['main.js'] } };
    expect(reduce(chosen, { type: 'file-edited', name: 'main.js', text: '' }).project.order).toEqual([]);
  });
});

test('a breakpoint is there once', () => {
  const add = { type: 'breakpoint-added', text: 'error' } as const;
  expect(reduce(reduce(state, add), add).breakpoints).toEqual(['error']);
  expect(reduce(reduce(state, add), { type: 'breakpoint-removed', text: 'error' }).breakpoints).toEqual([]);
});

test('without a run there is nowhere to go', () => {
  expect(reduce(state, { type: 'moved', to: 10 })).toBe(state);
});

test('a cancelled run says so', () => {
  expect(reduce(state, { type: 'run-cancelled' }).status).toEqual({ kind: 'failed', message: 'The run was cancelled.' });
});
