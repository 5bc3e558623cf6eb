import { fail, ok, type Result } from '../../../model/result';
import { ARCHIVE_LIMITS } from '../import-limits';
import { crc32 } from './crc32';
import { isDeflated, type ZipEntry } from './read-directory';
import type { EntryProblem } from './zip-problem';

/**
 * Unpacks the data of one entry. Bytes are counted as they come: it stops as soon as more come out than the entry
 * states or than the archive may still give, and at the end size and checksum must be those stated.
 * @param budget bytes that may still come out of the archive
 */
export async function unpackEntry(
  packed: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  budget: number,
): Promise<Result<Uint8Array, EntryProblem>> {
  if (entry.bytes > budget) return fail('unpacks-too-large');
  const unpacked = isDeflated(entry) ? await inflate(packed, entry.bytes) : ok(packed);
  if (!unpacked.ok) return unpacked;
  if (unpacked.value.length !== entry.bytes) return fail('wrong-size');
  return crc32(unpacked.value) === entry.checksum ? unpacked : fail('checksum');
}

/** Inflates into a buffer of the stated size, and not one byte more. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  bytes: number,
): Promise<Result<Uint8Array, EntryProblem>> {
  const out = new Uint8Array(bytes);
  let length = 0;
  const reader = inSmallParts(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(out.subarray(0, length));
      if (length + value.length > bytes) {
        await reader.cancel();
        return fail('wrong-size');
      }
      out.set(value, length);
      length += value.length;
    }
  } catch {
    return fail('damaged-data');
  }
}

/** An unpacker takes what one part unpacks to into memory at once, so that parts are kept small. */
function inSmallParts(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, (at += ARCHIVE_LIMITS.feedBytes)));
      },
    },
    { highWaterMark: 0 },
  );
}
