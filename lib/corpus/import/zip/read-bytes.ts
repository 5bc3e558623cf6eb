/** The part of a `Blob` that is used here. */
export type Bytes = Pick<Blob, 'size' | 'slice'>;

/** Reads `[start, end)`; `null` where the file is gone, changed or shorter than it said. */
export async function readBytes(
  file: Bytes,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
    return bytes.length === end - start ? bytes : null;
  } catch {
    return null;
  }
}
