import { isNoun } from './phrase-words';
import { isCueForm, lowAt, quoteFrom, quoteTo, quotedAt, tagAt, type Unit } from './unit';
import { TIME_NOUNS, TIME_WORDS } from './word-classes';

/**
 * Where an indirect statement that starts at `from` ends (index behind its last word): at the end of its sentence
 * without the mark, or earlier where a comma starts what the article itself adds (", adding", ", but", ", while").
 */
export function clauseEnd(unit: Unit, from: number, limit: number, relative = false): number {
  const end = Math.min(limit, from + unit.limits.clauseWords);
  for (let i = from; i < end; i++) {
    if (quotedAt(unit, i)) {
      // A quotation that ends with a full stop ends the sentence with it.
      if (quoteTo(unit, i + 1) !== undefined && i + 1 < end) {
        if (lowAt(unit, i - 1) === '.') return i + 1;
        if (lowAt(unit, i - 1) === ',' && endsClause(unit, i)) return i + 1;
      }
      continue;
    }
    const tag = tagAt(unit, i);
    if (tag === 'semi') return i;
    if (tag === 'dot' && (lowAt(unit, i) === '.' || i >= end - 1)) return i;
    if (
      tag === 'comma' &&
      i > from &&
      ((endsClause(unit, i) && !opensAside(unit, i, end)) ||
        (relative && /^(?:VF|X|M)$/u.test(tagAt(unit, i + 1))))
    )
      return i;
    if (tag === 'dash' && i > from + 2 && lowAt(unit, i) !== '-' && spaced(unit, i)) return i;
  }
  let last = end;
  while (last > from && !quotedAt(unit, last - 1) && /^(?:dot|comma|semi)$/u.test(tagAt(unit, last - 1)))
    last--;
  return last;
}

const spaced = (unit: Unit, i: number): boolean => unit.words[i - 1]!.end < unit.words[i]!.start;

/** "the road, when completed, would": an aside between commas, behind which the clause goes on with its verb. */
function opensAside(unit: Unit, comma: number, end: number): boolean {
  if (!/^(?:which|when|as|while|though|although|with)$/u.test(lowAt(unit, comma + 1))) return false;
  for (let i = comma + 2; i < Math.min(end, comma + 12); i++)
    if (tagAt(unit, i) === 'comma')
      return /^(?:VF|X|M)$/u.test(tagAt(unit, i + 1)) && !isCueForm(unit, i + 1);
  return false;
}

function endsClause(unit: Unit, comma: number): boolean {
  const next = comma + 1;
  const low = lowAt(unit, next);
  const tag = tagAt(unit, next);
  if (quotedAt(unit, next)) return false;
  if (tag === 'VG') return true;
  if (low === 'but' || low === 'while' || low === 'although' || low === 'though' || low === 'whereas')
    return true;
  if (low === 'which') return true;
  if (low === 'according' || low === 'citing') return true;
  if (low === 'and') return tagAt(unit, next + 1) === 'VF' || tagAt(unit, next + 1) === 'P';
  if (low === 'with') return true;
  if (low === 'as' || low === 'after' || low === 'when') return hasVerbSoon(unit, next + 1);
  return false;
}

/** Whether a finite verb follows within a few words, before any mark. */
export const hasVerbSoon = (unit: Unit, from: number): boolean => {
  for (let i = from; i < from + 8; i++) {
    const tag = tagAt(unit, i);
    if (tag === 'comma' || tag === 'dot') return false;
    if (tag === 'VF' || tag === 'X' || tag === 'M') return true;
  }
  return false;
};

/** Where a noun phrase taken as content ends: before the comma, the next clause, or a time the article adds. */
export function objectEnd(unit: Unit, from: number, limit: number): number {
  const end = Math.min(limit, from + unit.limits.clauseWords);
  let infinitive = tagAt(unit, from) === 'T';
  for (let i = from; i < end; i++) {
    const quote = quoteFrom(unit, i);
    if (quote !== undefined && quote.to <= end) {
      i = quote.to - 1;
      continue;
    }
    const tag = tagAt(unit, i);
    if (i === from) continue;
    if (tag === 'comma' && goesOnAsList(unit, i, end)) continue;
    if (tag === 'comma' || tag === 'semi' || tag === 'dot' || tag === 'colon') return i;
    if (tag === 'dash' && lowAt(unit, i) !== '-' && spaced(unit, i)) return i;
    if (tag === 'dash' && spaced(unit, i)) return i;
    if (tag === 'T') infinitive = true;
    if (tag === 'C' && startsPredicate(unit, i + 1, infinitive)) return i;
    if (tag === 'C' && tagAt(unit, i + 1) === 'R' && startsPredicate(unit, i + 2, infinitive)) return i;
    if (tag === 'I' && /^(?:during|amid)$/u.test(lowAt(unit, i))) return i;
    if (/^(?:after|before)$/u.test(lowAt(unit, i)) && hasVerbSoon(unit, i + 1)) return i;
    if (tag === 'U' && /^(?:while|although|though|whereas|when|because|if)$/u.test(lowAt(unit, i))) return i;
    // "the closing last week of the quay" goes on; a time that closes the clause says when it was said.
    if (isTimePhrase(unit, i) && /^(?:comma|dot)$/u.test(tagAt(unit, i + 2))) return i;
  }
  return end;
}

const isTime = (word: string): boolean => TIME_WORDS.has(word) && word !== 'may' && word !== 'march';

/** "on Monday", "late on Monday", "last week", "in October": when something was said rather than what. */
export function isTimePhrase(unit: Unit, i: number): boolean {
  if (unit.words[i]?.facts.timely !== true) return false;
  const low = lowAt(unit, i);
  const next = lowAt(unit, i + 1);
  if (
    isTime(low) &&
    tagAt(unit, i - 1) !== 'I' &&
    tagAt(unit, i - 1) !== 'D' &&
    !/^(?:later|earlier|today|recently|ago)$/u.test(low)
  )
    return true;
  if (/^(?:on|in|since|by)$/u.test(low) && isTime(next)) return true;
  if (/^(?:late|early)$/u.test(low) && /^(?:on|in)$/u.test(next)) return isTime(lowAt(unit, i + 2));
  if (/^(?:last|this|earlier|late|early)$/u.test(low)) return TIME_NOUNS.has(next) || isTime(next);
  return false;
}

/** "and called": a second predicate; "and fix" behind "to" goes on with the infinitive, "and spread by" with a participle. */
function startsPredicate(unit: Unit, at: number, infinitive: boolean): boolean {
  const tag = tagAt(unit, at);
  if (tag === 'VF') return lowAt(unit, at + 1) !== 'by';
  return tag === 'VB' && !infinitive;
}

/** "from China, Spain and Peru", "fees, such as the port's": the comma stands inside what is listed. */
function goesOnAsList(unit: Unit, comma: number, end: number): boolean {
  const next = lowAt(unit, comma + 1);
  if (next === 'such' && lowAt(unit, comma + 2) === 'as') return true;
  if (!isNoun(tagAt(unit, comma + 1)) || !isNoun(tagAt(unit, comma - 1))) return false;
  for (let i = comma + 2; i < Math.min(end, comma + 8); i++) {
    const tag = tagAt(unit, i);
    if (tag === 'C') return isNoun(tagAt(unit, i + 1)) || tagAt(unit, i + 1) === 'J';
    if (!(isNoun(tag) || tag === 'J' || tag === 'comma')) return false;
  }
  return false;
}
