import { CUE_LEXICON } from './cue-lexicon';
import { CUE_FORMS, VERB_FORMS } from './verb-forms';
import type { RawWord, Tag, Word } from './word-stream';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
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
 */
export function tagWords(raw: readonly RawWord[]): Word[] {
  const tags = raw.map((word, i) => guessOnce(word, i === 0 || startsSentence(raw, i)));
  for (let i = 0; i < raw.length; i++) tags[i] = repair(raw, tags, i);
  return raw.map(({ start, end, text, low, quote }, i) => ({ start, end, text, low, quote, tag: tags[i]! }));
}

function startsSentence(raw: readonly RawWord[], i: number): boolean {
  const before = raw[i - 1]!;
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
  if (ADJECTIVE_END.test(low) && !NOUNS.test(low)) return 'J';
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
  if (tag === 'T' && !startsInfinitive(raw, tags, i + 1)) return 'I';
  if ((before === 'T' || before === 'M') && tag !== 'R' && tag !== 'X' && isBase(low)) return 'VB';
  if (tag === 'VF' || tag === 'VB') return verbOrNoun(raw, tags, i);
  if (tag === 'VG' && (before === 'D' || before === 'S') && after !== 'N') return 'N';
  if (tag === 'N' && isBase(low) && before === 'P') return 'VB';
  if (tag === 'NP' && i > 0 && CUE_FORMS.has(low) && raw[i]!.text === low) return 'VF';
  return tag;
}

/** Cue verbs that are common nouns as well; the others are verbs wherever they stand. */
const NOUN_VERBS =
  /^(?:claim|state|report|plan|call|demand|hope|fear|note|comment|promise|charge|support|need|want|order|question|request|offer|view|judge|joke|tweet|post|answer|reply|remark|challenge|press|attack|rule|guess|doubt|worry|vow|pledge|appeal|estimate|forecast|project|read|show|like|love|hate|trust|respect|aim|object|protest|signal|dream|mandate|treat|regard|value|credit|fault|back|push|talk|lobby|advocate|brand|label|blast|debate|detail|counter|cry|shout|scream|yell|whisper|laugh|sigh|taunt|tease|wish|desire|mention|caution|reason|figure|find|stress|highlight|notice|process|share|voice|welcome|praise|blame|condemn|rebuke|outline|commit|dispute|feel|press|experience|influence|display|reference|guarantee|project|repeat|reveal|command|permit|urge|snap|try|see|email|text|phone|blog|bet|wager|gamble|sense|cast|paint|rate|document|chronicle|interview|rant|rage|marvel|taunt|petition|herald|trumpet|compliment|reproach|gripe|cheer|grill|correct|waver|bristle|scoff)$/u;

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
  // 'exhorted them to "pay their share"'
  if (tag === 'Q') return VERB_FORMS.get(raw[i + 1]?.low ?? '')?.forms.includes('base') ?? false;
  return tag === 'N' && !/(?:s|ing|tion|ment|ness|er|or)$/u.test(low) && /^(?:D|S|O|P|NP|Q)$/u.test(next);
}

function takesInfinitive(raw: readonly RawWord[], tags: readonly Tag[], i: number): boolean {
  if (!/^V/u.test(tags[i] ?? '')) return false;
  const lemma = CUE_FORMS.get(raw[i]!.low)?.lemma;
  return lemma !== undefined && (CUE_LEXICON.get(lemma)?.infinitive ?? false);
}

const isBase = (low: string): boolean => VERB_FORMS.get(low)?.forms.includes('base') ?? /[a-z]{3}/u.test(low);

function verbOrNoun(raw: readonly RawWord[], tags: readonly Tag[], i: number): Tag {
  const tag = tags[i]!;
  const low = raw[i]!.low;
  const forms = VERB_FORMS.get(low)?.forms ?? ['past', 'participle'];
  const past = forms.includes('past') || forms.includes('participle');
  let j = i - 1;
  if (/^(?:both|all|each)$/u.test(raw[j]?.low ?? '') && tags[j - 1] === 'P') j--;
  while (j >= 0 && (tags[j] === 'R' || raw[j]!.low === 'not' || raw[j]!.low === "n't")) j--;
  const host = tags[j];
  const hostLow = raw[j]?.low ?? '';
  const lemma = VERB_FORMS.get(low)?.lemma ?? '';
  const always = CUE_FORMS.has(low) && !NOUN_VERBS.test(lemma);
  if (always && !past && host !== 'X' && host !== 'D' && host !== 'S')
    return forms.includes('third') ? 'VF' : 'VB';
  if (host === 'X') {
    if (!past)
      return hostLow.startsWith('d') && tag === 'VB'
        ? 'VB'
        : forms.includes('base') && !HAVE_FORMS.has(hostLow)
          ? 'VB'
          : tag;
    return 'VN';
  }
  // "denied reports that": behind another finite verb it is a noun
  if (!past && (host === 'VF' || host === 'VG') && forms.includes('third')) return 'N';
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
  if (
    forms.includes('third') &&
    host === 'N' &&
    tags[j - 1] === 'I' &&
    /^(?:dot|comma|I|C)$/u.test(tags[i + 1] ?? 'dot')
  )
    return 'N';
  if (host === 'I') return forms.includes('base') || forms.includes('third') ? 'N' : tag;
  // "the campaign plans to": a third person before an infinitive
  if (forms.includes('third') && (host === 'N' || host === 'NP') && tags[i + 1] === 'T') return 'VF';
  if (forms.includes('third') && raw[i + 1]?.low === 'that' && /^(?:VF|X|M)$/u.test(tags[i + 2] ?? ''))
    return 'N';
  if (forms.includes('third') && tags[i + 1] === 'I' && raw[i + 1]!.low === 'of') return 'N';
  if (forms.includes('base') && !forms.includes('past')) {
    // A base form is finite only behind a plural subject or a pronoun.
    if (host === 'P' || hostLow === 'who' || hostLow === 'that' || hostLow === 'which') return 'VB';
    if (host === 'N' && /s$/u.test(hostLow))
      return tags[i + 1] === 'dot' || tags[i + 1] === 'comma' || tags[i + 1] === 'VF' ? 'N' : 'VB';
    if (/^(?:some|many|others|most|people|few|both|police)$/u.test(hostLow)) return 'VB';
    // "Lee and Roe call", "Democrats want": several people, so the verb is in the base form.
    if (host === 'NP' && always) return 'VB';
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
