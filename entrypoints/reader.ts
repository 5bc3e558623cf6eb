import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureArticle } from '../lib/page/capture-article';
import { captureSelection } from '../lib/page/capture-selection';
import type { ReaderAnswer } from './shared/reader-answer';
import { takeOrder } from './shared/reader-order';

/** Pages over plain http have no `crypto.subtle`, and an identity is not for a page to say: it is given later. */
const NO_ID = '0'.repeat(64);

/**
 * Reads the page it is injected into, once, in its own world, and returns what it read as JSON text. It writes nothing
 * into the page, listens to nothing and leaves nothing behind. It is no content script in WXT's sense, because those
 * announce themselves to the page by an event.
 */
export default defineUnlistedScript({
  async main(): Promise<string> {
    const options = {
      url: location.href,
      capturedAt: new Date().toISOString(),
      digest: () => Promise.resolve(NO_ID),
      now: () => performance.now(),
    };
    return JSON.stringify(await read(takeOrder(), options));
  },
});

async function read(
  what: 'page' | 'selection',
  options: Parameters<typeof captureArticle>[1],
): Promise<ReaderAnswer> {
  if (what === 'selection') {
    // A form or image named `getSelection` would shadow the method of the document itself.
    const selected = String(Document.prototype.getSelection.call(document) ?? '');
    const capture = await captureSelection(document, selected, options);
    return capture.ok
      ? { ok: true, value: { ...capture.value, warnings: [...capture.value.warnings] } }
      : capture;
  }
  const capture = await captureArticle(document, options);
  return capture.ok
    ? { ok: true, value: { ...capture.value, selection: null, warnings: [...capture.value.warnings] } }
    : capture;
}
