import { hideBrowser } from './hideBrowser';
import type { RunRequest, RunResponse } from './messages';
import './nextTurn';
import { recordRun } from './recordRun';

/** Serves one request, which comes with the port to answer on. */
globalThis.onmessage = ({ data, ports }: MessageEvent<RunRequest>) => {
  const [port] = ports;
  const answer = (response: RunResponse): void => port!.postMessage(response);
  hideBrowser(globalThis);
  recordRun(data).then(answer, (error: unknown) => answer({ type: 'failed', message: String(error) }));
};
