import type { Recorder } from '@modrec/stepper';
import type { Output, Terminal } from '../terminal/Terminal';

/** The same terminal, and what is written to it is also in the recording. */
export function recordedOutput(terminal: Terminal, recorder: Recorder): Terminal {
  const recorded = (output: Output, level: string): Output => ({
    ...output,
    write(text) {
      recorder.console(level, text.replace(/\n$/, ''));
      output.write(text);
    },
  });
  return { ...terminal, out: recorded(terminal.out, 'log'), err: recorded(terminal.err, 'error') };
}
