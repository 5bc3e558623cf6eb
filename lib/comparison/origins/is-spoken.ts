import type { Attribution } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';

/** How long a printed quotation may be, in characters, of which a claim is a part. */
const QUOTATION = 2_000;

/**
 * Whether words of an article are said by somebody though nobody is credited for sure: they stand between quotation marks,
 * or inside what a pronoun or a weaker cue is given for. Only what an article states in its own voice has no speaker.
 * @param attributions those that may hold the claim
 */
export function isSpoken(text: string, claim: TextSpan, attributions: readonly Attribution[]): boolean {
  return (
    isBetweenMarks(text, claim) ||
    attributions.some(({ content }) =>
      content.some((span) => span.start < claim.end && claim.start < span.end),
    )
  );
}

/** A mark opens in the same paragraph before the claim ends, and none closes before it starts. */
function isBetweenMarks(text: string, { start, end }: TextSpan): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - QUOTATION);
  const before = text.slice(from, start);
  if (/["“„«]\s?$/u.test(before) || /^[,.!?]?["”»]/u.test(text.slice(end, end + 2))) return true;
  if (/^["“„«]|["”»][,.]?$/u.test(text.slice(start, end))) return true;
  const curly = before.lastIndexOf('“');
  if (curly >= 0 && curly > before.lastIndexOf('”')) return true;
  return (before.split('"').length - 1) % 2 === 1;
}
