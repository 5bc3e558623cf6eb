import { fail, ok, type Result } from '../../model/result';
import type { PackError } from '../corpus-store';
import { PACK_LIMITS } from '../limits';

const TOO_LARGE: PackError = { kind: 'too-large', limit: PACK_LIMITS.jsonBytes };

/**
 * The JSON bytes of a pack file. Gzip is recognised by its first two bytes, never by a name. Unpacking is counted as it
 * streams and stopped at the limit, whatever size the file claims for itself.
 */
export async function unpackBytes(bytes: Uint8Array): Promise<Result<Uint8Array<ArrayBuffer>, PackError>> {
  if (bytes.length > PACK_LIMITS.jsonBytes) return fail(TOO_LARGE);
  const input = new Uint8Array(bytes);
  const gzipped = input[0] === 0x1f && input[1] === 0x8b;
  if (!gzipped) return ok(input);
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = new Blob([input]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > PACK_LIMITS.jsonBytes) {
        await reader.cancel();
        return fail(TOO_LARGE);
      }
      chunks.push(value);
    }
  } catch {
    return fail({ kind: 'damaged', line: 0, reason: 'not-gzip' });
  }
  return ok(joined(chunks, total));
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
