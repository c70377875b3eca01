import type { RunRequest, RunResponse } from '../worker/messages';

/** A run that can be given up at any time. */
export interface EngineRun {
  readonly response: Promise<RunResponse>;
  cancel(): void;
}

/** A place where the engine's script has been started and listens. */
interface Place {
  post(request: RunRequest, port: MessagePort): void;
  /** Told when the script does not start, or fails outside a run. */
  onFailure(listener: (message: string) => void): void;
  end(): void;
}

/** Runs a request with the engine's script, in a fresh worker, or in a fresh frame of the page where the browser refuses workers. */
export function startRun(script: string, request: RunRequest): EngineRun {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const place = newPlace(url);
  const { port1, port2 } = new MessageChannel();
  const end = (): void => {
    place.end();
    port1.close();
    URL.revokeObjectURL(url);
  };
  const response = new Promise<RunResponse>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as RunResponse);
    place.onFailure((message) => resolve({ type: 'failed', message }));
  });
  place.post(request, port2);
  void response.then(end);
  return { response, cancel: end };
}

function newPlace(url: string): Place {
  try {
    return workerPlace(url);
  } catch {
    return framePlace(url);
  }
}

/** To end a worker stops the guest whatever it is doing. */
function workerPlace(url: string): Place {
  const worker = new Worker(url);
  return {
    post: (request, port) => worker.postMessage(request, [port]),
    onFailure: (listener) => {
      worker.onerror = (event) => listener(event.message || 'The engine could not be started');
    },
    end: () => worker.terminate(),
  };
}

/** A frame shares the page's thread: only its budget ends a guest that does not stop. */
function framePlace(url: string): Place {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inside = frame.contentWindow!;
  const script = frame.contentDocument!.createElement('script');
  script.src = url;
  const started = new Promise<void>((resolve) => { script.onload = () => resolve(); });
  frame.contentDocument!.body.append(script);
  return {
    post: (request, port) => void started.then(() => inside.postMessage(request, '*', [port])),
    onFailure: (listener) => {
      script.onerror = () => listener('The engine could not be started');
    },
    end: () => frame.remove(),
  };
}
