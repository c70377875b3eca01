// even.js and odd.js import each other; neither needs the other before it runs.
import { isOdd } from './odd.js';

export let calls = 0;

export function isEven(n) {
  calls += 1;
  return n === 0 || isOdd(n - 1);
}

console.log('even: evaluated after odd.js, which the cycle reaches first');
