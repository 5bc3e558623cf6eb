import type { FromWorker, ToWorker } from './worker-protocol';

/** The part of a worker's global scope that is used. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
  reportError(error: unknown): void;
};

/**
 * All that works is imported: Chromium keeps the compiled code of what a worker imports from one run to the next, and
 * compiles the worker's own script anew each time.
 */
const loading = import('./answer-in-worker');
const answer = (message: FromWorker): void => scope.postMessage(message);

scope.onmessage = ({ data }) => {
  loading
    .then(({ answerInWorker }) => answerInWorker(data, answer))
    // A failure is to reach whoever waits for this worker, as one outside a promise does.
    .catch((error: unknown) => scope.reportError(error));
};
