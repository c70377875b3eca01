import { source, type Lesson } from './Lesson';

export const asyncDiamond: Lesson = {
  id: 'async-diamond',
  title: 'A diamond with await',
  summary: 'One await at the bottom makes every module above it wait, and they go on in the order in which they would have run.',
  entry: 'main.js',
  files: {
    'main.js': source`
      import { left } from './left.js';
      import { right } from './right.js';

      console.log('main has', left, 'and', right);
    `,
    'left.js': source`
      import { config } from './config.js';

      export const left = config + '-left';
      console.log('left runs');
    `,
    'right.js': source`
      import { config } from './config.js';

      export const right = config + '-right';
      console.log('right runs');
    `,
    'config.js': source`
      const answer = new Promise((resolve) => setTimeout(resolve, 10, 'blue'));

      export const config = await answer;
      console.log('config is there');
    `,
  },
  captions: [
    { at: 'start', text: 'The diamond of an earlier example, with an await at the top level of the module at the bottom.' },
    { at: 'config.js [[AsyncEvaluationOrder]] = 0', text: 'config.js has an await, so it is started as an async function would be, and it gets a place in the async order: 0.' },
    { at: 'config.js [[Status]] = evaluating-async', text: 'config.js waits. It leaves the stack, but it is not done.' },
    { at: 'left.js [[PendingAsyncDependencies]] = 1', text: 'left.js has no await itself, but it waits for one module. It is noted in [[AsyncParentModules]] of config.js, for the way back.' },
    { at: 'main.js [[PendingAsyncDependencies]] = 2', text: 'main.js waits for two. The first part of Evaluate ends here; its promise stays pending.' },
    { at: 'config.js [[Status]] = evaluated', text: 'The timer has fired and config.js is done. Who can go on?' },
    { at: 'GatherAvailableAncestors 1', text: 'The parents are counted down. left.js and right.js wait for nothing any more; main.js still does.' },
    { at: 'AsyncModuleExecutionFulfilled 11', text: 'Those that can run are sorted by their async order, not by who was noted first.' },
    { at: 'main.js [[Status]] = evaluated', text: 'Last of all main.js, in the same job: nobody above awaited anything themselves.' },
    { at: 'end', text: 'Without await the order would have been the same. That is what all the counting is for.' },
  ],
};
