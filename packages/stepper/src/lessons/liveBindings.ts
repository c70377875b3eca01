import { source, type Lesson } from './Lesson';

export const liveBindings: Lesson = {
  id: 'live-bindings',
  title: 'Live bindings',
  summary: 'An import is no copy: it is a name for the variable of the module that exports it.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import { count, increment } from './counter.js';

      console.log('before:', count);
      increment();
      console.log('after:', count);
    `,
    'counter.js': source`
      export let count = 0;

      export function increment() {
        count += 1;
      }
    `,
  },
  captions: [
    { at: 'start', text: 'Nothing has happened yet. The run begins by asking the host for the entry, main.js.' },
    {
      at: 'main.js [[Status]] = unlinked',
      text: 'Both modules are loaded and parsed. No code has run, and no import has been connected to anything.',
    },
    {
      at: 'CreateImportBinding 4',
      text: 'Linking makes the import. The environment of main.js gets a binding count that holds no value: it says “count of counter.js”. Watch the arrow in Bindings.',
    },
    {
      at: 'counter.js [[Status]] = evaluating',
      text: 'Evaluation goes to the dependency first. Until counter.js has run, its count is in the temporal dead zone, and so is the import.',
    },
    { at: 'main.js:3', text: 'counter.js has run. Reading count here follows the arrow and finds 0.' },
    { at: 'counter.js:4', text: 'increment changes the variable count of counter.js. main.js itself is not touched.' },
    { at: 'main.js:5', text: 'And yet, when main.js reads count once more, it finds the new value through the same arrow.' },
    { at: 'console', text: 'The console has both: the value before, and the value after.' },
    { at: 'end', text: 'One variable, two names. An import cannot be assigned to; only its own module can change it.' },
  ],
};
