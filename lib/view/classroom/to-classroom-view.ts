import type { Comparison } from '../../model/comparison';
import { buildSegments } from '../build-segments';
import type { ClaimCard } from '../claim-card';
import { cleanLine } from '../clean-text';
import type { ComparisonView } from '../comparison-view';
import type {
  ClassroomText,
  ClassroomView,
  ListedHedge,
  ListedPair,
  ListedSource,
  Side,
} from './classroom-view';
import { toQuestions } from './to-questions';

/** Sentences of one article that are shown; a class reads no more of it in one lesson. */
const SENTENCES = 200;

/**
 * A comparison as a lesson: both texts in numbered sentences, and the overlaps, sources and differences that Crossread lists.
 * @param article position of the other article in `Comparison.articles`
 */
export function toClassroomView(
  comparison: Comparison,
  view: ComparisonView,
  article: number,
): ClassroomView {
  const page = textOf(comparison, view, 0, '');
  const other = textOf(comparison, view, article, view.articles[article]?.letter ?? 'A');
  const shown = { page: page.sentences.length, other: other.sentences.length };
  const cards = view.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
  return {
    page,
    other,
    pairs: listedPairs(comparison, cards, article).filter(
      (pair) => pair.page < shown.page && pair.other < shown.other,
    ),
    sources: [...listedSources(comparison, 0, 'page'), ...listedSources(comparison, article, 'other')].filter(
      ({ side, sentence }) => sentence < shown[side],
    ),
    hedges: [...listedHedges(comparison, 0, 'page'), ...listedHedges(comparison, article, 'other')].filter(
      ({ side, sentence }) => sentence < shown[side],
    ),
    questions: toQuestions(comparison, cards, article).filter(
      (question) => question.page.sentence < shown.page && question.other.sentence < shown.other,
    ),
  };
}

function textOf(
  { articles, analyses }: Comparison,
  view: ComparisonView,
  article: number,
  prefix: string,
): ClassroomText {
  const { text, inLanguage } = articles[article]!;
  const { sentences } = analyses[article]!;
  return {
    article: view.articles[article]!,
    sentences: sentences.slice(0, SENTENCES).map((sentence, index) => ({
      number: `${prefix}${index + 1}`,
      text: { segments: buildSegments(text, sentence, []), lang: inLanguage },
      opens: index > 0 && sentences[index - 1]!.paragraph !== sentence.paragraph,
    })),
  };
}

/** Sentences of every aligned pair, shared background among them: it is an overlap, too. Each two sentences once. */
function listedPairs(comparison: Comparison, cards: readonly ClaimCard[], article: number): ListedPair[] {
  const { alignments, analyses, setApart } = comparison;
  const pairs = new Map<string, ListedPair>();
  for (const alignment of alignments) {
    if (alignment.article !== article || setApart.includes(alignment.index)) continue;
    const card = cards.find(({ witnesses }) =>
      witnesses.some((witness) => witness.alignment === alignment.index),
    );
    const witness = card?.witnesses.find((one) => one.alignment === alignment.index);
    const chips = card?.rows.filter((row) => row.articles.includes(article)).map(({ chip }) => chip) ?? [];
    for (const page of sentencesOf(analyses[0]!, alignment.base))
      for (const other of sentencesOf(analyses[article]!, alignment.other)) {
        const key = `${page}:${other}`;
        if (!pairs.has(key)) pairs.set(key, { page, other, relation: witness?.relation ?? 'same', chips });
      }
  }
  return [...pairs.values()].sort((a, b) => a.page - b.page || a.other - b.other);
}

const sentencesOf = ({ claims }: Comparison['analyses'][number], positions: readonly number[]): number[] => [
  ...new Set(positions.flatMap((position) => claims[position]?.sentence ?? [])),
];

/** Sentences that credit somebody for sure, with everyone they credit. */
function listedSources({ analyses }: Comparison, article: number, side: Side): ListedSource[] {
  const names = new Map<number, Set<string>>();
  for (const { sentence, speaker, carriers, tier } of analyses[article]!.attributions) {
    if (tier === 'weak') continue;
    const known = names.get(sentence) ?? new Set<string>();
    for (const { name } of [...(speaker === null ? [] : [speaker]), ...carriers])
      if (name.trim() !== '') known.add(cleanLine(name, 120));
    names.set(sentence, known);
  }
  return [...names]
    .sort(([a], [b]) => a - b)
    .map(([sentence, found]) => ({ side, sentence, names: [...found] }));
}

/** Words that hedge. A plain "said" credits, which is another question. */
function listedHedges({ articles, analyses }: Comparison, article: number, side: Side): ListedHedge[] {
  const { text } = articles[article]!;
  const hedges = analyses[article]!.claims.flatMap(({ sentence, certainty, certaintyCue }): ListedHedge[] =>
    certaintyCue === null || certainty === 'said' || certainty === 'stated'
      ? []
      : [{ side, sentence, words: cleanLine(text.slice(certaintyCue.start, certaintyCue.end), 80) }],
  );
  const keys = hedges.map(({ sentence, words }) => `${sentence} ${words}`);
  return hedges.filter((_, index) => keys.indexOf(keys[index]!) === index);
}
