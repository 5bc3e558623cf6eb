import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { isCapitalised, isInitial } from './name-run';
import { BARE_TITLES, isTitle, OPENING_WORDS, ROLE_HEADS } from './name-words';

/** Where a name stands in its sentence: tokens `[from, to)`, and where its capitalised titles begin. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly titles: number;
}

const ARTICLE = /^(?:a|an|the|his|her|its|their|one|another)$/u;
/** Words that a role before a name cannot contain: the walk to its beginning stops there. */
const STOPS_ROLE =
  /^(?:a|an|the|his|her|its|their|our|my|and|or|but|by|with|from|to|at|in|on|for|of|as|that|who|which|said|says|told|including|like|between|when|while|if|than|is|was|are|were|has|have|had|this|these|those|met|meet|between|named|called)$/u;
/** Small-letter words that may stand before a capitalised title and belong to it. */
const BEFORE_TITLE = /^(?:former|ex|senior|deputy|acting|then|outgoing|veteran|retired|late|vice)$/u;
/** Participles that are part of a title. */
const TITLE_PARTICIPLE = /^(?:acting|retired|managing|founding|commanding|presiding)$/u;
const IN_APPOSITION = /^(?:of|for|to|in|at|on|and|the|a|an|his|her|its|their|from|with)$/u;
const VERB =
  /^(?:is|was|are|were|has|have|had|said|says|told|will|would|who|which|that|did|does|may|can|could)$/u;

const isParticiple = ({ norm }: Token): boolean => /(?:ed|ing)$/u.test(norm);
const singular = (word: string): string => word.replace(/s$/u, '');
const isRoleHead = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (ROLE_HEADS.has(token.norm) || ROLE_HEADS.has(singular(token.norm)));

/**
 * The role printed beside a name: before it ("Hamas politburo member X", "Deputy Foreign Minister X") or in
 * apposition ("X, the deputy foreign minister,"). Bare forms of address ("Mr") are none.
 */
export function findRole(
  text: string,
  tokens: readonly Token[],
  place: NamePlace,
  parameters: Parameters,
): TextSpan | null {
  return roleBefore(text, tokens, place) ?? roleBehind(tokens, place, parameters);
}

function roleBefore(text: string, tokens: readonly Token[], place: NamePlace): TextSpan | null {
  const titled = tokens
    .slice(place.titles, place.from)
    .some((token) => isTitle(token.norm) && !BARE_TITLES.has(token.norm));
  let from = titled ? place.titles : place.from;
  const before = tokens[from - 1];
  if (!titled && !(isRoleHead(before) && before!.start < tokens[place.from]!.start)) return null;
  while (from > 0 && belongsToRole(text, tokens, from, titled)) from--;
  // "Hosting President X": what was done with X. A sentence's first word has its capital from there.
  const opening = tokens[from]!;
  if (isInitial(tokens, from) && isParticiple(opening) && !TITLE_PARTICIPLE.test(opening.norm)) from++;
  const last = tokens[place.from - 1];
  return last === undefined || from >= place.from ? null : trimDot(tokens, from, place.from);
}

function belongsToRole(text: string, tokens: readonly Token[], from: number, titled: boolean): boolean {
  const before = tokens[from - 1]!;
  const next = tokens[from]!;
  if (before.kind !== 'word' || STOPS_ROLE.test(before.norm)) return false;
  if (isInitial(tokens, from - 1) && (before.stop || OPENING_WORDS.has(before.norm)) && !isTitle(before.norm))
    return false;
  if (text.slice(before.end, next.start) !== ' ') return false;
  if (titled && !isCapitalised(before) && !BEFORE_TITLE.test(before.norm)) return false;
  if (isParticiple(before) && !isCapitalised(before)) return false;
  return !(before.stop && !isCapitalised(before));
}

function trimDot(tokens: readonly Token[], from: number, to: number): TextSpan {
  const last = tokens[to - 1]!;
  const end = last.text === '.' && to - 1 > from ? tokens[to - 1]!.end : last.end;
  return { start: tokens[from]!.start, end };
}

function roleBehind(tokens: readonly Token[], place: NamePlace, parameters: Parameters): TextSpan | null {
  if (tokens[place.to]?.text !== ',') return null;
  const start = place.to + 1;
  // ", and sister, Y": the next of a list.
  if (/^(?:and|or)$/u.test(tokens[start]?.norm ?? '')) return null;
  const limit = Math.min(tokens.length, start + parameters.claims.roleWords);
  const article = ARTICLE.test(tokens[start]?.norm ?? '');
  let head = -1;
  let end = start;
  for (; end < limit; end++) {
    const token = tokens[end]!;
    if (token.kind === 'mark' && !/^[-’'.]$/u.test(token.text)) break;
    if (token.text === '.' && !(tokens[end + 1] && isCapitalised(tokens[end + 1]))) break;
    if (token.kind !== 'mark' && VERB.test(token.norm)) break;
    if (token.stop && token.kind === 'word' && !IN_APPOSITION.test(token.norm)) break;
    if (head !== -1 && /ing$/u.test(token.norm)) break;
    if (head === -1 && isRoleHead(token)) head = end;
  }
  // Without an article only a short role counts: ", deputy chairman of the bank," but not ", troops and officials".
  const nearHead = head !== -1 && head - start <= (article ? 5 : 3);
  const plural = head !== -1 && !ROLE_HEADS.has(tokens[head]!.norm);
  const closed =
    end === tokens.length ||
    /ing$/u.test(tokens[end]?.norm ?? '') ||
    /^[,.;:—–)]$/u.test(tokens[end]?.text ?? '') ||
    VERB.test(tokens[end]?.norm ?? '');
  // A name right behind the head begins another apposition: ", spokesman X said".
  const named = head !== -1 && head + 1 < end && isCapitalised(tokens[head + 1]);
  if (!nearHead || plural || !closed || named) return null;
  while (end > start && tokens[end - 1]!.stop) end--;
  if (end <= head) return null;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}
