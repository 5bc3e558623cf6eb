import { inBase, isApposition, isNoun, isTime, isVerb, timePhraseFrom, type Range } from './phrase-words';
import { lowAt, quotedAt, tagAt, type Unit } from './unit';
import { ROLE_NOUNS, SUBJECT_PRONOUNS, TITLES } from './word-classes';

/** Prepositions that more often start a clause than hang on the noun before them. */
const CLAUSE_PREPOSITION = /^(?:as|after|before|since|until|than|like|despite|amid|following)$/u;

/**
 * The subject that ends right before `end`: a pronoun, a relative "who", or a noun phrase with titles, apposition and
 * what hangs on it. `null` where none is found.
 * @param floor first word that may belong to it
 */
export function subjectBefore(unit: Unit, end: number, floor: number): Range | null {
  const last = end - 1;
  if (last < floor) return null;
  const tag = tagAt(unit, last);
  if (tag === 'P' && unit.limits.off.includes('pronoun-source')) return null;
  if (quotedAt(unit, last) && tag === 'Q') return null;
  if (tag === 'comma' || tag === 'dash') return behindParenthesis(unit, last, floor);
  if (tag === 'paren-close') {
    let open = last;
    while (open > floor && last - open < unit.limits.phraseWords && tagAt(unit, open) !== 'paren-open')
      open--;
    const inner = tagAt(unit, open) === 'paren-open' ? subjectBefore(unit, open, floor) : null;
    return inner === null ? null : { from: inner.from, to: end };
  }
  // "When asked how old it was": who asked is not told.
  if (tag === 'W' && NO_SUBJECT.test(lowAt(unit, last))) return null;
  if (tag === 'W' || tag === 'P') return { from: last, to: end };
  if (SUBJECT_PRONOUNS.has(lowAt(unit, last)) && (tag === 'D' || tag === 'U' || tag === 'J'))
    return tag === 'U' ? null : { from: last, to: end };
  // "Lee in June 2010 said", "Lee on Sept. 9 said"
  if (
    tag === 'CD' &&
    (isTime(unit, last - 1) || MONTH.test(lowAt(unit, last - 1)) || isYearBehindIn(unit, last))
  )
    return isTime(unit, last - 1)
      ? subjectBefore(unit, last, floor)
      : subjectBefore(unit, last - (lowAt(unit, last - 2) === 'on' ? 2 : 1), floor);
  // "prosecutors in April charged": when it was stands between the subject and its verb.
  if (isTime(unit, last))
    return lowAt(unit, last - 1) === 'on' || lowAt(unit, last - 1) === 'in'
      ? subjectBefore(unit, last - 1, floor)
      : subjectBefore(unit, last, floor);
  const timed = timePhraseFrom(unit, end);
  if (timed < end) return subjectBefore(unit, timed, floor);
  const phrase = nounPhraseBefore(unit, end, floor);
  // "Lee, on Tuesday in Abuja disclosed": where it was stands between the subject and its verb.
  if (phrase !== null && /^(?:in|at)$/u.test(lowAt(unit, phrase.from - 1)) && isTime(unit, phrase.from - 2))
    return subjectBefore(unit, phrase.from - 1, floor);
  return phrase;
}

const NO_SUBJECT = /^(?:when|where|why|how|if|whether)$/u;
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/u;
const isYearBehindIn = (unit: Unit, i: number): boolean =>
  lowAt(unit, i - 1) === 'in' && /^(?:19|20)\d\d$/u.test(lowAt(unit, i));

