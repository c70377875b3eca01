import { discount } from './shop.js';

console.log('before');
discount(null);
console.log('never');
