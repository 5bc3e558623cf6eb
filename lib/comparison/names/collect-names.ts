import type { EntityMention } from '../../model/entity';
import type { Place } from '../../model/ledger';
import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import { fold } from '../text/fold';
import { findArticleNames } from './find-article-names';

/** One printed mention, with where it stands. */
interface CollectedMention {
  readonly place: Place;
  readonly text: string;
  readonly role: { readonly text: string; readonly place: Place } | null;
}

/** All mentions that have one key before anything is merged across articles. */
export interface CollectedName {
  readonly key: string;
  readonly kind: EntityMention['kind'];
  readonly mentions: readonly CollectedMention[];
}

const KIND_ORDER: readonly EntityMention['kind'][] = ['place', 'organisation', 'person', 'other'];

/** Gathers the names of all articles by key, keys in alphabetical order. */
export function collectNames(articles: readonly AnalyzedArticle[], parameters: Parameters): CollectedName[] {
  const byKey = new Map<string, { mentions: CollectedMention[]; kinds: Set<EntityMention['kind']> }>();
  for (const [article, { snapshot, tokens }] of articles.entries()) {
    for (const name of findArticleNames(snapshot.text, tokens, parameters).flat()) {
      const known = byKey.get(name.key) ?? { mentions: [], kinds: new Set() };
      const placeOf = ({ start, end }: { start: number; end: number }): Place => ({
        article,
        span: { start, end },
      });
      known.kinds.add(name.kind);
      known.mentions.push({
        place: placeOf(name),
        text: snapshot.text.slice(name.start, name.end),
        role:
          name.role === null
            ? null
            : { text: snapshot.text.slice(name.role.start, name.role.end), place: placeOf(name.role) },
      });
      byKey.set(name.key, known);
    }
  }
  return [...byKey]
    .map(([key, { mentions, kinds }]) => ({
      key,
      mentions,
      kind: KIND_ORDER.find((kind) => kinds.has(kind)) ?? 'other',
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Keys that attributions use for their speakers, with the key of the name printed in the source or resolved from. */
export function speakerKeys(
  articles: readonly AnalyzedArticle[],
  parameters: Parameters,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { snapshot, tokens, attributions } of articles) {
    const names = findArticleNames(snapshot.text, tokens, parameters).flat();
    const known = new Set(names.map((name) => name.key));
    for (const { speaker, source } of attributions) {
      if (speaker === null || speaker.key === '' || known.has(speaker.key) || keys.has(speaker.key)) continue;
      const spans = speaker.resolvedFrom === null ? source : [speaker.resolvedFrom, ...source];
      const wanted = speaker.kind === 'person' ? 'person' : null;
      const inside = names.filter(
        (name) =>
          spans.some((span) => span.start <= name.start && name.end <= span.end) &&
          (wanted === null ? fold(speaker.name) === name.key : name.kind === wanted || name.kind === 'other'),
      );
      const distinct = new Set(inside.map((name) => name.key));
      if (distinct.size === 1) keys.set(speaker.key, inside[0]!.key);
    }
  }
  return keys;
}
