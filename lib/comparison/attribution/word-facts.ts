import { hasLetter } from '../../model/has-letter';
import { rememberedByPlace } from '../text/remembered-by-place';
import { smallLetters } from '../text/small-letters';
import type { Token } from '../text/tokenize';
import { CUE_ADJECTIVES, CUE_NOUNS, cueEntry, type CueEntry } from './cue-lexicon';
import { folded } from './folded';
import { guessTag, QUOTE_MARK } from './guess-tag';
import { mayNameAgency, startsSmallName } from './match-agencies';
import { cueReading, verbReading, type VerbReading } from './verb-forms';
import { isNounToo } from './verb-or-noun';
import { DOTTED, PREPOSITIONS, ROLE_NOUNS, TIME_OPENERS, TIME_WORDS, TITLES } from './word-classes';
import type { Tag } from './word-stream';

/** What a printed word is wherever it stands: what the rules ask of every word of a text. */
export interface WordFacts {
  readonly kind: Token['kind'];
  /** Folded. */
  readonly low: string;
  /** What it is taken for inside a sentence, and at the start of one. */
  readonly inner: Tag;
  readonly initial: Tag;
  /** Where "'s" or "'d" is split off, in UTF-16 units; 0 where nothing is. */
  readonly clitic: number;
  /** A dot right behind it is part of it. */
  readonly dotted: boolean;
  /** A mark behind which a sentence can start. */
  readonly ends: boolean;
  /** Has a letter or a digit. */
  readonly lettered: boolean;
  /** The verb it is a form of, and the cue verb. */
  readonly verb: VerbReading | null;
  readonly cue: CueEntry | null;
  /** Forms of a listed verb: base and third person. */
  readonly listedBase: boolean;
  readonly third: boolean;
  /** What may be a base form, or a past form or participle, as far as the list says. */
  readonly base: boolean;
  readonly past: boolean;
  /** A cue verb that is no noun as well. */
  readonly onlyVerb: boolean;
  readonly cueNoun: boolean;
  readonly cueAdjective: boolean;
  /** A verb that says little itself ("made"). */
  readonly light: boolean;
  /** A cue without a verb may start with it: one of the words above, "according", "in", "per", "as". */
  readonly opens: boolean;
  /** "citing", "quoted": what stands behind it carried or said it. */
  readonly cites: boolean;
  /** A noun for an outlet, and one that stands beside its name. */
  readonly outlet: boolean;
  readonly outletNoun: boolean;
  /** Last and first word of names that say they are an outlet's. */
  readonly outletName: boolean;
  readonly outletFirst: boolean;
  /** An agency's name may start with it; and one of the few names without a capital. */
  readonly agency: boolean;
  readonly smallAgency: boolean;
  /** One letter and a dot ("K."): a middle name. */
  readonly letter: boolean;
  /** A word that its neighbours mend, whatever it was taken for: "'s", "that", "once", "Per". */
  readonly mended: boolean;
  /** May open a phrase for a time: the name of a time, or a word that leads to one ("on", "last", "late"). */
  readonly timely: boolean;
  /** A name may have it as a part: no word for a time, no preposition. */
  readonly namePart: boolean;
  /** Without the dot behind it: a title before names ("mr"), an office or a role ("minister"). */
  readonly title: boolean;
  readonly role: boolean;
  /** A role or a word that says so tells of whom "he" or "she" can be said. */
  readonly gender: 'he' | 'she' | null;
  /** No rule asks for more than its tag: no cue, opens none, cites nobody, names no outlet and no agency. */
  readonly plain: boolean;
}

const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/u;
/** Verbs that make one cue with a noun of saying ("raised questions about"). */
const LIGHT =
  /^(?:ma(?:ke|kes|de)|t(?:ake|akes|ook|aken)|ha(?:ve|s|d)|g(?:ive|ives|ave|iven)|(?:issue|raise|voice|express|release|pose)[sd]?|offer(?:s|ed)?|s(?:end|ends|ent)|show(?:s|ed|n)?|sound(?:s|ed)?|dr(?:aw|aws|ew|awn)|fac(?:e|es|ed)|reiterate[sd]?)$/u;
/** First words of set phrases: "according to", "in the words of", "per", "as reported by". */
const OPENERS: ReadonlySet<string> = new Set(['according', 'in', 'per', 'as']);
const CITES = /^(?:citing|cites|cited|quoting|quotes|quoted)$/u;
/** Outlets without a name of their own: "state television", "local media", "the newspaper". */
const OUTLET =
  /^(?:media|television|tv|radio|newspapers?|press|agency|agencies|broadcaster|channel|network|outlets?|daily|magazine|website|portal)$/u;
