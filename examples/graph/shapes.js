export * from './circle.js';
export * from './square.js';

console.log('shapes: re-exports what circle.js and square.js export');
