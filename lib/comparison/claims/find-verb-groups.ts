import { rememberedByPlace } from '../text/remembered-by-place';
import type { Token } from '../text/tokenize';
import {
  BE,
  DO,
  GROUP_ADVERBS,
  HAVE,
  INTRANSITIVE,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  MODALS,
  NO_PAST,
  PAST_LIKE_BASE,
  PRESENT_BASE,
  PRESENT_PLAIN,
  PRESENT_THIRD,
} from './verb-words';

/** A finite verb with its auxiliaries: tokens `[from, to)`. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Auxiliaries and modals, folded, in order. */
  readonly auxiliaries: readonly string[];
  /** Index of the lexical verb; `null` for a bare "is", "has", "will". */
  readonly main: number | null;
  readonly form: 'past' | 'present' | 'participle' | 'gerund' | 'base' | 'copula';
  /** A bare "-ed" form behind a noun may as well be a participle ("talks aimed at peace"). */
  readonly weak: boolean;
}

const BEFORE_NO_VERB =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|some|any|no|of|in|on|at|by|for|with|from|into|over|under|about|between|among|recently|newly|most|more|very|highly|as|including|to|than)$/u;
const REDUCED = /^(?:by|at|in|on|to|with|from|as|between|against|under|during|for|into|near)$/u;

/** Function words that cannot be the verb behind a modal. */
const NO_BASE_FORM =
  /^(?:the|a|an|he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|in|on|at|to|of|for|and|or|but|if|who|which|with|by|from|there|any|some|no|as|than|so|all|both|each|most|more|what|when|where|why|how)$/u;
const PLURAL_PRONOUN = /^(?:they|we|you|i|who|some|many|others|both|few)$/u;
const CONTRACTED =
  /^(?:i|he|she|it|we|you|they|that|there|who|what|here|everybody|everyone|nobody|let)['’](s|re|ve|ll|d|m)$/iu;
const CONTRACTIONS: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
};

/** The auxiliary inside "she's", "they've"; `null` for other words. */
function contraction({ text }: Token): string | null {
  const match = CONTRACTED.exec(text);
  return match === null || /^let/iu.test(text) ? null : (CONTRACTIONS[match[1]!.toLowerCase()] ?? null);
}

const AUXILIARIES = new Set([...BE, ...HAVE, ...DO, ...MODALS]);
const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);
/** Every form that can be a verb without an auxiliary, besides those in "-ed". */
const LISTED_FORMS = new Set([
  ...IRREGULAR_PAST,
  ...PAST_LIKE_BASE,
  ...PRESENT_THIRD,
  ...PRESENT_PLAIN,
  ...PRESENT_BASE,
]);
const isParticiple = (word: string): boolean =>
  IRREGULAR_PARTICIPLE.has(word) ||
  (/[^e]ed$/u.test(word) && word.length > 3 && !/^(?:need|indeed|speed|feed|seed)$/u.test(word));
const isAdverb = (token: Token): boolean =>
  token.kind === 'word' &&
  (GROUP_ADVERBS.has(token.norm) || (/ly$/u.test(token.norm) && token.norm.length > 4));

const OPENING_FORMS = new Set([...AUXILIARIES, ...LISTED_FORMS]);

/** Whether a verb group may start with a word: says no to most words, and each is asked several times. */
const mayOpen = rememberedByPlace(
  ({ text, norm }) =>
    OPENING_FORMS.has(norm) || norm.endsWith('ed') || text.includes("'") || text.includes('’'),
);

/**
 * Finite verbs of a stretch of tokens, by auxiliaries, endings and a list of common verbs: light on purpose, good
 * enough to tell a clause from a phrase and "will visit" from "visited". English.
 */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length;) {
    const group = groupAt(tokens, at);
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.to;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]!;
  // Most words are none of these: told here, before anything is looked at more closely.
  if (token.kind !== 'word' || !mayOpen(token)) return null;
  if (contraction(token) !== null) return auxiliaryGroup(tokens, at);
  if (isAuxiliary(token.norm)) return isMonthOrName(tokens, at) ? null : auxiliaryGroup(tokens, at);
  const before = skipAdverbs(tokens, at);
  if (before === undefined || (before.kind === 'word' && BEFORE_NO_VERB.test(before.norm))) return null;
  if (before.kind === 'number' || /^\p{Upper}/u.test(token.text)) return null;
  if (IRREGULAR_PAST.has(token.norm)) return simple(at, 'past', false);
  if (PAST_LIKE_BASE.has(token.norm)) return simple(at, 'past', !OBJECT.test(tokens[at + 1]?.norm ?? ''));
  if (/[^e]ed$/u.test(token.norm) && token.norm.length > 3 && !NO_PAST.has(token.norm)) {
    const next = tokens[at + 1]?.norm ?? '';
    const reduced = REDUCED.test(next) && !INTRANSITIVE.has(token.norm);
    const open = before.kind === 'mark' && !closesApposition(tokens, at);
    return simple(at, 'past', reduced || open || /.{3}ly$/u.test(before.norm));
  }
  if (PRESENT_THIRD.has(token.norm) && before.kind === 'word' && !isPluralNoun(tokens, at))
    return simple(at, 'present', false);
  if (PLURAL_PRONOUN.test(before.norm) && PRESENT_PLAIN.has(token.norm)) return simple(at, 'present', false);
  const plural = /[^s]s$/u.test(before.norm) || /^(?:people|men|women|police)$/u.test(before.norm);
  if (plural && PRESENT_PLAIN.has(token.norm) && OBJECT.test(tokens[at + 1]?.norm ?? ''))
    return simple(at, 'present', false);
  return PRESENT_BASE.has(token.norm) && plural ? simple(at, 'present', false) : null;
}

