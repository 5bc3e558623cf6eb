import { HAVE_FORMS } from './word-classes';
import type { RawWord, Tag } from './word-stream';

/** Cue verbs that are common nouns as well; the others are verbs wherever they stand. */
const NOUN_VERBS =
  /^(?:claim|state|report|plan|call|demand|hope|fear|note|comment|promise|charge|support|need|want|order|question|request|offer|view|judge|joke|tweet|post|answer|reply|remark|challenge|press|attack|rule|guess|doubt|worry|vow|pledge|appeal|estimate|forecast|project|read|show|like|love|hate|trust|respect|aim|object|protest|signal|dream|mandate|treat|regard|value|credit|fault|back|push|talk|lobby|advocate|brand|label|blast|debate|detail|counter|cry|shout|scream|yell|whisper|laugh|sigh|taunt|tease|wish|desire|mention|caution|reason|figure|find|stress|highlight|notice|process|share|voice|welcome|praise|blame|condemn|rebuke|outline|commit|dispute|feel|press|experience|influence|display|reference|guarantee|project|repeat|reveal|command|permit|urge|snap|try|see|email|text|phone|blog|bet|wager|gamble|sense|cast|paint|rate|document|chronicle|interview|rant|rage|marvel|taunt|petition|herald|trumpet|compliment|reproach|gripe|cheer|grill|correct|waver|bristle|scoff)$/u;

/** Whether a cue verb is a common noun as well. */
export const isNounToo = (lemma: string): boolean => NOUN_VERBS.test(lemma);

/** Words that only look like nouns in the plural; the others are told by their ends. */
const NO_PLURALS = new Set([
  'news',
  'politics',
  'economics',
  'mathematics',
  'series',
  'always',
  'headquarters',
  'means',
]);
const isPlural = (low: string): boolean => low.length > 2 && /[^sui]s$/u.test(low) && !NO_PLURALS.has(low);

/** What a word that can be a verb or a noun is among its neighbours: the tag of the verb form, `N`, or `J`. */
export function verbOrNoun(raw: readonly RawWord[], tags: readonly Tag[], i: number): Tag {
  const tag = tags[i]!;
  const { onlyVerb, past, third, listedBase: base } = raw[i]!.facts;
  let j = i - 1;
  if (/^(?:both|all|each)$/u.test(raw[j]?.low ?? '') && tags[j - 1] === 'P') j--;
  while (j >= 0 && (tags[j] === 'R' || raw[j]!.low === 'not' || raw[j]!.low === "n't")) j--;
  const host = tags[j];
  const hostLow = raw[j]?.low ?? '';
  if (onlyVerb && !past && host !== 'X' && host !== 'D' && host !== 'S') return third ? 'VF' : 'VB';
  if (host === 'X') {
    if (!past)
      return hostLow.startsWith('d') && tag === 'VB' ? 'VB' : base && !HAVE_FORMS.has(hostLow) ? 'VB' : tag;
    return 'VN';
  }
  // "as rumours reports that": several things take no verb in the third person singular.
  if (!past && host === 'N' && third && isPlural(hostLow)) return 'N';
  // "denied reports that": behind another finite verb it is a noun
  if (!past && (host === 'VF' || host === 'VG') && third) return 'N';
  if (past) {
    // "the planned visit", "his widely criticised remarks": a participle before a noun
    if (
      (host === 'D' || host === 'S' || host === 'I') &&
      tags[i + 1] !== undefined &&
      isNounish(tags[i + 1]!)
    )
      return 'J';
    return tag;
  }
  if (host === 'D' || host === 'S' || host === 'J' || host === 'CD') {
    // "the president claims": a noun stands between; "the claims": none does
    return 'N';
  }
  // "on humanitarian questions,": behind a preposition and a noun, with nothing it could say.
  if (third && host === 'N' && tags[j - 1] === 'I' && /^(?:dot|comma|I|C)$/u.test(tags[i + 1] ?? 'dot'))
    return 'N';
  if (host === 'I') return base || third ? 'N' : tag;
  // "the campaign plans to": a third person before an infinitive
  if (third && (host === 'N' || host === 'NP') && tags[i + 1] === 'T') return 'VF';
  if (third && raw[i + 1]?.low === 'that' && /^(?:VF|X|M)$/u.test(tags[i + 2] ?? '')) return 'N';
  if (third && tags[i + 1] === 'I' && raw[i + 1]!.low === 'of') return 'N';
  if (base) {
    // A base form is finite only behind a plural subject or a pronoun.
    if (host === 'P' || hostLow === 'who' || hostLow === 'that' || hostLow === 'which') return 'VB';
    if (host === 'N' && /s$/u.test(hostLow))
      return tags[i + 1] === 'dot' || tags[i + 1] === 'comma' || tags[i + 1] === 'VF' ? 'N' : 'VB';
    if (/^(?:some|many|others|most|people|few|both|police)$/u.test(hostLow)) return 'VB';
    // "Lee and Roe call", "Democrats want": several people, so the verb is in the base form.
    if (host === 'NP' && onlyVerb) return 'VB';
    if (
      host === 'NP' &&
      (raw[j - 1]?.low === 'and' || /(?:ans|ats|ists)$/u.test(hostLow)) &&
      !/^(?:dot|comma|I)$/u.test(tags[i + 1] ?? 'dot')
    )
      return 'VB';
    // "an end state that can last": one thing takes no base form.
    if (host === 'N') return 'N';
    if (host === 'NP') return tags[i + 1] === 'P' || tags[i + 1] === 'D' || tags[i + 1] === 'U' ? 'VB' : 'N';
    if (
      host === 'C' ||
      host === 'T' ||
      host === 'M' ||
      host === 'comma' ||
      host === undefined ||
      host === 'Q'
    )
      return 'VB';
    return 'N';
  }
  return tag;
}

const isNounish = (tag: Tag): boolean => tag === 'N' || tag === 'NP' || tag === 'J';
