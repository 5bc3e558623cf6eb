import { CUE_LEXICON, CUE_NOUNS } from './cue-lexicon';
import { CUE_FORMS, VERB_FORMS } from './verb-forms';
import { verbOrNoun } from './verb-or-noun';
import type { RawWord, Tag, Word } from './word-stream';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  PLAIN_ADJECTIVES,
  POSSESSIVES,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBORDINATORS,
  TITLES,
  WH_WORDS,
} from './word-classes';

const MARKS: Readonly<Record<string, Tag>> = {
  '.': 'dot',
  '!': 'dot',
  '?': 'dot',
  '…': 'dot',
  ',': 'comma',
  ':': 'colon',
  ';': 'semi',
  '-': 'dash',
  '--': 'dash',
  '―': 'dash',
  '(': 'paren-open',
  '[': 'paren-open',
  ')': 'paren-close',
  ']': 'paren-close',
};
const QUOTE_MARK = /^(?:``|''|[“”„‟"«»＂「」『』‘’‚'‹›])$/u;
const ADJECTIVE_END = /(?:ous|ful|ive|able|ible|less|ish|ic|ese|[^aeiou]{1,2}[ieou]al|nal|ral|cal)$/u;
/** Cue verbs as headlines print them. */
const HEADLINE_CUE =
  /^(?:Says|Said|Tells|Told|Wants|Calls|Slams|Urges|Accuses|Warns|Denies|Vows|Praises|Condemns|Blasts|Rejects|Admits|Insists|Defends|Criticizes|Criticises|Mocks|Sees|Thinks|Believes)$/u;
/** Nouns with the ending of an adjective. */
const NOUNS =
  /^(?:executive|public|republic|clinic|traffic|topic|music|critic|fabric|academic|mechanic|pandemic|epidemic|logic|magic|panic|plastic|rhetoric|tactic|catholic|representative|detective|native|alternative|table|cable|hospital|journal|capital|proposal|arrival|approval|official|deal|rival|trial|criminal|denial|appeal|individual|professional|withdrawal|goal|meal|renewal|removal|total|animal|festival|tribunal|terminal|manual|metal|general|initiative|perspective|motive|archive|fugitive|narrative|incentive|objective|directive|relative|referral|editorial|memorial|signal|material|potential|principal|cardinal|marshal|admiral)$/u;
/** "al-Maliki", "d'Estaing": a name that starts with a small particle. */
const NAME_PARTICLE = /^\p{Ll}{1,3}[-’'‑]\p{Lu}/u;
const NOUN_END = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|ers?|ors?|ies|ics|ings)$/u;

/**
 * Tags words by closed classes, capitals, suffixes and their neighbours; no learned weights. Linear: one pass to guess,
 * one to repair verbs and nouns from what stands around them.
 * @param surnames last words of names in the article: at the start of a sentence they are names, whatever their ending
 */
export function tagWords(raw: readonly RawWord[], surnames: ReadonlySet<string>): Word[] {
  const tags = raw.map((word, i) => {
    const initial = i === 0 || startsSentence(raw, i);
    // "Oliver K. Hedge" at the start of a sentence: what stands before an initial is a forename.
    const forename =
      initial && /^\p{Lu}\p{Ll}+$/u.test(word.text) && /^\p{Lu}\.$/u.test(raw[i + 1]?.text ?? '');
    return initial && (forename || surnames.has(word.text)) ? 'NP' : guessOnce(word, initial);
  });
  for (let i = 0; i < raw.length; i++) tags[i] = repair(raw, tags, i);
  return raw.map(({ start, end, text, low, quote }, i) => ({ start, end, text, low, quote, tag: tags[i]! }));
}

function startsSentence(raw: readonly RawWord[], i: number): boolean {
  const before = raw[i - 1]!;
  if (before.kind !== 'mark') return false;
  return /^[.!?:]$/u.test(before.text) || QUOTE_MARK.test(before.text);
}

/** Guesses by word, apart for the start of a sentence: few words make up most of a text. */
const guesses: readonly [Map<string, Tag>, Map<string, Tag>] = [new Map(), new Map()];
const GUESSES_KEPT = 20_000;

function guessOnce(word: RawWord, initial: boolean): Tag {
  if (word.kind !== 'word' || word.low === "'s") return guess(word, initial);
  const known = guesses[initial ? 1 : 0];
  const before = known.get(word.text);
  if (before !== undefined) return before;
  const tag = guess(word, initial);
  if (known.size >= GUESSES_KEPT) known.clear();
  known.set(word.text, tag);
  return tag;
}

function guess(word: RawWord, initial: boolean): Tag {
  const { low } = word;
  if (word.kind === 'mark') return QUOTE_MARK.test(word.text) ? 'Q' : (MARKS[low] ?? 'mark');
  if (word.kind === 'number') return 'CD';
  if (low === "'s") return 'S';
  if (NAME_PARTICLE.test(word.text)) return 'NP';
  if (low === 'to') return 'T';
  if (AUXILIARIES.has(low)) return 'X';
  if (MODALS.has(low) && !(low === 'may' && word.text === 'May' && !initial)) return 'M';
  if (PERSONAL_PRONOUNS.has(low) && low !== 'it') return 'P';
  if (low === 'it') return 'P';
  if (POSSESSIVES.has(low)) return 'S';
  if (OBJECT_PRONOUNS.has(low)) return 'O';
  const capital = /^\p{Lu}/u.test(word.text);
  if (HEADLINE_CUE.test(word.text)) return 'VF';
  if (capital && !initial && !(word.text === word.text.toLowerCase())) {
    if (!(DETERMINERS.has(low) || PREPOSITIONS.has(low) || COORDINATORS.has(low)) || word.text.length > 4)
      return 'NP';
  }
  // "NOW President Lee said": a short name in capitals, also where it opens the sentence.
  if (capital && initial && word.text.length > 2 && word.text === word.text.toUpperCase() && ADVERBS.has(low))
    return 'NP';
  if (DETERMINERS.has(low)) return 'D';
  if (WH_WORDS.has(low)) return 'W';
  if (SUBORDINATORS.has(low)) return 'U';
  if (COORDINATORS.has(low)) return 'C';
  if (PREPOSITIONS.has(low)) return 'I';
  if (
    ADVERBS.has(low) ||
    (/.ly$/u.test(low) &&
      !/^(?:family|rally|ally|supply|reply|july|italy|only|early|daily|weekly)$/u.test(low))
  )
    return 'R';
  const verb = VERB_FORMS.get(low);
  if (verb !== undefined && !(capital && initial && verb.forms[0] === 'base')) {
    if (verb.forms.includes('gerund')) return 'VG';
    if (verb.forms.includes('past') || verb.forms.includes('third')) return 'VF';
    if (verb.forms.includes('participle')) return 'VN';
    return 'VB';
  }
  if (capital && TITLES.has(low.replace(/\.$/u, ''))) return 'NP';
  if (capital) return ROLE_NOUNS.has(low) || NOUN_END.test(low) ? 'N' : 'NP';
  if (/.{2}ed$/u.test(low)) return 'VF';
  if (
    /.{2}ing$/u.test(low) &&
    !/^(?:thing|king|morning|evening|meeting|building|hearing|briefing|during|nothing|something|anything|everything|filing|ruling|spring|string|funding|rating|ratings|housing|wedding|ceiling)$/u.test(
      low,
    )
  )
    return 'VG';
  if (PLAIN_ADJECTIVES.has(low) || (ADJECTIVE_END.test(low) && !NOUNS.test(low))) return 'J';
  return 'N';
}

/** Mends a guess from its neighbours: nouns that look like verbs, participles, base forms after "to". */
function repair(raw: readonly RawWord[], tags: readonly Tag[], i: number): Tag {
  const tag = tags[i]!;
  const low = raw[i]!.low;
  const before = tags[i - 1];
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
  if (raw[i]!.text === 'Per' && after === 'NP' && isForename(raw, tags, i)) return 'NP';
  // "according to envoy Lee", "spoke to coach Lee"
  const toOffice = after === 'N' && tags[i + 2] === 'NP' && ROLE_NOUNS.has(raw[i + 1]!.low);
  if (tag === 'T' && (raw[i - 1]?.low === 'according' || toOffice || !startsInfinitive(raw, tags, i + 1)))
    return 'I';
  if ((before === 'T' || before === 'M') && tag !== 'R' && tag !== 'X' && isBase(low)) return 'VB';
  if (tag === 'VF' || tag === 'VB') return verbOrNoun(raw, tags, i);
  if (tag === 'VG' && (before === 'D' || before === 'S') && after !== 'N') return 'N';
  if (tag === 'N' && isBase(low) && before === 'P') return 'VB';
  if (tag === 'NP' && i > 0 && CUE_FORMS.has(low) && raw[i]!.text === low) return 'VF';
  return tag;
}

/** Whether "to" before this word is the mark of an infinitive: a known verb, or an unknown word with an object. */
function startsInfinitive(raw: readonly RawWord[], tags: readonly Tag[], i: number): boolean {
  const tag = tags[i];
  const low = raw[i]?.low ?? '';
  if (tag === 'VB' || tag === 'R' || tag === 'X' || (VERB_FORMS.get(low)?.forms.includes('base') ?? false))
    return true;
  const next = tags[i + 1] ?? 'dot';
  // "wants to junk old rules": behind a verb that takes an infinitive, what could be a verb is one.
  if (tag === 'N' && takesInfinitive(raw, tags, i - 2) && !/(?:s|ing|tion|ment|ness)$/u.test(low))
    return true;
  // 'exhorted them to "pay their share"', 'vowed to "never pay"'
  if (tag === 'Q') {
    const verb = tags[i + 1] === 'R' ? i + 2 : i + 1;
    return VERB_FORMS.get(raw[verb]?.low ?? '')?.forms.includes('base') ?? false;
  }
  return tag === 'N' && !/(?:s|ing|tion|ment|ness|er|or)$/u.test(low) && /^(?:D|S|O|P|NP|Q)$/u.test(next);
}

function takesInfinitive(raw: readonly RawWord[], tags: readonly Tag[], i: number): boolean {
  if (!/^V/u.test(tags[i] ?? '')) return false;
  const lemma = CUE_FORMS.get(raw[i]!.low)?.lemma;
  return lemma !== undefined && (CUE_LEXICON.get(lemma)?.infinitive ?? false);
}

/** What a noun of saying leads on with. */
const nounOpens = (raw: readonly RawWord[], i: number): boolean =>
  /^(?:that|to|of|about|on|over|against|for|is|was|has|had)$/u.test(raw[i]?.low ?? '');

const isBase = (low: string): boolean => VERB_FORMS.get(low)?.forms.includes('base') ?? /[a-z]{3}/u.test(low);

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
