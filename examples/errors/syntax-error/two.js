import './three.js';
