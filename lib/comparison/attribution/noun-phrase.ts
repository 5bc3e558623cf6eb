import { lowAt, quotedAt, tagAt, type Unit } from './unit';
import type { Tag } from './word-stream';
import { ROLE_NOUNS, SUBJECT_PRONOUNS, TIME_NOUNS, TIME_WORDS, TITLES } from './word-classes';

/** A range of words, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words a noun phrase is looked for in: longer ones are cut, so that scans stay bounded. */
const REACH = 60;

/** Prepositions that more often start a clause than hang on the noun before them. */
const CLAUSE_PREPOSITION = /^(?:as|after|before|since|until|than|like|despite|amid|following)$/u;

const isNoun = (tag: Tag): boolean => tag === 'N' || tag === 'NP' || tag === 'CD';
const inBase = (tag: Tag): boolean => isNoun(tag) || tag === 'J' || tag === 'S' || tag === 'D';
const isVerb = (tag: Tag): boolean =>
  tag === 'VF' || tag === 'VB' || tag === 'X' || tag === 'M' || tag === 'VN';
const isTime = (unit: Unit, i: number): boolean =>
  TIME_WORDS.has(lowAt(unit, i)) && lowAt(unit, i) !== 'may' && lowAt(unit, i) !== 'march';

/**
 * The subject that ends right before `end`: a pronoun, a relative "who", or a noun phrase with titles, apposition and
 * what hangs on it. `null` where none is found.
 * @param floor first word that may belong to it
 */
export function subjectBefore(unit: Unit, end: number, floor: number): Range | null {
  const last = end - 1;
  if (last < floor) return null;
  const tag = tagAt(unit, last);
  if (quotedAt(unit, last) && tag === 'Q') return null;
  if (tag === 'comma' || tag === 'dash') return behindParenthesis(unit, last, floor);
  if (tag === 'paren-close') {
    let open = last;
    while (open > floor && last - open < REACH && tagAt(unit, open) !== 'paren-open') open--;
    const inner = tagAt(unit, open) === 'paren-open' ? subjectBefore(unit, open, floor) : null;
    return inner === null ? null : { from: inner.from, to: end };
  }
  if (tag === 'W' || tag === 'P') return { from: last, to: end };
  if (SUBJECT_PRONOUNS.has(lowAt(unit, last)) && (tag === 'D' || tag === 'U' || tag === 'J'))
    return tag === 'U' ? null : { from: last, to: end };
  return nounPhraseBefore(unit, end, floor);
}

/** "Smith, a nurse, said", "Smith, 25, of Ohio, said", but only the name in "Smith, in a letter, said". */
function behindParenthesis(unit: Unit, last: number, floor: number): Range | null {
  const mark = tagAt(unit, last);
  let apposition = false;
  let close = last;
  for (let rounds = 0; rounds < 4; rounds++) {
    let open = close - 1;
    while (open > floor && close - open < REACH && tagAt(unit, open) !== mark && tagAt(unit, open) !== 'dot')
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
    return apposition ? { from: phrase.from, to: last + 1 } : phrase;
  }
  return null;
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
    lowAt(unit, from) === 'of' ||
    lowAt(unit, from) === 'jr.'
  );
}

/** Whether the words between two commas describe the noun before them. */
function isApposition(unit: Unit, from: number, to: number): boolean {
  const tag = tagAt(unit, from);
  if (to - from <= 0) return false;
  if (tag === 'NP' || tag === 'N') return !isTime(unit, from) && lowAt(unit, from) !== 'meanwhile';
  if (tag === 'I') return /^(?:of|from)$/u.test(lowAt(unit, from));
  if (tag === 'D' || tag === 'S') return !TIME_NOUNS.has(lowAt(unit, to - 1));
  return tag === 'CD' || tag === 'J' || tag === 'W';
}

