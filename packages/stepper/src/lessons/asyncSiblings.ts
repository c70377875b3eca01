import { source, type Lesson } from './Lesson';

export const asyncSiblings: Lesson = {
  id: 'async-siblings',
  title: 'Two siblings that wait',
  summary: 'Siblings with await run at the same time: the second starts while the first waits.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import './slow.js';
      import './fast.js';

      console.log('main');
    `,
    'slow.js': source`
      console.log('slow starts');
      await new Promise((resolve) => setTimeout(resolve, 50));
      console.log('slow is done');
    `,
    'fast.js': source`
      console.log('fast starts');
      await new Promise((resolve) => setTimeout(resolve, 5));
      console.log('fast is done');
    `,
  },
  captions: [
    { at: 'start', text: 'main.js imports slow.js and then fast.js. Both wait for a timer.' },
    { at: 'slow.js:2', text: 'slow.js runs up to its await …' },
    { at: 'fast.js:1', text: '… and fast.js starts while slow.js waits. The walk over the graph does not stop for an await.' },
    { at: 'main.js [[PendingAsyncDependencies]] = 2', text: 'main.js waits for both, and only counts them.' },
    { at: 'fast.js [[Status]] = evaluated', text: 'fast.js is done first, though it was imported second.' },
    { at: 'main.js [[PendingAsyncDependencies]] = 1', text: 'One down, one to go.' },
    { at: 'slow.js [[Status]] = evaluated', text: 'Now slow.js. Settle the timers in the other order, under Pending, and see what changes.' },
    { at: 'main.js [[PendingAsyncDependencies]] = 0', text: 'Nothing left to wait for: main.js runs, once.' },
    { at: 'end', text: 'Had slow.js no await, it would have run to its end before fast.js started.' },
  ],
};
