import { source, type Lesson } from './Lesson';

export const loadOrder: Lesson = {
  id: 'load-order',
  title: 'Loads settle as they like',
  summary: 'The order in which files arrive changes nothing about the order in which they run.',
  entry: 'main.js',
  order: ['main.js', 'third.js', 'second.js', 'first.js'],
  files: {
    'main.js': source`
      import './first.js';
      import './second.js';
      import './third.js';

      console.log('main');
    `,
    'first.js': source`
      console.log('first');
    `,
    'second.js': source`
      console.log('second');
    `,
    'third.js': source`
      console.log('third');
    `,
  },
  captions: [
    { at: 'start', text: 'Three files on a network that is in no hurry. This run delivers the last one first.' },
    { at: 'loads third.js', text: 'All three have been asked for. None has arrived: see Pending.' },
    { at: 'loaded third.js', text: 'third.js arrives first. Under Pending you can choose another one, here or at any other moment with loads pending.' },
    { at: 'main.js [[Status]] = unlinked', text: 'Only when nothing is pending any more does the graph as a whole become unlinked.' },
    { at: 'first.js [[Status]] = evaluating', text: 'Evaluation follows the order of the import declarations: first, second, third.' },
    { at: 'end', text: 'Try every order you like. The console stays the same.' },
  ],
};
