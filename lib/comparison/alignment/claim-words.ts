import type { AnalyzedArticle } from '../analyzed-article';
import type { Claim } from '../../model/claim';
import type { EntityMention } from '../../model/entity';
import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import type { WordMemory } from './word-memory';
import { wordsOf, type Word } from './words';

/** A claim as words to align. `first` and `last` of a word are positions in `tokens`. */
export interface ClaimWords {
  readonly claims: readonly number[];
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/** Words a claim keeps at least when the frame is taken off; otherwise the frame is all it says. */
const MIN_WORDS = 3;

/** What a reading of some claims is, whatever they are compared with. */
interface ClaimReading {
  readonly all: readonly Token[];
  /** Without who is credited. */
  readonly stated: readonly Token[];
  /** Keys of the names that the stated tokens are part of. */
  readonly names: readonly (string | null)[];
}

const readings = new WeakMap<AnalyzedArticle, Map<string | number, ClaimReading>>();

/** Nearly always one claim is asked for: its position needs no text to be made. */
const keyOf = (claims: readonly number[]): string | number =>
  claims.length === 1 ? claims[0]! : claims.join(' ');

/** Remembered with the article: the page is compared with one article after another. */
function readClaims(article: AnalyzedArticle, claims: readonly number[]): ClaimReading {
  const key = keyOf(claims);
  const known = readings.get(article);
  const found = known?.get(key);
  if (found !== undefined) return found;
  const all = tokensOf(article, claims);
  const stated = withoutFrame(article, claims, all);
  const entities = claims.flatMap((index) => article.claims[index]!.entities);
  const names: (string | null)[] = [];
  for (const token of stated) names.push(nameOf(token, entities));
  const reading = { all, stated, names };
  if (known === undefined) readings.set(article, new Map([[key, reading]]));
  else known.set(key, reading);
  return reading;
}

/** Tokens of some claims without who is credited, as `claimWords` takes them. */
export function unframedTokens(article: AnalyzedArticle, claims: readonly number[]): readonly Token[] {
  return readClaims(article, claims).stated;
}

/** Tokens of some claims in the order of the text, without masked stretches; a token of two claims comes once. */
export function claimTokens(article: AnalyzedArticle, claims: readonly number[]): readonly Token[] {
  return readClaims(article, claims).all;
}

function tokensOf(article: AnalyzedArticle, claims: readonly number[]): Token[] {
  const spans = claims.map((index) => article.claims[index]!);
  if (spans.length === 1) return tokensInside(article.tokens[spans[0]!.sentence] ?? [], spans[0]!);
  const sentences = [...new Set(spans.map((claim) => claim.sentence))].sort((x, y) => x - y);
  const found: Token[] = [];
  for (const sentence of sentences)
    for (const token of article.tokens[sentence] ?? []) if (insideOne(token, spans)) found.push(token);
  return found;
}

/**
 * The words of some claims that say what is claimed: who is credited with it, and by which verb, is left out, so that
 * the same statement matches whoever carries it. Names carry the key all their spellings share. Remembered for each
 * comparison, so that what is measured on the words of a claim is measured once.
 */
export function claimWords(
  article: AnalyzedArticle,
  claims: readonly number[],
  memory: WordMemory,
): ClaimWords {
  const key = keyOf(claims);
  const known = memory.claims.get(article);
  const found = known?.get(key);
  if (found !== undefined) return found;
  const { stated, names } = readClaims(article, claims);
  const keys = names.map((name) => (name === null ? null : memory.context.names.keyOf(name)));
  const made = { claims, tokens: stated, words: wordsOf(stated, memory, keys) };
  if (known === undefined) memory.claims.set(article, new Map([[key, made]]));
  else known.set(key, made);
  return made;
}

function withoutFrame(
  article: AnalyzedArticle,
  claims: readonly number[],
  all: readonly Token[],
): readonly Token[] {
  const frame = claims.flatMap((index) => frameOf(article, article.claims[index]!));
  if (frame.length === 0) return all;
  const unframed = all.filter((token) => !insideOne(token, frame));
  return unframed.filter((token) => token.kind !== 'mark').length >= MIN_WORDS ? unframed : all;
}

/** Source and cue of the attributions whose content this claim holds. */
function frameOf(article: AnalyzedArticle, claim: Claim): TextSpan[] {
  const frame: TextSpan[] = [];
  for (const { sentence, content, source, cue } of article.attributions)
    if (
      sentence === claim.sentence &&
      content.some((span) => span.start < claim.end && claim.start < span.end)
    )
      frame.push(...source, ...cue);
  return frame;
}

/** Key of the first name that a token is part of. */
function nameOf(token: Token, entities: readonly EntityMention[]): string | null {
  for (const entity of entities) if (inside(token, entity)) return entity.key;
  return null;
}

function tokensInside(tokens: readonly Token[], span: TextSpan): Token[] {
  const found: Token[] = [];
  for (const token of tokens) if (inside(token, span)) found.push(token);
  return found;
}

function insideOne(token: Token, spans: readonly TextSpan[]): boolean {
  for (const span of spans) if (inside(token, span)) return true;
  return false;
}

const inside = (token: Token, span: TextSpan): boolean => token.start >= span.start && token.end <= span.end;
