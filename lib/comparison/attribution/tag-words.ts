import { CUE_NOUNS } from './cue-lexicon';
import { verbOrNoun } from './verb-or-noun';
import type { RawWord, Tag, Word } from './word-stream';
import { ROLE_NOUNS } from './word-classes';

/**
 * Tags words by closed classes, capitals, suffixes and their neighbours; no learned weights. Linear: one pass to guess,
 * one to repair verbs and nouns from what stands around them.
 * @param surnames last words of names in the article: at the start of a sentence they are names, whatever their ending
 */
export function tagWords(raw: readonly RawWord[], surnames: ReadonlySet<string>): readonly Word[] {
  const tags: Tag[] = [];
  for (let i = 0; i < raw.length; i++) {
    const { text, facts } = raw[i]!;
    if (i > 0 && !startsSentence(raw, i)) {
      tags.push(facts.inner);
      continue;
    }
    // "Oliver K. Hedge" at the start of a sentence: what stands before an initial is a forename.
    const forename = raw[i + 1]?.facts.letter === true && /^\p{Upper}\p{Lower}+$/u.test(text);
    tags.push(forename || surnames.has(text) ? 'NP' : facts.initial);
  }
  for (let i = 0; i < raw.length; i++) raw[i]!.tag = tags[i] = repair(raw, tags, i);
  return raw;
}

const startsSentence = (raw: readonly RawWord[], i: number): boolean => raw[i - 1]!.facts.ends;

/** Mends a guess from its neighbours: nouns that look like verbs, participles, base forms after "to". */
function repair(raw: readonly RawWord[], tags: readonly Tag[], i: number): Tag {
  const tag = tags[i]!;
  const { low, text, facts } = raw[i]!;
  const before = i > 0 ? tags[i - 1] : undefined;
  const after = tags[i + 1];
  const mended = facts.mended ? mend(raw, tags, i) : null;
  if (mended !== null) return mended;
  if (tag === 'T' && (isPreposition(raw, tags, i) || !startsInfinitive(raw, tags, i + 1))) return 'I';
  if ((before === 'T' || before === 'M') && tag !== 'R' && tag !== 'X' && facts.base) return 'VB';
  if (tag === 'VF' || tag === 'VB') return verbOrNoun(raw, tags, i);
  if (tag === 'VG' && (before === 'D' || before === 'S') && after !== 'N') return 'N';
  if (tag === 'N' && before === 'P' && facts.base) return 'VB';
  if (tag === 'NP' && i > 0 && facts.cue !== null && text === low) return 'VF';
  return tag;
}

/** The tag of a word that only its neighbours tell ("'s", "that", "once", "Per"), `null` where they do not. */
function mend(raw: readonly RawWord[], tags: readonly Tag[], i: number): Tag | null {
  const tag = tags[i]!;
  const { low, text } = raw[i]!;
  const before = i > 0 ? tags[i - 1] : undefined;
  const after = tags[i + 1];
  if (low === "'s" && after !== undefined) {
    const host = raw[i - 1]?.low ?? '';
    if (/^(?:it|he|she|that|there|what|who|here|how|where)$/u.test(host)) return 'X';
    // "Lee's warning that": what is Lee's is a noun.
    if (after === 'VG' && CUE_NOUNS.has(raw[i + 1]!.low) && nounOpens(raw, i + 2)) return tag;
    if (after === 'VG' || after === 'D' || after === 'X') return 'X';
  }
  if (low === 'that' && tag === 'D') {
    if (before === 'VF' || before === 'VB' || before === 'VG' || before === 'VN') return 'U';
    if (after === 'P' || after === 'D' || after === 'NP' || after === 'S') return 'U';
    if (after === 'VF' || after === 'X' || after === 'M')
      return before === 'N' || before === 'NP' ? 'W' : 'P';
    if (
      before === 'N' &&
      /(?:claims?|reports?|beliefs?|statements?|news|fact|hope|fears?|idea|sense|view)$/u.test(
        raw[i - 1]!.low,
      )
    )
      return 'U';
  }
  if (low === 'once' && raw[i + 1]?.low === 'again') return 'R';
  if (text === 'Per' && after === 'NP' && isForename(raw, tags, i)) return 'NP';
  return null;
}

/** "according to envoy Lee", "spoke to coach Lee" */
const isPreposition = (raw: readonly RawWord[], tags: readonly Tag[], to: number): boolean =>
  raw[to - 1]?.low === 'according' ||
  (tags[to + 1] === 'N' && tags[to + 2] === 'NP' && ROLE_NOUNS.has(raw[to + 1]!.low));

/** Whether "to" before this word is the mark of an infinitive: a known verb, or an unknown word with an object. */
function startsInfinitive(raw: readonly RawWord[], tags: readonly Tag[], i: number): boolean {
  const tag = tags[i];
  const low = raw[i]?.low ?? '';
  if (tag === 'VB' || tag === 'R' || tag === 'X' || (raw[i]?.facts.listedBase ?? false)) return true;
  const next = tags[i + 1] ?? 'dot';
  // "wants to junk old rules": behind a verb that takes an infinitive, what could be a verb is one.
  if (tag === 'N' && takesInfinitive(raw, tags, i - 2) && !/(?:s|ing|tion|ment|ness)$/u.test(low))
    return true;
  // 'exhorted them to "pay their share"', 'vowed to "never pay"'
  if (tag === 'Q') {
    const verb = tags[i + 1] === 'R' ? i + 2 : i + 1;
    return raw[verb]?.facts.listedBase ?? false;
  }
  return tag === 'N' && !/(?:s|ing|tion|ment|ness|er|or)$/u.test(low) && /^(?:D|S|O|P|NP|Q)$/u.test(next);
}

function takesInfinitive(raw: readonly RawWord[], tags: readonly Tag[], i: number): boolean {
  if (!/^V/u.test(tags[i] ?? '')) return false;
  return raw[i]!.facts.cue?.infinitive ?? false;
}

/** What a noun of saying leads on with. */
const nounOpens = (raw: readonly RawWord[], i: number): boolean =>
  /^(?:that|to|of|about|on|over|against|for|is|was|has|had)$/u.test(raw[i]?.low ?? '');

/** "Per Holm said": the Nordic name, not "Per Holm, the fee rose". Inside a sentence only a name has its capital. */
function isForename(raw: readonly RawWord[], tags: readonly Tag[], at: number): boolean {
  if (at > 0 && !startsSentence(raw, at)) return true;
  let i = at + 1;
  while (tags[i] === 'NP') i++;
  if (tags[i] === 'comma' && tags[i + 1] !== 'W') {
    const close = tags.slice(i + 1, i + 16).findIndex((tag) => tag === 'comma' || tag === 'dot');
    if (close < 0 || tags[i + 1 + close] === 'dot') return false;
    i += close + 2;
  }
  while (tags[i] === 'R') i++;
  return /^(?:VF|VB|X|M|W|S|dot)$/u.test(tags[i] ?? 'dot') || tags[i + 1] === 'W';
}
