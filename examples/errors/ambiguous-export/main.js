import { color } from './both.js';

console.log(color);
