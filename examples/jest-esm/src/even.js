// A cycle: even.js and odd.js import each other.
import { isOdd } from './odd.js';

export let calls = 0;

export function isEven(n) {
  calls += 1;
  return n === 0 || isOdd(n - 1);
}
