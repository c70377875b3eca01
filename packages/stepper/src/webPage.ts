import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TraceLog } from './log/TraceLog';
import { writeLog } from './log/writeLog';

/** Where the build has put the page. */
export const webPageFile = join(__dirname, '..', 'dist', 'stepper.html');

/**
 * The stepper's page with a recording in it: one HTML file that opens from a disk.
 *
 * @throws the file system's error where the page has not been built
 */
export function webPage(log: TraceLog): string {
  const page = readFileSync(webPageFile, 'utf8');
  const trace = [...writeLog(log)].join('').replaceAll('<', '\\u003c');
  const engine = page.lastIndexOf('<script type="text/plain" id="engine">');
  return `${page.slice(0, engine)}<script type="application/json" id="trace">${trace}</script>\n${page.slice(engine)}`;
}
