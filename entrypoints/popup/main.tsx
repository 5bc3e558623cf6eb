import '../shared/trusted-types';
import { prepareWorker } from '../shared/start-worker';
import { beginReading } from './early-reading';

// What takes longest is started first: the engine comes up on another thread, and the reader in the page, while the rest
// of the popup is still being loaded.
prepareWorker();
beginReading();
await import('./popup-page');
