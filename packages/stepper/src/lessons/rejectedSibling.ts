import { source, type Lesson } from './Lesson';

export const rejectedSibling: Lesson = {
  id: 'rejected-sibling',
  title: 'A sibling that fails',
  summary: 'When one dependency fails, the parent fails at once; the other dependency goes on regardless.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import './steady.js';
      import './broken.js';

      console.log('never printed');
    `,
    'steady.js': source`
      await new Promise((resolve) => setTimeout(resolve, 50));
      console.log('steady is done');
    `,
    'broken.js': source`
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error('broken');
    `,
  },
  captions: [
    { at: 'start', text: 'main.js waits for two modules. One of them will throw.' },
    { at: 'main.js [[PendingAsyncDependencies]] = 2', text: 'Both are under way, and main.js counts them.' },
    { at: 'broken.js:2', text: 'broken.js comes back from its await and throws.' },
    { at: 'broken.js [[EvaluationError]]', text: 'The error is kept in broken.js for good. It will never run again.' },
    { at: 'main.js [[EvaluationError]]', text: 'The rejection goes on to the parents: main.js takes the same error, though it still counts a dependency that is running.' },
    { at: 'main.js [[Status]] = evaluated', text: 'main.js is evaluated, in the sense that nothing more will come. None of its own code has run.' },
    { at: 'steady.js [[Status]] = evaluated', text: 'Meanwhile steady.js finishes in peace. Nobody can stop a module that has started.' },
    { at: 'end', text: 'The order of the two timers decides what is printed before the failure, not whether there is one.' },
  ],
};
