import { inBase, isApposition, isNoun, isTime, isVerb, type Range } from './phrase-words';
import { lowAt, quotedAt, tagAt, type Unit } from './unit';
import { SUBJECT_PRONOUNS } from './word-classes';

/**
 * The noun phrase that starts at `from`, with what hangs on it and an apposition behind a comma; `null` where none
 * starts there. Used for "said X, an aide to Y", "according to X", "by X".
 * @param wide also takes in "in", "on" and participles ("a poll released on Tuesday")
 */
export function nounPhraseAfter(unit: Unit, from: number, limit: number, wide: boolean): Range | null {
  const first = tagAt(unit, from);
  if (first === 'P' && unit.limits.off.includes('pronoun-source')) return null;
  if (first === 'P' || first === 'O' || first === 'W') return from < limit ? { from, to: from + 1 } : null;
  let to = baseAfter(unit, from, limit);
  if (to === null) return null;
  const end = Math.min(limit, from + unit.limits.phraseWords);
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
  while (to < limit && to - from < unit.limits.phraseWords) {
    const tag = tagAt(unit, to);
    if (nouns > 0 && (tag === 'D' || (tag === 'S' && lowAt(unit, to) !== "'s"))) break;
    if (nouns > 0 && isTime(unit, to)) break;
    if (isNoun(tag)) nouns++;
    else if (tag === 'D' && SUBJECT_PRONOUNS.has(lowAt(unit, to)) && !inBase(tagAt(unit, to + 1))) nouns++;
    else if (
      !(
        inBase(tag) ||
        (nouns === 0 && (tag === 'VN' || tag === 'VG' || tag === 'VF' || tag === 'R')) ||
        (tag === 'dash' && isNoun(tagAt(unit, to + 1)) && unitAdjacent(unit, to))
      )
    )
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
      (tag === 'VF' || tag === 'VB' || tag === 'X' || tag === 'M' || tag === 'P') &&
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
