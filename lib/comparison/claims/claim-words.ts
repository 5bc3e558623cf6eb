import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import type { VerbGroup } from './find-verb-groups';

/** What the rules that read one claim get: its tokens and its finite verbs. */
export interface ClaimWords {
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
}

/** Span of tokens `[from, to)`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): TextSpan {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Whether the folded words from token `at` on begin with `phrase` (words separated by one space). */
export function startsWith(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens[at + index]?.norm === word);
}
