import { ARCHIVE_LIMITS } from '../import-limits';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const oldDecoder = new TextDecoder('latin1');
const RESERVED: ReadonlySet<string> = new Set(['..', '__proto__', 'constructor', 'prototype']);

/**
 * The name of an entry as text. Old archives are not UTF-8; there a name is at least readable in its ASCII part. Some
 * programs for Windows part folders as Windows does, against the format.
 */
export function decodeName(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll('\\', '/');
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return oldDecoder.decode(bytes);
  }
}

/**
 * Whether a name only names. A name is a label here and never a path, but one that climbs out of its folder, begins at
 * a root, holds control characters or reaches for an object's prototype was made to harm, and what it names is left out.
 */
export function isSafeName(name: string, bytes: number): boolean {
  if (name === '' || bytes > ARCHIVE_LIMITS.nameBytes || /[\u0000-\u001f\u007f]/u.test(name)) return false;
  if (name.startsWith('/') || /^[a-z]:/iu.test(name)) return false;
  return !name.split('/').some((part) => RESERVED.has(part.trim()));
}
