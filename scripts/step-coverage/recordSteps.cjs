'use strict';

// A tracer that notes which step markers are reached, by their place in the sources: the only thing that tells apart the parts of a
// syntax-directed operation, the layers' versions of one operation, and the closures of the algorithms. Places go to the file named by
// MODREC_STEP_PLACES, a line each, when they are first reached, so that a process that is killed loses nothing.

const { appendFileSync } = require('node:fs');

/** What stands between a marker and this file: how markers report. */
const machinery = /[/\\](?:recordSteps\.cjs|step\.[jt]s|(?:src|dist)[/\\]algorithm\.[jt]s|Agent\.[jt]s)$/;

/** Deep enough for what stands before a marker; mapping more frames to the sources would be slow. */
const depth = 8;

const seen = new Set();

/**
 * @param limit how often a marker's text is looked up; past that, a first visit to another marker with the same text is missed
 * @returns a Tracer for one agent or for many
 */
exports.stepRecorder = (limit = Infinity) => {
  const visits = new Map();
  return {
    enter() {},
    leave() {},
    step(text) {
      const count = (visits.get(text) ?? 0) + 1;
      visits.set(text, count);
      if (count <= limit) note();
    },
  };
};

function note() {
  const site = callSite();
  if (site === undefined || seen.has(site)) return;
  seen.add(site);
  const place = placeOf(mappedStack());
  if (place !== undefined) appendFileSync(process.env.MODREC_STEP_PLACES, `${place}\n`);
}

/** Where the marker is in the code that runs. Cheap: it is asked at every step. */
function callSite() {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const holder = {};
  Error.stackTraceLimit = depth;
  Error.prepareStackTrace = (_, sites) => sites;
  Error.captureStackTrace(holder, note);
  const sites = holder.stack;
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  const site = sites.find((each) => !machinery.test(each.getFileName() ?? ''));
  return site && `${site.getFileName()}:${site.getLineNumber()}:${site.getColumnNumber()}`;
}

/** The same in the sources, as source maps have it: file:line. */
function placeOf(stack) {
  for (const line of stack.split('\n').slice(1)) {
    const match = /\(?(?:file:\/\/)?([^()\s]+?):(\d+):\d+\)?$/.exec(line);
    if (match !== null && !machinery.test(match[1])) return `${match[1]}:${match[2]}`;
  }
  return undefined;
}

/** A stack with places in the sources, by whatever maps them in this process. */
function mappedStack() {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = depth;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack;
}