/** "Smith, a nurse, said", "Smith, 25, of Ohio, said", but only the name in "Smith, in a letter, said". */
function behindParenthesis(unit: Unit, last: number, floor: number): Range | null {
  const mark = tagAt(unit, last);
  let apposition = false;
  let close = last;
  for (let rounds = 0; rounds < 4; rounds++) {
    let open = close - 1;
    while (
      open > floor &&
      close - open < unit.limits.phraseWords &&
      tagAt(unit, open) !== mark &&
      tagAt(unit, open) !== 'dot'
    )
      open--;
    if (tagAt(unit, open) !== mark || open <= floor) return null;
    const added = isApposition(unit, open + 1, close);
    if (rounds === 0) apposition = added;
    else if (!added) apposition = false;
    const host = tagAt(unit, open - 1);
    if (added && chunkIsAside(unit, open, floor)) {
      close = open;
      continue;
    }
    const phrase = host === 'P' ? { from: open - 1, to: open } : nounPhraseBefore(unit, open, floor);
    if (phrase === null) return null;
    const from = nameBefore(unit, phrase.from, floor) ?? phrase.from;
    return apposition ? { from, to: last + 1 } : phrase;
  }
  return null;
}

/** "Lee, | the founder of a club, a nurse, said": where the name starts that opens the sentence before this description. */
function nameBefore(unit: Unit, from: number, floor: number): number | null {
  if (tagAt(unit, from) !== 'D' || tagAt(unit, from - 1) !== 'comma' || tagAt(unit, from - 2) !== 'NP')
    return null;
  let i = from - 2;
  while (i > floor && tagAt(unit, i - 1) === 'NP') i--;
  return i === floor || /^(?:U|Q|dot)$/u.test(tagAt(unit, i - 1)) ? i : null;
}

/** The words before this comma are themselves an aside ("25", "of Ohio"), so the phrase starts further left. */
function chunkIsAside(unit: Unit, comma: number, floor: number): boolean {
  let from = comma;
  while (from > floor && comma - from < 12 && tagAt(unit, from - 1) !== 'comma') from--;
  if (from <= floor || tagAt(unit, from - 1) !== 'comma') return false;
  const first = tagAt(unit, from);
  return (
    first === 'VG' ||
    (first === 'CD' && comma - from <= 2) ||
    (comma - from === 1 && /^\p{Alpha}.*\.$/u.test(lowAt(unit, from))) ||
    // "Lee, D-Ohio, whose views have changed, said": party and state.
    (comma - from === 1 && /^\p{Alpha}{1,4}-\p{Alpha}+\.?$/u.test(lowAt(unit, from))) ||
    lowAt(unit, from) === 'of' ||
    lowAt(unit, from) === 'jr.'
  );
}

/** The noun phrase whose last word is `end - 1`; what hangs on it by prepositions is taken in. */
export function nounPhraseBefore(unit: Unit, end: number, floor: number): Range | null {
  if (
    end <= floor ||
    !(isNoun(tagAt(unit, end - 1)) || tagAt(unit, end - 1) === 'J' || tagAt(unit, end - 1) === 'VG')
  )
    return null;
  const low = Math.max(floor, end - unit.limits.phraseWords);
  let from = end - 1;
  while (from > low) {
    const tag = tagAt(unit, from - 1);
    const here = tagAt(unit, from);
    if (quotedAt(unit, from - 1) !== quotedAt(unit, from) && tag === 'Q') break;
    if (isTime(unit, from - 1) && tag !== 'D') break;
    if (here === 'D' || (here === 'S' && lowAt(unit, from) !== "'s")) {
      if (tag === 'I' || tag === 'C' || tag === 'T') {
        /* goes on below */
      } else break;
    } else if (inBase(tag)) {
      if (here === 'NP' && tag === 'N' && !headsName(unit, from - 1)) break;
      from--;
      continue;
    } else if (
      (tag === 'VN' || tag === 'VG' || (tag === 'VF' && lowAt(unit, from - 1).endsWith('ed'))) &&
      isPremodifier(unit, from - 1)
    ) {
      from--;
      continue;
    } else if (tag === 'R' && here === 'J') {
      from--;
      continue;
    }
    if (tag === 'comma') {
      const first = nameListFrom(unit, from, end, low);
      if (first === null) break;
      from = first;
      continue;
    }
    if (tag === 'paren-close' || tag === 'Q') break;
    if (tag === 'I' || tag === 'T') {
      const host = tagAt(unit, from - 2);
      if (from - 2 < low || isTime(unit, from - 2) || CLAUSE_PREPOSITION.test(lowAt(unit, from - 1))) break;
      if (isNoun(host)) {
        from -= 2;
        continue;
      }
      if (
        (host === 'VN' || (host === 'VF' && /e[dn]$/u.test(lowAt(unit, from - 2))) || host === 'VG') &&
        isNoun(tagAt(unit, from - 3)) &&
        !CLAUSE_PREPOSITION.test(lowAt(unit, from - 1))
      ) {
        from -= 3;
        continue;
      }
      break;
    }
    if (tag === 'C' && isNoun(tagAt(unit, from - 2)) && joinsNouns(unit, from - 1, low)) {
      from -= 2;
      continue;
    }
    if (isVerb(tag)) {
      const relative = relativeBefore(unit, from - 1, low);
      if (relative !== null) {
        from = relative;
        continue;
      }
    }
    break;
  }
  return { from, to: end };
}

