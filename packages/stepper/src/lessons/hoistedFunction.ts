import { source, type Lesson } from './Lesson';

export const hoistedFunction: Lesson = {
  id: 'hoisted-function',
  title: 'A function across a cycle',
  summary: 'Function declarations are there from linking on, so a cycle can call them before their module has run.',
  entry: 'even.js',
  files: {
    'even.js': source`
      import { isOdd } from './odd.js';

      export function isEven(n) {
        if (n === 0) return true;
        return isOdd(n - 1);
      }

      console.log('10 is even:', isEven(10));
    `,
    'odd.js': source`
      import { isEven } from './even.js';

      export function isOdd(n) {
        if (n === 0) return false;
        return isEven(n - 1);
      }

      console.log('7 is odd:', isOdd(7));
    `,
  },
  captions: [
    { at: 'start', text: 'Two modules that need each other, as in the example before. This time with function declarations.' },
    {
      at: 'SourceTextModuleRecord.InitializeEnvironment 24.a.iii.2',
      text: 'While a module is linked, its function declarations are made and their bindings initialized: no code of the module has run.',
    },
    { at: 'even.js [[Status]] = linked', text: 'Linked. See Bindings: isEven and isOdd have values already.' },
    { at: 'odd.js:8', text: 'odd.js runs first, as b.js did. It calls isOdd, which calls isEven of a module that has not begun to run.' },
    { at: 'even.js:4', text: 'And it works: the function is there. Only let, const and class wait for their line.' },
    { at: 'console', text: 'odd.js has its answer.' },
    { at: 'end', text: 'That is why cycles of functions are harmless and cycles of constants are not.' },
  ],
};
