import '../shared/trusted-types';
import { prepareWorker } from '../shared/start-worker';
import { wakeBackground } from '../shared/wake-background';

// What takes longest to start is started first: the engine and the background come up on other threads while the rest
// of the page is still being loaded.
prepareWorker();
wakeBackground();
await import('./popup-page');
