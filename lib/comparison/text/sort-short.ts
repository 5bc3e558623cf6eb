/** Up to here each element is moved to its place: beyond, that grows with the square. */
const SHORT = 40;

/**
 * Sorts a list in place, as `sort` does, equals in the order they had. `sort` copies the list and asks the comparison from
 * outside of compiled code, which costs several times as much for the dozen elements that most lists of hot loops have.
 * @returns the same list
 */
export function sortShort<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > SHORT) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const element = list[i]!;
    let at = i;
    while (at > 0 && compare(list[at - 1]!, element) > 0) {
      list[at] = list[at - 1]!;
      at--;
    }
    list[at] = element;
  }
  return list;
}
