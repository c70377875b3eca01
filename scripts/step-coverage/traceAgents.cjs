'use strict';

// For Jest's setupFiles: every agent of a test that has no tracer of its own gets one that notes steps.

const { join } = require('node:path');
const { stepRecorder } = require('./recordSteps.cjs');

const file = join(__dirname, '../../packages/interpreter/src/agent/Agent');
// Tests with graphs of many thousand modules would take minutes.
const tracer = stepRecorder(2_000);

jest.mock(file, () => {
  const actual = jest.requireActual(file);
  class TracedAgent extends actual.Agent {
    constructor(parts) {
      super({ ...parts, tracer: parts.tracer ?? tracer });
    }
  }
  return { ...actual, Agent: TracedAgent };
});
