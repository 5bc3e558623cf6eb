import workerUrl from './compare.worker?worker&url';

let prepared: Worker | null = null;

/**
 * Starts the comparing worker of this page, or hands over the one that was prepared. Only pages can: a service worker
 * has no workers.
 */
export function startWorker(): Worker {
  const worker = prepared ?? newWorker();
  prepared = null;
  return worker;
}

/** Starts a worker ahead of the first comparison, so that the engine loads while the page is being read. */
export function prepareWorker(): void {
  const worker = newWorker();
  prepared = worker;
  // One that could not be loaded is not handed over; the run that starts another one reports what went wrong.
  worker.onerror = () => {
    if (prepared === worker) prepared = null;
  };
}

const newWorker = (): Worker => new Worker(workerUrl, { type: 'module' });