/** The word before `at` that is no adverb: the subject in "the villages now share". */
function skipAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (
    index > 0 &&
    at - index < 3 &&
    /^(?:now|still|also|often|always|never|already|only|just|then|again)$/u.test(tokens[index]!.norm)
  )
    index--;
  return tokens[index];
}

/** The comma before `at` ends an apposition and an object follows: "X, the minister, announced an inquiry". */
function closesApposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !OBJECT.test(tokens[at + 1]?.norm ?? '')) return false;
  return tokens.slice(Math.max(0, at - 14), at - 1).some((token) => token.text === ',');
}

const simple = (at: number, form: VerbGroup['form'], weak: boolean): VerbGroup => ({
  from: at,
  to: at + 1,
  auxiliaries: [],
  main: at,
  form,
  weak,
});

/** "May" the month or Theresa May; "will" as a noun behind an article. */
function isMonthOrName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (/^(?:May|Will)$/u.test(tokens[at]!.text) && before !== undefined && before.kind === 'word') return true;
  return (
    /^(?:will|might|can)$/u.test(tokens[at]!.norm) &&
    /^(?:the|a|his|her|their|its|of|political|good|free)$/u.test(before?.norm ?? '')
  );
}

/** Third-person forms that are plural nouns as often ("attacks", "reports", "bans"). */
const PLURAL_NOUNS =
  /^(?:attacks|strikes|talks|claims|reports|calls|plans|demands|visits|fears|hopes|deals|moves|works|cuts|rules|shares|needs|hits|kills|marks|aims|views|forms|heads|states|plays|acts|lies|stands|rises|falls|offers|matters|controls|bans|votes|costs|answers|questions|names|notes|promises|proposes|pledges|doubts|causes|forces|leads|lasts|limits|uses|means|ends|starts|supplies|supports|backs|faces|fights|runs|wins|drops|increases|decreases|declines|houses|amounts|numbers|dates|borders|ranges|exits|blocks|praises|threats|monitors|hosts|opens|closes|results|changes|permits|operates|charges|orders|helps|triggers|values|attempts|returns)$/u;
const OBJECT =
  /^(?:the|a|an|his|her|its|their|our|my|that|this|these|those|him|them|it|us|me|to|no|any|all|some|more|what|how|why|whether)$/u;

/** Such a form is the verb only where what follows is its object: "the group attacks the town". */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const quotes = next !== undefined && /^["“,:]$/u.test(next.text);
  if (!PLURAL_NOUNS.test(tokens[at]!.norm))
    return (
      next !== undefined && next.kind === 'word' && (isAuxiliary(next.norm) || IRREGULAR_PAST.has(next.norm))
    );
  if (next === undefined || quotes) return !quotes || next?.text === ',';
  return !(OBJECT.test(next.norm) || next.kind === 'number' || /^\p{Upper}/u.test(next.text));
}

/** Participles that a verb's base form is too: "they'd come" may be either. */
const BASE_TOO =
  /^(?:come|become|overcome|run|put|cut|let|set|hit|hurt|read|beat|cost|shut|spread|quit|bid|burst|cast)$/u;

/** "They'd suffered" is what they had suffered, "they'd suffer" what they would. */
const isOnlyParticiple = (word: string): boolean => isParticiple(word) && !BASE_TOO.test(word);

function auxiliaryGroup(tokens: readonly Token[], at: number): VerbGroup {
  const auxiliaries: string[] = [];
  let to = at;
  let adverbs = 0;
  for (; to < tokens.length && adverbs < 6; to++) {
    const token = tokens[to]!;
    const contracted = to === at ? contraction(token) : null;
    if (contracted !== null) auxiliaries.push(contracted);
    else if (token.kind === 'word' && isAuxiliary(token.norm)) auxiliaries.push(token.norm);
    else if (isAdverb(token) || (token.norm === 'no' && tokens[to + 1]?.norm === 'longer')) adverbs++;
    else break;
  }
  const main = tokens[to];
  if (/['’]d$/u.test(tokens[at]!.text) && main !== undefined && isOnlyParticiple(main.norm))
    auxiliaries[0] = 'had';
  const form = formBehind(auxiliaries.at(-1)!, main);
  return form === 'copula'
    ? { from: at, to: Math.max(to, at + 1), auxiliaries, main: null, form, weak: false }
    : { from: at, to: to + 1, auxiliaries, main: to, form, weak: false };
}

/** The form of the verb behind an auxiliary, `copula` where the word there is none. */
function formBehind(auxiliary: string, main: Token | undefined): VerbGroup['form'] {
  if (main?.kind !== 'word') return 'copula';
  if ((BE.has(auxiliary) || HAVE.has(auxiliary)) && isParticiple(main.norm)) return 'participle';
  if (BE.has(auxiliary) && /.{2}ing$/u.test(main.norm)) return 'gerund';
  return (MODALS.has(auxiliary) || DO.has(auxiliary)) && !NO_BASE_FORM.test(main.norm) ? 'base' : 'copula';
}
