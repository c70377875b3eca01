import { source, type Lesson } from './Lesson';

export const missingExport: Lesson = {
  id: 'missing-export',
  title: 'A name that is not there',
  summary: 'An import that does not resolve fails in linking: nothing runs, and what was linked before stays linked.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import { add } from './maths.js';
      import { PI } from './constants.js';

      console.log(add(PI, 1));
    `,
    'maths.js': source`
      console.log('maths never runs');
      export const plus = (a, b) => a + b;
    `,
    'constants.js': source`
      export const PI = 3.14159;
    `,
  },
  captions: [
    { at: 'start', text: 'main.js wants add, which maths.js calls plus.' },
    { at: 'constants.js [[Status]] = linked', text: 'Dependencies are linked first. maths.js and constants.js have no imports and nothing to complain about.' },
    { at: 'SourceTextModuleRecord.ResolveExport 5', text: 'Now the imports of main.js. Is add one of the exports of maths.js?' },
    { at: 'error', text: 'It is not: a SyntaxError, before any code has run.' },
    { at: 'main.js [[Status]] = unlinked', text: 'Link puts back what was on its stack: main.js is unlinked once more. The other two stay linked, and could be used by others.' },
    { at: 'end', text: 'Linking can be tried again, and would fail again. Evaluation is different: it happens once, whatever comes of it.' },
  ],
};
