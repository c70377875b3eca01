import { source, type Lesson } from './Lesson';

export const importDefer: Lesson = {
  id: 'import-defer',
  title: 'import defer',
  summary: 'A deferred module is loaded and linked with the rest, and evaluated when somebody first reads from its namespace.',
  entry: 'main.js',
  proposals: ['import-defer'],
  files: {
    'main.js': source`
      import defer * as heavy from './heavy.js';

      console.log('main runs');
      if (heavy.ready) {
        console.log('heavy was needed');
      }
    `,
    'heavy.js': source`
      console.log('heavy runs');

      export const ready = true;
    `,
  },
  captions: [
    { at: 'start', text: 'A proposal, on in this lesson. The edge in the graph is marked with its phase, defer.' },
    { at: 'heavy.js [[Status]] = linked', text: 'heavy.js has been loaded and linked as always. Whatever is wrong with it would have shown by now.' },
    { at: 'main.js:3', text: 'main.js runs, and heavy.js is still only linked. Without defer it would have been first.' },
    { at: 'main.js:4', text: 'Reading heavy.ready is what starts it …' },
    { at: 'heavy.js [[Status]] = evaluating', text: '… in the middle of main.js, synchronously.' },
    { at: 'heavy.js [[Status]] = evaluated', text: 'Done, and the read goes on with a value.' },
    { at: 'end', text: 'Had heavy.js or one of its own imports an await, those parts would have been evaluated up front: a read cannot wait.' },
  ],
};
