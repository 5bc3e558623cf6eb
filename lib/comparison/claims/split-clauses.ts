import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import type { VerbGroup } from './find-verb-groups';

/** What a splitter rule sees: tokens of a clause, its finite verbs, and a place where a new clause may begin. */
interface SplitPlace {
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  /** Index of the first strong verb at or behind each token. */
  readonly nextStrong: readonly number[];
  /** Where the clause before begins. */
  readonly from: number;
  /** The first token of what may be a new clause: a conjunction, a relative pronoun, a participle. */
  readonly at: number;
  readonly minWords: number;
  /** The last comma of the stretch, -1 for none. */
  readonly lastComma: number;
}

interface SplitRule {
  readonly id: string;
  splits(place: SplitPlace): boolean;
}

const NO_PARTICIPLE =
  /^(?:including|according|following|regarding|involving|concerning|during|citing|saying|adding|noting|warning|arguing|claiming|insisting|stressing|explaining|telling|writing|asking|pending|bringing|being|nothing|something|anything|everything|morning|evening)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|there|who)$/u;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const comma = (tokens: readonly Token[], at: number): boolean => /^[,;—–―]$/u.test(norm(tokens, at));
const wordsIn = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.kind !== 'mark').length;
const strongIn = ({ verbs, nextStrong }: SplitPlace, from: number, to: number): VerbGroup | undefined => {
  const group = verbs[nextStrong[from] ?? verbs.length];
  return group !== undefined && group.from < to ? group : undefined;
};

/** A subject and its verb follow: a noun or pronoun first, then a finite verb within reach and before any comma. */
function hasOwnSubject(place: SplitPlace, start: number): boolean {
  const { tokens } = place;
  const verb = strongIn(place, start, start + 12);
  if (verb === undefined || verb.from === start) return false;
  const subject = tokens.slice(start, verb.from);
  if (subject.some((token) => /^[,;:“”"()—–]$/u.test(token.text))) return false;
  const first = subject[0]!;
  if (/^(?:to|of|in|on|at|by|for|with|from|as|that|which|when|where|if|not)$/u.test(first.norm)) return false;
  if (/(?:ing|ly|ed)$/u.test(first.norm) && subject.length === 1) return false;
  return subject.some((token) => token.kind === 'word' && (!token.stop || PRONOUN.test(token.norm)));
}

/** The stretch before a ", and" is one item of a list ("a truce, aid, and the release ..."). */
function endsList(place: SplitPlace): boolean {
  let last = place.at - 2;
  while (last > place.from && place.at - last <= 8 && place.tokens[last]!.text !== ',') last--;
  return (
    place.tokens[last]?.text === ',' && last > place.from && strongIn(place, last, place.at) === undefined
  );
}

/** In this order. Doubt keeps clauses together: a splinter aligns with anything, a long claim still aligns. */
export const SPLIT_RULES: readonly SplitRule[] = [
  {
    id: 'semicolon',
    splits: (place) =>
      norm(place.tokens, place.at - 1) === ';' && strongIn(place, place.at, place.at + 20) !== undefined,
  },
  {
    id: 'coordinate-clause',
    splits: (place) =>
      /^(?:and|but|or|yet|so)$/u.test(norm(place.tokens, place.at)) &&
      comma(place.tokens, place.at - 1) &&
      hasOwnSubject(place, place.at + 1) &&
      !endsList(place),
  },
  {
    id: 'contrast',
    splits: (place) =>
      /^(?:but|while|whereas|although|though)$/u.test(norm(place.tokens, place.at)) &&
      hasOwnSubject(place, place.at + 1),
  },
  {
    id: 'contrasting-verb',
    splits: (place) =>
      norm(place.tokens, place.at) === 'but' &&
      (strongIn(place, place.at + 1, place.at + 2)?.auxiliaries.length ?? 0) > 0,
  },
  {
    id: 'relative-at-the-end',
    splits: (place) =>
      /^(?:which|who|where|whose)$/u.test(norm(place.tokens, place.at)) &&
      comma(place.tokens, place.at - 1) &&
      strongIn(place, place.at, place.at + 15) !== undefined &&
      place.lastComma < place.at,
  },
  {
    id: 'participle-at-the-end',
    splits: (place) =>
      /.{3}ing$/u.test(norm(place.tokens, place.at)) &&
      norm(place.tokens, place.at - 1) === ',' &&
      !NO_PARTICIPLE.test(norm(place.tokens, place.at)) &&
      wordsIn(place.tokens, place.at, place.at + 40) >= place.minWords + 3 &&
      strongIn(place, place.at + 1, place.at + 2) === undefined,
  },
];

/**
 * Token positions where new clauses with a verb of their own begin, in order. Both sides of a split keep a finite verb
 * (or, at the end, a participle) and enough words.
 */
export function splitClauses(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  parameters: Parameters,
): number[] {
  const minWords = parameters.claims.minClauseWords;
  const splits: number[] = [];
  const nextStrong = nextStrongVerbs(tokens.length, verbs);
  const lastComma = tokens.findLastIndex((token) => token.text === ',');
  let weak = 0;
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!mayOpen(tokens, at)) continue;
    const place = { tokens, verbs, nextStrong, from, at, minWords, lastComma };
    while ((verbs[weak]?.from ?? Infinity) < from) weak++;
    if ((verbs[weak]?.from ?? Infinity) >= at || wordsIn(tokens, from, at) < minWords) continue;
    if (insideBrackets(tokens, from, at) || !SPLIT_RULES.some((rule) => rule.splits(place))) continue;
    if (wordsIn(tokens, at, at + 40) < minWords) continue;
    splits.push(at);
    from = at;
  }
  return splits;
}

function nextStrongVerbs(length: number, verbs: readonly VerbGroup[]): number[] {
  const next = new Array<number>(length);
  let group = verbs.length - 1;
  let strong = verbs.length;
  for (let at = length - 1; at >= 0; at--) {
    for (; group >= 0 && verbs[group]!.from >= at; group--) if (!verbs[group]!.weak) strong = group;
    next[at] = strong;
  }
  return next;
}

/** Cheap test before the rules: behind a comma or semicolon, or at a conjunction of contrast. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  return (
    /^[,;—–―]$/u.test(norm(tokens, at - 1)) ||
    /^(?:but|while|whereas|although|though)$/u.test(norm(tokens, at))
  );
}

/** Inside an open bracket or quotation, as far as the last few dozen tokens tell. */
function insideBrackets(tokens: readonly Token[], from: number, at: number): boolean {
  let depth = 0;
  for (let index = Math.max(from, at - 60); index < at; index++) {
    const { text } = tokens[index]!;
    if (text === '(' || text === '“') depth++;
    else if (text === ')' || text === '”') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
