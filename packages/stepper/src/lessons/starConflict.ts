import { source, type Lesson } from './Lesson';

export const starConflict: Lesson = {
  id: 'star-conflict',
  title: 'Two stars, one name',
  summary: 'A name that reaches a module through two export * from different variables is ambiguous, and an error only for whoever asks for it.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import { circle, colour } from './shapes.js';

      console.log(circle, colour);
    `,
    'shapes.js': source`
      export * from './round.js';
      export * from './painted.js';
    `,
    'round.js': source`
      export const circle = 'a circle';
      export const colour = 'grey';
    `,
    'painted.js': source`
      export const colour = 'red';
    `,
  },
  captions: [
    { at: 'start', text: 'shapes.js passes on everything of two modules. Both have a colour.' },
    { at: 'main.js [[Status]] = unlinked', text: 'All four are loaded. The conflict is nobody’s business so far.' },
    { at: 'main.js [[Environment]]', text: 'Linking main.js gives it an environment; now each of its imports is resolved.' },
    { at: 'SourceTextModuleRecord.ResolveExport 9', text: 'It asks shapes.js for circle. That is no export of its own, so the stars are tried, one after the other.' },
    { at: 'SourceTextModuleRecord.ResolveExport 9.e.iii.2', text: 'colour has been found in round.js, and now in painted.js as well: two different bindings. The answer is “ambiguous”.' },
    { at: 'error', text: 'main.js asks for an ambiguous name, which is a SyntaxError, thrown before any code has run.' },
    { at: 'end', text: 'Leave colour out of the import and everything works: a name that is ambiguous is simply not among the exports of shapes.js.' },
  ],
};
