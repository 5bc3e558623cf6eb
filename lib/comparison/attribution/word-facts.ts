import type { Token } from '../text/tokenize';
import { CUE_ADJECTIVES, CUE_LEXICON, CUE_NOUNS, type CueEntry } from './cue-lexicon';
import { folded } from './folded';
import { guessTag, QUOTE_MARK } from './guess-tag';
import { mayNameAgency } from './match-agencies';
import { CUE_FORMS, VERB_FORMS, type VerbReading } from './verb-forms';
import { isNounToo } from './verb-or-noun';
import { DOTTED } from './word-classes';
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
  /** An agency's name may start with it. */
  readonly agency: boolean;
}

const CLITIC = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/iu;
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

/** Words kept of each kind, as long as the page lives. A few thousand make up most of all texts. */
const KEPT = 20_000;

const known: Readonly<Record<Token['kind'], Map<string, WordFacts>>> = {
  word: new Map(),
  number: new Map(),
  mark: new Map(),
};

/** The facts of a word as printed, worked out once. */
export function factsOf(text: string, kind: Token['kind']): WordFacts {
  const facts = known[kind].get(text);
  if (facts !== undefined) return facts;
  const made = read(text, kind);
  if (known[kind].size >= KEPT) known[kind].clear();
  known[kind].set(text, made);
  return made;
}

/** The apostrophe of a plural owner ("the officials’ view") is an "'s" without a letter. */
export const PLURAL_OWNER: WordFacts = { ...read("'s", 'word'), lettered: false };

function read(text: string, kind: Token['kind']): WordFacts {
  const low = folded(text);
  const cue = CUE_FORMS.get(low);
  const cueNoun = CUE_NOUNS.has(low);
  const cueAdjective = CUE_ADJECTIVES.has(low);
  const light = LIGHT.test(low);
  return {
    kind,
    low,
    inner: guessTag(text, low, kind, false),
    initial: guessTag(text, low, kind, true),
    clitic: CLITIC.exec(text)?.[1]!.length ?? 0,
    dotted: DOTTED.has(low) || /(?:^|-|-\p{Lu}\.)\p{Lu}$/u.test(text),
    ends: kind === 'mark' && (/^[.!?:]$/u.test(text) || QUOTE_MARK.test(text)),
    lettered: /[\p{L}\p{N}]/u.test(text),
    verb: VERB_FORMS.get(low) ?? null,
    onlyVerb: cue !== undefined && !isNounToo(cue.lemma),
    cue: cue === undefined ? null : (CUE_LEXICON.get(cue.lemma) ?? null),
    cueNoun,
    cueAdjective,
    light,
    opens: cueNoun || cueAdjective || light || OPENERS.has(low),
    cites: CITES.test(low),
    outlet: OUTLET.test(low),
    outletNoun: OUTLET_NOUN.test(low),
    agency: mayNameAgency(text, low),
  };
}
