import '../shared/trusted-types';
import { prepareWorker } from '../shared/start-worker';
import { beginReading } from './early-reading';

// What takes longest is started first: the engine comes up on another thread, and the reader in the page, while the rest
// of the popup is still being loaded.
prepareWorker();
beginReading();
const page = import('./popup-page');
// The first one in a process has the browser read its tables of sentence ends, for all its threads: done here, where this
// one waits for files anyway, it is not waited for in the worker, which makes its own.
void new Intl.Segmenter('en', { granularity: 'sentence' });
await page;
