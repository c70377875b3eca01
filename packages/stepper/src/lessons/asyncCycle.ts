import { source, type Lesson } from './Lesson';

export const asyncCycle: Lesson = {
  id: 'async-cycle',
  title: 'A cycle where everybody waits',
  summary: 'In a cycle of modules with await all of them turn evaluating-async together, and finish one by one.',
  entry: 'A.js',
  files: {
    'A.js': source`
      import './B.js';
      import './C.js';
      await new Promise((resolve) => setTimeout(resolve, 1));
      console.log('A');
    `,
    'B.js': source`
      import './D.js';
      await new Promise((resolve) => setTimeout(resolve, 20));
      console.log('B');
    `,
    'C.js': source`
      import './D.js';
      import './E.js';
      await new Promise((resolve) => setTimeout(resolve, 10));
      console.log('C');
    `,
    'D.js': source`
      import './A.js';
      await new Promise((resolve) => setTimeout(resolve, 20));
      console.log('D');
    `,
    'E.js': source`
      await new Promise((resolve) => setTimeout(resolve, 10));
      console.log('E');
    `,
  },
  captions: [
    { at: 'start', text: 'Five modules, all with await. A → B → D → A is a cycle, and so is A → C → D → A. Only E stands outside.' },
    { at: 'D.js [[AsyncEvaluationOrder]] = 0', text: 'Down the first imports: A, B, D. D finds A on the stack, so D is the first that can start.' },
    { at: 'E.js [[Status]] = evaluating-async', text: 'E is in no cycle: it is its own root and leaves the stack alone.' },
    { at: 'A.js [[Status]] = evaluating-async', text: 'The walk is back at A. The whole cycle A, B, C, D leaves the stack together. Compare the record table: each knows how many it waits for, and who waits for it.' },
    { at: 'E.js [[Status]] = evaluated', text: 'E is done first.' },
    { at: 'C.js [[PendingAsyncDependencies]] = 1', text: 'C waited for D and E; now only for D.' },
    { at: 'D.js [[Status]] = evaluated', text: 'D is done, which sets both B and C free.' },
    { at: 'C.js [[Status]] = evaluated', text: 'C takes less time than B.' },
    { at: 'B.js [[Status]] = evaluated', text: 'With B, nothing stands before A any more.' },
    { at: 'A.js [[Status]] = evaluated', text: 'A is the root of the cycle and holds the promise that Evaluate gave out. It settles now.' },
    { at: 'end', text: 'This is the last of the worked examples in the standard. Its tables show the same fields.' },
  ],
};
