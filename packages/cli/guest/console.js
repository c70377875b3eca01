// Interpreted in the guest's realm, so that no function of the host reaches guest code. Value: (call) => console.
// `call(method, args)` is the host's; it returns a message when Node refuses the arguments.
'use strict';

(function makeConsole(call) {
  const names = [
    'log', 'info', 'debug', 'error', 'warn', 'assert', 'count', 'countReset', 'dir', 'dirxml', 'group', 'groupCollapsed',
    'groupEnd', 'table', 'time', 'timeEnd', 'timeLog', 'trace',
  ];
  const console = {};
  for (const name of names) {
    console[name] = {
      [name](...args) {
        const refusal = call(name, args);
        if (refusal !== undefined) throw new TypeError(refusal);
      },
    }[name];
  }
  return console;
});
