import { source, type Lesson } from './Lesson';

export const dynamicImport: Lesson = {
  id: 'dynamic-import',
  title: 'import() when it is needed',
  summary: 'import() starts Load, Link and Evaluate again for one module, while the rest is already running.',
  entry: 'main.js',
  files: {
    'main.js': source`
      const language = 'en';
      const { greeting } = await import(${'`./${language}.js`'});

      console.log(greeting);
    `,
    'en.js': source`
      import { exclaim } from './exclaim.js';

      export const greeting = exclaim('hello');
    `,
    'exclaim.js': source`
      export const exclaim = (text) => text + '!';
    `,
  },
  captions: [
    { at: 'start', text: 'The graph starts with one module. What it imports is decided while it runs.' },
    { at: 'main.js:2', text: 'main.js runs, and calls import() with a string that no tool could have known.' },
    { at: 'loads en.js', text: 'The host is asked for en.js, with main.js as the referrer.' },
    { at: 'loads exclaim.js', text: 'en.js has imports of its own. They are loaded by the same algorithm as before.' },
    { at: 'en.js [[Status]] = linked', text: 'Linked, again by the same algorithm: only what is new takes part.' },
    { at: 'exclaim.js:1', text: 'Evaluated, dependencies first, while main.js waits in its await.' },
    { at: 'main.js:4', text: 'The promise of import() has been fulfilled with the namespace of en.js, and main.js goes on.' },
    { at: 'end', text: 'Calling import() with the same specifier again gives the same module, without another run.' },
  ],
};
