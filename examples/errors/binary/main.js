import './garbage.js';
