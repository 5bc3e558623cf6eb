import type { Carrier, Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import { mentionsIn, type Mentions, type NamedPerson, type PersonMention } from './mentions';
import { nounPhraseBefore } from './subject-before';
import type { Range } from './phrase-words';
import { describeSpeaker, MEDIUM } from './describe-speaker';
import { headOf, isPersonNoun } from './head-of';
import { stateOf } from './institutions';
import { lowAt, sentenceFrom, tagAt, type Unit } from './unit';
import type { Word } from './word-stream';

/** A speaker resolved before, for the pronouns that follow. */
export interface SpokenBefore {
  readonly speaker: Speaker;
  readonly paragraph: number;
  /** Where its source, cue and content end at the latest, and the quotations and clauses it spoke. */
  readonly at: number;
  readonly content: readonly TextSpan[];
  /** Where its source stands, `null` where none is printed. */
  readonly source: TextSpan | null;
}

export interface SpeakerScene {
  readonly unit: Unit;
  readonly mentions: Mentions;
  /** Attributions before this one, in text order. */
  readonly before: readonly SpokenBefore[];
  /** Offset of the start of the paragraph before this one: as far back as a pronoun is looked up. */
  readonly horizon: number;
  /** Carriers of the statement before this one in the paragraph: "the report" goes on with them. */
  readonly carried: readonly Carrier[];
}

const HE_OR_SHE: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
};

const UNCLEAR = (name: string): Speaker => ({ name, key: '', kind: 'unclear', resolvedFrom: null });

/**
 * Who the source words name: a pronoun, a surname or a role is resolved to an earlier mention only where there is one
 * candidate; otherwise it stays as printed, kind `unclear`. `resolvedFrom` is the earlier mention.
 */
export function resolveSpeaker(scene: SpeakerScene, range: Range): Speaker {
  const { unit } = scene;
  const words = unit.words.slice(range.from, range.to);
  const first = words[0]!;
  if (words.length === 1) {
    if (first.tag === 'W') return relativeHost(scene, range) ?? UNCLEAR(first.text);
    const gender = HE_OR_SHE[first.low];
    if (gender !== undefined) return personFor(scene, gender, range.from) ?? UNCLEAR(first.text);
    if (/^(?:it|its|they|their|them)$/u.test(first.low))
      return ownerFor(scene, range) ?? bodyFor(scene, first.low) ?? UNCLEAR(first.text);
    if (first.tag === 'P' || first.tag === 'O' || first.tag === 'S' || first.tag === 'D')
      return UNCLEAR(first.text);
  }
  const span = { start: first.start, end: words.at(-1)!.end };
  const named = headMention(scene.mentions.persons, words, span);
  if (named !== null) return speakerOf(named, span);
  const described = describeSpeaker(words);
  const issuer = issuerOf(unit, range);
  const issued = issuer === null ? null : resolveSpeaker(scene, issuer);
  if (issued !== null && /^(?:person|role|institution|metonym)$/u.test(issued.kind)) return issued;
  if (described.kind === 'role' || described.kind === 'institution') {
    // "the Russian Foreign Ministry" says more than an earlier "Foreign Ministry" does.
    const alone = headOf(words) === words.at(-1)!.low;
    const bare = alone && first.low === 'the' && !(described.kind === 'institution' && saysState(words));
    const earlier = bare ? earlierFor(scene, words.at(-1)!.low, span.start) : null;
    if (earlier !== null) return earlier;
    const spoken = bare && words.length === 2 ? spokenRole(scene, words[1]!.low) : null;
    if (spoken !== null) return spoken;
    if (described.kind === 'role' && /^(?:its|their)$/u.test(first.low)) return officeOf(scene, described);
  }
  return described;
}

const saysState = (words: readonly Word[]): boolean =>
  stateOf(fold(words.map((word) => word.text).join(' '))) !== null;

/** "Lee's tweet", "a statement from the port": the words that name who speaks by it. */
function issuerOf(unit: Unit, { from, to }: Range): Range | null {
  let end = from;
  while (end < to && !/^(?:comma|W)$/u.test(tagAt(unit, end))) end++;
  for (let i = end - 2; i > from; i--)
    if (lowAt(unit, i) === "'s" && MEDIUM.test(lowAt(unit, end - 1))) return { from, to: i };
  for (let i = from; i + 2 < end; i++)
    if (MEDIUM.test(lowAt(unit, i)) && /^(?:from|by)$/u.test(lowAt(unit, i + 1)))
      return { from: i + 2, to: end };
  return null;
}

/**
 * The person a source names, not one that hangs on it: "a lawyer for Lee" and "the Lee campaign" are not Lee, "an aide to
 * Lee, Amy Roe" is Roe.
 */
