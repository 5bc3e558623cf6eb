import type { EntityMention } from '../../model/entity';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findRole } from './find-role';
import {
  DEMONYMS,
  GIVEN_NAMES,
  isKnownName,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PLACE_HEADS,
  PLACES,
} from './gazetteer';
import type { NameEvidence } from './name-evidence';
import { isHeadline } from './name-evidence';
import type { NameRun } from './name-run';
import { findNameRuns } from './name-run';
import {
  BARE_TITLES,
  GROUP_WORDS,
  isTitle,
  LIGHT_PARTICLES,
  NOT_NAMES,
  OFFICES,
  OPENING_WORDS,
  PARTICLES,
  TITLES,
} from './name-words';

const ABSTRACT = /(?:tion|ment|ness|ity|ence|ance|cy|ism|ing|ship|ly|ies|als|ers|ors)$/u;
const CLOSING_STOP =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|said|says|told|and|who|also|did|does)$/u;

/** Folded key of the name that tokens `[from, to)` print: words joined by one space, marks out. */
function keyOfTokens(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm)
    .join(' ');
}

/**
 * Names printed in one sentence: runs of capitals without their titles, with kind and role. (Capital runs with title,
 * weekday and particle lists found more names, and fewer that are none, than three part-of-speech libraries did.)
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  evidence: NameEvidence,
  parameters: Parameters,
): EntityMention[] {
  const headline = isHeadline(tokens);
  return findNameRuns(tokens).flatMap((run) =>
    namesOfRun(tokens, run, evidence, headline, parameters).map((part) =>
      toMention(text, tokens, part, parameters),
    ),
  );
}

interface NamePart {
  readonly from: number;
  readonly to: number;
  /** Index of the first title that stands before the name, or `from`. */
  readonly titles: number;
  /** Part of one hyphenated word ("Israel-Gaza"): offsets inside the token. */
  readonly slice?: readonly [number, number];
}

function namesOfRun(
  tokens: readonly Token[],
  run: NameRun,
  evidence: NameEvidence,
  headline: boolean,
  parameters: Parameters,
): NamePart[] {
  let start = run.initial ? firstNameWord(tokens, run, evidence) : run.from;
  if (start >= run.to) return [];
  if (tokens[start]!.norm === 'the' && run.to - start > 1 && tokens[start + 1]!.norm !== 'hague') start++;
  const hyphenated = run.to - start === 1 ? namesInHyphens(tokens[start]!, start, evidence) : null;
  if (hyphenated !== null) return hyphenated;
  if (headline || run.to - start > parameters.claims.nameWords) return knownParts(tokens, start, run.to);
  let name = endsInHead(tokens, run.to) ? start : endOfTitles(tokens, start, run.to);
  const parts: NamePart[] = [];
  const demonym = DEMONYMS.has(tokens[start]!.norm) || GROUP_WORDS.has(tokens[start]!.norm);
  const rest = keyOfTokens(tokens, start + 1, run.to);
  const person = run.to - start === 3 && !endsInHead(tokens, run.to) && GROUP_WORDS.has(tokens[start]!.norm);
  if (demonym && run.to - start > 1 && (name > start || isKnownName(rest) || person)) {
    parts.push({ from: start, to: start + 1, titles: start });
    name = Math.max(name, start + 1);
  }
  if (name === start && !GIVEN_NAMES.has(tokens[start]!.norm)) {
    const given =
      tokens.slice(start + 1, run.to - 1).findIndex((token) => GIVEN_NAMES.has(token.norm)) + start + 1;
    if (given > start && !endsInHead(tokens, run.to) && tokens[given - 1]!.kind === 'word') name = given;
  }
  if (name < run.to && !isNoName(tokens, name, run.to)) parts.push({ from: name, to: run.to, titles: start });
  return parts;
}

/** Where the name begins behind its titles ("Deputy Foreign Minister", "Secretary of State", "Sen."); `from` if it has none. */
function endOfTitles(tokens: readonly Token[], from: number, to: number): number {
  let name = from;
  for (let index = from; index < to - 1; index++) {
    const token = tokens[index]!;
    if (token.norm === 'of') {
      if (name !== index || !OFFICES.has(tokens[index + 1]!.norm)) break;
      index++;
      name = index + 1;
    } else if (isTitle(token.norm) || (token.text === '.' && name === index)) name = index + 1;
  }
  return name;
}

const endsInHead = (tokens: readonly Token[], to: number): boolean =>
  ORGANISATION_HEADS.has(tokens[to - 1]!.norm);

/** Titles alone, function words, and the party and state behind an American politician ("R-Utah"). */
function isNoName(tokens: readonly Token[], from: number, to: number): boolean {
  const alone = tokens[from]!;
  if (to - from === 1 && alone.text.length === 1) return true;
  if (to - from === 1 && alone.stop && !/^\p{Upper}[\p{Upper}.]+$/u.test(alone.text)) return true;
  if (/^[RDI]-\p{Upper}/u.test(alone.text)) return true;
  return tokens.slice(from, to).every((token) => token.kind === 'mark' || isTitle(token.norm));
}

