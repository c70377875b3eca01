Promise.reject(new RangeError('nobody listens'));
setTimeout(() => console.log('never'), 1000);
