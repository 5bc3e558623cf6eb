import type { EntityMention } from '../../model/entity';
import type { Place } from '../../model/ledger';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { Parameters } from '../parameters';
import { isStateless } from '../attribution/institutions';
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
  const byKey = new Map<string, CollectedName>();
  for (const [position, article] of articles.entries())
    for (const name of namesAt(position, article, parameters)) {
      const known = byKey.get(name.key);
      byKey.set(name.key, known === undefined ? name : both(known, name));
    }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function both(a: CollectedName, b: CollectedName): CollectedName {
  const kind = KIND_ORDER.find((each) => each === a.kind || each === b.kind) ?? 'other';
  return { key: a.key, kind, mentions: [...a.mentions, ...b.mentions] };
}

/**
 * Names of single articles by their position among the compared ones. Lives as long as the article: the page is compared
 * with one article after another, and each time its names are gathered.
 */
const gathered = new WeakMap<AnalyzedArticle, Map<number, readonly CollectedName[]>>();

function namesAt(
  position: number,
  article: AnalyzedArticle,
  parameters: Parameters,
): readonly CollectedName[] {
  const known = gathered.get(article) ?? new Map<number, readonly CollectedName[]>();
  gathered.set(article, known);
  const found = known.get(position);
  if (found !== undefined) return found;
  const names = gatherNames(position, article, parameters);
  known.set(position, names);
  return names;
}

function gatherNames(
  position: number,
  { snapshot, tokens }: AnalyzedArticle,
  parameters: Parameters,
): CollectedName[] {
  const byKey = new Map<string, { mentions: CollectedMention[]; kinds: Set<EntityMention['kind']> }>();
  const placeOf = ({ start, end }: TextSpan): Place => ({ article: position, span: { start, end } });
  const textOf = ({ start, end }: TextSpan): string => snapshot.text.slice(start, end);
  for (const name of findArticleNames(snapshot.text, tokens, parameters).flat()) {
    const known = byKey.get(name.key) ?? { mentions: [], kinds: new Set() };
    known.kinds.add(name.kind);
    known.mentions.push({
      place: placeOf(name),
      text: textOf(name),
      role: name.role === null ? null : { text: textOf(name.role), place: placeOf(name.role) },
    });
    byKey.set(name.key, known);
  }
  return [...byKey].map(([key, { mentions, kinds }]) => ({
    key,
    mentions,
    kind: KIND_ORDER.find((kind) => kinds.has(kind)) ?? 'other',
  }));
}

/** Keys that attributions use for their speakers, with the key of the name printed in the source or resolved from. */
export function speakerKeys(
  articles: readonly AnalyzedArticle[],
  parameters: Parameters,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const article of articles)
    for (const [speaker, key] of speakersOf(article, parameters))
      if (!keys.has(speaker)) keys.set(speaker, key);
  return keys;
}

/** The same of single articles, as long as they live. */
const speakers = new WeakMap<AnalyzedArticle, ReadonlyMap<string, string>>();

function speakersOf(article: AnalyzedArticle, parameters: Parameters): ReadonlyMap<string, string> {
  const remembered = speakers.get(article);
  if (remembered !== undefined) return remembered;
  const keys = new Map<string, string>();
  const names = findArticleNames(article.snapshot.text, article.tokens, parameters).flat();
  const known = new Set(names.map((name) => name.key));
  for (const { speaker, source } of article.attributions) {
    // A ministry whose state only its own article tells is not everybody's of that name.
    if (speaker?.kind === 'institution' && isStateless(fold(speaker.name))) continue;
    if (speaker === null || speaker.key === '' || known.has(speaker.key) || keys.has(speaker.key)) continue;
    const spans = speaker.resolvedFrom === null ? source : [speaker.resolvedFrom, ...source];
    const wanted = speaker.kind === 'person' ? 'person' : null;
    const inside = names.filter(
      (name) =>
        spans.some((span) => span.start <= name.start && name.end <= span.end) &&
        (wanted === null
          ? fold(speaker.name) === name.key || isSurnameOf(speaker.name, name, article.snapshot.text)
          : name.kind === wanted || name.kind === 'other'),
    );
    const distinct = new Set(inside.map((name) => name.key));
    if (distinct.size === 1) keys.set(speaker.key, inside[0]!.key);
  }
  speakers.set(article, keys);
  return keys;
}

/** A speaker of one word that the article prints for somebody it names in full elsewhere. */
const isSurnameOf = (speaker: string, { start, end, kind, key }: EntityMention, text: string): boolean =>
  kind === 'person' && !speaker.includes(' ') && text.slice(start, end) === speaker && key !== fold(speaker);
