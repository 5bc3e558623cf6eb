import { browser } from 'wxt/browser';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import { declineBundledPack } from '../../lib/corpus/install-bundled-pack';
import { deleteDatabase } from '../shared/delete-database';
import { localKeyValue } from '../shared/local-key-value';
import { openCorpus } from '../shared/open-corpus';
import { removeSite, allowedSites } from './allowed-sites';

/**
 * Removes everything Crossread has stored in this browser: articles, their snapshot, decisions, options, allowed sites.
 * What is left is one note, so that the starter pack does not come back by itself.
 */
export async function deleteEverything(): Promise<void> {
  const corpus = await openCorpus();
  if (corpus.ok) {
    for (const { id } of await corpus.value.packs()) await corpus.value.removePack(id);
    corpus.value.close();
  }
  for (const site of await allowedSites()) await removeSite(site);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await declineBundledPack(BUNDLED_PACK.id, localKeyValue);
  const files = await navigator.storage.getDirectory();
  for await (const name of (files as unknown as { keys(): AsyncIterable<string> }).keys())
    await files.removeEntry(name, { recursive: true });
  for (const name of await caches.keys()) await caches.delete(name);
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
}
