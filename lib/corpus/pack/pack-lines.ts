import { fail, ok, type Result } from '../../model/result';
import type { PackError } from '../corpus-store';
import { PACK_LIMITS } from '../limits';

/** A pack as it lies on the disk or in memory: gzip, recognised by its first two bytes, or plain. */
export type PackFile = Blob | Uint8Array;

/** One line without its end, and whether it had one: only the last may have none. */
export interface PackLine {
  readonly bytes: Uint8Array;
  readonly ended: boolean;
}

const NEWLINE = 0x0a;
const TOO_LARGE: PackError = { kind: 'too-large', limit: PACK_LIMITS.jsonBytes };

/**
 * The lines of a pack, one after the other; only the one at hand lies in memory. Unpacking is counted as it streams and
 * stopped at the limits, whatever size the file claims for itself. The first failure is the last thing given.
 */
export async function* packLines(file: PackFile): AsyncGenerator<Result<PackLine, PackError>, void> {
  const blob = file instanceof Blob ? file : new Blob([new Uint8Array(file)]);
  if (blob.size > PACK_LIMITS.jsonBytes) return yield fail(TOO_LARGE);
  const line = new LineParts();
  let number = 1;
  let total = 0;
  try {
    for await (const part of unpacked(blob)) {
      total += part.length;
      if (total > PACK_LIMITS.jsonBytes) return yield fail(TOO_LARGE);
      for (let start = 0; start < part.length;) {
        const end = part.indexOf(NEWLINE, start);
        line.add(part.subarray(start, end === -1 ? part.length : end));
        if (line.length > PACK_LIMITS.lineBytes)
          return yield fail({ kind: 'damaged', line: number, reason: 'long-line' });
        if (end === -1) break;
        yield ok({ bytes: line.take(), ended: true });
        number++;
        start = end + 1;
      }
    }
  } catch (error) {
    // What cannot be unpacked is a `TypeError`; a file that was moved or changed since it was chosen has another name.
    if (error instanceof DOMException) return yield fail({ kind: 'unreadable' });
    return yield fail({ kind: 'damaged', line: 0, reason: 'not-gzip' });
  }
  if (line.length > 0) yield ok({ bytes: line.take(), ended: false });
}

async function* unpacked(blob: Blob): AsyncGenerator<Uint8Array, void> {
  const mark = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const parts = inParts(blob);
  const gzipped = mark[0] === 0x1f && mark[1] === 0x8b;
  const reader = (gzipped ? parts.pipeThrough(new DecompressionStream('gzip')) : parts).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Of a file that is not read to its end nothing more is unpacked.
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The bytes of a file, read and handed on in small parts: an unpacker takes what one part unpacks to into memory at once.
 */
function inParts(blob: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  let held = new Uint8Array(0);
  let heldAt = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (heldAt >= held.length) {
          if (at >= blob.size) return controller.close();
          held = new Uint8Array(await blob.slice(at, at + PACK_LIMITS.readBytes).arrayBuffer());
          at += held.length;
          heldAt = 0;
        }
        const next = heldAt + PACK_LIMITS.feedBytes;
        controller.enqueue(held.subarray(heldAt, next));
        heldAt = next;
      },
    },
    { highWaterMark: 0 },
  );
}

/** A line as it comes together. */
class LineParts {
  #parts: Uint8Array[] = [];
  length = 0;

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.length += part.length;
  }

  /** The whole line; what comes next is another one. */
  take(): Uint8Array {
    const [only] = this.#parts;
    const whole = this.#parts.length === 1 ? only! : new Uint8Array(this.length);
    if (this.#parts.length > 1) {
      let offset = 0;
      for (const part of this.#parts) {
        whole.set(part, offset);
        offset += part.length;
      }
    }
    this.#parts = [];
    this.length = 0;
    return whole;
  }
}
