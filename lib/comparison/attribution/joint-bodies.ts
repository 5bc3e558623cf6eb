import { isOrganisationName } from './institutions';

/** "IRS", "U.N.": a body by its initials. */
const INITIALS = /^(?:\p{Upper}\.?){2,6}$/u;
/** "Bureau of Alcohol and Tobacco": behind such a word an "and" joins what one body is for. */
const HANGS = /\s(?:of|for|on|in)\s/u;

/**
 * The bodies that speak together under a printed name ("the IRS and Treasury Department"), each of which must be one by
 * its own words; empty for one body, whatever its name joins ("Food and Drug Board").
 */
export function jointBodies(printed: string): string[] {
  if (!printed.includes(' and ')) return [];
  const parts = printed.split(/,? and (?:the )?|, (?:the )?/u);
  const first = parts.slice(0, -1);
  return parts.every((part) => /^\p{Upper}/u.test(part) && (INITIALS.test(part) || isBody(part))) &&
    !first.some((part) => HANGS.test(` ${part} `))
    ? parts
    : [];
}

const isBody = (part: string): boolean => isOrganisationName(part.split(HANGS)[0]!);
