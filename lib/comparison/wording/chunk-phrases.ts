import type { Token } from '../text/tokenize';
import { tagPhraseWords, type PhraseTag } from './phrase-tags';

const VERBAL: ReadonlySet<PhraseTag> = new Set(['verb', 'auxiliary', 'to']);
const NOMINAL: ReadonlySet<PhraseTag> = new Set(['noun', 'describing', 'determiner', 'time']);

/**
 * Cuts tokens into phrases: nouns with what describes them, a preposition with its nouns, a verb with its auxiliaries
 * (chunking after Abney 1991, by rules over word lists). Each phrase is a list of positions, in order; together they are
 * all positions. A mark is a phrase of its own.
 */
export function chunkPhrases(tokens: readonly Token[]): number[][] {
  const tags = tagPhraseWords(tokens);
  const phrases: number[][] = [];
  tokens.forEach((_token, at) => {
    const last = phrases.at(-1);
    if (last === undefined || opensPhrase(tokens, at, tags)) phrases.push([at]);
    else last.push(at);
  });
  return phrases;
}

const OPENING: ReadonlySet<PhraseTag> = new Set(['preposition', 'to', 'auxiliary', 'clause']);
/** Marks that belong to a figure, and those that hug a word. */
const IN_FIGURE = new Set(['%', '$', '£', '€']);
const QUOTES = new Set(['"', "'", '“', '”', '‘', '’', '`']);

function opensPhrase(tokens: readonly Token[], at: number, tags: readonly PhraseTag[]): boolean {
  const token = tokens[at]!;
  const tag = tags[at]!;
  const before = tags[at - 1]!;
  const after = tags[at + 1] ?? 'mark';
  if (tag === 'mark') return !IN_FIGURE.has(token.norm) || VERBAL.has(before);
  if (before === 'mark') {
    const mark = tokens[at - 1]!.norm;
    return !IN_FIGURE.has(mark) && (!QUOTES.has(mark) || OPENING.has(tag));
  }
  if (before === 'clause') return false;
  const verbal = VERBAL.has(before) && !(before === 'to' && tag !== 'verb');
  switch (tag) {
    case 'preposition':
    case 'clause':
    case 'to':
      return true;
    case 'and':
      return !NOMINAL.has(before) || !NOMINAL.has(after);
    case 'auxiliary':
      return before !== 'auxiliary' && before !== 'adverb';
    case 'verb':
      return !['auxiliary', 'to', 'adverb'].includes(before);
    case 'adverb':
      return before !== 'auxiliary' && before !== 'preposition' && before !== 'determiner';
    case 'determiner':
      return !['preposition', 'and', 'to', 'determiner', 'adverb'].includes(before);
    case 'time':
      return before === 'noun' || verbal;
    case 'describing':
      // Behind its noun an adjective or a figure is a statement of its own ("guard dead", "toll 14").
      return verbal || (before === 'noun' && (after !== 'noun' || token.kind === 'number'));
    case 'noun':
      return verbal;
  }
}
