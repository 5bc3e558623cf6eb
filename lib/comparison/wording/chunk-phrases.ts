import type { Token } from '../text/tokenize';

const OPENERS = new Set(
  `in on at by for with from of to into over under after before during against between among through about near
  amid as since until than and or but that which who whose when where while if because says said`.split(
    /\s+/u,
  ),
);

/** Cuts tokens into phrases. Each phrase is a list of positions, in order; together they are all positions. */
export function chunkPhrases(tokens: readonly Token[]): number[][] {
  const phrases: number[][] = [];
  tokens.forEach((token, at) => {
    const opens = at === 0 || OPENERS.has(token.norm);
    if (opens) phrases.push([at]);
    else phrases.at(-1)!.push(at);
  });
  return phrases;
}