/** Where the name begins in a run at the start of a sentence, whose first capital may mean nothing. */
function firstNameWord(tokens: readonly Token[], run: NameRun, evidence: NameEvidence): number {
  const first = tokens[run.from]!;
  if (
    [2, 3].some(
      (size) => run.from + size <= run.to && isKnownName(keyOfTokens(tokens, run.from, run.from + size)),
    )
  )
    return run.from;
  const alone = run.to - run.from === 1;
  if (first.stop || OPENING_WORDS.has(first.norm)) {
    const isTitle = TITLES.has(first.norm) || ORGANISATION_HEADS.has(first.norm);
    return !alone && isTitle && !first.stop ? run.from : run.from + 1;
  }
  if (isKnownName(first.norm) || evidence.capital.has(first.norm)) return run.from;
  if (!alone) return evidence.small.has(first.norm) && !TITLES.has(first.norm) ? run.from + 1 : run.from;
  const next = tokens[run.to]?.norm ?? '';
  const looksLikeName =
    !evidence.small.has(first.norm) &&
    !ABSTRACT.test(first.norm) &&
    first.norm.length > 2 &&
    (CLOSING_STOP.test(next) || first.text !== first.text.replace(/['’]s$/u, ''));
  return looksLikeName ? run.from : run.to;
}

/** Names of the gazetteer inside a headline or an over-long run: longest first, left to right. */
function knownParts(tokens: readonly Token[], from: number, to: number): NamePart[] {
  const parts: NamePart[] = [];
  for (let index = from; index < to;) {
    const length = [3, 2, 1].find(
      (size) => index + size <= to && isKnownName(keyOfTokens(tokens, index, index + size)),
    );
    if (length !== undefined) parts.push({ from: index, to: index + length, titles: index });
    index += length ?? 1;
  }
  return parts;
}

/**
 * "Israel-Gaza", "Palestinian-Israeli", "Qatar-based": the known names in one hyphenated word. `null` where it is no
 * such word but perhaps a name as a whole ("al-Masri", "Abdel-Rahman").
 */
function namesInHyphens(token: Token, index: number, evidence: NameEvidence): NamePart[] | null {
  if (!/[-‑–]/u.test(token.text) || isKnownName(token.norm)) return null;
  const pieces = token.text.replace(/['’]s$/u, '').split(/[-‑–]/u);
  const adjective =
    pieces.length === 2 && /^\p{Upper}/u.test(pieces[0]!) && /^\p{Lower}{3}/u.test(pieces[1]!);
  const parts: NamePart[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const norm = piece.toLowerCase();
    const named =
      /^\p{Upper}{2,6}$/u.test(piece) || (evidence.capital.has(norm) && !evidence.small.has(norm));
    if (isKnownName(norm) || (adjective && offset === 0 && named))
      parts.push({ from: index, to: index + 1, titles: index, slice: [offset, offset + piece.length] });
    offset += piece.length + 1;
  }
  return adjective || parts.length > 1 ? parts : null;
}

function toMention(
  text: string,
  tokens: readonly Token[],
  part: NamePart,
  parameters: Parameters,
): EntityMention {
  const last = tokens[part.to - 1]!;
  const first = tokens[part.from]!;
  const possessive = /['’]s$/u.exec(last.text) ? 2 : 0;
  const start = part.slice === undefined ? first.start : first.start + part.slice[0];
  const end = part.slice === undefined ? last.end - possessive : first.start + part.slice[1];
  const printed =
    part.slice === undefined ? keyOfTokens(tokens, part.from, part.to) : text.slice(start, end).toLowerCase();
  const key = DEMONYMS.get(printed) ?? printed;
  const mayHoldOffice =
    part.slice === undefined &&
    !PLACES.has(key) &&
    !ORGANISATIONS.has(key) &&
    !GROUP_WORDS.has(key) &&
    !endsInHead(tokens, part.to);
  const role = mayHoldOffice ? findRole(text, tokens, part, parameters) : null;
  return { start, end, kind: kindOf(tokens, part, key, role !== null), key, role };
}

function kindOf(
  tokens: readonly Token[],
  part: NamePart,
  key: string,
  hasRole: boolean,
): EntityMention['kind'] {
  if (PLACES.has(key)) return 'place';
  if (ORGANISATIONS.has(key)) return 'organisation';
  if (GROUP_WORDS.has(key)) return 'other';
  const words = tokens.slice(part.from, part.to).filter((token) => token.kind !== 'mark');
  const lastWord = words.at(-1)!;
  const titled =
    part.titles < part.from && tokens.slice(part.titles, part.from).some((token) => TITLES.has(token.norm));
  if (
    ORGANISATION_HEADS.has(lastWord.norm) ||
    words.some((word, at) => at < 2 && ORGANISATION_HEADS.has(word.norm))
  )
    return 'organisation';
  if (PLACE_HEADS.has(lastWord.norm)) return 'place';
  const bareTitle = tokens.slice(part.titles, part.from).some((token) => BARE_TITLES.has(token.norm));
  if (titled || bareTitle || hasRole) return 'person';
  if (words.length === 1 && /^\p{Upper}{2,6}$/u.test(lastWord.text) && !NOT_NAMES.has(lastWord.norm))
    return 'organisation';
  if (words.length >= 2 && words.length <= 4 && GIVEN_NAMES.has(words[0]!.norm)) return 'person';
  const particle = words.some(
    (word) => PARTICLES.has(word.norm) && LIGHT_PARTICLES.has(word.norm) && word.norm !== 'del',
  );
  return particle || /^(?:abu|al-|el-|bin )/u.test(key) ? 'person' : 'other';
}
