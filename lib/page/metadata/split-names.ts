import { cleanName } from './clean-value';

/** What parts two names in one field. */
const BETWEEN = /[,;|•·]|\s(?:and|und|et|y|with|&|[-–—])\s/u;
/** Last words of a part that says what somebody does. */
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|columnist|contributor|journalist|producer|critic|analyst|author|chief|photographer|specialist|fellow|phd|md)s?$/iu;
/** Accounts of a system, not names. */
const NOBODY = new Set([
  'admin',
  'administrator',
  'webmaster',
  'editor',
  'guest',
  'anonymous',
  'unknown',
  'user',
  'root',
  'author',
  'none',
  'n/a',
  'null',
  'undefined',
]);

/**
 * Names out of an author field: "By Jane Doe, Political Editor, and John Roe | Daily Example". "Doe, Jane" stays one
 * name. Roles, addresses and the accounts of a system are left out.
 */
export function splitNames(value: unknown): string[] {
  const whole = cleanName(value);
  if (whole === undefined) return [];
  const parts = whole
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // "Doe, Jane": two words parted by one comma are one name, turned round.
  const turned = parts.length === 2 && whole.includes(',') && parts.every((part) => !part.includes(' '));
  return (turned ? [`${parts[1]} ${parts[0]}`] : parts).flatMap((part) => {
    const name = cleanName(part);
    if (name === undefined || NOBODY.has(name.toLowerCase()) || name.includes('@')) return [];
    return /\d{4}/u.test(name) || (ROLE.test(name) && parts.length > 1) ? [] : [name];
  });
}
