import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Attribution, Carrier, Speaker } from '../../model/attribution';
import type { Sentence } from '../../model/sentence';
import type { TextSpan } from '../../model/text-span';
import type { TextCarriers } from './carriers-in-text';
import { certaintyOf, polarityOf } from './certainty-of';
import { PEOPLE } from './describe-speaker';
import { headOf, isPersonNoun } from './head-of';
import { readCitationMark } from './citation-marks';
import type { Finding } from './finding';
import { linksIn } from './link-carriers';
import { matchAgencies } from './match-agencies';
import type { Range } from './phrase-words';
import { resolveSpeaker, type SpeakerScene } from './resolve-speaker';
import { sentenceAt } from './sentence-at';
import { lowAt, quoteAt, tagAt, type Unit } from './unit';
import { spanOf } from './word-stream';

export interface AttributionArticle {
  readonly snapshot: ArticleSnapshot;
  readonly sentences: readonly Sentence[];
}

/** A finding with the carriers its sentence names. */
export interface ToldFinding extends TextCarriers {
  readonly finding: Finding;
}

/**
 * Turns a finding into an attribution: spans, speaker, carriers, polarity, certainty. `null` where the finding only
 * says which outlet carried a statement that another finding gives to its speaker ("TASS reported that X said ...").
 * @param near the findings around this one, itself left out
 */
export function buildAttribution(
  scene: SpeakerScene,
  article: AttributionArticle,
  told: ToldFinding,
  near: readonly ToldFinding[],
): Omit<Attribution, 'index'> | null {
  const { unit } = scene;
  const { text } = article.snapshot;
  const { finding } = told;
  const around = near.filter((other) => other.sourceCarries && carries(other.finding, finding));
  if (told.sourceCarries && told.cited === null && near.some((other) => fills(finding, other.finding)))
    return null;

  const cue = spansOf(unit, finding.cue);
  const sentence = sentenceAt(article.sentences, cue[0]!.start);
  const sourceRanges = told.cited === null ? finding.source : [told.cited];
  const citations = (article.sentences[sentence]?.citations ?? []).map((span) =>
    readCitationMark(text, span),
  );
  const spoken = told.sourceCarries && told.cited === null ? null : speakerOf(scene, sourceRanges);
  // "The paper said": taken back to an outlet named before, it carries and does not speak.
  const outlet = outletNamed(spoken);
  const own = outlet === null ? spoken : null;
  return {
    sentence,
    source: spansOf(unit, sourceRanges),
    cue,
    content: spansOf(unit, finding.content),
    quotation: quotationOf(unit, finding.content),
    speaker: own ?? citations.find((citation) => citation.speaker !== null)?.speaker ?? null,
    carriers: distinct([
      ...around.flatMap((other) => other.carriers),
      ...(outlet === null ? [] : [outlet]),
      ...told.carriers,
      ...(told.carriers.length === 0 && goesOn(unit, finding) ? scene.carried : []),
      ...citations.flatMap((citation) => citation.carriers),
      ...linksIn(article.snapshot, article.sentences[sentence]),
    ]),
    polarity: polarityOf(finding),
    certainty: certaintyOf(unit, finding),
    tier: isVague(unit, finding, own) ? 'weak' : finding.tier,
    rule: finding.rule,
  };
}

/**
 * No name behind it: words that name nobody, other than a pronoun, or a "who" that hangs on people without one; somebody
 * who is only told not to have said it ("neither side"), or things that let something be seen ("the phones suggested").
 */
function isVague(unit: Unit, { source, group }: Finding, own: Speaker | null): boolean {
  const first = source[0];
  if (own === null || first === undefined) return false;
  if (/^(?:neither|nobody|no|none|whose)$/u.test(lowAt(unit, first.from))) return true;
  const shows = SHOWS.has(group?.entry.lemma ?? '') && own.kind !== 'person' && own.kind !== 'document';
  if (shows && !speaks(headOf(unit.words.slice(first.from, first.to)), own)) return true;
  if (own.kind === 'unclear') return !PRONOUN.test(lowAt(unit, first.from)) || first.to - first.from > 1;
  return own.kind === 'anonymous' && tagAt(unit, first.from) === 'W';
}

