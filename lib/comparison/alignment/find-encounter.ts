import type { Claim } from '../../model/claim';
import type { EntityMention } from '../../model/entity';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import type { NameLedger } from '../comparison-context';
import type { Token } from '../text/tokenize';
import { claimTokens } from './claim-words';
import {
  BRIDGE_WORDS,
  GUEST_VERBS,
  MEETING_NOUNS,
  MEETING_VERBS,
  OTHER_MEETING,
  PARTY_WORDS,
} from './meeting-words';
import { holderOf } from './office-holder';

/** Two named parties who met, or of whom it is said that they did not or would not. */
export interface Encounter {
  /** Keys of the names on either side of the act. */
  readonly parties: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly held: boolean;
  /** The words of the act, with what negates it. */
  readonly act: TextSpan;
}

/** What a claim is read with. */
interface Reading {
  readonly article: AnalyzedArticle;
  readonly claim: Claim;
  readonly tokens: readonly Token[];
  readonly names: NameLedger;
}

/**
 * The meeting a claim tells of, where it says plainly who met whom, or that they did not. Everything that leaves the act
 * open (a modal, a condition, a second meeting, a hedge, background) gives `null`.
 */
export function findEncounter(article: AnalyzedArticle, index: number, names: NameLedger): Encounter | null {
  const claim = article.claims[index]!;
  const held = standing(claim);
  if (claim.background || held === null) return null;
  const tokens = claimTokens(article, [index]);
  const act = tokens.findIndex((_, at) => isAct(tokens, at));
  if (act < 0 || tokens.some(({ norm }) => OTHER_MEETING.has(norm))) return null;
  const reading = { article, claim, tokens, names };
  const parties = partiesOf(reading, act);
  if (parties === null) return null;
  const span = { start: tokens[parties.from]!.start, end: tokens[act]!.end };
  const cue = held ? claim.statusCue : (claim.negation ?? claim.certaintyCue);
  if (cue === null) return null;
  return { parties: parties.keys, held, act: span };
}

/** Whether a claim says flatly that its act took place (`true`) or that it did not or will not (`false`). */
function standing(claim: Claim): boolean | null {
  const negated = claim.polarity === 'negated';
  if (claim.certainty === 'denied') return negated ? null : false;
  if (negated) return claim.certainty === 'alleged' || claim.certainty === 'possible' ? null : false;
  const flat = claim.certainty === 'stated' || claim.certainty === 'said' || claim.certainty === 'confirmed';
  const told = flat || claim.certainty === 'reported';
  return told && (claim.status === 'held' || claim.status === 'under-way') ? true : null;
}

function isAct(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (MEETING_VERBS.has(norm)) return true;
  return MEETING_NOUNS.has(norm) && /^(?:with|between)$/u.test(tokens[at + 1]?.norm ?? '');
}

/** The parties before and behind the act, and where its words begin. */
function partiesOf(reading: Reading, act: number): { keys: Encounter['parties']; from: number } | null {
  const { tokens } = reading;
  const opener = tokens[act + 1]?.norm;
  if (opener === 'between') {
    const stretch = stretchBehind(reading, act + 2);
    const joint = tokens.findIndex(({ norm }, at) => at > act && at < stretch.to && norm === 'and');
    if (joint < 0) return null;
    const keys = sides(keysIn(reading, act + 2, joint), keysIn(reading, joint + 1, stretch.to));
    const from = tokens[act - 1]?.norm === 'no' ? act - 1 : act;
    return keys === null ? null : { keys, from };
  }
  const verb = tokens[act]!.norm;
  const passive = GUEST_VERBS.has(verb) && opener === 'by';
  if (!passive && GUEST_VERBS.has(verb) && !leadsToParty(reading, act + 1)) return null;
  const behind = stretchBehind(reading, act + 1);
  let from = act;
  while (from > 0 && BRIDGE_WORDS.has(tokens[from - 1]!.norm) && !isName(reading, from - 1)) from--;
  // "The" of the party itself is no bridge.
  const before = stretchBefore(reading, from);
  const keys = sides(keysIn(reading, before.from, from), keysIn(reading, act + 1, behind.to));
  return keys === null ? null : { keys, from };
}

function sides(one: ReadonlySet<string>, two: ReadonlySet<string>): Encounter['parties'] | null {
  return one.size > 0 && two.size > 0 ? [one, two] : null;
}

function stretchBehind(reading: Reading, from: number): { to: number } {
  let to = from;
  while (to < reading.tokens.length && belongs(reading, to)) to++;
  return { to };
}

function stretchBefore(reading: Reading, to: number): { from: number } {
  let from = to;
  while (from > 0 && belongs(reading, from - 1)) from--;
  return { from };
}

/** A word of a party's description: a name, a capital, "members of", the possessive mark. */
function belongs(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (token.kind === 'mark') return /^[-’']$/u.test(token.text);
  if (PARTY_WORDS.has(token.norm) || isName(reading, at)) return true;
  return /^\p{Upper}/u.test(token.text) && !token.stop;
}

function isName({ claim, tokens }: Reading, at: number): boolean {
  const { start, end } = tokens[at]!;
  return claim.entities.some((entity) => start >= entity.start && end <= entity.end);
}

/** "Received the delegation": people, and no letter. */
function leadsToParty(reading: Reading, from: number): boolean {
  const { to } = stretchBehind(reading, from);
  const next = reading.tokens[to];
  const ends = next === undefined || next.kind === 'mark' || next.stop;
  return to > from && ends;
}

/** Keys of people and bodies in a stretch that stand for themselves, and of the holder of an office named there. */
function keysIn(reading: Reading, from: number, to: number): ReadonlySet<string> {
  const { claim, tokens, names, article } = reading;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return new Set();
  const inside = claim.entities.filter(({ start, end }) => start >= first.start && end <= last.end);
  const keys = inside
    .filter((entity) => entity.kind !== 'place' && !standsForAnother(tokens, entity))
    .map((entity) => names.keyOf(entity.key));
  const surnames = tokens.slice(from, to).flatMap((token, at) => {
    const known = isName(reading, from + at) ? null : surnameKey(token, names);
    return known === null || /^['’]s?$/u.test(tokens[from + at + 1]?.text ?? '') ? [] : [known];
  });
  const people = surnames.length > 0 || inside.some(({ kind }) => kind === 'person' || kind === 'other');
  const holder = people ? null : holderOf(article, tokens.slice(from, to), inside, names);
  return new Set([...keys, ...surnames, ...(holder === null ? [] : [holder])]);
}

/** A capital word at the head of a sentence that is the last part of one person's name and of no other's. */
function surnameKey(token: Token, names: NameLedger): string | null {
  if (!/^\p{Upper}/u.test(token.text) || token.norm.length < 3) return null;
  const people = names.entries.filter(({ kind, key }) => kind === 'person' && key.endsWith(` ${token.norm}`));
  return people.length === 1 ? people[0]!.key : null;
}

/** "Putin's adviser", "an aide of Putin": the person named is not the party. */
function standsForAnother(tokens: readonly Token[], entity: EntityMention): boolean {
  if (entity.kind === 'organisation') return false;
  const first = tokens.findIndex(({ start }) => start >= entity.start);
  const behind = tokens.find(({ start }) => start >= entity.end);
  const last = tokens.findLast(({ end }) => end <= entity.end);
  return (
    tokens[first - 1]?.norm === 'of' || /['’]s?$/u.test(last?.text ?? '') || /^['’]/u.test(behind?.text ?? '')
  );
}
