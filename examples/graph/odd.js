import { calls, isEven } from './even.js';

export function isOdd(n) {
  return n !== 0 && isEven(n - 1);
}

try {
  console.log('odd: calls is', calls);
} catch (error) {
  console.log(`odd: even.js has not run yet: ${error.name}`);
}
