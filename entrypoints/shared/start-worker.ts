import workerUrl from './compare.worker?worker&url';

/** Starts the comparing worker of this page. Only pages can: a service worker has no workers. */
export const startWorker = (): Worker => new Worker(workerUrl, { type: 'module' });