/** A noun that tells what the name beside it is: "the newspaper Al Bayan", "the Al Bayan newspaper". */
const OUTLET_NOUN =
  /^(?:newspaper|agency|broadcaster|channel|website|portal|daily|magazine|outlet|weekly|tabloid|television|radio)$/u;
/** A name that says it is a newspaper or a broadcaster ("the Kenmare Gazette"). */
const OUTLET_NAME =
  /^(?:times|post|gazette|herald|tribune|chronicle|journal|telegraph|courier|observer|globe|examiner|inquirer|dispatch|mirror|mail|express|standard|news|tv|radio|today|weekly|daily|review|bulletin|nation|monitor|citizen|independent|leader|argus|advertiser|sentinel|standard-journal)$/u;
/** "Daily Vision", "Sunday Vision" */
const OUTLET_FIRST = /^(?:daily|sunday|saturday|evening|morning)$/u;

const HE = /^(?:mr|sir|lord|spokesman|chairman|congressman|king|prince|sheikh|father|brother|son|husband)$/u;
const SHE =
  /^(?:mrs|ms|miss|dame|lady|spokeswoman|chairwoman|congresswoman|queen|princess|mother|sister|daughter|wife)$/u;

/** Words kept of each kind, as long as the page lives. A few thousand make up most of all texts. */
const KEPT = 20_000;

const words = new Map<string, WordFacts>();
const numbers = new Map<string, WordFacts>();
const marks = new Map<string, WordFacts>();

/** As `factsOf`, for a token, whose kind its text tells. */
export const factsOfToken = rememberedByPlace(({ text, kind }) => factsOf(text, kind));

/** The facts of a word as printed, worked out once. */
export function factsOf(text: string, kind: Token['kind']): WordFacts {
  const known = kind === 'word' ? words : kind === 'mark' ? marks : numbers;
  const facts = known.get(text);
  if (facts !== undefined) return facts;
  const made = read(text, kind);
  if (known.size >= KEPT) known.clear();
  known.set(text, made);
  return made;
}

/** The apostrophe of a plural owner ("the officials’ view") is an "'s" without a letter. */
export const PLURAL_OWNER: WordFacts = { ...read("'s", 'word'), lettered: false };

function read(text: string, kind: Token['kind']): WordFacts {
  const low = folded(text);
  const cue = cueReading(low);
  const cueNoun = CUE_NOUNS.has(low);
  const cueAdjective = CUE_ADJECTIVES.has(low);
  const light = LIGHT.test(low);
  const bare = low.replace(/\.$/u, '');
  const verb = verbReading(low);
  const listedBase = verb?.forms.includes('base') ?? false;
  const opens = cueNoun || cueAdjective || light || OPENERS.has(low);
  const cites = CITES.test(low);
  const outlet = OUTLET.test(low);
  const outletNoun = OUTLET_NOUN.test(low);
  const outletName = OUTLET_NAME.test(low);
  const outletFirst = OUTLET_FIRST.test(low);
  const agency = mayNameAgency(text, low);
  const smallAgency = startsSmallName(text);
  const naming = outlet || outletNoun || outletName || outletFirst || agency || smallAgency;
  // What every word of a text is asked stands first, together in memory.
  return {
    low,
    inner: guessTag(text, low, kind, false),
    clitic: CLITIC.exec(smallLetters(text))?.[1]!.length ?? 0,
    dotted: DOTTED.has(low) || /(?:^|-|-\p{Upper}\.)\p{Upper}$/u.test(text),
    plain: cue === null && !opens && !cites && !naming,
    ends: kind === 'mark' && (/^[.!?:]$/u.test(text) || QUOTE_MARK.test(text)),
    lettered: hasLetter(text),
    initial: guessTag(text, low, kind, true),
    kind,
    verb,
    listedBase,
    third: verb?.forms.includes('third') ?? false,
    past: verb === null || verb.forms.includes('past') || verb.forms.includes('participle'),
    base: verb === null ? /[a-z]{3}/u.test(low) : listedBase,
    onlyVerb: cue !== null && !isNounToo(cue.lemma),
    cue: cue === null ? null : cueEntry(cue.lemma),
    cueNoun,
    cueAdjective,
    light,
    opens,
    cites,
    outlet,
    outletNoun,
    outletName,
    outletFirst,
    agency,
    smallAgency,
    letter: /^\p{Upper}\.$/u.test(text),
    mended: low === "'s" || low === 'that' || low === 'once' || text === 'Per',
    timely: TIME_WORDS.has(low) || TIME_OPENERS.has(low),
    namePart: !TIME_WORDS.has(low) && !PREPOSITIONS.has(low),
    title: TITLES.has(bare) && bare !== 'jr' && bare !== 'sr',
    role: ROLE_NOUNS.has(bare),
    gender: HE.test(bare) ? 'he' : SHE.test(bare) ? 'she' : null,
  };
}
