import type { Attribution } from '../model/attribution';
import type { LabelMention } from '../model/claim';
import type { TextSpan } from '../model/text-span';
import { cleanLine } from './clean-text';
import { say, type Message } from './message';
import type { ViewContext } from './view-context';
import type { WordGroup, WordReading } from './wording-view';

interface Use {
  readonly article: number;
  readonly label: LabelMention;
  readonly words: string;
  readonly speaker: string | null;
}

/**
 * What the articles call one thing, where they do not all use the same word: first by the named party a word is put on,
 * then the pairs of words that the engine found in one claim without a name.
 */
export function toLabelGroups(context: ViewContext): WordGroup[] {
  const byEntity = new Map<string, Use[]>();
  for (const use of usesOf(context)) {
    const key = use.label.entity;
    if (key !== null) byEntity.set(key, [...(byEntity.get(key) ?? []), use]);
  }
  const named = [...byEntity]
    .filter(([, uses]) => new Set(uses.map(({ label }) => label.term)).size > 1)
    .map(([key, uses]) => ({ heading: context.nameOf(key), readings: readingsOf(uses, context) }));
  return [...named, ...unnamedGroups(context, new Set(byEntity.keys()))];
}

function usesOf(context: ViewContext): Use[] {
  return [0, ...context.sameEvent].flatMap((article) => {
    const { text } = context.snapshot(article);
    const { claims, attributions } = context.analysis(article);
    return claims.flatMap((claim) =>
      claim.labels.map((label) => ({
        article,
        label,
        words: cleanLine(text.slice(label.start, label.end), 80).toLowerCase(),
        speaker: (saying(attributions, label) ?? toldIn(attributions, claim.sentence))?.speaker?.name ?? null,
      })),
    );
  });
}

/** The statement that has the words, wherever its speaker is told. */
const saying = (attributions: readonly Attribution[], { start }: TextSpan): Attribution | undefined =>
  attributions.find(({ content }) => content.some((span) => span.start <= start && start < span.end));

const toldIn = (attributions: readonly Attribution[], sentence: number): Attribution | undefined =>
  attributions.find((one) => one.sentence === sentence);

/** One line a word and voice; an article's own voice first. */
function readingsOf(uses: readonly Use[], context: ViewContext): WordReading[] {
  const lines = new Map<string, Use[]>();
  for (const use of uses) {
    const key = JSON.stringify([
      use.label.term,
      use.label.voice,
      use.label.voice === 'own' ? null : use.speaker,
    ]);
    lines.set(key, [...(lines.get(key) ?? []), use]);
  }
  return [...lines.values()]
    .map((group) => ({
      text: group[0]!.words,
      articles: context.inLetterOrder(group.map(({ article }) => article)),
      voice: voiceOf(group[0]!),
    }))
    .sort((a, b) => Number(a.voice !== null) - Number(b.voice !== null));
}

function voiceOf({ label, speaker }: Use): Message | null {
  if (label.voice === 'own') return null;
  if (speaker !== null && speaker !== '')
    return say('wording.creditedTo', { speaker: cleanLine(speaker, 80) });
  return say(label.voice === 'quoted' ? 'wording.quoted' : 'wording.credited');
}

/** Label divergences whose words are put on no named party. */
function unnamedGroups(context: ViewContext, named: ReadonlySet<string>): WordGroup[] {
  const groups = new Map<string, WordGroup>();
  for (const { article, base, divergences } of context.comparison.alignments) {
    const put = base.flatMap((claim) => context.claim(0, claim)?.labels ?? []);
    if (put.some(({ entity }) => entity !== null && named.has(entity))) continue;
    for (const divergence of divergences.filter(({ type }) => type === 'label')) {
      const here = context.wordsOf(0, divergence.base).toLowerCase();
      const there = context.wordsOf(article, divergence.other).toLowerCase();
      if (here === '' || there === '' || here === there) continue;
      const known = groups.get(here)?.readings ?? [{ text: here, articles: [0], voice: null }];
      groups.set(here, { heading: null, readings: addReading(known, there, article, context) });
    }
  }
  return [...groups.values()];
}

function addReading(
  readings: readonly WordReading[],
  text: string,
  article: number,
  context: ViewContext,
): WordReading[] {
  const known = readings.find((reading) => reading.text === text);
  if (known === undefined) return [...readings, { text, articles: [article], voice: null }];
  return readings.map((reading) =>
    reading === known ? { ...known, articles: context.inLetterOrder([...known.articles, article]) } : reading,
  );
}
