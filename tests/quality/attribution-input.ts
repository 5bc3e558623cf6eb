import { extractAttributions } from '../../lib/comparison/attribution/extract-attributions';
import { PARAMETERS, type Parameters as EngineParameters } from '../../lib/comparison/parameters';
import { segmentSentences } from '../../lib/comparison/segmentation/segment-sentences';
import { tokenize } from '../../lib/comparison/text/tokenize';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Attribution, Carrier } from '../../lib/model/attribution';
import type { TextSpan } from '../../lib/model/text-span';
import { snapshotOf as plainSnapshot } from '../comparison/snapshot-of';

/** A snapshot of nothing but text, one paragraph a line. */
export const snapshotOf = (text: string, more: Partial<ArticleSnapshot> = {}): ArticleSnapshot =>
  plainSnapshot(text, {
    paragraphs: [...text.matchAll(/[^\n]+/gu)].map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
      kind: 'text' as const,
    })),
    ...more,
  });

/** Runs segmentation and attribution, with the committed parameters where none are given. */
export function attributionsOf(
  snapshot: ArticleSnapshot,
  parameters: EngineParameters = PARAMETERS,
): {
  attributions: Attribution[];
  carriers: Carrier[];
} {
  return extractAttributions(preparedFor(snapshot), parameters);
}

type ArticleParts = Parameters<typeof extractAttributions>[0];

/** A snapshot with its sentences and their tokens. */
export function preparedFor(snapshot: ArticleSnapshot): ArticleParts {
  const { sentences } = segmentSentences(snapshot, PARAMETERS);
  const tokens = sentences.map(({ start, end, masks }) => tokenize(snapshot.text, start, end, masks));
  return { snapshot, sentences, tokens };
}

type Pairs = [number, number][];
const pairs = (spans: readonly TextSpan[]): Pairs => spans.map(({ start, end }) => [start, end]);

/** Attributions as the scorers take them. Those without a cue in the text have no counterpart in the gold and stay out. */
export function asPredictions(
  attributions: readonly Attribution[],
): { source: Pairs; cue: Pairs; content: Pairs }[] {
  return attributions
    .filter((attribution) => attribution.cue.length > 0 && attribution.rule !== 'citation-mark')
    .map((attribution) => ({
      source: pairs(attribution.source),
      cue: pairs(attribution.cue),
      content: pairs(attribution.content),
    }));
}
