import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { DateMention } from '../../model/date-mention';
import type { EntityMention } from '../../model/entity';
import type { Sentence } from '../../model/sentence';
import type { TextSpan } from '../../model/text-span';
import type { Warning } from '../../model/warning';
import { findArticleDates } from '../dates/find-article-dates';
import { findArticleNames } from '../names/find-article-names';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { claimCertainty } from './claim-certainty';
import type { Stretch } from './claim-stretches';
import { claimStretches } from './claim-stretches';
import type { ClaimWords } from './claim-words';
import type { DraftClaim } from './find-background';
import { markBackground } from './find-background';
import { findLabels } from './find-labels';
import { findPolarity } from './find-polarity';
import { findQuantities } from './find-quantities';
import { findStatus } from './find-status';
import type { VerbGroup } from './find-verb-groups';
import { findVerbGroups } from './find-verb-groups';
import { isChangeNote } from './is-change-note';
import { isHeadingLine, isNoAssertion } from './is-assertion';
import { trimStretch } from './trim-stretch';

/** What claims are read from: one article with its sentences, their tokens and its attributions. */
interface ClaimSource {
  readonly snapshot: ArticleSnapshot;
  readonly sentences: readonly Sentence[];
  /** Runs parallel to `sentences`. */
  readonly tokens: readonly (readonly Token[])[];
  readonly attributions: readonly Attribution[];
}

/** A stretch that is a claim, with its words. */
interface ClaimStretch extends Stretch, ClaimWords {}

/** One sentence with all that was found in it. */
interface SentenceFacts {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly Attribution[];
}

/**
 * Finds the clauses of an article that assert something checkable, with polarity, certainty, status, names, numbers,
 * dates and labels. Questions, orders, greetings, headings and notes of correction are none. Languages other than English get one claim a
 * sentence, without the readings that rest on English words.
 * @returns claims in reading order, spans inside their sentence; a warning where there were more than are compared
 */
export function extractClaims(
  article: ClaimSource,
  parameters: Parameters,
): { claims: Claim[]; warnings: Warning[] } {
  const { snapshot, sentences } = article;
  const english = /^en\b/iu.test(snapshot.inLanguage ?? 'en');
  const limit = parameters.limits.claims;
  const names = english ? findArticleNames(snapshot.text, article.tokens, parameters) : [];
  const dates = findArticleDates(snapshot, sentences, parameters);
  const attributionsOf = bySentence(sentences, article.attributions);
  const drafts: DraftClaim[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (drafts.length > limit) break;
    const tokens = article.tokens[index] ?? [];
    const alone = [index - 1, index + 1].every((near) => sentences[near]?.paragraph !== sentence.paragraph);
    const paragraph = snapshot.paragraphs[sentence.paragraph];
    if (isHeadingLine(tokens, paragraph, alone, parameters)) continue;
    if (isChangeNote(textAt(snapshot, sentence), textAt(snapshot, paragraph ?? sentence))) continue;
    const facts = {
      sentence,
      tokens,
      names: names[index] ?? [],
      dates: dates[index] ?? [],
      attributions: attributionsOf[index] ?? [],
    };
    const stretches = english ? englishStretches(facts, parameters) : wholeSentence(facts);
    for (const stretch of stretches)
      drafts.push(toDraft(snapshot, facts, stretch, drafts.length, english, parameters));
  }
  const kept = drafts.slice(0, limit);
  return {
    claims: markBackground(kept, sentences, snapshot.datePublished, parameters),
    warnings: drafts.length > limit ? [{ kind: 'claims-truncated', limit }] : [],
  };
}

const textAt = ({ text }: ArticleSnapshot, { start, end }: TextSpan): string => text.slice(start, end);

/** Attributions whose cue, source or content touches each sentence. */
function bySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const lists: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    const spans = [...attribution.content, ...attribution.cue, ...attribution.source];
    const first = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
    const last = spans.reduce((most, span) => Math.max(most, span.end), 0);
    for (let index = firstEndingAfter(sentences, first); index < sentences.length; index++) {
      if (sentences[index]!.start >= last) break;
      lists[index]!.push(attribution);
    }
  }
  return lists;
}

