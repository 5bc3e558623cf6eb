import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { PackArticle } from '../../model/pack';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** An article and its provenance as bytes. `JSON.stringify` escapes lone surrogates, so that UTF-8 loses nothing. */
export function encodeBody(article: PackArticle): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(article));
}

/** The inverse; `null` where the bytes are not what was stored. Does not check the schema: the checksum vouches for it. */
export function decodeBody(body: Uint8Array): PackArticle | null {
  try {
    return JSON.parse(decoder.decode(body)) as PackArticle;
  } catch {
    return null;
  }
}

/** Takes a pack's article apart: the snapshot alone, and where its facts come from. */
export function splitProvenance(article: PackArticle): {
  article: ArticleSnapshot;
  provenance: readonly string[];
} {
  const { provenance = [], ...snapshot } = article;
  return { article: snapshot, provenance };
}

/** The inverse of `splitProvenance`. */
export const joinProvenance = (article: ArticleSnapshot, provenance: readonly string[]): PackArticle => ({
  ...article,
  ...(provenance.length === 0 ? {} : { provenance: [...provenance] }),
});
