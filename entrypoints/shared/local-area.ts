import { browser } from 'wxt/browser';
import { boundedArea } from '../../lib/settings/bounded-area';

/** `storage.local`, for what a reader waits for: it answers in time, or says that it does not. */
export const localArea = boundedArea(browser.storage.local, { answer: 2_000, pause: 10_000 });
