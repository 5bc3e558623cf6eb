import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { TextSpan } from '../../model/text-span';
import type { ChangeClass, ChangeSide, VersionChange, VersionChanges } from '../../model/version-changes';
import { analyzeArticle } from '../analyze-article';
import type { AnalyzedArticle } from '../analyzed-article';
import type { ComparisonContext } from '../comparison-context';
import { buildNameLedger } from '../names/build-name-ledger';
import { PARAMETERS, type Parameters } from '../parameters';
import { buildTermWeights } from '../text/term-weights';
import { diffTokens } from '../wording/diff-wording';
import { claimsIn, classifyChange, type VersionSentence } from './classify-change';
import { findNotes, noteKind } from './find-notes';
import { pairSentences, type KeyedSentence, type SentencePair } from './pair-sentences';
import { printedKey, wordsKey } from './sentence-key';

/**
 * What changed from an earlier version of a page to a later one, each change with its class and its words. White space
 * is no change; punctuation and spelling are changes but never of fact. Pure, total and deterministic.
 */
export function compareVersions(
  before: ArticleSnapshot,
  after: ArticleSnapshot,
  parameters: Parameters = PARAMETERS,
): VersionChanges {
  const text = compareTexts(before, after, parameters);
  const headline = compareTexts(headlineOf(before), headlineOf(after), parameters);
  const byline = { before: before.byline, after: after.byline };
  return {
    changes: [
      ...headline.changes.map((change) => ({ ...change, where: 'headline' as const })),
      ...text.changes,
    ],
    byline: byline.before.join('\n') === byline.after.join('\n') ? null : byline,
    notes: findNotes(before, after),
    truncated: text.truncated,
  };
}

/** The headline as a text of its own. */
function headlineOf(snapshot: ArticleSnapshot): ArticleSnapshot {
  const text = snapshot.headline;
  const paragraphs = text === '' ? [] : [{ start: 0, end: text.length, kind: 'text' as const }];
  return { ...snapshot, headline: '', text, paragraphs, credits: [], links: [], leftovers: [] };
}

function compareTexts(
  before: ArticleSnapshot,
  after: ArticleSnapshot,
  parameters: Parameters,
): { changes: VersionChange[]; truncated: boolean } {
  const articles = [analyzeArticle(before, parameters), analyzeArticle(after, parameters)] as const;
  const context = {
    names: buildNameLedger(articles, [], parameters),
    weight: buildTermWeights(articles, parameters),
    parameters,
  };
  const limit = parameters.versions.sentences;
  const [left, right] = articles.map((article) => keyed(article, limit)) as [
    KeyedSentence[],
    KeyedSentence[],
  ];
  return {
    changes: pairSentences(left, right, parameters).flatMap((pair) =>
      changeOf(pair, articles, { left, right }, context),
    ),
    truncated: articles.some(({ sentences }) => sentences.length > limit),
  };
}

function keyed(article: AnalyzedArticle, limit: number): KeyedSentence[] {
  return article.sentences.slice(0, limit).map(({ start, end, index }) => ({
    key: wordsKey(article.snapshot.text.slice(start, end)),
    stems: new Set(
      (article.tokens[index] ?? [])
        .filter(({ stop, kind }) => !stop && kind !== 'mark')
        .map(({ stem }) => stem),
    ),
  }));
}

type Articles = readonly [AnalyzedArticle, AnalyzedArticle];
interface Keyed {
  readonly left: readonly KeyedSentence[];
  readonly right: readonly KeyedSentence[];
}

function changeOf(
  pair: SentencePair,
  articles: Articles,
  keys: Keyed,
  context: ComparisonContext,
): VersionChange[] {
  const before = pair.before === null ? null : { article: articles[0], index: pair.before };
  const after = pair.after === null ? null : { article: articles[1], index: pair.after };
  // What a page says of its own changes is shown as a note.
  if ([before, after].some((side) => side !== null && noteKind(textOf(side)) !== null)) return [];
  if (before === null || after === null)
    return isOfCorrection((after ?? before)!) ? [] : oneSided(before, after, keys, context);
  if (pair.moved) return [change('wording', 'moved', whole(before), whole(after))];
  if (printedKey(textOf(before)) === printedKey(textOf(after))) return [];
  const tokens = [before, after].map(({ article, index }) => article.tokens[index] ?? []);
  const edits = diffTokens(tokens[0]!, tokens[1]!, context);
  const differing = edits?.filter(({ kind }) => kind !== 'same') ?? null;
  const marks = (side: 'base' | 'other'): TextSpan[] | null =>
    differing?.flatMap((edit) => (edit[side] === null ? [] : [edit[side]])) ?? null;
  const sameWords = keys.left[before.index]!.key === keys.right[after.index]!.key;
  const kind = sameWords ? 'typo' : classifyChange(before, after, edits, context);
  return [change(kind, 'changed', sideOf(before, marks('base')), sideOf(after, marks('other')))];
}

/** Does a sentence go on with a correction, in its paragraph? An update may tell news there. */
function isOfCorrection({ article, index }: VersionSentence): boolean {
  const { snapshot, sentences } = article;
  const { start } = sentences[index]!;
  const paragraph = snapshot.paragraphs.find((one) => one.start <= start && start < one.end);
  if (paragraph === undefined || noteKind(snapshot.text.slice(paragraph.start, paragraph.end)) === null)
    return false;
  const first = sentences.findIndex((one) => one.start >= paragraph.start);
  return noteKind(textOf({ article, index: first })) === 'correction';
}

/** A sentence in one version alone. Where it only was split off another sentence, or joined to one, nothing new is said. */
function oneSided(
  before: VersionSentence | null,
  after: VersionSentence | null,
  { left, right }: Keyed,
  { parameters }: ComparisonContext,
): VersionChange[] {
  const side = (after ?? before)!;
  const own = (after === null ? left : right)[side.index]!;
  const others = after === null ? right : left;
  const share = (other: KeyedSentence): number =>
    [...own.stems].filter((stem) => other.stems.has(stem)).length / Math.max(1, own.stems.size);
  const isSplit = others.some((other) => share(other) >= parameters.versions.splitShare);
  const kind = isSplit ? 'wording' : classOfStatement(side);
  return after === null
    ? [change(kind, 'removed', whole(side), null)]
    : [change(kind, 'added', null, whole(side))];
}

/** What a whole sentence that came or went is about: what somebody is credited with, something stated, or neither. */
function classOfStatement(side: VersionSentence): ChangeClass {
  if (claimsIn(side).length === 0) return 'wording';
  const credited = side.article.attributions.some(
    ({ sentence, tier }) => sentence === side.index && tier === 'sure',
  );
  return credited ? 'attribution' : 'fact';
}

const change = (
  kind: ChangeClass,
  how: VersionChange['kind'],
  before: ChangeSide | null,
  after: ChangeSide | null,
): VersionChange => ({ class: kind, kind: how, where: 'text', before, after });

const whole = (sentence: VersionSentence): ChangeSide => sideOf(sentence, []);

/** @param marks what differs; `null`: all of it */
function sideOf({ article, index }: VersionSentence, marks: readonly TextSpan[] | null): ChangeSide {
  const { start, end } = article.sentences[index]!;
  return { start, end, marks: marks === null ? [{ start, end }] : [...marks] };
}

function textOf({ article, index }: VersionSentence): string {
  const { start, end } = article.sentences[index]!;
  return article.snapshot.text.slice(start, end);
}
