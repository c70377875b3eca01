import { total } from './prices.js';

console.log(total);
