import { IRREGULAR_FORMS } from '../text/irregular-forms';
import type { Token } from '../text/tokenize';
import { wordClassOf } from '../text/word-relations';

/** What a word does in a phrase, as far as lists, endings and its neighbours tell. */
export type PhraseTag =
  | 'mark'
  | 'and'
  | 'clause'
  | 'preposition'
  | 'determiner'
  | 'auxiliary'
  | 'to'
  | 'verb'
  | 'noun'
  | 'describing'
  | 'adverb'
  | 'time';

const LISTS: readonly [PhraseTag, string][] = [
  ['and', 'and or & nor'],
  ['clause', 'but that which who whom whose when where while if because although though whether as than so'],
  [
    'preposition',
    `in on at by for with from of into over under after before during against between among through about near amid since
     until without within across toward towards behind beyond off up out down outside inside despite following per via
     upon along around`,
  ],
  [
    'determiner',
    `the a an this these those his her its their our my your some any each every no all both another several many more
     most few such own`,
  ],
  [
    'auxiliary',
    `is are was were be been being am has have had having do does did will would shall should may might must can could
     cannot not n't never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
     couldn't shouldn't`,
  ],
  // Function words to the table of word classes, which does not hold them.
  [
    'verb',
    `say says said make made take took taken put get gets got give gives gave given go goes went gone come came keep kept
     let see sees saw seen seem seems become became use used`,
  ],
  ['to', 'to'],
  [
    'time',
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
     april june july august september october november december`,
  ],
  [
    'adverb',
    'also now then again soon still yet already just only ago later earlier here there back away well not',
  ],
  ['noun', 'he she it they we i you him them us me someone nobody everyone'],
];
const LISTED: ReadonlyMap<string, PhraseTag> = new Map(
  LISTS.flatMap(([tag, words]) => words.split(/\s+/u).map((word): [string, PhraseTag] => [word, tag])),
);

/** Tags tokens in order; each tag may look at the ones before it. */
export function tagPhraseWords(tokens: readonly Token[]): PhraseTag[] {
  const tags: PhraseTag[] = [];
  tokens.forEach((token, at) => tags.push(tagOf(token, tags[at - 1], tokens[at - 1], tokens[at + 1], tags)));
  return tags.includes('verb') || tags.includes('auxiliary') ? tags : withLikelyVerb(tokens, tags);
}

/** Headlines whose verb could be a noun ("Protesters clash with police"): the first word that agrees with a subject. */
function withLikelyVerb(tokens: readonly Token[], tags: readonly PhraseTag[]): PhraseTag[] {
  const plural = (token: Token): boolean => /s$|men$|people$|police$/u.test(token.norm);
  const found = tokens.findIndex((token, at) => {
    const subject = tokens[at - 1];
    if (subject === undefined || tags[at] !== 'noun' || tags[at - 1] !== 'noun' || at === tokens.length - 1)
      return false;
    return (
      wordClassOf(token.stem)?.verb === true &&
      !NOUN_ENDING.test(token.norm) &&
      plural(token) !== plural(subject)
    );
  });
  return tags.map((tag, at) => (at === found ? 'verb' : tag));
}

/** Endings of nouns whose stem may be a verb's ("attackers", "abduction"). */
const NOUN_ENDING = /(?:ers|ors|ists?|tions?|sions?|ments?|ness|ity|ance|ence|ship|ism)$/u;

function tagOf(
  token: Token,
  before: PhraseTag | undefined,
  previous: Token | undefined,
  next: Token | undefined,
  tags: readonly PhraseTag[],
): PhraseTag {
  if (token.kind === 'mark') return 'mark';
  if (token.kind === 'number') return 'describing';
  const listed = LISTED.get(token.norm);
  if (listed !== undefined) return listed;
  const known = wordClassOf(token.stem);
  // Headlines and sentence starts are capitalised, so a capital names something only inside a run of small letters.
  const name =
    /^\p{Upper}/u.test(token.text) && (known === null || (previous !== undefined && before !== 'mark'));
  if (known === null || (name && !looksLikeVerb(token))) return 'noun';
  if (known.verb && isVerbHere(token, before, previous, next, tags, known.commonest === 'verb', known.noun))
    return 'verb';
  if (known.adverb && (/ly$/u.test(token.norm) || known.commonest === 'adverb')) return 'adverb';
  if (known.adjective && (!known.noun || known.commonest === 'adjective')) return 'describing';
  return 'noun';
}

const looksLikeVerb = (token: Token): boolean =>
  /(?:ed|s)$/u.test(token.norm) || IRREGULAR_FORMS.has(token.norm);

function isVerbHere(
  token: Token,
  before: PhraseTag | undefined,
  previous: Token | undefined,
  next: Token | undefined,
  tags: readonly PhraseTag[],
  mostlyVerb: boolean,
  canBeNoun: boolean,
): boolean {
  if (before === 'to' || before === 'auxiliary') return !/ly$/u.test(token.norm);
  if (before === 'determiner' || before === 'preposition') return false;
  const opening = before === undefined || before === 'mark';
  if (IRREGULAR_FORMS.has(token.norm)) return true;
  if (/ed$/u.test(token.norm)) return !opening && (before !== 'describing' || previous?.kind === 'number');
  if (/ing$/u.test(token.norm)) return opening || (mostlyVerb && before === 'noun');
  if (NOUN_ENDING.test(token.norm) && !token.stem.endsWith('er')) return false;
  const subject = before === 'noun' || before === 'adverb' || before === 'time';
  const first = !tags.includes('verb') && !tags.includes('auxiliary');
  if (!subject) return false;
  // "Stocks fall": a plural before a plain verb is its subject, not the verb.
  if (/s$/u.test(token.norm)) return first && (mostlyVerb || !canBeNoun) && !(canBeNoun && isPlainVerb(next));
  return mostlyVerb && (!canBeNoun || (first && /s$|men$|people$|police$/u.test(previous?.norm ?? '')));
}

function isPlainVerb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.stop) return false;
  const known = wordClassOf(token.stem);
  return known?.commonest === 'verb' && !/(?:s|ing)$/u.test(token.norm) && !NOUN_ENDING.test(token.norm);
}
