import type { Claim } from '../../model/claim';
import type { DateMention } from '../../model/date-mention';
import { latinFirst } from '../../model/latin-first';
import type { Sentence } from '../../model/sentence';
import type { Day } from '../dates/calendar';
import { dayOfIso } from '../dates/calendar';
import type { Parameters } from '../parameters';

const OPENS_IN_ING = latinFirst(/^\p{Alpha}{3,}ing\b/u);

/** A claim before its background is known, with its words and whether it reports what someone said. */
export interface DraftClaim {
  readonly claim: Omit<Claim, 'background'>;
  /** Folded words of the claim, joined by one space. */
  readonly words: string;
  readonly content: boolean;
  /** Dates that say when the act was; "the 2016 election" only names a thing. */
  readonly actDates: readonly DateMention[];
}

interface BackgroundPlace {
  readonly draft: DraftClaim;
  /** Latest day from which a dated act is old news; `null` where the publication date is unknown. */
  readonly threshold: Day | null;
  /** The article tells of something that happens about its own time. */
  readonly hasPresentNews: boolean;
  readonly latestYear: number | null;
  /** Every claim of the paragraph states a standing fact, and it is not the opening one. */
  readonly standingParagraph: boolean;
  /** The claim before in the same paragraph, as it was judged. */
  readonly before: Claim | null;
}

interface BackgroundRule {
  readonly id: string;
  applies(place: BackgroundPlace): boolean;
}

const SUPERLATIVE =
  /\b(?:first|last|only|most|worst|highest|lowest|biggest|largest|deadliest|longest|fewest|heaviest|more|less|fewer)\b/u;

/** "The first visit since 2021" is news about today, measured against the past. */
function comparesWithPast(words: string): boolean {
  const at = words.search(SUPERLATIVE);
  return at !== -1 && /\b(?:since|in|for|from)\b/u.test(words.slice(at, at + 100));
}

const LONG_STANDING =
  /\b(?:decades ago|years ago|has long|have long|had long|for decades|for years|was founded|were founded|was established|was formed in|historically)\b/u;

/** Any that applies makes a claim background: context from well before the article's own news. */
export const BACKGROUND_RULES: readonly BackgroundRule[] = [
  {
    id: 'dated-long-before',
    applies: ({ draft: { claim, words, actDates }, threshold }) =>
      threshold !== null &&
      isPast(claim) &&
      actDates.length > 0 &&
      actDates.every((date) => date.to !== null && (dayOfIso(date.to) ?? threshold) < threshold) &&
      !comparesWithPast(words),
  },
  {
    id: 'dated-in-undated-article',
    applies: ({ draft: { claim, words, actDates }, threshold, hasPresentNews, latestYear }) =>
      threshold === null &&
      isPast(claim) &&
      actDates.length > 0 &&
      actDates.every((date) => date.anchor === 'stated' && date.from !== null) &&
      (hasPresentNews || actDates.every((date) => Number(date.to?.slice(0, 4)) < (latestYear ?? 0))) &&
      !comparesWithPast(words),
  },
  {
    id: 'long-standing',
    applies: ({ draft: { claim, words } }) =>
      isPast(claim) && LONG_STANDING.test(words) && !comparesWithPast(words),
  },
  { id: 'standing-paragraph', applies: ({ standingParagraph }) => standingParagraph },
  {
    id: 'continues-past',
    applies: ({ draft: { claim, words, content }, before }) =>
      before?.background === true &&
      before.status === 'held' &&
      claim.status === 'held' &&
      claim.dates.length === 0 &&
      !content &&
      TOLD_IN_ORDER.test(words) &&
      !PERFECT.test(words) &&
      !comparesWithPast(words),
  },
  {
    id: 'after-past-event',
    applies: (place) => {
      const { draft, before } = place;
      const { claim, words, content } = draft;
      const participial = OPENS_IN_ING.test(words);
      const leads = before?.sentence === claim.sentence ? before : null;
      return (
        claim.status === 'none' &&
        !content &&
        claim.dates.length > 0 &&
        claim.dates.every((date) => longBefore(date, place)) &&
        standsBehindEvent(words) &&
        (!participial || (leads !== null && (leads.background || leads.status === 'none'))) &&
        !comparesWithPast(words)
      );
    },
  },
];

