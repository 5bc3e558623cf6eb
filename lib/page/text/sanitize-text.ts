/** Invisible characters without a meaning of their own in running text: soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Control characters other than white space. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

/**
 * Takes invisible and control characters out of a text node. Joiners and direction marks stay: scripts and emoji need
 * them, and `countHidden` tells the reader of them.
 */
export function sanitizeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ');
}

/** Characters that can make a text read otherwise than it is stored: direction controls and joiners between Latin letters. */
const MISLEADING = /[\u202a-\u202e\u2066-\u2069]|(?<=[A-Za-z])[\u200c\u200d](?=[A-Za-z])/gu;

/** How many characters of the text may make it look different from what it says. */
export function countHidden(text: string): number {
  return text.match(MISLEADING)?.length ?? 0;
}
