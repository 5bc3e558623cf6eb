import { browser } from 'wxt/browser';
import type { Envelope } from '../../lib/messaging/protocol';

/**
 * Wakes the background and lets it open the collection, ahead of the first question. Sent without the messenger: nobody
 * waits for the answer.
 */
export function wakeBackground(): void {
  const envelope: Envelope = { crossread: 1, type: 'wake', payload: {} };
  void browser.runtime.sendMessage(envelope).catch(() => undefined);
}
