import type { TextSpan } from '../../model/text-span';
import { findVerbGroups } from '../claims/find-verb-groups';
import type { Token } from '../text/tokenize';
import { type ClaimPair, type PairSide, within } from './claim-pair';

/** A verb behind one of these is of a clause that only says when, why or who. */
const LEANING =
  /^(?:who|whom|which|that|where|when|while|as|after|before|since|if|because|although|though)$/u;

/**
 * Whether what a pair says of its subjects is the same on both sides: the finite verb of some claim, or one of the words
 * right behind it, is linked with a word that says the same. "The woman accused of two killings is a good person" and
 * "she killed two" share all but that. Claims without a verb that is known as one are taken as they are.
 * @param base claims of the base that count; all where not given, and the same for the other side
 */
export function samePredicate(
  pair: ClaimPair,
  base: readonly TextSpan[] = pair.base.claims,
  other: readonly TextSpan[] = pair.other.claims,
): boolean {
  const { predicateAlike, predicateBehind } = pair.context.parameters.divergence;
  const told = (side: PairSide, claims: readonly TextSpan[]): boolean =>
    claims.some((claim) => {
      const words = predicateWords(side, claim, predicateBehind);
      return words.length === 0 || words.some((at) => side.value[at]! >= predicateAlike);
    });
  return told(pair.base, base) && told(pair.other, other);
}

/** By the words of a side and the claim in them: a claim is compared with those of one article after another. */
const known = new WeakMap<readonly Token[], Map<TextSpan, { most: number; words: readonly number[] }>>();

/** Positions of the main verb of a claim and of the content words behind it; none where no verb is known. */
function predicateWords(side: PairSide, claim: TextSpan, most: number): readonly number[] {
  const found = known.get(side.tokens)?.get(claim);
  if (found?.most === most) return found.words;
  const words = readPredicate(side.tokens, claim, most);
  const all = known.get(side.tokens) ?? new Map<TextSpan, { most: number; words: readonly number[] }>();
  known.set(side.tokens, all.set(claim, { most, words }));
  return words;
}

function readPredicate(all: readonly Token[], claim: TextSpan, most: number): number[] {
  const first = all.findIndex((token) => within(token, claim));
  const tokens = all.filter((token) => within(token, claim));
  const verbs = findVerbGroups(tokens).filter(({ weak }) => !weak);
  // "The woman accused of it": a participle, whatever it looks like.
  const finite = verbs.filter(({ to, form }) => form !== 'past' || tokens[to]?.norm !== 'of');
  const verb = finite.find(({ from }) => !LEANING.test(tokens[from - 1]?.norm ?? '')) ?? finite[0];
  if (verb === undefined) return [];
  const behind = tokens.flatMap(({ stop, kind }, at) =>
    at >= verb.to && !stop && kind !== 'mark' ? [first + at] : [],
  );
  return [...(verb.main === null ? [] : [first + verb.main]), ...behind.slice(0, most)];
}
