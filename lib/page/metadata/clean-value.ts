import { PAGE_LIMITS } from '../limits';
import { sanitizeText } from '../text/sanitize-text';

/** A metadata value as one line of text: entities some sites leave in are resolved, length capped; `undefined` if empty. */
export function cleanValue(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = sanitizeText(value.slice(0, PAGE_LIMITS.metadataValue * 2))
    .replace(/&(?:amp|#0?38);/gu, '&')
    .replace(/&(?:quot|#0?34);/gu, '"')
    .replace(/&(?:apos|#0?39|#8217);/gu, "'")
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