/** Verbs that things have for a subject as well as people. */
const SHOWS: ReadonlySet<string> = new Set(
  'suggest indicate show demonstrate reveal confirm prove illustrate imply mean signal establish underline underscore'.split(
    ' ',
  ),
);

/** Whether a speaker can be somebody and not something. */
const speaks = (head: string, { kind }: Speaker): boolean =>
  kind === 'role' || kind === 'institution' || kind === 'metonym' || isPersonNoun(head) || PEOPLE.has(head);

const PRONOUN = /^(?:he|she|it|they|him|her|them|i|we|you)$/u;

/** "the report", "the agency": the outlet of the sentence before still carries what follows. */
const goesOn = (unit: Unit, finding: Finding): boolean =>
  finding.source.some(
    (range) =>
      range.to - range.from === 2 &&
      lowAt(unit, range.from) === 'the' &&
      /^(?:report|dispatch|agency|newspaper|paper|broadcaster|outlet|channel)$/u.test(
        lowAt(unit, range.to - 1),
      ),
  );

function outletNamed(speaker: Speaker | null): Carrier | null {
  if (speaker?.kind !== 'institution' || speaker.resolvedFrom === null) return null;
  const [match] = matchAgencies(speaker.name);
  if (match === undefined || match.end - match.start < speaker.name.length) return null;
  const { name, key, kind } = match.agency;
  return {
    name,
    key,
    kind,
    evidence: 'text',
    span: { start: speaker.resolvedFrom.start, end: speaker.resolvedFrom.end },
  };
}

const speakerOf = (scene: SpeakerScene, ranges: readonly Range[]): Speaker | null =>
  ranges[0] === undefined ? null : resolveSpeaker(scene, withoutClitic(scene.unit, ranges[0]));

/** "Lee's" of "Lee's claim": the clitic is printed with the source, the speaker goes without. */
const withoutClitic = (unit: Unit, range: Range): Range =>
  range.to - range.from > 1 && lowAt(unit, range.to - 1) === "'s"
    ? { from: range.from, to: range.to - 1 }
    : range;

function spansOf(unit: Unit, ranges: readonly Range[]): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { from, to } of ranges) {
    const span = spanOf(unit.words, from, to);
    if (span !== null) spans.push(span);
  }
  return spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start);
}

/** The content of `outer` holds the cue of `inner`. */
const carries = (outer: Finding, inner: Finding): boolean =>
  outer.content.some((range) => inner.cue.some((cue) => range.from <= cue.from && cue.to <= range.to));

/** `inner` makes up the statement of `outer`: it starts within its first words. */
const fills = (outer: Finding, inner: Finding): boolean =>
  inner.tier === 'sure' &&
  outer.content.some((range) => {
    const start = Math.min(
      inner.cue[0]!.from,
      inner.source[0]?.from ?? Infinity,
      inner.content[0]?.from ?? Infinity,
    );
    return range.from <= start && start <= range.from + 3 && inner.cue[0]!.to <= range.to;
  });

function quotationOf(unit: Unit, content: readonly Range[]): Attribution['quotation'] {
  let quoted = 0;
  let words = 0;
  for (const range of content)
    for (let i = range.from; i < range.to; i++) {
      const word = unit.words[i]!;
      if (!word.facts.lettered) continue;
      words++;
      if (word.quote >= 0 && (quoteAt(unit, i)?.spoken ?? false)) quoted++;
    }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

const distinct = (carriers: readonly Carrier[]): Carrier[] =>
  carriers.filter((carrier, i) => carriers.findIndex((other) => other.key === carrier.key) === i);