/** The noun phrase whose last word is `end - 1`; what hangs on it by prepositions is taken in. */
export function nounPhraseBefore(unit: Unit, end: number, floor: number): Range | null {
  if (
    end <= floor ||
    !(isNoun(tagAt(unit, end - 1)) || tagAt(unit, end - 1) === 'J' || tagAt(unit, end - 1) === 'VG')
  )
    return null;
  const low = Math.max(floor, end - REACH);
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

/**
 * The noun phrase that starts at `from`, with what hangs on it and an apposition behind a comma; `null` where none
 * starts there. Used for "said X, an aide to Y", "according to X", "by X".
 * @param wide also takes in "in", "on" and participles ("a poll released on Tuesday")
 */
export function nounPhraseAfter(unit: Unit, from: number, limit: number, wide: boolean): Range | null {
  const first = tagAt(unit, from);
  if (first === 'P' || first === 'O' || first === 'W') return from < limit ? { from, to: from + 1 } : null;
  let to = baseAfter(unit, from, limit);
  if (to === null) return null;
  const end = Math.min(limit, from + REACH);
  for (let grown = true; grown;) {
    grown = false;
    const next = growBy(unit, to, end, wide);
    if (next > to) {
      to = next;
      grown = true;
    }
  }
  return { from, to };
}

/** Determiner, modifiers and at least one noun. */
export function baseAfter(unit: Unit, from: number, limit: number): number | null {
  let to = from;
  let nouns = 0;
  while (to < limit && to - from < REACH) {
    const tag = tagAt(unit, to);
    if (nouns > 0 && (tag === 'D' || (tag === 'S' && lowAt(unit, to) !== "'s"))) break;
    if (nouns > 0 && isTime(unit, to)) break;
    if (isNoun(tag)) nouns++;
    else if (tag === 'D' && SUBJECT_PRONOUNS.has(lowAt(unit, to)) && !inBase(tagAt(unit, to + 1))) nouns++;
    else if (!(
      inBase(tag) ||
      (nouns === 0 && (tag === 'VN' || tag === 'VG' || tag === 'VF' || tag === 'R')) ||
      (tag === 'dash' && isNoun(tagAt(unit, to + 1)) && unitAdjacent(unit, to))
    ))
      break;
    to++;
  }
  // "the homeless": an adjective behind a determiner stands for a noun.
  return nouns > 0 || (to - from >= 2 && tagAt(unit, to - 1) === 'J' && tagAt(unit, from) === 'D')
    ? to
    : null;
}

const unitAdjacent = (unit: Unit, i: number): boolean =>
  unit.words[i - 1]?.end === unit.words[i]?.start && unit.words[i]?.end === unit.words[i + 1]?.start;

function growBy(unit: Unit, to: number, limit: number, wide: boolean): number {
  const tag = tagAt(unit, to);
  const low = lowAt(unit, to);
  if (to >= limit) return to;
  if (
    tag === 'I' &&
    (/^(?:of|for|at|from|with|behind|against|about)$/u.test(low) ||
      (wide && /^(?:in|on|by|into|between|over|among|near)$/u.test(low)))
  ) {
    if (isTime(unit, to + 1) && !wide) return to;
    return baseAfter(unit, to + 1, limit) ?? to;
  }
  if (tag === 'T' || (tag === 'I' && low === 'to')) return baseAfter(unit, to + 1, limit) ?? to;
  if (tag === 'C' && low === 'and') {
    const next = baseAfter(unit, to + 1, limit);
    return next !== null && !isVerb(tagAt(unit, next)) && tagAt(unit, next) !== 'R' ? next : to;
  }
  if (tag === 'paren-open') {
    let close = to;
    while (close < limit && close - to < 15 && tagAt(unit, close) !== 'paren-close') close++;
    return tagAt(unit, close) === 'paren-close' ? close + 1 : to;
  }
  if (wide && (tag === 'VN' || (tag === 'VF' && low.endsWith('ed')))) {
    const next = tagAt(unit, to + 1);
    return next === 'I' || isTime(unit, to + 1) || next === 'R' ? to + 1 : to;
  }
  if (wide && isTime(unit, to)) return to + 1;
  if (tag === 'W' && /^(?:who|which)$/u.test(low)) return clauseAfter(unit, to, limit);
  if (tag === 'comma') return appositionAfter(unit, to, limit);
  return to;
}

/** ", a professor at Yale" up to the next comma or the end; the closing comma belongs to it. */
function appositionAfter(unit: Unit, comma: number, limit: number): number {
  const from = comma + 1;
  if (from >= limit || !isApposition(unit, from, from + 1) || quotedAt(unit, from)) return comma;
  const first = tagAt(unit, from);
  let to = from;
  while (to < limit && to - from < 30) {
    const tag = tagAt(unit, to);
    if (
      tag === 'comma' ||
      tag === 'dot' ||
      tag === 'semi' ||
      tag === 'dash' ||
      tag === 'Q' ||
      tag === 'colon'
    )
      break;
    if (
      first !== 'W' &&
      (tag === 'VF' || tag === 'X' || tag === 'M' || tag === 'P') &&
      !inRelative(unit, from, to)
    )
      return comma;
    to++;
  }
  if (first === 'NP' && !(tagAt(unit, to) === 'comma' || to >= limit || tagAt(unit, to) === 'dot'))
    return comma;
  return tagAt(unit, to) === 'comma' ? to + 1 : to;
}

const inRelative = (unit: Unit, from: number, to: number): boolean => {
  for (let i = to - 1; i >= from; i--) if (tagAt(unit, i) === 'W') return true;
  return false;
};

function clauseAfter(unit: Unit, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < 30) {
    const tag = tagAt(unit, to);
    if (tag === 'comma' || tag === 'dot' || tag === 'semi' || tag === 'dash' || tag === 'Q') break;
    to++;
  }
  return to;
}
