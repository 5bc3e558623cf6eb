/**
 * Claims of one sentence together, sentences in the order of their first claim: a reader sees a sentence once.
 * @param sentenceOf the sentence a claim stands in
 */
export function bySentence(
  claims: readonly number[],
  sentenceOf: (claim: number) => number,
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const claim of claims) {
    const sentence = sentenceOf(claim);
    groups.set(sentence, [...(groups.get(sentence) ?? []), claim]);
  }
  return [...groups.values()];
}
