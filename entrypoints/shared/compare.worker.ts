import type { FromWorker, ToWorker } from './worker-protocol';

/** The part of a worker's global scope that is used. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};
scope.onmessage = ({ data }) => {
  if (data.kind === 'analyze')
    scope.postMessage({ kind: 'analyzed', sentences: 1, claims: 1, query: { article: [1], claims: [] } });
};
