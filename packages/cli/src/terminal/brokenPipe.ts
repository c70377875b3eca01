import { exitCodes } from '../exitCodes';

/** Ends the process quietly once the reader of its output has gone, as `head` does; any other failure to write is an error. */
export function endOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.brokenPipe);
      throw error;
    });
  }
}
