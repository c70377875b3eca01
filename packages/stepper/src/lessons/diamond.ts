import { source, type Lesson } from './Lesson';

export const diamond: Lesson = {
  id: 'diamond',
  title: 'A diamond runs once',
  summary: 'A module that two others import is loaded once, and evaluated once: before both.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import './left.js';
      import './right.js';

      console.log('main');
    `,
    'left.js': source`
      import './base.js';

      console.log('left');
    `,
    'right.js': source`
      import './base.js';

      console.log('right');
    `,
    'base.js': source`
      console.log('base');
    `,
  },
  captions: [
    { at: 'start', text: 'left.js and right.js both import base.js. In which order will the four lines be printed?' },
    { at: 'loads base.js', text: 'left.js is there and asks for base.js. The host will be asked once more, for right.js, and must give the same module.' },
    { at: 'main.js [[Status]] = unlinked', text: 'Loading is complete only when nothing is pending any more; then all modules become unlinked at once.' },
    { at: 'base.js [[Status]] = evaluating', text: 'Evaluation goes down the first import of every module: main.js, left.js, base.js.' },
    { at: 'console', text: 'base.js is at the bottom, so it is the first to run.' },
    { at: 'right.js [[Status]] = evaluating', text: 'left.js is done. Now right.js, which asks for base.js again …' },
    { at: 'InnerModuleEvaluation 2.a', text: '… but base.js is evaluated already: the walk turns back at once.' },
    { at: 'end', text: 'base, left, right, main. The order is that of a depth-first walk, children before parents.' },
  ],
};
