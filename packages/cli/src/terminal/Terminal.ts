import type { WriteStream } from 'node:tty';
import { endOnBrokenPipe } from './brokenPipe';

/** One of the two streams a command writes to. */
export interface Output {
  write(text: string): void;
  /** Whether a reader wants escape sequences of colour. */
  readonly colors: boolean;
}

export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  /** Folder that paths are shown relative to. */
  readonly cwd: string;
}

/** Where nobody reads. */
export const silent: Output = { write() {}, colors: false };

/** The process's own streams. NO_COLOR and FORCE_COLOR, when set, decide on colour; otherwise a TTY that has colours does. */
export function processTerminal(): Terminal {
  endOnBrokenPipe(process.stdout, process.stderr);
  return { out: output(process.stdout), err: output(process.stderr), cwd: process.cwd() };
}

function output(stream: WriteStream): Output {
  return { write: (text) => void stream.write(text), colors: wantsColors(stream) };
}

function wantsColors(stream: WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return stream.isTTY === true && stream.hasColors();
}
