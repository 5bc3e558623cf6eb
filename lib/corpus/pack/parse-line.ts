import { fail, ok, type Result } from '../../model/result';
import type { PackDamage } from '../corpus-store';
import { PACK_LIMITS } from '../limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses one line of a pack, or a whole JSON file, given as UTF-8, into plain JSON. Nesting is counted before
 * `JSON.parse` sees the line, since parsers and validators recurse; keys that reach for an object's prototype are refused
 * wherever they stand.
 * @param limit bytes; a longer line is refused unread
 */
export function parseLine(
  line: Uint8Array,
  limit: number = PACK_LIMITS.lineBytes,
): Result<unknown, PackDamage> {
  if (line.length > limit) return fail('long-line');
  if (nestsTooDeep(line)) return fail('too-deep');
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return fail('not-utf8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  return hasForbiddenKey(value) ? fail('forbidden-key') : ok(value);
}

/** Counts open brackets outside strings. Works on bytes: no multi-byte UTF-8 sequence holds an ASCII byte. */
function nestsTooDeep(line: Uint8Array): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < line.length; index++) {
    const byte = line[index]!;
    if (inString) {
      if (byte === BACKSLASH) index++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > PACK_LIMITS.depth) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return false;
}

function hasForbiddenKey(root: unknown): boolean {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value) && Object.keys(value).some((key) => FORBIDDEN_KEYS.has(key))) return true;
    for (const member of Object.values(value)) if (typeof member === 'object') open.push(member);
  }
  return false;
}
