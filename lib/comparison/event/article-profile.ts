import type { Claim } from '../../model/claim';
import type { EntityMention } from '../../model/entity';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import { dayOfIso, type Day } from '../dates/calendar';
import { findArticleNames } from '../names/find-article-names';
import type { Parameters } from '../parameters';
import { tokenize, type Token } from '../text/tokenize';
import { isContextArticle } from './is-context-article';
import { WEEKDAYS } from '../dates/weekdays';
import { stem as stemOf } from '../text/stem';
import { quotedRunsOf, type QuotedRuns } from './shared-quote';

const WEEKDAY_STEMS: ReadonlySet<string> = new Set(WEEKDAYS.map(stemOf));

/** A name with how often it is printed and whether the opening has it. */
export interface ProfileName {
  readonly kind: 'person' | 'place' | 'organisation' | 'other';
  readonly text: string;
  readonly stems: readonly string[];
  readonly count: number;
  readonly inLead: boolean;
}

/** What an article is about, in countable parts. Depends on the article alone, so that it is made once for each. */
export interface ArticleProfile {
  /** Stem to count; words of headline and opening count more. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stem to one printed form, for showing. */
  readonly printed: ReadonlyMap<string, string>;
  readonly headline: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  /** Both together. */
  readonly opening: ReadonlySet<string>;
  /** By entity key as the article has it, before names are merged: those that its claims are about. */
  readonly names: ReadonlyMap<string, ProfileName>;
  /** The same with whoever is only credited with words: each outlet asks others, but one asked by both is telling. */
  readonly cast: ReadonlyMap<string, ProfileName>;
  /** Figures with what they count ("199 hostag"), figure as printed. */
  readonly figures: ReadonlyMap<string, string>;
  /** Single days that claims of the news itself name, with the phrase that names them. */
  readonly days: ReadonlyMap<Day, string>;
  /** Stem to printed form of the weekdays that the opening names: news tells its own day so. */
  readonly weekdays: ReadonlyMap<string, string>;
  /** What it prints between quotation marks. */
  readonly quoted: QuotedRuns;
  readonly published: Day | null;
  /** Tells of no act of its own time: see `isContextArticle`. */
  readonly isContext: boolean;
}

const remembered = new WeakMap<AnalyzedArticle, { parameters: Parameters; profile: ArticleProfile }>();

/** Counts an article's parts once and remembers them for as long as the article lives. */
export function profileOf(article: AnalyzedArticle, parameters: Parameters): ArticleProfile {
  const known = remembered.get(article);
  if (known?.parameters === parameters) return known.profile;
  const profile = makeProfile(article, parameters);
  remembered.set(article, { parameters, profile });
  return profile;
}

function makeProfile(article: AnalyzedArticle, parameters: Parameters): ArticleProfile {
  const { leadWords, leadBoost, headlineBoost } = parameters.event;
  const terms = new Map<string, number>();
  const printed = new Map<string, string>();
  const lead = new Set<string>();
  const add = (token: Token, boost: number): boolean => {
    if (token.kind === 'mark') return false;
    if (token.stop || token.norm.length < 2) return true;
    terms.set(token.stem, (terms.get(token.stem) ?? 0) + boost);
    if (!printed.has(token.stem)) printed.set(token.stem, token.text);
    return true;
  };

  const headlineText = article.snapshot.headline;
  const headlineTokens = tokenize(headlineText, 0, headlineText.length);
  for (const token of headlineTokens) add(token, headlineBoost);
  const headline = new Set(headlineTokens.filter((token) => !token.stop).map((token) => token.stem));

  let words = 0;
  let leadEnd = 0;
  for (const sentence of article.tokens)
    for (const token of sentence) {
      if (!add(token, words < leadWords ? leadBoost : 1)) continue;
      words++;
      if (words > leadWords) continue;
      leadEnd = token.end;
      if (!token.stop) lead.add(token.stem);
    }
  return {
    terms,
    printed,
    headline,
    lead,
    opening: new Set([...headline, ...lead]),
    names: countNames(article, leadEnd, mentionsIn(article.claims)),
    cast: countNames(article, leadEnd, castOf(article, parameters)),
    figures: figuresOf(article),
    days: daysOf(article),
    weekdays: new Map(
      [...lead].filter((stem) => WEEKDAY_STEMS.has(stem)).map((stem) => [stem, printed.get(stem)!]),
    ),
    quoted: quotedRunsOf(article, parameters),
    published: dayOfIso(article.snapshot.datePublished),
    isContext: isContextArticle(article),
  };
}

/** Names inside claims; one in two claims comes once. */
function mentionsIn(claims: readonly Claim[]): EntityMention[] {
  const byPlace = new Map(claims.flatMap(({ entities }) => entities).map((entity) => [entity.start, entity]));
  return [...byPlace.values()];
}

/** Names anywhere in the text; none in a language whose names are not read. */
function castOf({ snapshot, tokens, claims }: AnalyzedArticle, parameters: Parameters): EntityMention[] {
  const english = /^en\b/iu.test(snapshot.inLanguage ?? 'en');
  return english ? findArticleNames(snapshot.text, tokens, parameters).flat() : mentionsIn(claims);
}

function countNames(
  article: AnalyzedArticle,
  leadEnd: number,
  mentions: readonly EntityMention[],
): Map<string, ProfileName> {
  const names = new Map<string, ProfileName>();
  for (const entity of mentions) {
    if (entity.key === '') continue;
    const known = names.get(entity.key);
    const text = printedAt(article, entity);
    names.set(entity.key, {
      kind: known?.kind ?? entity.kind,
      text: known?.text ?? text,
      stems:
        known?.stems ??
        tokenize(text, 0, text.length)
          .filter((token) => !token.stop)
          .map((token) => token.stem),
      count: (known?.count ?? 0) + 1,
      inLead: (known?.inLead ?? false) || entity.start < leadEnd,
    });
  }
  return names;
}

/** Figures that could tell one event from another: with a counted noun or a unit, and not one or two. */
function figuresOf(article: AnalyzedArticle): Map<string, string> {
  const figures = new Map<string, string>();
  for (const claim of article.claims) {
    for (const quantity of claim.quantities) {
      const { min, max, noun, unit } = quantity;
      if (min === null || min !== max || (noun ?? unit) === null || Math.abs(min) <= 2) continue;
      figures.set(`${min} ${noun ?? unit ?? ''}`, printedAt(article, quantity));
    }
  }
  return figures;
}

function daysOf(article: AnalyzedArticle): Map<Day, string> {
  const days = new Map<Day, string>();
  for (const claim of article.claims) {
    if (claim.background) continue;
    for (const date of claim.dates) {
      const day = date.from === date.to ? dayOfIso(date.from) : null;
      if (day !== null) days.set(day, printedAt(article, date));
    }
  }
  return days;
}

function printedAt(article: AnalyzedArticle, span: TextSpan): string {
  return article.snapshot.text.slice(span.start, span.end);
}
