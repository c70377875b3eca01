import type { Writable } from 'node:stream';
import { exitCodes } from '../exitCodes';

/** Ends the process quietly once the reader of its output has gone, as `head` does; any other failure to write is an error. */
export function endOnBrokenPipe(...streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.brokenPipe);
      throw error;
    });
  }
}
