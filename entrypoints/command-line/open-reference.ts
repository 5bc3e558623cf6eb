import { readFileSync, statSync } from 'node:fs';
import { signatureOf } from '../../lib/comparison/retrieval/signature';
import { MemoryStore } from '../../lib/corpus/memory-store';
import { describePack, writePack } from '../../lib/corpus/pack/write-pack';
import { fail, ok, type Result } from '../../lib/model/result';
import { readArticleFolder } from './read-article-folder';

/** A corpus in memory with the articles of a pack file or of a folder. */
export interface Reference {
  readonly store: MemoryStore;
  /** Files of a folder that gave no article, with the reason. */
  readonly leftOut: readonly string[];
}

/**
 * Opens what a page is compared with, by the same import that the extension uses.
 * @param path a pack (`.ndjson`, `.ndjson.gz`) or a folder of `.txt` and `.html` files
 * @param now ISO 8601 date-time written into what is read
 * @returns or a sentence that says what is wrong with it
 */
export async function openReference(path: string, now: string): Promise<Result<Reference, string>> {
  const store = new MemoryStore({ signatureOf, now: () => now });
  let bytes: Uint8Array;
  let leftOut: string[] = [];
  if (statSync(path).isDirectory()) {
    const content = await readArticleFolder(path, now);
    leftOut = content.leftOut.map(({ file, reason }) => `${file}: ${reason}`);
    if (content.articles.length === 0) return fail(`no article in ${path}\n${leftOut.join('\n')}`);
    const description = describePack({
      id: 'folder',
      name: path,
      version: '1',
      licence: 'unknown',
      language: 'en',
      provenance: `Articles of the folder ${path}.`,
    });
    bytes = new TextEncoder().encode(await writePack(description, content.articles));
  } else {
    bytes = readFileSync(path);
  }
  const imported = await store.importPack(bytes);
  return imported.ok
    ? ok({ store, leftOut })
    : fail(`${path} cannot be read: ${JSON.stringify(imported.error)}`);
}
