// Interpreted in the guest's realm. Value: (host) => an object of global functions.
// The host's `start(callback, delay, repeats)` returns a number, `stop(id)` takes it; `enqueue(callback)` is queueMicrotask.
'use strict';

(function makeTimers({ start, stop, enqueue, now }) {
  function callable(name, callback) {
    if (typeof callback === 'function') return callback;
    throw new TypeError(
      typeof callback === 'string' ? `${name} does not evaluate strings: pass a function` : `${name} needs a function as its first argument`,
    );
  }
  const timer = (name, repeats) => ({
    [name](callback, delay, ...args) {
      callable(name, callback);
      const wait = +delay;
      return start(() => callback(...args), wait > 0 ? wait : 0, repeats);
    },
  })[name];
  const clearing = (name) => ({
    [name](id) {
      stop(+id);
    },
  })[name];
  return {
    setTimeout: timer('setTimeout', false),
    setInterval: timer('setInterval', true),
    setImmediate: {
      setImmediate(callback, ...args) {
        callable('setImmediate', callback);
        return start(() => callback(...args), -1, false);
      },
    }.setImmediate,
    clearTimeout: clearing('clearTimeout'),
    clearInterval: clearing('clearInterval'),
    clearImmediate: clearing('clearImmediate'),
    queueMicrotask: {
      queueMicrotask(callback) {
        callable('queueMicrotask', callback);
        enqueue(() => {
          callback();
        });
      },
    }.queueMicrotask,
    performance: { now: () => now() },
  };
});
