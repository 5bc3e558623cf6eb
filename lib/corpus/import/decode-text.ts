/** Bytes from the start in which a page may name its encoding (HTML standard). */
const SEARCHED = 1_024;
const STATED = /^["']?([\w:.-]{2,40})/u;

/**
 * The text of a file. Bytes that are valid UTF-8 are UTF-8, whatever the file says of itself; else a byte order mark or
 * the encoding a page states decides, and in the end the encoding most old files are in.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(statedEncoding(bytes)).decode(bytes);
  }
}

function statedEncoding(bytes: Uint8Array): string {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const at = top.toLowerCase().indexOf('charset=');
  const label = at < 0 ? undefined : STATED.exec(top.slice(at + 'charset='.length))?.[1];
  try {
    return label === undefined ? 'windows-1252' : new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}
