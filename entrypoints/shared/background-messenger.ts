import { browser } from 'wxt/browser';
import { createMessenger } from '../../lib/messaging/messenger';

/** The way from a page of the extension to its background. */
export const backgroundMessenger = createMessenger((envelope) => browser.runtime.sendMessage(envelope));
