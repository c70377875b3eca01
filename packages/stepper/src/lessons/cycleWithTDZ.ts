import { source, type Lesson } from './Lesson';

export const cycleWithTDZ: Lesson = {
  id: 'cycle-tdz',
  title: 'A cycle, and a read too early',
  summary: 'In a cycle one module has to run first, and what it imports from the others is not there yet.',
  entry: 'a.js',
  files: {
    'a.js': source`
      import { b } from './b.js';

      export const a = 'A knows ' + b;
    `,
    'b.js': source`
      import { a } from './a.js';

      export const b = 'B knows ' + a;
    `,
  },
  captions: [
    { at: 'start', text: 'a.js imports b.js, and b.js imports a.js. Loading and linking have no trouble with that.' },
    {
      at: 'InnerModuleLinking 9.c.iii.1',
      text: 'b.js finds a.js on the stack, still linking: a cycle. b.js takes over the smaller index of a.js, so it will not be done before a.js is.',
    },
    { at: 'a.js [[Status]] = linked', text: 'Both become linked together. They are one strongly connected component, boxed in the graph.' },
    { at: 'InnerModuleEvaluation 11.c.iii', text: 'The same walk again, now for evaluation. b.js has asked for a.js, which is evaluating already, so nothing happened: b.js has to go first.' },
    { at: 'b.js:3', text: 'b.js runs. Its import a leads to a binding that nobody has initialized: it is in the temporal dead zone.' },
    { at: 'error', text: 'Reading it throws a ReferenceError. The cycle itself was fine; the read at the top level was not.' },
    {
      at: 'a.js [[EvaluationError]]',
      text: 'Evaluate writes the error into every module that is still on the stack, so that a later import of any of them fails in the same way.',
    },
    { at: 'end', text: 'Move the read into a function that is called later, and the cycle works. The next example does that.' },
  ],
};
