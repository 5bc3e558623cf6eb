import type { Edit, WordingDiff } from '../../model/edit';
import type { TextSpan } from '../../model/text-span';
import type { RawAlignment } from '../alignment/align-claims';
import { claimTokens } from '../alignment/claim-words';
import { linkPair } from '../alignment/score-pair';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import type { Token } from '../text/tokenize';
import { findGaps, type Gap } from './find-gaps';
import { pairPhrases } from './pair-phrases';

/**
 * The word diff of an aligned pair, from the base to the other. `same`, `removed` and `reworded` hold the base's words in
 * order, `same`, `added` and `reworded` the other's. Words are the same where they are written alike but for case.
 * Where words were replaced, phrases that say the same by the word alignment stand opposite each other.
 * @returns `edits: null` where the pair is too long or too different to be read word by word
 */
export function diffWording(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  alignment: RawAlignment,
  context: ComparisonContext,
): WordingDiff {
  const left = claimTokens(base, alignment.base);
  const right = claimTokens(other, alignment.other);
  return { edits: diffTokens(left, right, context) };
}

/** As `diffWording`, for two token lists. */
export function diffTokens(
  base: readonly Token[],
  other: readonly Token[],
  context: ComparisonContext,
): Edit[] | null {
  const { wording } = context.parameters;
  const gaps = findGaps(base, other, wording.maxEdits);
  if (gaps === null) return null;
  const shared = gaps.filter((gap) => gap.same).reduce((sum, gap) => sum + gap.base.length, 0);
  if (shared < wording.minShared * Math.max(base.length, other.length)) return null;
  const { a, b, links } = linkPair(base, other, context);
  const pairs = links.map((link) => ({ a: a[link.a]!, b: b[link.b]! }));
  return gaps.flatMap((gap) => editsOf(gap, pairs));
}

function editsOf(gap: Gap, pairs: Parameters<typeof pairPhrases>[1]): Edit[] {
  if (gap.same) return [{ kind: 'same', base: spanOf(gap.base), other: spanOf(gap.other) }];
  return pairPhrases(gap, pairs).map(({ base, other }) =>
    base.length === 0
      ? { kind: 'added', base: null, other: spanOf(other) }
      : other.length === 0
        ? { kind: 'removed', base: spanOf(base), other: null }
        : { kind: 'reworded', base: spanOf(base), other: spanOf(other) },
  );
}

const spanOf = (tokens: readonly Token[]): TextSpan => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });
