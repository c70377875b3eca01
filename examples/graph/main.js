// The graph that `npm start` runs: a cycle with live bindings, `export *`, JSON, top-level await and a dynamic import.
import { isEven, calls } from './even.js';
import { circle, square } from './shapes.js';
import settings from './settings.json' with { type: 'json' };
import { answer } from './slow.js';

console.log('main: 10 is even?', isEven(10));
console.log('main: the live binding `calls` is now', calls);
console.log('main: through export *:', square(3), circle(1).toFixed(2));
console.log('main: from JSON:', settings);
console.log('main: awaited in slow.js:', answer);

const { greet } = await import('./greeting.js');
console.log('main:', greet(settings.name));
