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

/** Whether a claim affirms or negates, with the words that negate. */
export interface Polarity {
  readonly polarity: 'affirmed' | 'negated';
  readonly negation: TextSpan | null;
}

/** A clause that opens with one of these says under which terms, not whether: its negation is not the claim's. */
const SUBORDINATORS =
  /^(?:if|unless|because|although|though|whether|until|who|whom|whose|which|whereas|despite|except|than|so)$/u;

/**
 * Counts the negations that reach the main clause; an even number affirms ("did not rule out", "not unlikely"). Negations
 * in relative, conditional and concessive clauses, and idioms like "not only" or "no fewer than", do not count.
 */
export function findPolarity({ tokens, verbs }: ClaimWords): Polarity {
  const cues = findNegations(tokens, verbs[0]?.from ?? tokens.length);
  const first = cues[0];
  return first === undefined || cues.length % 2 === 0
    ? { polarity: 'affirmed', negation: null }
    : { polarity: 'negated', negation: first };
}

function findNegations(tokens: readonly Token[], firstVerb: number): TextSpan[] {
  const cues: TextSpan[] = [];
  let openedAt: number | null = null;
  let nor = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
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
    const length = openedAt !== null ? 0 : negationAt(tokens, at, firstVerb, nor);
    if (length > 0) cues.push(spanOf(tokens, at, at + length));
    if (token.norm === 'neither') nor = true;
    at += Math.max(1, length);
  }
  return cues;
}

function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  if (SUBORDINATORS.test(token.norm))
    return at > 0 || /^(?:if|unless|because|although|though|until|despite)$/u.test(token.norm);
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
function negationAt(tokens: readonly Token[], at: number, firstVerb: number, nor: boolean): number {
  const token = tokens[at]!;
  if (token.kind !== 'word') return 0;
  const next = tokens[at + 1];
  if (token.norm === 'no' && (next === undefined || next.kind !== 'word')) return 0;
  if (token.norm === 'without') return at > firstVerb && next !== undefined ? 1 : 0;
  if (token.norm === 'nor') return nor ? 0 : 1;
  if (NEGATORS.has(token.norm)) return 1;
  if (NEGATIVE_PHRASES.some((phrase) => startsWith(tokens, at, phrase))) return 2;
  if (!NEGATIVE_VERBS.has(token.norm)) return 0;
  if (NEGATIVE_BEFORE_TO.has(token.norm)) {
    const infinitive = tokens.slice(at + 1, at + 4).some((word) => word.norm === 'to');
    const outright =
      /^(?:refused|refuses|declined)$/u.test(token.norm) && next?.norm !== 'in' && next?.norm !== 'by';
    return infinitive || (outright && next?.kind === 'word' && next.norm === 'comment') ? 1 : 0;
  }
  // "Rejected proposals" is a participle before a noun; "the rejection of the plan" and "rejected the plan" negate.
  const participle =
    /(?:ed|ing)$/u.test(token.norm) && /^(?:the|a|an|his|its|their|of)$/u.test(tokens[at - 1]?.norm ?? '');
  return participle ? 0 : 1;
}
