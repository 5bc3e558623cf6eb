import type { Token } from '../text/tokenize';
import { isCapitalised, isInitial } from './name-run';

/** How the words of one article are printed elsewhere in it: the best witness for a capital that opens a sentence. */
export interface NameEvidence {
  /** Folded words printed with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Folded words printed in small letters. */
  readonly small: ReadonlySet<string>;
}

/** Sentences printed as headlines, where every word has a capital, say nothing. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 4;

/** Whether nearly every longer word of the sentence has a capital, so that a capital means nothing in it. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (/^[.!?]$/u.test(tokens.at(-1)?.text ?? '')) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.norm.length > 3);
  return (
    words.length >= HEADLINE_WORDS &&
    words.filter((token) => isCapitalised(token)).length > words.length * HEADLINE_SHARE
  );
}

/** Collects it over all sentences of an article. */
export function collectEvidence(sentences: readonly (readonly Token[])[]): NameEvidence {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const tokens of sentences) {
    const headline = isHeadline(tokens);
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!isCapitalised(token)) small.add(token.norm);
      else if (!headline && !isInitial(tokens, index)) capital.add(token.norm);
    }
  }
  return { capital, small };
}
