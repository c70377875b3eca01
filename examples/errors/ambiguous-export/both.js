export * from './warm.js';
export * from './cold.js';
