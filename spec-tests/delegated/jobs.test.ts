/**
 * Promise jobs are the host realm's own: HostEnqueuePromiseJob is its microtask queue, and HostMakeJobCallback and
 * HostCallJobCallback are what it does with a reaction's handler.
 */
import { inEngine, natively } from './sameOrder';

const programs: Readonly<Record<string, string>> = {
  'HostEnqueuePromiseJob: jobs run in the order in which they were queued': `
    for (const name of ['a', 'b', 'c']) Promise.resolve().then(() => { log(name); Promise.resolve().then(() => log(name, 'nested')); });
    queueMicrotaskLike(); log('sync');
    function queueMicrotaskLike() { new Promise((resolve) => resolve()).then(() => log('last')); }`,
  'HostEnqueuePromiseJob: a thenable is asked in a job of its own': `
    Promise.resolve({ then(resolve) { log('then'); resolve('value'); } }).then((x) => log(x));
    Promise.resolve().then(() => log('between')); log('sync');`,
  'HostMakeJobCallback: the handler is kept as it is': `
    const handler = (value) => log('handler', value);
    const promise = Promise.resolve(1); promise.then(handler); promise.then(handler); promise.then('no function').then((x) => log(x));`,
  'HostCallJobCallback: the handler gets one argument, and undefined as this': `
    'use strict';
    Promise.resolve('value').then(function (...values) { log(this, values.length, values); });
    Promise.reject('reason').catch(function (...values) { log(this, values.length, values); });`,
  'HostCallJobCallback: what the handler throws rejects the derived promise': `
    Promise.resolve().then(() => { throw new TypeError('thrown'); }).then(() => log('never'), (error) => log('rejected', error));`,
  'HostCallJobCallback: what the handler returns resolves the derived promise': `
    Promise.resolve().then(() => Promise.resolve('inner')).then((x) => log(x)); Promise.resolve().then(() => log('first'));`,
};

it.each(Object.entries(programs))('%s', async (_name, program) => {
  const expected = await natively(program);
  expect(expected.length).toBeGreaterThan(0);
  expect(await inEngine(program)).toEqual(expected);
});
