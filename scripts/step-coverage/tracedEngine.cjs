'use strict';

// The engine as `modrec test262 --engine` takes it, every agent with a tracer. It runs the compiled files and not the bundle, whose
// places say nothing of the sources. The layers named by MODREC_LAYERS are on in every test, besides those that its features ask for:
// what a proposal writes anew of the language must serve the whole language.

process.setSourceMapsEnabled(true);

const { dirname, join } = require('node:path');
const { stepRecorder } = require('./recordSteps.cjs');

const entry = require.resolve('@modrec/interpreter');
const engine = require(join(dirname(entry), 'dist', 'index.js'));
const tracer = stepRecorder();
const always = (process.env.MODREC_LAYERS ?? '').split(',');
/** By name: what asks for layers may have loaded the engine before, as the bundle. */
const layersNamed = (names) => engine.layersFor(engine.proposals.filter(({ name }) => names.includes(name)));
const createAgent = ({ layers, ...options }) => engine.createAgent({ ...options, tracer, layers: layersNamed([...layers.map(({ name }) => name), ...always]) });
require.cache[entry] = { id: entry, loaded: true, exports: { ...engine, createAgent } };

exports.createEngine = require('../../packages/test262-runner/dist/engine/modrecEngine.js').createEngine;