function firstEndingAfter(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wholeSentence({ tokens }: SentenceFacts): ClaimStretch[] {
  const words = tokens.filter((token) => token.kind === 'word');
  const letters = words.reduce((sum, token) => sum + token.text.length, 0);
  const asks = /^[?？؟]$/u.test(tokens.at(-1)?.text ?? '');
  return letters >= 12 && !asks ? [{ from: 0, to: tokens.length, content: false, tokens, verbs: [] }] : [];
}

function englishStretches(facts: SentenceFacts, parameters: Parameters): ClaimStretch[] {
  const { tokens, attributions } = facts;
  const cut = claimStretches(tokens, attributions, parameters);
  const claims = accepted(tokens, cut, parameters);
  if (claims.length > 0 || cut.length <= 1) return claims;
  // Nothing in the parts: the sentence as a whole may still say something ("He told the court his name").
  return accepted(tokens, [{ from: 0, to: tokens.length, content: false }], parameters);
}

function accepted(tokens: readonly Token[], cut: readonly Stretch[], parameters: Parameters): ClaimStretch[] {
  const { minWords, minClauseWords } = parameters.claims;
  const whole = cut.length === 1;
  const contents = cut.some((stretch) => stretch.content);
  return cut.flatMap((raw) => {
    const stretch = trimStretch(tokens, raw);
    const own = tokens.slice(stretch.from, stretch.to);
    const words = own.filter((token) => token.kind !== 'mark').length;
    if (words < (whole || stretch.content ? minWords : minClauseWords)) return [];
    const verbs = findVerbGroups(own);
    const participle = !whole && !contents && /.{3}ing$/u.test(own[0]?.norm ?? '');
    // The list of verbs has gaps: a full sentence of some length is taken to have one.
    const sentence = whole && words >= parameters.claims.verblessWords && own.at(-1)?.text === '.';
    if (verbs.length === 0 && !participle && !sentence) return [];
    if (contents && !stretch.content && !isOwnClause(tokens, raw, hasClauseVerb(own, verbs))) return [];
    const mark =
      tokens.slice(stretch.to, stretch.to + 2).find((token) => /^[.!?]$/u.test(token.text))?.text ?? '';
    const { from, to, content } = stretch;
    return isNoAssertion({ tokens: own, mark }) ? [] : [{ from, to, content, tokens: own, verbs }];
  });
}

/** A strong verb that is not the relative clause's of a speaker's apposition ("an aide whose firm runs ..."). */
function hasClauseVerb(tokens: readonly Token[], verbs: readonly VerbGroup[]): boolean {
  const relative = tokens.findIndex((token) => /^(?:who|whom|whose|which|that)$/u.test(token.norm));
  return verbs.some((group) => !group.weak && (relative === -1 || group.from < relative));
}

/** What stands beside an attribution and is no part of its frame: a clause that begins where clauses begin. */
function isOwnClause(tokens: readonly Token[], raw: Stretch, strong: boolean): boolean {
  if (!strong) return false;
  const first = tokens[raw.from]!;
  return raw.from === 0 || /^(?:[,;—–]|and|but|while|whereas|although|though)$/u.test(first.norm);
}

/** A bare year right before a noun: "the 2016 election". */
function namesThing(text: string, date: TextSpan): boolean {
  return (
    /^\d{4}$/u.test(text.slice(date.start, date.end)) &&
    /^ (?!and\b|to\b|or\b|in\b|when\b|after\b|before\b|as\b|by\b|with\b|while\b|but\b|for\b|because\b|at\b|on\b|until\b)[\p{Lower}\p{Upper}]/u.test(
      text.slice(date.end, date.end + 10),
    )
  );
}

const within = (span: TextSpan, outer: TextSpan): boolean =>
  outer.start <= span.start && span.end <= outer.end;

function toDraft(
  snapshot: ArticleSnapshot,
  facts: SentenceFacts,
  words: ClaimStretch,
  index: number,
  english: boolean,
  parameters: Parameters,
): DraftClaim {
  const { tokens } = words;
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const entities = facts.names.filter((name) => within(name, span));
  const dates = facts.dates.filter((date) => within(date, span));
  const attributions = facts.attributions;
  const { polarity, negation } = english
    ? findPolarity(words)
    : { polarity: 'affirmed' as const, negation: null };
  const status = findStatus(words);
  const certainty = claimCertainty(words, facts.tokens, span, attributions, parameters);
  return {
    words: tokens.map((token) => token.norm).join(' '),
    content: certainty.attributed,
    actDates: dates.filter((date) => !namesThing(snapshot.text, date)),
    claim: {
      start: span.start,
      end: span.end,
      index,
      sentence: facts.sentence.index,
      polarity,
      negation,
      certainty: certainty.certainty,
      certaintyCue: certainty.cue,
      status: status.status,
      statusCue: status.cue,
      entities,
      quantities: findQuantities(tokens, dates, parameters),
      dates,
      labels: english
        ? findLabels(snapshot.text, { tokens, entities: facts.names, attributions, sentence: facts.sentence })
        : [],
    },
  };
}
