/** Texts whose reading is kept; the names and words of some hundred articles. */
const KEPT = 10_000;
/** UTF-16 units. Longer texts hardly come again and would only take room. */
const LONGEST = 60;

/**
 * The same pure function of a word or name, which remembers what it gave for a text as long as the page lives: the names
 * of a story come again in every pair of its articles. All is forgotten when `kept` texts are known.
 * @param read must depend on the text alone; what it gives is shared and must not be changed
 */
export function remembered<T extends object | string | boolean | null>(
  read: (text: string) => T,
  kept = KEPT,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (text.length > LONGEST) return made;
    if (known.size >= kept) known.clear();
    known.set(text, made);
    return made;
  };
}
