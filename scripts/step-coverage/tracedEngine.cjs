'use strict';

// The engine as `modrec test262 --engine` takes it, every agent with a tracer. It runs the compiled files and not the bundle, whose
// places say nothing of the sources.

process.setSourceMapsEnabled(true);

const { dirname, join } = require('node:path');
const { stepRecorder } = require('./recordSteps.cjs');

const entry = require.resolve('@modrec/interpreter');
const engine = require(join(dirname(entry), 'dist', 'index.js'));
const tracer = stepRecorder();
require.cache[entry] = { id: entry, loaded: true, exports: { ...engine, createAgent: (options) => engine.createAgent({ ...options, tracer }) } };

exports.createEngine = require('../../packages/test262-runner/dist/engine/modrecEngine.js').createEngine;
