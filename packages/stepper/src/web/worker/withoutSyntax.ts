import type { Tracer } from '@modrec/interpreter';
import type { Recorder } from '../../recording/Recorder';

/**
 * Leaves out what happens inside ParseText: the static semantics of the grammar, hundreds of steps in which nothing happens to a
 * module. Nor does it report what the recorder itself sets off by looking at a value (a browser does not tell which objects are proxies).
 */
export function withoutSyntax(recorder: Recorder): Required<Tracer> {
  /** How many frames are open from a ParseText on. */
  let inside = 0;
  let isReporting = false;
  const report = (event: () => void): void => {
    if (isReporting) return;
    isReporting = true;
    try {
      event();
    } finally {
      isReporting = false;
    }
  };
  return {
    enter(name, args) {
      if (isReporting) return;
      if (inside > 0 || name === 'ParseText') inside += 1;
      if (inside <= 1) report(() => recorder.enter(name, args));
    },
    step(text) {
      if (inside === 0) report(() => recorder.step(text));
    },
    leave(completion) {
      if (isReporting) return;
      if (inside <= 1) report(() => recorder.leave(completion));
      if (inside > 0) inside -= 1;
    },
    statement: (statement) => report(() => recorder.statement(statement)),
    suspended: (module) => report(() => recorder.suspended(module)),
    resumed: (module) => report(() => recorder.resumed(module)),
  };
}
