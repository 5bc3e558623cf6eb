import { readFileSync, readdirSync } from 'node:fs';

/** Two sentences written for this project, and whether they report the same. */
export interface OwnPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** Pairs of one group share their base sentence: a fold of a cross-validation holds whole groups. */
  readonly group: number;
}

/** The marks of the sentences that report what the base does. */
const SAME = '>=~';

/**
 * Reads `pairs/*.txt`. A group is a base sentence (`>`), sentences that report the same (`=`), that report the same with
 * one detail otherwise (`~`, also the same claim: the difference is what the reader is to see), that report something
 * further of weight besides (`+`, not the same: who reads one has not read the other) and that are about the same people
 * or matter but report something else (`!`).
 */
export function readOwnPairs(): OwnPair[] {
  const folder = new URL('./pairs/', import.meta.url);
  const lines = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  const groups: { marks: string; text: string }[][] = [];
  for (const line of lines) {
    if (line === '') continue;
    const entry = { marks: line.slice(0, 1), text: line.slice(2) };
    if (entry.marks === '>') groups.push([entry]);
    else groups.at(-1)!.push(entry);
  }
  return groups.flatMap((entries, group) => {
    const marked = (marks: string): string[] =>
      entries.filter((entry) => marks.includes(entry.marks)).map(({ text }) => text);
    const said = marked(SAME);
    const others = marked('!');
    return [
      ...pairUp(said).map(([a, b]) => ({ a, b, same: true, group })),
      ...said.flatMap((a) => marked('+!').map((b) => ({ a, b, same: false, group }))),
      ...pairUp(marked('+!')).map(([a, b]) => ({ a, b, same: false, group })),
      ...longPairs(said, others).map((pair) => ({ ...pair, group })),
    ];
  });
}

/**
 * Long sentences of two statements: both alike is the same report, one of two alike is not. They teach how much may be
 * left without a counterpart, which short sentences cannot.
 */
function longPairs(said: readonly string[], others: readonly string[]): Omit<OwnPair, 'group'>[] {
  const [first, second] = others;
  if (first === undefined || second === undefined) return [];
  return pairUp(said.slice(0, 3)).flatMap(([a, b]) => [
    { a: joined(a, first), b: joined(b, first), same: true },
    { a: joined(a, first), b: joined(second, b), same: false },
    { a: joined(first, a), b: joined(b, second), same: false },
  ]);
}

const joined = (a: string, b: string): string => `${a.replace(/\.$/u, '')}, while ${b}`;

const pairUp = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((a, i) => texts.slice(i + 1).map((b): [string, string] => [a, b]));
