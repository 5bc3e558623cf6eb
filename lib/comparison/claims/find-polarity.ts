import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import type { ClaimWords } from './claim-words';
import { spanOf, startsWith } from './claim-words';
import {
  HARMLESS_PHRASES,
  NEGATIVE_BEFORE_TO,
  NEGATIVE_PHRASES,
  NEGATIVE_VERBS,
  NEGATORS,
} from './negation-cues';

/** Words without which nothing is negated: most claims hold none and need no closer look. */
const MAY_NEGATE = new Set([
  ...NEGATORS,
  ...NEGATIVE_VERBS,
  ...NEGATIVE_PHRASES.map((phrase) => phrase[0]!),
  'nor',
  'without',
]);

/** Whether a claim affirms or negates, with the words that negate. */
interface Polarity {
  readonly polarity: 'affirmed' | 'negated';
  readonly negation: TextSpan | null;
}

/** A clause that opens with one of these says under which terms, not whether: its negation is not the claim's. */
const SUBORDINATORS =
  /^(?:if|unless|because|although|though|whether|until|when|whenever|where|while|since|after|before|once|as|who|whom|whose|which|whereas|despite|except|than|so)$/u;

/**
 * Counts the negations that reach the main clause; an even number affirms ("did not rule out", "not unlikely"). Negations
 * in relative, conditional and concessive clauses, and idioms like "not only" or "no fewer than", do not count.
 */
export function findPolarity(words: ClaimWords): Polarity {
  const cues = words.tokens.some((token) => MAY_NEGATE.has(token.norm)) ? findNegations(words) : [];
  const first = cues[0];
  return first === undefined || cues.length % 2 === 0
    ? { polarity: 'affirmed', negation: null }
    : { polarity: 'negated', negation: first };
}

function findNegations(words: ClaimWords): TextSpan[] {
  const { tokens, verbs } = words;
  const firstVerb = verbs[0]?.from ?? tokens.length;
  const cues: TextSpan[] = [];
  let openedAt: number | null = null;
  let nor = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    // A quotation may hold several sentences; the first says what the claim is about.
    if (at > 0 && endsSentence(tokens, at)) break;
    const harmless = HARMLESS_PHRASES.find((phrase) => startsWith(tokens, at, phrase));
    if (harmless !== undefined) {
      at += harmless.length;
      continue;
    }
    if (opensSubordinate(tokens, at)) openedAt = openedAt ?? at;
    else if (
      openedAt !== null &&
      /^[,;]$/u.test(token.text) &&
      closesSubordinate(tokens, at, openedAt, firstVerb)
    )
      openedAt = null;
    const length = openedAt !== null ? 0 : negationAt(words, at, nor);
    if (length > 0) cues.push(spanOf(tokens, at, at + length));
    if (token.norm === 'neither') nor = true;
    at += Math.max(1, length);
  }
  return cues;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at]!, tokens[at + 1]];
  if (!/^[.!?]$/u.test(mark.text) || next === undefined) return false;
  return /^\p{Upper}/u.test(next.text) && tokens[at - 1]!.text.length > 3 && next.start > mark.end;
}

function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  if (SUBORDINATORS.test(token.norm))
    return (
      at > 0 ||
      /^(?:if|unless|because|although|though|until|despite|when|whenever|while|since|after|before|once|as)$/u.test(
        token.norm,
      )
    );
  // "The man that did not pay", but not "said that".
  return false;
}

/** A subordinate clause at the start ends at its comma; one further on reaches to the end or to a comma. */
function closesSubordinate(
  tokens: readonly Token[],
  at: number,
  openedAt: number,
  firstVerb: number,
): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return openedAt <= firstVerb ? !SUBORDINATORS.test(next) : /^(?:and|but)$/u.test(next);
}

/** How many tokens the negation at `at` has; 0 where there is none. */
function negationAt(words: ClaimWords, at: number, nor: boolean): number {
  const { tokens, verbs } = words;
  const token = tokens[at]!;
  if (token.kind !== 'word') return 0;
  const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]];
  const firstVerb = verbs[0]?.from ?? tokens.length;
  if (token.norm === 'no' && (next === undefined || next.kind !== 'word')) return 0;
  if (token.norm === 'without') return next !== undefined && followsVerb(words, at) ? 1 : 0;
  if (token.norm === 'nor') return nor ? 0 : 1;
  // "Deliberate and not rash": a negation of one word behind an affirmed verb.
  if (
    token.norm === 'not' &&
    /^(?:and|but|or)$/u.test(before) &&
    at > firstVerb &&
    !insideVerb(verbs, at + 1)
  )
    return 0;
  if (NEGATORS.has(token.norm)) return 1;
  if (NEGATIVE_PHRASES.some((phrase) => startsWith(tokens, at, phrase))) return 2;
  return NEGATIVE_VERBS.has(token.norm) && negates(tokens, at, verbs) ? 1 : 0;
}

/** "Ended without a deal": close behind the verb; further on it says how some other act is done. */
function followsVerb({ tokens, verbs }: ClaimWords, at: number): boolean {
  const verb = verbs.findLast((group) => group.to <= at && !group.weak);
  if (verb === undefined || at - verb.to > 5) return false;
  return !tokens.slice(verb.to, at).some((token) => token.norm === 'to' || token.text === ',');
}

const insideVerb = (verbs: ClaimWords['verbs'], at: number): boolean =>
  verbs.some((group) => group.from <= at && at < group.to);

/** What "deny" and "reject" negate; "deny entry" and "rejected migrants" are acts of their own. */
const DENIED =
  /^(?:that|it|any|having|being|all|reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|involvement|responsibility|wrongdoing|knowledge|ever|there)$/u;

/** A negative verb counts as the verb of the clause, not as a participle or infinitive further down. */
function negates(tokens: readonly Token[], at: number, verbs: ClaimWords['verbs']): boolean {
  const word = tokens[at]!.norm;
  const behind = tokens.slice(at + 1, at + 4).map((token) => token.norm);
  const isMain =
    verbs.some((group) => group.main === at) ||
    /^(?:is|was|are|were|be|been|seems|it|not|very|highly|now|still)$/u.test(tokens[at - 1]?.norm ?? '');
  if (NEGATIVE_BEFORE_TO.has(word))
    return isMain && (behind.includes('to') || behind[0] === 'comment' || word === 'unlikely');
  if (!isMain) return false;
  return (
    !word.startsWith('den') || behind.slice(0, 2).some((next) => DENIED.test(next) || /ing$/u.test(next))
  );
}
