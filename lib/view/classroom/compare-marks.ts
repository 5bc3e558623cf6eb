/** What a reader marked beside what Crossread lists. */
export interface MarksBeside<T> {
  readonly both: readonly T[];
  readonly onlyYours: readonly T[];
  readonly onlyTools: readonly T[];
}

/**
 * Sorts two lists into what both have and what only one has; counts, no grade.
 * @param keyOf what makes two entries the same; entries of `listed` stand for both in `both`
 */
export function compareMarks<T>(
  marked: readonly T[],
  listed: readonly T[],
  keyOf: (entry: T) => string,
): MarksBeside<T> {
  const yours = new Set(marked.map(keyOf));
  const tools = new Set(listed.map(keyOf));
  return {
    both: listed.filter((entry) => yours.has(keyOf(entry))),
    onlyYours: marked.filter((entry) => !tools.has(keyOf(entry))),
    onlyTools: listed.filter((entry) => !yours.has(keyOf(entry))),
  };
}