function headMention(
  persons: readonly PersonMention[],
  words: readonly Word[],
  span: TextSpan,
): PersonMention | null {
  return (
    mentionsIn(persons, span.start, span.end).find((mention) => {
      const before = words.filter((word) => word.end <= mention.span.start);
      const comma = before.findLastIndex((word) => word.tag === 'comma');
      const hangs = before.slice(comma + 1).some((word) => /^(?:I|T|W)$/u.test(word.tag));
      const behind = words.find((word) => word.start >= mention.span.end);
      // "Lee's lawyer", "the Lee campaign": another one's name says whose, and does not speak.
      return !hangs && behind?.low !== "'s" && behind?.tag !== 'N';
    }) ?? null
  );
}

function speakerOf({ person }: PersonMention, span: TextSpan): Speaker {
  const earlier = person.first.start < span.start;
  return {
    name: person.name,
    key: person.key,
    kind: 'person',
    resolvedFrom: earlier ? person.first : null,
  };
}

const isPronoun = (name: string): boolean => /^(?:he|she)$/iu.test(name);

const fits = (person: NamedPerson, gender: 'he' | 'she'): boolean =>
  person.gender === null || person.gender === gender;

/** "he", "she": whoever spoke last, unless somebody else was named since; else the only person named lately. */
function personFor(scene: SpeakerScene, gender: 'he' | 'she', pronoun: number): Speaker | null {
  const at = scene.unit.words[pronoun]!.start;
  // A relative "who" or a word without a name says nothing about who goes on; an unclear "he" does.
  const last = scene.before.findLast(({ speaker }) => speaker.kind !== 'unclear' || isPronoun(speaker.name));
  const near = mentionsIn(scene.mentions.persons, scene.horizon, at).filter(
    (mention) => !mention.quoted && mention.opener !== gender,
  );
  if (last?.speaker.kind === 'person' && last.at >= scene.horizon) {
    const others = near.filter(
      (mention) =>
        mention.span.start >= last.at &&
        mention.person.key !== last.speaker.key &&
        fits(mention.person, gender) &&
        !last.content.some((span) => span.start <= mention.span.start && mention.span.end <= span.end),
    );
    const known = scene.mentions.persons.find((mention) => mention.person.key === last.speaker.key)?.person;
    if (others.length === 0 && (known === undefined || fits(known, gender)))
      return { ...last.speaker, resolvedFrom: last.speaker.resolvedFrom ?? known?.first ?? null };
  }
  if (last !== undefined && last.at >= scene.horizon && isSomebody(last.speaker))
    return heldBy(last, near, gender);
  const names = new Map(
    near.filter((mention) => fits(mention.person, gender)).map((mention) => [mention.person.key, mention]),
  );
  const [first] = names.values();
  const only = names.size === 1 ? first! : subjectBeforeSentence(scene.unit, near, pronoun);
  if (only === null || !fits(only.person, gender)) return null;
  return { name: only.person.name, key: only.person.key, kind: 'person', resolvedFrom: only.span };
}

/** `Justice Lee answered with a point. "...", he said`: the only person of the sentence before, as its subject. */
function subjectBeforeSentence(
  unit: Unit,
  near: readonly PersonMention[],
  pronoun: number,
): PersonMention | null {
  const own = sentenceFrom(unit, pronoun);
  if (own === 0) return null;
  const before = sentenceFrom(unit, own - 1);
  const [subject, other] = near.filter(({ span }) => span.start >= unit.words[before]!.start);
  if (subject === undefined || other !== undefined) return null;
  let at = before;
  for (; at < own && unit.words[at]!.start < subject.span.start; at++)
    if (!/^(?:NP|N|J|D)$/u.test(tagAt(unit, at))) return null;
  while (at < own && unit.words[at]!.start < subject.span.end) at++;
  return at < own && /^(?:VF|X|M|R)$/u.test(tagAt(unit, at)) ? subject : null;
}

/** An office or a description of one person, without a name. */
const isSomebody = ({ kind, name }: Speaker): boolean =>
  (kind === 'role' || kind === 'anonymous') && !/s$/u.test(name) && !/^(?:its|their)\s/iu.test(name);

/**
 * "The mayor said ... He added": whoever spoke last without a name, unless a person is named around who may be meant:
 * behind "Lee's lawyer said" a "he" may be Lee.
 */
function heldBy(last: SpokenBefore, near: readonly PersonMention[], gender: 'he' | 'she'): Speaker | null {
  const { speaker, source } = last;
  if (source === null || (gender === 'he' ? /woman(?:\s|$)/u : /(?:^|[^o])man(?:\s|$)/u).test(speaker.name))
    return null;
  return near.some(({ person }) => fits(person, gender))
    ? null
    : { ...speaker, resolvedFrom: speaker.resolvedFrom ?? source };
}

/** "it", "they": the institution, document or group that spoke last in reach. */
function bodyFor(scene: SpeakerScene, pronoun: string): Speaker | null {
  const last = scene.before.at(-1);
  if (last === undefined || last.at < scene.horizon) return null;
  const { kind, name } = last.speaker;
  if (kind === 'document' && /^the/u.test(pronoun) && !/s$/u.test(name)) return null;
  return kind === 'institution' || kind === 'metonym' || kind === 'document' || kind === 'anonymous'
    ? last.speaker
    : null;
}

