setTimeout(() => {
  throw new TypeError('thrown by a timer');
}, 1);
setTimeout(() => console.log('never'), 1000);