/** What came of a past act, told next: "that victory", "responded", "in response". */
const TOLD_IN_ORDER =
  /\b(?:that|this|these|those|then|afterwards|afterward|later|subsequently|respon(?:se|ded)|replied|reacted|retaliated|followed|result|consequence)\b/u;
const PERFECT = /\b(?:has|have|is|are|will|now|today)\b/u;
const BEHIND = /\b(?:after|following|since|during|upon)$/u;
const YEAR = /^\d{4}\b/u;
/** Words between "after" and the year of what came before ("after their victory in the 2006 elections": 4). */
const EVENT_WORDS = 6;

/** Whether a year dates something before the clause's own act: "after their victory in the 2006 elections". */
function standsBehindEvent(words: string): boolean {
  const parts = words.split(' ');
  return parts.some((part, place) => {
    if (!BEHIND.test(part)) return false;
    const next = parts.slice(place + 1, place + 2 + EVENT_WORDS);
    const year = next.findIndex((word) => YEAR.test(word));
    return year !== -1 && next.slice(0, year).every((word) => /^\p{Alpha}/u.test(word));
  });
}

/** A date well before the article's own time; where that is unknown, in an article that tells of present news. */
function longBefore(date: DateMention, { threshold, hasPresentNews }: BackgroundPlace): boolean {
  if (date.anchor !== 'stated' || date.to === null) return false;
  return threshold === null ? hasPresentNews : (dayOfIso(date.to) ?? threshold) < threshold;
}

/** Says how things were, not how they are. */
const PAST_TENSE = /\b(?:was|were|had|did)\b/u;
const isPast = (claim: DraftClaim['claim']): boolean =>
  claim.status === 'none' || claim.status === 'held' || claim.status === 'cancelled';

/** Sets the background flag of all claims of one article. */
export function markBackground(
  drafts: readonly DraftClaim[],
  sentences: readonly Sentence[],
  datePublished: string | null,
  parameters: Parameters,
): Claim[] {
  const published = dayOfIso(datePublished);
  const threshold = published === null ? null : published - parameters.claims.backgroundDays;
  const hasPresentNews = drafts.some(
    ({ claim }) =>
      /^(?:planned|under-way)$/u.test(claim.status) || claim.dates.some((date) => date.anchor !== 'stated'),
  );
  const years = drafts.flatMap(({ claim }) => claim.dates.map((date) => Number(date.from?.slice(0, 4) ?? 0)));
  const latestYear = years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b), 0);
  const standing = standingParagraphs(drafts, sentences);
  const claims: Claim[] = [];
  const paragraphOf = (claim: DraftClaim['claim']): number => sentences[claim.sentence]?.paragraph ?? 0;
  for (const draft of drafts) {
    const paragraph = paragraphOf(draft.claim);
    const last = claims.at(-1);
    const place = {
      draft,
      threshold,
      hasPresentNews,
      latestYear,
      standingParagraph: standing.has(paragraph),
      before: last !== undefined && paragraphOf(last) === paragraph ? last : null,
    };
    claims.push({ ...draft.claim, background: BACKGROUND_RULES.some((rule) => rule.applies(place)) });
  }
  return claims;
}

/** Paragraphs behind the first of an article that only say what a named party is or has ("X is a party founded ..."). */
function standingParagraphs(
  drafts: readonly DraftClaim[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const standing = new Map<number, boolean>();
  const first = sentences[drafts[0]?.claim.sentence ?? 0]?.paragraph ?? 0;
  for (const { claim, content, words } of drafts) {
    const paragraph = sentences[claim.sentence]?.paragraph ?? 0;
    const aboutNamed =
      claim.entities.some((entity) => entity.start === claim.start) || /^(?:it|they|its)\b/u.test(words);
    const isFact =
      claim.status === 'none' &&
      !PAST_TENSE.test(words) &&
      !comparesWithPast(words) &&
      claim.polarity === 'affirmed' &&
      aboutNamed &&
      !content &&
      claim.dates.every((date) => date.anchor === 'stated');
    standing.set(paragraph, (standing.get(paragraph) ?? paragraph > first) && isFact);
  }
  return new Set([...standing].filter(([, value]) => value).map(([paragraph]) => paragraph));
}