/** "The port's fee, which it says is needed": the owner of what the relative clause is about. */
function ownerFor(scene: SpeakerScene, range: Range): Speaker | null {
  const { unit } = scene;
  if (tagAt(unit, range.from - 1) !== 'W') return null;
  const end = tagAt(unit, range.from - 2) === 'comma' ? range.from - 2 : range.from - 1;
  const host = nounPhraseBefore(unit, end, sentenceFrom(unit, range.from));
  if (host === null) return null;
  for (let i = host.from + 1; i < host.to; i++)
    if (lowAt(unit, i) === "'s") {
      const owner = unit.words.slice(host.from, i);
      const described = describeSpeaker(owner);
      const span = { start: owner[0]!.start, end: owner.at(-1)!.end };
      return described.kind === 'metonym' || described.kind === 'institution'
        ? { ...described, resolvedFrom: span }
        : null;
    }
  return null;
}

/** "Lee, who said": the noun phrase the relative pronoun hangs on. */
function relativeHost(scene: SpeakerScene, range: Range): Speaker | null {
  const { unit } = scene;
  const end = tagAt(unit, range.from - 1) === 'comma' ? range.from - 1 : range.from;
  const whole = nounPhraseBefore(unit, end, 0);
  if (whole === null || whole.to <= whole.from || lowAt(unit, whole.from) === 'that') return null;
  const host = lowAt(unit, range.from) === 'who' ? nearestPerson(unit, whole) : whole;
  const speaker = resolveSpeaker(scene, host);
  const span = { start: unit.words[host.from]!.start, end: unit.words[host.to - 1]!.end };
  return speaker.kind === 'unclear' ? null : { ...speaker, resolvedFrom: speaker.resolvedFrom ?? span };
}

/** "the leader over a congressman who": the last noun of a person is whom the relative pronoun means. */
function nearestPerson(unit: Unit, phrase: Range): Range {
  const preposition = unit.words
    .slice(phrase.from, phrase.to)
    .findLastIndex((word) => word.tag === 'I' && word.low !== 'of');
  const from = phrase.from + preposition + 1;
  return preposition > 0 && isPersonNoun(headOf(unit.words.slice(from, phrase.to)))
    ? { from, to: phrase.to }
    : phrase;
}

/** "the spokesperson" behind "a Kremlin spokesperson said": the one speaker of that office so far. */
function spokenRole(scene: SpeakerScene, head: string): Speaker | null {
  const known = new Map<string, Speaker>();
  for (const { speaker, source } of scene.before.slice(-scene.unit.limits.rolesBack))
    if (isCalled(speaker, head) && !known.has(speaker.key))
      known.set(speaker.key, { ...speaker, resolvedFrom: speaker.resolvedFrom ?? source });
  const [only] = known.values();
  return known.size === 1 ? only! : null;
}

/** "a Kremlin spokesperson" and "a lawyer for Lee" say more of the spokesperson and the lawyer than that. */
function isCalled({ kind, key }: Speaker, head: string): boolean {
  if (kind !== 'role' && kind !== 'anonymous') return false;
  const words = key.split(' ');
  const at = words.indexOf(head);
  return words.length > 1 && at >= 0 && (at === words.length - 1 || HANGS.test(words[at + 1]!));
}

const HANGS = /^(?:for|of|to|with|at|from|in|who|briefed|close|familiar)$/u;

/** "The Kremlin said ... Its spokesman added": the office belongs to the body that spoke last, if one did. */
function officeOf(scene: SpeakerScene, role: Speaker): Speaker {
  const last = scene.before.at(-1);
  const body = last !== undefined && last.at >= scene.horizon ? last.speaker : null;
  if (body === null || (body.kind !== 'institution' && body.kind !== 'metonym')) return UNCLEAR(role.name);
  const name = `${body.name} ${role.name.replace(/^\S+\s/u, '')}`;
  return { ...describeSpeaker([], name), resolvedFrom: body.resolvedFrom ?? last!.source };
}

/** "the minister", "the ministry": the one person or body of that description named before, if there is just one. */
function earlierFor(scene: SpeakerScene, head: string, at: number): Speaker | null {
  const persons = new Map<string, NamedPerson>();
  for (const { person, span } of scene.mentions.persons)
    if (span.start < at && person.roles.has(head)) persons.set(person.key, person);
  const bodies = new Map<string, { name: string; span: TextSpan }>();
  for (const body of scene.mentions.institutions)
    if (body.span.start < at && body.head === head && !bodies.has(fold(body.name)))
      bodies.set(fold(body.name), body);
  if (persons.size + bodies.size !== 1) return null;
  const [person] = persons.values();
  if (person !== undefined)
    return { name: person.name, key: person.key, kind: 'person', resolvedFrom: person.first };
  const [body] = bodies.values();
  const described = describeSpeaker([], body!.name);
  return { ...described, resolvedFrom: body!.span };
}
