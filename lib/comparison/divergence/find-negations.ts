import type { TextSpan } from '../../model/text-span';
import { rememberedByPlace } from '../text/remembered-by-place';
import type { Token } from '../text/tokenize';

/** A word that turns what follows into its contrary. */
export interface Negation {
  readonly at: number;
  /** Position of the word it bears on, `null` where none is near. */
  readonly head: number | null;
  /** Behind "no" and its like also the verb of the clause: both must be the same for the negation to bear on the same. */
  readonly predicate: number | null;
  /** `particle`: not, no, never; `verb`: denied, failed to; `word`: unable, without. */
  readonly kind: 'particle' | 'verb' | 'word';
  /** Inside a turn that does not simply negate ("not only", "no fewer than", "did not rule out"). */
  readonly trap: boolean;
  readonly span: TextSpan;
}

const PARTICLES = new Set('not never no none nobody neither nor cannot nothing nowhere'.split(' '));
const DETERMINERS = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);

/** Verbs and nouns that hold a negation, by stem of their first word form. */
const NEGATIVE_VERBS =
  /^(?:den(?:y|ies|ied|ying|ials?)|refus(?:e|es|ed|ing|als?)|fail(?:s|ed|ing|ures?)?|reject(?:s|ed|ing|ions?)?|declin(?:e|es|ed|ing)|lack(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|cancel(?:s|led|ed|ling|ing|lation)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|freez(?:e|es|ing)|froze|frozen|paus(?:e|es|ed|ing)|discontinu(?:e|es|ed|ing)|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|den(?:ounce)|ban(?:s|ned|ning)?|bar(?:s|red|ring)|block(?:s|ed|ing)?|forb(?:id|ids|ade|idden)|prohibit(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|omit(?:s|ted|ting)?|remov(?:e|es|ed|ing|al)|withdr(?:aw|aws|ew|awn|awing)|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|miss(?:es|ed|ing)?|absen(?:t|ce)|doubt(?:s|ed|ful)?|refut(?:e|es|ed|ing)|without|unable|unlikely|unclear|unknown|uncertain|impossible|hardly|barely|scarcely|seldom|rarely|few|little|fewer|instead|rather|unless|except|barring|nor|neither|false|falsely|wrong|incorrect|untrue|myth|hoax|inability|zero|nil|unprecedented|exempt|free)$/u;

const NOT_CONTRACTED =
  /^(?:[a-z]+n't|(?:do|does|did|is|was|were|are|has|have|had|wo|would|ca|could|should)nt|cannot)$/u;

/** Words behind a particle with which it does not negate the clause. */
const TRAPS_BEHIND: readonly (readonly string[])[] = [
  ['only'],
  ['just'],
  ['merely'],
  ['simply'],
  ['solely'],
  ['necessarily'],
  ['alone'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['later', 'than'],
  ['earlier', 'than'],
  ['rule', 'out'],
  ['ruled', 'out'],
  ['ruling', 'out'],
  ['exclude'],
  ['deny'],
  ['doubt'],
  ['one', 'of'],
  ['matter'],
  ['wonder'],
  ['surprise'],
  ['longer'],
  ['further'],
  ['additional'],
  ['more'],
  ['yet'],
  ['all'],
  ['every'],
  ['everyone'],
  ['always'],
  ['entirely'],
  ['fully'],
  ['immediately'],
  ['until'],
  ['but'],
  ['because'],
  ['least'],
  ['even'],
  ['so'],
  ['far'],
  ['exactly'],
  ['quite'],
  ['.'],
];

/** Behind one of these follows another word's complement. */
const PREPOSITIONS = /^(?:with|of|in|on|for|by|from|at|about|as|into|over|under|after|before|since|during)$/u;

/** Words that may stand between a particle and the word it bears on. */
const SKIPPED =
  /^(?:been|be|being|to|a|an|the|any|have|has|had|do|does|did|yet|also|ever|such|his|her|its|their|[a-z]+ly)$/u;

/** What a word may do by itself, told once for each: most words of most sentences do nothing. */
const partOf = rememberedByPlace(({ norm }): 'particle' | 'verb' | 'none' =>
  PARTICLES.has(norm) || NOT_CONTRACTED.test(norm) ? 'particle' : NEGATIVE_VERBS.test(norm) ? 'verb' : 'none',
);

const found = new WeakMap<readonly Token[], readonly Negation[]>();

/**
 * Finds what negates in a run of tokens, each with the word it bears on. One scan, remembered for each list: several
 * rules ask, and the page's claims stand in a pair with one article after another.
 */
export function findNegations(tokens: readonly Token[]): readonly Negation[] {
  const known = found.get(tokens);
  if (known !== undefined) return known;
  const negations = scan(tokens);
  found.set(tokens, negations);
  return negations;
}

function scan(tokens: readonly Token[]): Negation[] {
  const negations: Negation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const part = partOf(token);
    const next = at + 1 < tokens.length ? tokens[at + 1]!.norm : '';
    const span = { start: token.start, end: token.end };
    if (part === 'particle') {
      const trap = trapped(tokens, at);
      const determiner = DETERMINERS.has(token.norm);
      const head = headBehind(tokens, at, determiner);
      const predicate = determiner && head !== null ? predicateOf(tokens, at, head) : null;
      negations.push({ at, head, predicate, kind: 'particle', trap, span });
      continue;
    }
    const yetTo = token.norm === 'yet' && next === 'to';
    const turnedDown = next === 'down' && /^turn(?:s|ed|ing)?$/u.test(token.norm);
    if (!yetTo && !turnedDown && part === 'none') continue;
    const kind = token.norm === 'without' || token.norm.startsWith('un') ? 'word' : 'verb';
    negations.push({ at, head: headBehind(tokens, at, false), predicate: null, kind, trap: false, span });
  }
  return negations;
}

/** Tokens within which "not ... but" sets one thing against another. */
const CONTRAST_REACH = 14;

function trapped(tokens: readonly Token[], at: number): boolean {
  if (inTitle(tokens, at) || contrasts(tokens, at)) return true;
  const behind = TRAPS_BEHIND.some((words) =>
    words.every((word, index) => tokens[at + 1 + index]?.norm === word),
  );
  const before = tokens[at - 1]?.norm;
  return behind || before === 'if' || before === 'or' || before === 'whether' || before === 'why';
}

/** "Do Not Call": part of a name. */
function inTitle(tokens: readonly Token[], at: number): boolean {
  const capital = (token: Token | undefined) => /^\p{Upper}/u.test(token?.text ?? '');
  return at > 0 && capital(tokens[at]) && capital(tokens[at + 1]);
}

function contrasts(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + CONTRAST_REACH); next++) {
    if (tokens[next]!.norm === ';' || tokens[next]!.norm === '.') return false;
    if (tokens[next]!.norm === 'but') return true;
  }
  return tokens[at - 1]?.kind === 'mark' && tokens[at]!.norm === 'not';
}

/**
 * The word a negation bears on: the next content word behind a particle; behind a determiner the last word of the noun
 * phrase ("no direct meetings are planned": meetings).
 */
function headBehind(tokens: readonly Token[], at: number, determiner: boolean): number | null {
  for (let next = at + 1; next <= at + 5 && next < tokens.length; next++) {
    const token = tokens[next]!;
    if (token.kind === 'mark' || PREPOSITIONS.test(token.norm)) return null;
    if (SKIPPED.test(token.norm) || token.stop) continue;
    if (!determiner) return next;
    let last = next;
    while (last + 1 < tokens.length && last < next + 3 && isNounLike(tokens[last + 1]!)) last++;
    return last;
  }
  return null;
}

/** The content word behind the noun phrase, else the one before the determiner. */
function predicateOf(tokens: readonly Token[], at: number, head: number): number | null {
  for (let next = head + 1; next <= head + 4 && next < tokens.length; next++) {
    if (tokens[next]!.kind === 'mark') break;
    if (!tokens[next]!.stop) return next;
  }
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (tokens[before]!.kind === 'mark') return null;
    if (!tokens[before]!.stop) return before;
  }
  return null;
}

function isNounLike(token: Token): boolean {
  return token.kind === 'word' && !token.stop && !/(?:ed|ing)$/u.test(token.norm);
}