/**
 * "the Board of Ports, | Ferries and Lights said": where the first of the names starts that stand behind "of" or "for" in
 * one name with commas; `null` where these are names in a row and not one.
 */
function nameListFrom(unit: Unit, from: number, end: number, low: number): number | null {
  let and = false;
  for (let i = from; i < end; i++) {
    if (tagAt(unit, i) === 'C') and = true;
    else if (tagAt(unit, i) !== 'NP') return null;
  }
  if (!and) return null;
  let i = from - 1;
  while (i > low && (tagAt(unit, i) === 'comma' || tagAt(unit, i) === 'NP')) i--;
  return /^(?:of|for)$/u.test(lowAt(unit, i)) && tagAt(unit, i - 1) === 'NP' && tagAt(unit, from - 2) === 'NP'
    ? i + 1
    : null;
}

/** A common noun that stands before a name as part of one phrase: "campaign manager Lee", "spokesman Lee". */
function headsName(unit: Unit, i: number): boolean {
  const low = lowAt(unit, i);
  return (
    ROLE_NOUNS.has(low) ||
    TITLES.has(low.replace(/\.$/u, '')) ||
    /(?:er|or|man|woman|ist|ian)$/u.test(low) ||
    /^(?:agency|newspaper|network|magazine|website|company|group|channel|firm|movement|party|station|broadcaster)$/u.test(
      low,
    )
  );
}

function isPremodifier(unit: Unit, i: number): boolean {
  const before = tagAt(unit, i - 1);
  const after = tagAt(unit, i + 1);
  return (
    (before === 'D' || before === 'S' || before === 'J' || before === 'R') && (isNoun(after) || after === 'J')
  );
}

/** "and" between nouns rather than between clauses: no verb from the start of the clause to it. */
function joinsNouns(unit: Unit, conjunction: number, low: number): boolean {
  for (let i = conjunction - 1; i >= low; i--) {
    const tag = tagAt(unit, i);
    if (
      tag === 'comma' ||
      tag === 'dot' ||
      tag === 'U' ||
      tag === 'semi' ||
      tag === 'Q' ||
      tag === 'colon' ||
      tag === 'dash'
    )
      return true;
    if (isVerb(tag) || tag === 'P') return false;
  }
  return true;
}

/** From the verb of a relative clause back to the noun it hangs on: "the man who leads the group". */
function relativeBefore(unit: Unit, verb: number, low: number): number | null {
  let i = verb;
  while (i > low && verb - i < 4 && (isVerb(tagAt(unit, i)) || tagAt(unit, i) === 'R')) i--;
  if (tagAt(unit, i) !== 'W' || !isNoun(tagAt(unit, i - 1))) return null;
  return i - 1;
}
