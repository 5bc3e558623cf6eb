import { PAGE_LIMITS } from '../limits';
import { sanitizeText } from '../text/sanitize-text';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A character for an entity that was left in; what none stands for stays as it is. Text is never markup here. */
function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const printable = code >= 0x20 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
  return printable ? String.fromCodePoint(code) : entity;
}

/** A metadata value as one line of text: entities some sites leave in are resolved, length capped; `undefined` if empty. */
export function cleanValue(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = sanitizeText(value.slice(0, PAGE_LIMITS.metadataValue * 2))
    .replace(ENTITY, decoded)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, PAGE_LIMITS.metadataValue);
  return text === '' ? undefined : text;
}

/** A person's name out of an author field: no "By", no address, no role behind a comma. `undefined` if none is left. */
export function cleanName(value: unknown): string | undefined {
  const text = cleanValue(value);
  if (text === undefined || /^(?:https?:|www\.|@)/iu.test(text)) return undefined;
  const name = text.replace(/^(?:by|author:?)\s/iu, '').trim();
  return name === '' || name.length > 100 ? undefined : name;
}
