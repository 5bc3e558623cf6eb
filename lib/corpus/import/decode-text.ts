/** Bytes from the start in which a page may name its encoding (HTML standard). */
const SEARCHED = 1_024;
const STATED = /^["']?([\w:.-]{2,40})/u;

/** Bytes looked at to tell an encoding that nothing states. */
const SAMPLE = 4_096;
/** Share of bytes that are zero on one side of each pair, in UTF-16 of mostly Latin text. */
const ZEROS = 0.3;
/** Share of letters beyond ASCII above which the text is in no Latin script. */
const FOREIGN = 0.5;

/**
 * The text of a file. Bytes that are valid UTF-8 are UTF-8, whatever the file says of itself; else a byte order mark or
 * the encoding a page states decides, and in the end the encoding most old files of that look are in: windows-1251 where
 * most letters lie where it has the Cyrillic ones, windows-1252 otherwise.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const pairs = sidesOfZeros(bytes);
  if (pairs !== null) return new TextDecoder(pairs).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = statedEncoding(bytes);
    const text = new TextDecoder(encoding).decode(bytes);
    return encoding === 'windows-1252' ? withQuotes(text) : text;
  }
}

function statedEncoding(bytes: Uint8Array): string {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const at = top.toLowerCase().indexOf('charset=');
  const label = at < 0 ? undefined : STATED.exec(top.slice(at + 'charset='.length))?.[1];
  try {
    return label === undefined ? likelyEncoding(bytes) : new TextDecoder(label).encoding;
  } catch {
    return likelyEncoding(bytes);
  }
}

/** What windows-1252 has from 0x80 to 0x9F; a space where it has nothing. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node take windows-1252 for ISO 8859-1, which has controls where its quotation marks and dashes are. */
const withQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? ' ');

/** UTF-16 without a mark: every other byte of what is written in Latin letters is zero. */
function sidesOfZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > (end / 2) * ZEROS && even === 0) return 'utf-16le';
  return even > (end / 2) * ZEROS && odd === 0 ? 'utf-16be' : null;
}

function likelyEncoding(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let latin = 0;
  let beyond = 0;
  for (const byte of bytes.subarray(0, SAMPLE * 16)) {
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) latin += 1;
    else if (byte >= 0xc0) beyond += 1;
  }
  return beyond > (latin + beyond) * FOREIGN ? 'windows-1251' : 'windows-1252';
}
